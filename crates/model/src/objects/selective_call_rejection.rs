use super::{
    CRITERIA_SELECTIVE_CALL_REJECTION, CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST,
    CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM, page,
};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST));
static CHANGED: Items =
    matched(object(&CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM), "name", &CRITERIA_SELECTIVE_CALL_REJECTION);

/// The criteria that select which calls of a user are rejected.
#[rustfmt::skip]
pub static SELECTIVE_CALL_REJECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "selective-call-rejection",
    page: page::SELECTIVE_CALL_REJECTION,
    title: "Selective Call Rejection",
    description: "The criteria that select which calls of a user are rejected.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();
