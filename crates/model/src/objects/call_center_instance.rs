use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static TYPES: Words = words(&["Basic", "Standard", "Premium"]);

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
        field("phoneNumber",   PHONE_NUMBER_OR_NONE, [A, UNDEFINED], "The phone number.").read_as(GET, C),
        field("extension",     STRING,               [A, UNDEFINED], "The extension.").read_as(GET, C),
        field("available",     BOOLEAN,              [A, O], "The status of the call center.").read_as(GET, C),
        field("logOffAllowed", BOOLEAN,              [A, UNDEFINED], "Whether logging off is allowed.").read_as(GET, C),
        field("name",          STRING,               [C, UNDEFINED], "The name of the call center.")
            .prose("It is returned only if the request has enrichCcInfo=true."),
        field("type",          likely_word(&TYPES),  [A, UNDEFINED], "The type of the call center.").read_as(GET, C),
        field("priority",      STRING,               [A, UNDEFINED], "The priority.").read_as(GET, C),
        field("routingType",   STRING,               [C, UNDEFINED], "The routing type."),
        field("skillLevel",    STRING,               [C, O_C], "The skill level of the agent.")
            .prose("It is from 1 to 20, and is used only in a premium call center with skill-based routing."),
    ]),
    rules: &[],
}.checked();
