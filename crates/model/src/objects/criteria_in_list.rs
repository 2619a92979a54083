use super::{CRITERIA_FROM_DN, SCHEDULE, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page swaps the types of the four schedule attributes: a reader accepts both.
static SCHEDULE_OR_NAME: [Kind; 2] = [object(&SCHEDULE), STRING];

/// A criteria as the list of its service shows it.
#[rustfmt::skip]
pub static CRITERIA_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria in List attributes",
    description: "A criteria as the list of its service shows it.",
    base: &[],
    rows: &table(                                              [GET], [
        field("name",                NOT_EMPTY,                 [A], "The name of the criteria."),
        field("active",              BOOLEAN,                   [A], "Whether the criteria counts."),
        field("callsFrom",           STRING,                    [A], "The callers that match, in words."),
        field("fromDnCriteria",      object(&CRITERIA_FROM_DN), [A], "The callers that match."),
        field("doNotPerformAction",  BOOLEAN,                   [C], "Whether the calls that match are excluded.")
            .prose("It is not relevant for the forwarding services, which select a number to forward to instead."),
        field("timeScheduleObj",     either(&SCHEDULE_OR_NAME), [O], "The times when it applies.").documented_type("Object"),
        field("timeSchedule",        either(&SCHEDULE_OR_NAME), [O], "The name of the times when it applies, its level behind it in parentheses.").documented_type("String"),
        field("holidaySchedule",     either(&SCHEDULE_OR_NAME), [O], "The holidays when it does not apply.").documented_type("Object"),
        field("holidayScheduleObj",  either(&SCHEDULE_OR_NAME), [O], "The name of the holidays when it does not apply, its level behind it in parentheses.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
