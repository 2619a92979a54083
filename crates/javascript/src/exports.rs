//! The functions that the module exports to JavaScript, and the memory that both share.
//!
//! Nothing here has an unsafe operation: JavaScript reads and writes the memory of the module, which is an array of its own, and
//! gets addresses as numbers. The attribute `no_mangle` counts as unsafe, because two functions of one name would be one.

#![allow(unsafe_code, reason = "`no_mangle` is an unsafe attribute; these names are in this module only")]
#![allow(unreachable_pub, reason = "JavaScript reaches them")]

use crate::calls;
use crate::findings::{self, Numbers};
use crate::given::Given;
use linecard_contract::{Finding, Report};
use std::cell::RefCell;
use std::ptr;

/// What one call leaves for the next.
struct State {
    input: Vec<u8>,
    output: String,
    /// The report of the last validation, so that its findings can be read without another one.
    last: Option<Report>,
    numbers: Numbers,
}

thread_local! {
    // A module has one thread, and none of its functions calls JavaScript: no call begins while another has the state.
    static STATE: RefCell<State> = const {
        RefCell::new(State { input: Vec::new(), output: String::new(), last: None, numbers: Numbers::new() })
    };
}

/// Makes room for a text of this many bytes, and returns its address. The address is 0 if there is not enough memory. It changes
/// with the next call of any function.
#[unsafe(no_mangle)]
pub extern "C" fn input(length: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| {
        let more = length.saturating_sub(state.input.len());
        if more > 0 {
            if state.input.try_reserve(more).is_err() {
                return ptr::null_mut();
            }
            state.input.resize(length, 0);
        }
        state.input.as_mut_ptr()
    })
}

/// Validates the first `length` bytes of the input. Returns 0 if there is no finding, 1 if there is no violation, or 2.
#[unsafe(no_mangle)]
pub extern "C" fn validate(target: u32, release: u32, max_body: usize, length: usize) -> u32 {
    STATE.with_borrow_mut(|state| {
        let State { input, last, .. } = state;
        let body = input.get(..length).unwrap_or_default();
        Given { target, release, max_body, first: body, second: &[] }.validate_into(last)
    })
}

/// Calls a function of [`calls`](crate::calls) with two texts, which are one after the other in the input. Returns the length of
/// the output.
#[unsafe(no_mangle)]
pub extern "C" fn call(
    function: u32,
    target: u32,
    release: u32,
    max_body: usize,
    first: usize,
    second: usize,
) -> usize {
    STATE.with_borrow_mut(|state| {
        let State { input, output, last, .. } = state;
        output.clear();
        let (first, rest) = input.split_at_checked(first).unwrap_or((input, &[]));
        let second = rest.get(..second).unwrap_or_default();
        calls::call(function, &Given { target, release, max_body, first, second }, last, output);
        output.len()
    })
}

/// Returns the address of the output.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    STATE.with_borrow(|state| state.output.as_ptr())
}

/// Returns the address of the findings of the last validation, as [`Numbers`] describes them.
#[unsafe(no_mangle)]
pub extern "C" fn findings() -> *const u32 {
    STATE.with_borrow_mut(|state| state.numbers.write(state.last.as_ref()))
}

/// Writes the texts that the object and the code of a finding of the last validation identify. Returns the length of the output.
#[unsafe(no_mangle)]
pub extern "C" fn statement(index: usize) -> usize {
    write_of(index, findings::append_statement)
}

/// Writes the message of a finding of the last validation. Returns the length of the output.
#[unsafe(no_mangle)]
pub extern "C" fn message(index: usize) -> usize {
    write_of(index, |finding, output| {
        // Writing to memory never fails.
        let _ = finding.write_message(output);
    })
}

fn write_of(index: usize, write: impl FnOnce(&Finding<'_>, &mut String)) -> usize {
    STATE.with_borrow_mut(|State { output, last, .. }| {
        output.clear();
        if let Some(finding) = last.as_ref().and_then(|report| report.findings().nth(index)) {
            write(&finding, output);
        }
        output.len()
    })
}
