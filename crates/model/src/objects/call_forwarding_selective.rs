use super::{
    CRITERIA_CALL_FORWARDING_SELECTIVE, CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST,
    CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM, page,
};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST));
static CHANGED: Items =
    matched(object(&CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM), "name", &CRITERIA_CALL_FORWARDING_SELECTIVE);

/// The criteria that select which calls of a user are forwarded, and where to.
#[rustfmt::skip]
pub static CALL_FORWARDING_SELECTIVE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-forwarding-selective",
    page: page::CALL_FORWARDING_SELECTIVE,
    title: "Call Forwarding Selective",
    description: "The criteria that select which calls of a user are forwarded, and where to.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("active",                      BOOLEAN,     [A, O], "Whether the service is active."),
        field("playRingReminder",            BOOLEAN,     [A, O], "Whether the phone of the user rings shortly when a call is forwarded."),
        field("defaultForwardToPhoneNumber", DESTINATION, [A, O], "The destination of calls whose criteria has none of its own.").in_method(GET, RETURNED_NUMBER),
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[
        not_empty(&["defaultForwardToPhoneNumber"], &[]).only_in(&[PUT]),
    ],
}.checked().open();
