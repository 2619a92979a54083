use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// Where calls are forwarded to.
#[rustfmt::skip]
pub static CALL_FORWARDING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-forwarding",
    page: page::COMMON_OBJECTS,
    title: "Call Forwarding attributes",
    description: "Where calls are forwarded to.",
    base: &[],
    rows: &table(                          [GET, PUT], [
        field("active",           BOOLEAN, [A, O], "Whether the service is on."),
        field("destination",      STRING,  [A, O], "Where calls go to."),
        field("ringSplashActive", BOOLEAN, [A, O], "Whether the phone rings once when a call is forwarded.").read_as(GET, C),
        field("numberOfRings",    INTEGER, [A, O], "How often the phone rings before.").read_as(GET, C),
    ]),
    rules: &[],
}.checked();
