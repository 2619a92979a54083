use super::{SCHEDULE, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// Whether calls of a mobile phone are led through the service.
#[rustfmt::skip]
pub static CALL_ANCHORING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-anchoring",
    page: page::COMMON_OBJECTS,
    title: "Call Anchoring",
    description: "Whether calls of a mobile phone are led through the service.",
    base: &[],
    rows: &table(                                       [GET, PUT, POST], [
        field("enableCallAnchoring", BOOLEAN,           [A, O, R], "Whether they are."),
        field("timeSchedule",        object(&SCHEDULE), [C, O, O], "The times when they are not.").replaced(),
        field("holidaySchedule",     object(&SCHEDULE), [C, O, O], "The holidays when they are not.").replaced(),
    ]),
    rules: &[],
}.checked();
