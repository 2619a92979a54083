use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

// The page has no column for POST, but a POST of a Custom Ring Back criteria holds this object.
static LEVELS: Words = words(&["Tenant", "Group", "User"]);

/// Identifies an announcement.
#[rustfmt::skip]
pub static ANNOUNCEMENT_FILE_NAME: Object = Table {
    namespace: crate::NAMESPACE,
    name: "announcement-file-name",
    page: page::COMMON_OBJECTS,
    title: "Announcement File Name",
    description: "Identifies an announcement.",
    base: &[],
    rows: &table(                                [GET, PUT, POST], [
        field("name",      STRING,               [A, R, UNDEFINED], "The name of the announcement, which must exist.").read_as(POST, R),
        field("mediaType", STRING,               [A, O, UNDEFINED], "The media type of the announcement.").read_as(GET, C).read_as(POST, O),
        field("level",     likely_word(&LEVELS), [O, O, O], "The level that the announcement belongs to.").undocumented(),
    ]),
    rules: &[],
}.checked().value();
