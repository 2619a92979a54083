use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

// The page has no column for a POST; a criteria of Custom Ring Back holds this object in one.
static LEVELS: Words = words(&["Tenant", "Group", "User"]);

/// Names an announcement.
#[rustfmt::skip]
pub static ANNOUNCEMENT_FILE_NAME: Object = Table {
    namespace: crate::NAMESPACE,
    name: "announcement-file-name",
    page: page::COMMON_OBJECTS,
    title: "Announcement File Name",
    description: "Names an announcement.",
    base: &[],
    rows: &table(                         [GET, PUT, POST], [
        field("name",      STRING,        [A, R, UNDEFINED], "The name of an announcement that exists.").read_as(POST, R),
        field("mediaType", STRING,        [A, O, UNDEFINED], "How the announcement is recorded.").read_as(GET, C).read_as(POST, O),
        field("level",     word(&LEVELS), [O, O, O], "Whose announcement it is.").undocumented(),
    ]),
    rules: &[],
}.checked();
