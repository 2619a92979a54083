use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// Whether calls of a user from callers who hide their number are rejected.
#[rustfmt::skip]
pub static ANONYMOUS_CALL_REJECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "anonymous-call-rejection",
    page: page::ANONYMOUS_CALL_REJECTION,
    title: "Anonymous Call Rejection",
    description: "Whether calls of a user from callers who hide their number are rejected.",
    base: &[],
    rows: &seen(                 [GET, PUT], [
        field("active", BOOLEAN, [A, R], "Whether the service is active."),
    ]),
    rules: &[],
}.checked().open();
