use super::{CRITERIA, CRITERIA_IN_LIST, CRITERIA_LIST_ITEM, LOCATION, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_IN_LIST));
static CHANGED: Items = matched(object(&CRITERIA_LIST_ITEM), "name", &CRITERIA);
static LOCATIONS: Items = items(object(&LOCATION));

/// The locations that ring one after the other for a call to a user.
#[rustfmt::skip]
pub static SEQUENTIAL_RING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "sequential-ring",
    page: page::SEQUENTIAL_RING,
    title: "Sequential Ring",
    description: "The locations that ring one after the other for a call to a user.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("ringBaseLocationFirst",        BOOLEAN,          [A, O], "Whether the phone of the user rings first."),
        field("baseLocationNumberOfRings",    INTEGER,          [A, O], "How often the phone of the user rings.").in_method(PUT, integers(&[(0, 0), (2, 20)])),
        field("continueIfBaseLocationIsBusy", BOOLEAN,          [A, O], "Whether the other locations are tried if the user is busy."),
        field("callerMayStopSearch",          BOOLEAN,          [A, O], "Whether the caller may press a key to stop the search."),
        field("locations",                    list(&LOCATIONS), [A, O], "The other locations, in order. A list in a request replaces the stored one."),
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();
