use super::page;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object};

static ANNOUNCEMENTS: Items = items(object(&GROUP_ANNOUNCEMENT));
// No page shows a usage. It may be an object or a string.
static USAGE: [Kind; 2] = [OPEN_OBJECT, STRING];
static USAGES: Items = items(either(&USAGE));

/// The announcements of a group, and the space that they take.
#[rustfmt::skip]
pub static GROUP_ANNOUNCEMENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-announcements",
    page: page::ANNOUNCEMENTS,
    title: "Announcements of a group",
    description: "The announcements of a group, and the space that they take.",
    base: &[],
    rows: &seen(                                     [GET], [
        field("announcements", list(&ANNOUNCEMENTS), [C], "The announcements."),
        field("totalFileSize", INTEGER,              [C], "The size of all files together."),
        field("maxFileSize",   INTEGER,              [C], "The maximum size of all files together."),
    ]),
    rules: &[],
}.checked().open();

/// An announcement of a group.
#[rustfmt::skip]
pub static GROUP_ANNOUNCEMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-announcement",
    page: page::ANNOUNCEMENTS,
    title: "Announcement of a group",
    description: "An announcement of a group.",
    base: &[],
    rows: &seen(                          [GET], [
        field("name",      STRING,        [C], "The name of the announcement."),
        field("mediaType", STRING,        [C], "The media type of the announcement."),
        field("fileSize",  STRING,        [C], "The size of the file."),
        field("usages",    list(&USAGES), [C], "Where the announcement is used.")
            .prose("The content of an item is not public."),
    ]),
    rules: &[],
}.checked().open();
