use super::{SCHEDULE_NESTED, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// Whether calls of a mobile phone are anchored in the service.
#[rustfmt::skip]
pub static CALL_ANCHORING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-anchoring",
    page: page::COMMON_OBJECTS,
    title: "Call Anchoring",
    description: "Whether calls of a mobile phone are anchored in the service.",
    base: &[],
    rows: &table(                                              [GET, PUT, POST], [
        field("enableCallAnchoring", BOOLEAN,                  [A, O, R], "Whether call anchoring is enabled."),
        field("timeSchedule",        object(&SCHEDULE_NESTED), [C, O, O], "The time schedule that is excluded from call anchoring."),
        field("holidaySchedule",     object(&SCHEDULE_NESTED), [C, O, O], "The holiday schedule that is excluded from call anchoring."),
    ]),
    rules: &[],
}.checked();
