use super::{ANNOUNCEMENT_FILE_NAME, CRITERIA, CRITERIA_IN_LIST, page};
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static SOURCES: Words = words(&["Default", "File"]);

/// A criteria of Custom Ring Back: which callers hear what.
#[rustfmt::skip]
pub static CRITERIA_CUSTOM_RING_BACK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-custom-ring-back",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Custom Ring Back",
    description: "A criteria of Custom Ring Back: which callers hear what.",
    base: &[&CRITERIA],
    rows: &table(                                                           [GET, PUT, POST, DELETE], [
        field("audioSelection",            word(&SOURCES),                  [A, O, O, F], "Where the ring back of normal calls comes from."),
        field("audioFile",                 object(&ANNOUNCEMENT_FILE_NAME), [A, O, O, F],
            "Its announcement; of the level User if none is given.").replaced(),
        field("callWaitingAudioSelection", word(&SOURCES),                  [A, O, O, F],
            "Where the ring back of calls that wait comes from."),
        field("callWaitingAudioFile",      object(&ANNOUNCEMENT_FILE_NAME), [A, O, O, F],
            "Its announcement; of the level User if none is given.").replaced(),
    ]),
    rules: &[],
}.checked().named_by_path();

/// A criteria of Custom Ring Back as the list of the service shows it.
#[rustfmt::skip]
pub static CRITERIA_CUSTOM_RING_BACK_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-custom-ring-back-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Custom Ring Back (in a list)",
    description: "A criteria of Custom Ring Back as the list of the service shows it.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table(                                                           [GET], [
        field("audioSelection",            word(&SOURCES),                  [A], "Where the ring back of normal calls comes from.")
            .read_as(GET, C),
        field("audioFile",                 object(&ANNOUNCEMENT_FILE_NAME), [A], "Its announcement; of the level User if none is given.")
            .read_as(GET, C),
        field("callWaitingAudioSelection", word(&SOURCES),                  [A], "Where the ring back of calls that wait comes from.")
            .read_as(GET, C),
        field("callWaitingAudioFile",      object(&ANNOUNCEMENT_FILE_NAME), [A], "Its announcement; of the level User if none is given.")
            .read_as(GET, C),
    ]),
    rules: &[],
}.checked();
