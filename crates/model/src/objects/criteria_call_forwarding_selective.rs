use super::{CRITERIA, CRITERIA_IN_LIST, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Test, Words};

static SELECTIONS: Words = words(&["Forward To Specified Number", "Forward To Default Number", "Do not forward"]);
static SPECIFIED: [Test; 1] = [is("forwardToNumberSelection", "Forward To Specified Number")];

/// A criteria of Call Forwarding Selective: which calls go where.
#[rustfmt::skip]
pub static CRITERIA_CALL_FORWARDING_SELECTIVE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-call-forwarding-selective",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Call Forwarding Selective",
    description: "A criteria of Call Forwarding Selective: which calls go where.",
    base: &[&CRITERIA],
    rows: &table(                                            [GET, PUT, POST, DELETE], [
        field("doNotPerformAction",       BOOLEAN,           [C, O, O, F],
            "Whether the calls that match are excluded; a choice of the number takes its place here.").ignored_in(PUT).ignored_in(POST),
        field("forwardToPhoneNumber",     STRING,            [C, O, O, F], "The number that the calls go to, if this entry has its own."),
        field("forwardToNumberSelection", word(&SELECTIONS), [A, O, O, F], "Which number the calls go to, if any."),
    ]),
    rules: &[
        relevant(&["forwardToPhoneNumber"], &SPECIFIED),
    ],
}.checked().named_by_path();

/// A criteria of Call Forwarding Selective as the list of the service shows it.
#[rustfmt::skip]
pub static CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-call-forwarding-selective-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Call Forwarding Selective (in a list)",
    description: "A criteria of Call Forwarding Selective as the list of the service shows it.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table(                                            [GET], [
        field("doNotPerformAction",       BOOLEAN,           [C],
            "Whether the calls that match are excluded; a choice of the number takes its place here."),
        field("forwardToPhoneNumber",     STRING,            [C], "The number that the calls go to, if this entry has its own."),
        field("forwardToNumberSelection", word(&SELECTIONS), [A], "Which number the calls go to, if any.").read_as(GET, C),
    ]),
    rules: &[
        relevant(&["forwardToPhoneNumber"], &SPECIFIED),
    ],
}.checked();
