use super::{ANNOUNCEMENT_FILE_NAME, page};
use linecard_contract::table::*;
use linecard_contract::{Kind, Object, Words};

static SELECTIONS: Words = words(&["System", "External", "Custom", "Group"]);
static CODECS: Words = words(&["None", "G711", "G722", "G729", "G726", "AMR", "AMR-WB"]);
const SOURCE: Kind = object(&MUSIC_ON_HOLD_SOURCE);

/// What a caller hears while a user holds the call.
#[rustfmt::skip]
pub static MUSIC_ON_HOLD: Object = Table {
    namespace: crate::NAMESPACE,
    name: "music-on-hold",
    page: page::MUSIC_ON_HOLD,
    title: "Music On Hold",
    description: "What a caller hears while a user holds the call.",
    base: &[],
    rows: &seen(                                               [GET, PUT], [
        field("isActive",                            BOOLEAN, [C, O], "Whether the service is active."),
        field("source",                              SOURCE,  [C, O], "What callers hear.").merged(),
        field("useAlternateSourceForInternalCalls",  BOOLEAN, [C, O], "Whether callers of the same group or tenant hear something else."),
        field("internalSource",                      SOURCE,  [C, O], "What these callers hear.").merged(),
    ]),
    rules: &[],
}.checked().open();

/// A source of the music that a caller on hold hears.
#[rustfmt::skip]
pub static MUSIC_ON_HOLD_SOURCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "music-on-hold-source",
    page: page::MUSIC_ON_HOLD,
    title: "Music On Hold source",
    description: "A source of the music that a caller on hold hears.",
    base: &[],
    rows: &seen(                                                             [GET, PUT], [
        field("messageSourceSelection",  word(&SELECTIONS),               [C, O], "Where the music comes from."),
        field("audioFile",               object(&ANNOUNCEMENT_FILE_NAME), [C, O], "The file with the music. In an update, the name DELETE removes the stored file."),
        field("audioFilePreferredCodec", word(&CODECS),                   [C, O], "The preferred codec of an external source."),
    ]),
    rules: &[],
}.checked().open();
