//! The texts that several formats share.

use crate::report::{Fault, Outcome, Verification};

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

/// How many checks pass, fail and are not tried.
pub(super) fn counts(report: &Verification) -> String {
    let [passed, failed, not_tried] =
        [Outcome::Passed, Outcome::Failed, Outcome::NotTried].map(|outcome| report.count(outcome));
    let passed = if passed == 1 { "1 check passes".to_owned() } else { format!("{passed} checks pass") };
    let failed = if failed == 1 { "1 fails".to_owned() } else { format!("{failed} fail") };
    let not_tried = if not_tried == 1 { "1 is not tried".to_owned() } else { format!("{not_tried} are not tried") };
    format!("{passed}, {failed}, {not_tried}")
}

/// The times that something was observed, if it was observed more than once.
pub(super) fn times(count: u64) -> String {
    if count == 1 { String::new() } else { format!(" ({count} times)") }
}
