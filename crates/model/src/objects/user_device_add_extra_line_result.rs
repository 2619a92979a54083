use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

// The table has no presences: it describes a response, and promises none of its attributes.
static STATUSES: Words = words(&["SUCCESS", "FAILED"]);

/// The result of adding a line to a phone.
#[rustfmt::skip]
pub static USER_DEVICE_ADD_EXTRA_LINE_RESULT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-add-extra-line-result",
    page: page::COMMON_OBJECTS,
    title: "User Device Add Extra Line Result Attributes",
    description: "The result of adding a line to a phone.",
    base: &[],
    rows: &table(                        [GET], [
        field("userId", STRING,          [UNDEFINED], "The user of the added line.").read_as(GET, C),
        field("status", word(&STATUSES), [UNDEFINED], "Whether the line was added.").read_as(GET, C),
        field("data",   OPEN_OBJECT,     [UNDEFINED], "The phone, if the line was added.").read_as(GET, C).prose("The content of the object is not public."),
        field("reason", STRING,          [UNDEFINED], "The reason why the line was not added.").read_as(GET, C),
        field("error",  OPEN_OBJECT,     [UNDEFINED], "The error, if the line was not added.").read_as(GET, C).prose("The content of the object is not public."),
    ]),
    rules: &[
        forbidden(&["data"], &[is("status", "FAILED")]),
        forbidden(&["reason", "error"], &[is("status", "SUCCESS")]),
    ],
}.checked();
