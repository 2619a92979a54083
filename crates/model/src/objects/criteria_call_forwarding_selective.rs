use super::{CRITERIA, CRITERIA_IN_LIST, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Test, Words};

static SELECTIONS: Words = words(&["Forward To Specified Number", "Forward To Default Number", "Do not forward"]);
static SPECIFIED: [Test; 1] = [is("forwardToNumberSelection", "Forward To Specified Number")];

/// A criteria of Call Forwarding Selective: which calls are forwarded, and where to.
#[rustfmt::skip]
pub static CRITERIA_CALL_FORWARDING_SELECTIVE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-call-forwarding-selective",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Call Forwarding Selective",
    description: "A criteria of Call Forwarding Selective: which calls are forwarded, and where to.",
    base: &[&CRITERIA],
    rows: &table(                                            [GET, PUT, POST, DELETE], [
        field("doNotPerformAction",       BOOLEAN,           [C, O, O, F],
            "Whether matching calls are excluded; this service has forwardToNumberSelection instead.").ignored_in(PUT).ignored_in(POST),
        field("forwardToPhoneNumber",     DESTINATION,       [C, O, O, F], "The number that calls are forwarded to, if the criteria has its own.").in_method(GET, RETURNED_NUMBER),
        field("forwardToNumberSelection", word(&SELECTIONS), [A, O, O, F], "Which number calls are forwarded to, if any."),
    ]),
    rules: &[
        relevant(&["forwardToPhoneNumber"], &SPECIFIED),
        required(&["forwardToPhoneNumber"], &SPECIFIED).only_in(&[PUT, POST]),
        not_empty(&["forwardToPhoneNumber"], &SPECIFIED).only_in(&[PUT, POST]),
    ],
}.checked().named_by_path();

/// A criteria of Call Forwarding Selective in the list of the service.
#[rustfmt::skip]
pub static CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-call-forwarding-selective-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Call Forwarding Selective (in a list)",
    description: "A criteria of Call Forwarding Selective in the list of the service.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table(                                            [GET], [
        field("doNotPerformAction",       BOOLEAN,           [C],
            "Whether matching calls are excluded; this service has forwardToNumberSelection instead."),
        field("forwardToPhoneNumber",     RETURNED_NUMBER,   [C], "The number that calls are forwarded to, if the criteria has its own."),
        field("forwardToNumberSelection", word(&SELECTIONS), [A], "Which number calls are forwarded to, if any.").read_as(GET, C),
        field("forwardTo",                STRING,            [C], "The number that calls are forwarded to, in place of forwardToPhoneNumber.").undocumented(),
    ]),
    rules: &[],
}.checked();
