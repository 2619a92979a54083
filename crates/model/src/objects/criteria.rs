use super::{CRITERIA_FROM_DN, SCHEDULE, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// Selects the calls that a service applies to, by caller and time.
#[rustfmt::skip]
pub static CRITERIA: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes",
    description: "Selects the calls that a service applies to, by caller and time.",
    base: &[],
    rows: &table(                                          [GET, PUT, POST, DELETE], [
        field("name",               NOT_EMPTY,                 [A,   R,   R,    R], "The name of the criteria."),
        field("newName",            NOT_EMPTY,                 [F,   O,   F,    F], "The name that replaces the current one.").renames("name"),
        field("active",             BOOLEAN,                   [A,   O,   O,    F], "Whether the criteria is active."),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN), [A,   O,   R,    F], "The callers that the criteria matches."),
        field("doNotPerformAction", BOOLEAN,                   [C,   O,   O,    F], "Whether matching calls are excluded from the service.")
            .prose("It is not relevant for forwarding services, which have a selection of the number to forward to instead."),
        field("timeSchedule",       object(&SCHEDULE),         [O,   O,   O,    F], "The schedule of times when the criteria applies.").null_in(PUT).replaced(),
        field("holidaySchedule",    object(&SCHEDULE),         [O,   O,   O,    F], "The schedule of holidays when the criteria does not apply.").null_in(PUT).replaced(),
    ]),
    rules: &[],
}.checked().named_by_path();
