use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A recording that is to be removed.
#[rustfmt::skip]
pub static CONFERENCE_DELETE_RECORDING_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "conference-delete-recording-item",
    page: page::COMMON_OBJECTS,
    title: "Conference delete recording item",
    description: "A recording that is to be removed.",
    base: &[],
    rows: &table(                        [DELETE], [
        field("bridgeId",     STRING,    [R], "The id of the bridge."),
        field("conferenceId", STRING,    [R], "The id of the conference."),
        field("startTime",    DATE_TIME, [R], "When the conference began.").documented_type("DateTime"),
    ]),
    rules: &[],
}.checked();
