use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The settings of a call forwarding service.
#[rustfmt::skip]
pub static CALL_FORWARDING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-forwarding",
    page: page::COMMON_OBJECTS,
    title: "Call Forwarding attributes",
    description: "The settings of a call forwarding service.",
    base: &[],
    rows: &table(                          [GET, PUT], [
        field("active",           BOOLEAN, [A, O], "Whether the service is active."),
        field("destination",      DESTINATION, [A, O], "The destination of forwarded calls.").in_method(GET, RETURNED_NUMBER),
        field("ringSplashActive", BOOLEAN, [A, O], "Whether the ring splash is active.").read_as(GET, C),
        field("numberOfRings",    INTEGER, [A, O], "The number of rings.").read_as(GET, C),
    ]),
    rules: &[
        required(&["destination"], &[is_true("active")]).only_in(&[PUT]),
        not_empty(&["destination"], &[is_true("active")]).only_in(&[PUT]),
    ],
}.checked();
