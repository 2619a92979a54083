use super::{ANNOUNCEMENT_FILE_NAME, CRITERIA, CRITERIA_IN_LIST, criteria, criteria_in_list, page};
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static SOURCES: Words = words(&["Default", "File"]);

/// A criteria of Custom Ring Back: which callers hear which announcement.
#[rustfmt::skip]
pub static CRITERIA_CUSTOM_RING_BACK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-custom-ring-back",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Custom Ring Back",
    description: "A criteria of Custom Ring Back: which callers hear which announcement.",
    base: &[&CRITERIA],
    rows: &table(                                                           [GET, PUT, POST, DELETE], [
        criteria::EXCLUDES_CALLS,
        field("audioSelection",            word(&SOURCES),                  [A, O, O, F], "The source of the ring back for normal calls."),
        field("audioFile",                 object(&ANNOUNCEMENT_FILE_NAME), [A, O, O, F],
            "The announcement file; the default level is User."),
        field("callWaitingAudioSelection", word(&SOURCES),                  [A, O, O, F],
            "The source of the ring back for waiting calls."),
        field("callWaitingAudioFile",      object(&ANNOUNCEMENT_FILE_NAME), [A, O, O, F],
            "The announcement file; the default level is User."),
    ]),
    rules: &[],
}.checked().named_by_path();

/// A criteria of Custom Ring Back in the list of the service.
#[rustfmt::skip]
pub static CRITERIA_CUSTOM_RING_BACK_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-custom-ring-back-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Custom Ring Back (in a list)",
    description: "A criteria of Custom Ring Back in the list of the service.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table(                                                           [GET], [
        criteria_in_list::EXCLUDES_CALLS,
        field("audioSelection",            word(&SOURCES),                  [A], "The source of the ring back for normal calls.")
            .read_as(GET, C),
        field("audioFile",                 object(&ANNOUNCEMENT_FILE_NAME), [A], "The announcement file; the default level is User.")
            .read_as(GET, C),
        field("callWaitingAudioSelection", word(&SOURCES),                  [A], "The source of the ring back for waiting calls.")
            .read_as(GET, C),
        field("callWaitingAudioFile",      object(&ANNOUNCEMENT_FILE_NAME), [A], "The announcement file; the default level is User.")
            .read_as(GET, C),
    ]),
    rules: &[],
}.checked();
