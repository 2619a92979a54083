//! The texts that several formats share.

use crate::report::Fault;

/// The places and rules of a fault, as texts name them.
pub(super) fn place(fault: &Fault) -> String {
    let mut place = fault.operation.to_owned();
    if let Some(pointer) = fault.pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
        place = format!("{place} {pointer}");
    }
    match &fault.rule {
        Some(rule) => format!("{place} [{rule}]"),
        None => place,
    }
}

/// The times that something was observed, if it was observed more than once.
pub(super) fn times(count: u64) -> String {
    if count == 1 { String::new() } else { format!(" ({count} times)") }
}
