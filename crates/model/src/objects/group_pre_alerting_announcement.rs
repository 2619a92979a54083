use super::{ANNOUNCEMENT_FILE_NAME, page};
use linecard_contract::table::*;
use linecard_contract::{Object, Words};

static INTERRUPTIONS: Words = words(&["Not Allowed"]);
static SELECTIONS: Words = words(&["File", "Default"]);

/// The announcement that callers of a group hear before its phones ring.
#[rustfmt::skip]
pub static GROUP_PRE_ALERTING_ANNOUNCEMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-pre-alerting-announcement",
    page: page::PRE_ALERTING_ANNOUNCEMENT,
    title: "Pre-alerting Announcement of a group",
    description: "The announcement that callers of a group hear before its phones ring.",
    base: &[],
    rows: &seen(                                                            [GET, PUT], [
        field("announcementInterruption",  likely_word(&INTERRUPTIONS),     [C, O], "Whether the caller may interrupt the announcement."),
        field("interruptionDigitSequence", STRING,                          [C, O], "The digits that interrupt the announcement."),
        field("audioSelection",            likely_word(&SELECTIONS),        [C, O], "Whether the announcement is a file or the default."),
        field("audioFile",                 object(&ANNOUNCEMENT_FILE_NAME), [C, O], "The file."),
    ]),
    rules: &[],
}.checked().open();
