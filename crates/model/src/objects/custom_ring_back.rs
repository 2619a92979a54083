use super::{CRITERIA_CUSTOM_RING_BACK, CRITERIA_CUSTOM_RING_BACK_IN_LIST, CRITERIA_CUSTOM_RING_BACK_LIST_ITEM, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_CUSTOM_RING_BACK_IN_LIST));
static CHANGED: Items = matched(object(&CRITERIA_CUSTOM_RING_BACK_LIST_ITEM), "name", &CRITERIA_CUSTOM_RING_BACK);

/// The criteria that select which callers of a user hear which announcement.
#[rustfmt::skip]
pub static CUSTOM_RING_BACK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "custom-ring-back",
    page: page::CUSTOM_RING_BACK,
    title: "Custom Ring Back",
    description: "The criteria that select which callers of a user hear which announcement.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();
