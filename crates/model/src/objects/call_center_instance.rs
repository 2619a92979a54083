use super::page;
use linecard_contract::table::*;
use linecard_contract::{Object, Pattern, Text, Words};

static TYPES: Words = words(&["Basic", "Standard", "Premium"]);

/// A skill level, which is a number in a text.
static SKILL_LEVELS: Pattern = Pattern {
    name: "SkillLevel",
    description: "a skill level from 1 to 20",
    matches: |text| matches!(text, [b'1'..=b'9'] | [b'1', b'0'..=b'9'] | b"20"),
    regex: "[1-9]|1[0-9]|20",
    valid: &["1", "9", "10", "19", "20"],
    invalid: &["", "0", "21", "05", "-1", "1.0", "100", "20 ", "high"],
};
static SKILL_LEVEL: Text = matching(&SKILL_LEVELS);

/// A call center of a user.
#[rustfmt::skip]
pub static CALL_CENTER_INSTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-instance",
    page: page::COMMON_OBJECTS,
    title: "Call Center Instance",
    description: "A call center of a user.",
    base: &[],
    rows: &table(                                    [GET, PUT], [
        field("serviceUserId", STRING,               [A, R], "The unique id of the call center."),
        field("phoneNumber",   RETURNED_NUMBER,      [A, UNDEFINED], "The phone number.").read_as(GET, C),
        field("extension",     RETURNED_NUMBER,      [A, UNDEFINED], "The extension.").read_as(GET, C),
        field("available",     BOOLEAN,              [A, O], "The status of the call center.").read_as(GET, C),
        field("logOffAllowed", BOOLEAN,              [A, UNDEFINED], "Whether logging off is allowed.").read_as(GET, C),
        field("name",          STRING,               [C, UNDEFINED], "The name of the call center.")
            .prose("It is returned only if the request has enrichCcInfo=true."),
        field("type",          likely_word(&TYPES),  [A, UNDEFINED], "The type of the call center.").read_as(GET, C),
        field("priority",      STRING,               [A, UNDEFINED], "The priority.").read_as(GET, C),
        field("routingType",   STRING,               [C, UNDEFINED], "The routing type."),
        field("skillLevel",    text(&SKILL_LEVEL),   [C, O_C], "The skill level of the agent.")
            .prose("It is used only in a premium call center with skill-based routing."),
    ]),
    rules: &[],
}.checked();
