use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

// The table has no column of letters: it describes an answer, of which nothing is promised.
static STATUSES: Words = words(&["SUCCESS", "FAILED"]);

/// What came of adding a line to a phone.
#[rustfmt::skip]
pub static USER_DEVICE_ADD_EXTRA_LINE_RESULT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-add-extra-line-result",
    page: page::COMMON_OBJECTS,
    title: "User Device Add Extra Line Result Attributes",
    description: "What came of adding a line to a phone.",
    base: &[],
    rows: &table(                        [GET], [
        field("userId", STRING,          [UNDEFINED], "The user whose line was added.").read_as(GET, C),
        field("status", word(&STATUSES), [UNDEFINED], "Whether it worked.").read_as(GET, C),
        field("data",   OPEN_OBJECT,     [UNDEFINED], "The phone, if it worked.").read_as(GET, C).prose("Its inside is not public."),
        field("reason", STRING,          [UNDEFINED], "Why it did not work.").read_as(GET, C),
        field("error",  OPEN_OBJECT,     [UNDEFINED], "The error, if it did not work.").read_as(GET, C).prose("Its inside is not public."),
    ]),
    rules: &[
        relevant(&["data"], &[is("status", "SUCCESS")]),
        relevant(&["reason", "error"], &[is("status", "FAILED")]),
    ],
}.checked();
