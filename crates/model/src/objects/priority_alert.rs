use super::{
    CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS, CRITERIA_PRIORITY_ALERTING, CRITERIA_PRIORITY_ALERTING_LIST_ITEM, page,
};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS));
static CHANGED: Items = matched(object(&CRITERIA_PRIORITY_ALERTING_LIST_ITEM), "name", &CRITERIA_PRIORITY_ALERTING);

/// The criteria that select which calls of a user ring in another way.
#[rustfmt::skip]
pub static PRIORITY_ALERT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "priority-alert",
    page: page::PRIORITY_ALERT,
    title: "Priority Alert",
    description: "The criteria that select which calls of a user ring in another way.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();
