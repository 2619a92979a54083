use super::page;
use crate::Object;
use crate::fact::Words;
use crate::object::Table;
use crate::table::*;

static TYPES: Words = words(&["Basic", "Standard", "Premium"]);

/// A call center that an agent works for.
#[rustfmt::skip]
pub static CALL_CENTER_INSTANCE: Object = Table {
    name: "call-center-instance",
    page: page::COMMON_OBJECTS,
    title: "Call Center Instance",
    description: "A call center that an agent works for.",
    base: &[],
    rows: &table(                                    [GET, PUT], [
        field("serviceUserId", STRING,               [A, R], "The id of the call center; no other has it."),
        field("phoneNumber",   PHONE_NUMBER_OR_NONE, [A, BLANK], "The number under which it is called."),
        field("extension",     STRING,               [A, BLANK], "The extension under which it is called."),
        field("available",     BOOLEAN,              [A, O], "Whether the agent takes its calls."),
        field("logOffAllowed", BOOLEAN,              [A, BLANK], "Whether the agent may log off."),
        field("name",          STRING,               [C, BLANK], "The name of the call center.")
            .told("It is returned only if the request asks for more with enrichCcInfo."),
        field("type",          likely_word(&TYPES),  [A, BLANK], "What the call center can do."),
        field("priority",      STRING,               [A, BLANK], "Which calls come first."),
        field("routingType",   STRING,               [C, BLANK], "How the calls are shared among the agents."),
        field("skillLevel",    STRING,               [C, O_C], "How skilled the agent is.")
            .told("It goes from 1 to 20, and counts only in a premium call center that routes by skill."),
    ]),
    rules: &[],
}.checked();
