use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static TYPES: Words = words(&["Basic", "Standard", "Premium"]);

/// A call center that an agent works for.
#[rustfmt::skip]
pub static CALL_CENTER_INSTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-instance",
    page: page::COMMON_OBJECTS,
    title: "Call Center Instance",
    description: "A call center that an agent works for.",
    base: &[],
    rows: &table(                                    [GET, PUT], [
        field("serviceUserId", STRING,               [A, R], "The id of the call center; no other has it."),
        field("phoneNumber",   PHONE_NUMBER_OR_NONE, [A, UNDEFINED], "The number under which it is called."),
        field("extension",     STRING,               [A, UNDEFINED], "The extension under which it is called."),
        field("available",     BOOLEAN,              [A, O], "Whether the agent takes its calls."),
        field("logOffAllowed", BOOLEAN,              [A, UNDEFINED], "Whether the agent may log off."),
        field("name",          STRING,               [C, UNDEFINED], "The name of the call center.")
            .prose("It is returned only if the request asks for more with enrichCcInfo."),
        field("type",          likely_word(&TYPES),  [A, UNDEFINED], "What the call center can do."),
        field("priority",      STRING,               [A, UNDEFINED], "Which calls come first."),
        field("routingType",   STRING,               [C, UNDEFINED], "How the calls are shared among the agents."),
        field("skillLevel",    STRING,               [C, O_C], "How skilled the agent is.")
            .prose("It goes from 1 to 20, and counts only in a premium call center that routes by skill."),
    ]),
    rules: &[],
}.checked();
