use super::{ANNOUNCEMENT_FILE_NAME, CRITERIA, CRITERIA_IN_LIST, CRITERIA_LIST_ITEM, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Object, Words};

static SOURCES: Words = words(&["File", "Default"]);
static LISTED: Items = items(object(&CRITERIA_IN_LIST));
static CHANGED: Items = matched(object(&CRITERIA_LIST_ITEM), "name", &CRITERIA);

/// The announcement that callers hear before the phone of a user rings.
#[rustfmt::skip]
pub static PRE_ALERTING_ANNOUNCEMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "pre-alerting-announcement",
    page: page::PRE_ALERTING_ANNOUNCEMENT,
    title: "Pre-alerting Announcement",
    description: "The announcement that callers hear before the phone of a user rings.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("active",         BOOLEAN,                         [C, O], "Whether the service is active."),
        field("audioSelection", word(&SOURCES),                  [C, O], "Whether the announcement is a file or the default one."),
        field("audioFile",      object(&ANNOUNCEMENT_FILE_NAME), [C, O], "The file of the announcement."),
        field("criteria",       list(&LISTED),                   [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();
