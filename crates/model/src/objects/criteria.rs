use super::{CRITERIA_FROM_DN, SCHEDULE, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// Selects the calls that a service acts upon, by caller and by time.
#[rustfmt::skip]
pub static CRITERIA: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes",
    description: "Selects the calls that a service acts upon, by caller and by time.",
    base: &[],
    rows: &table(                                          [GET, PUT, POST, DELETE], [
        field("name",               NOT_EMPTY,                 [A,   R,   R,    R], "The name of the criteria."),
        field("newName",            NOT_EMPTY,                 [F,   O,   F,    F], "The name it is to have from now on.").renames("name"),
        field("active",             BOOLEAN,                   [A,   O,   O,    F], "Whether the criteria counts."),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN), [A,   O,   R,    F], "The callers that match."),
        field("doNotPerformAction", BOOLEAN,                   [C,   O,   O,    F], "Whether the calls that match are excluded.")
            .prose("It is not relevant for the forwarding services, which select a number to forward to instead."),
        field("timeSchedule",       object(&SCHEDULE),         [O,   O,   O,    F], "The times when it applies.").null_in(PUT).replaced(),
        field("holidaySchedule",    object(&SCHEDULE),         [O,   O,   O,    F], "The holidays when it does not apply.").null_in(PUT).replaced(),
    ]),
    rules: &[],
}.checked().named_by_path();
