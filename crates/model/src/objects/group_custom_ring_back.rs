use super::{ANNOUNCEMENT_FILE_NAME, page};
use linecard_contract::table::*;
use linecard_contract::{Object, Words};

static SELECTIONS: Words = words(&["File", "Default"]);

/// What callers of a group hear while they wait for an answer.
#[rustfmt::skip]
pub static GROUP_CUSTOM_RING_BACK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-custom-ring-back",
    page: page::CUSTOM_RING_BACK,
    title: "Custom Ring Back of a group",
    description: "What callers of a group hear while they wait for an answer.",
    base: &[],
    rows: &seen(                                                 [GET, PUT], [
        field("active",         BOOLEAN,                         [C, O], "Whether the service is active."),
        field("audioSelection", likely_word(&SELECTIONS),        [C, O], "Whether callers hear a file or the default."),
        field("audioFile",      object(&ANNOUNCEMENT_FILE_NAME), [C, O], "The file."),
    ]),
    rules: &[],
}.checked().open();
