use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The greeting announcement of a conference.
#[rustfmt::skip]
pub static CONFERENCE_GREETING_ANNOUNCEMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "conference-greeting-announcement",
    page: page::COMMON_OBJECTS,
    title: "Conference greeting announcement",
    description: "The greeting announcement of a conference.",
    base: &[],
    rows: &table(                  [GET, PUT], [
        field("name",      STRING, [A, R], "The name of the announcement."),
        field("mediaType", STRING, [A, C], "The media type of the announcement; the default one if it is missing."),
    ]),
    rules: &[],
}.checked();
