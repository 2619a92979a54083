use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A conference recording to delete.
#[rustfmt::skip]
pub static CONFERENCE_DELETE_RECORDING_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "conference-delete-recording-item",
    page: page::COMMON_OBJECTS,
    title: "Conference delete recording item",
    description: "A conference recording to delete.",
    base: &[],
    rows: &table(                        [DELETE], [
        field("bridgeId",     STRING,    [R], "The id of the bridge."),
        field("conferenceId", STRING,    [R], "The id of the conference."),
        field("startTime",    DATE_TIME, [R], "The start time of the conference.").documented_type("DateTime"),
    ]),
    rules: &[],
}.checked();
