//! Why a request does not change the state.

use linecard_contract::Report;

/// Why an operation was not performed. The state is not changed.
#[derive(Debug)]
pub enum Refused {
    /// No item has the name in the path.
    Absent,
    /// The body violates the contract. The report has at least one violation.
    Invalid(Box<Report>),
    /// The body has a number that is too large to store.
    NumberTooLarge,
    /// The body has no name for a new item of a list whose items are told apart by name.
    NoName {
        /// The JSON Pointer of the name.
        pointer: String,
    },
    /// The body names a parent that does not exist.
    UnknownParent {
        /// The JSON Pointer of what does not fit.
        pointer: String,
    },
    /// The body names a service that does not exist.
    UnknownService {
        /// The JSON Pointer of the name.
        pointer: String,
    },
}
