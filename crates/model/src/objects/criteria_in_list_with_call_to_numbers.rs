use super::{CALL_TO_NUMBER, CRITERIA_FROM_DN, SCHEDULE, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

/// The page describes holidayScheduleObj as a name: a reader accepts both, as it does in the other list.
static SCHEDULE_OR_NAME: [Kind; 2] = [object(&SCHEDULE), STRING];
static NUMBERS: Items = items(object(&CALL_TO_NUMBER));

/// A criteria as a list shows it, with the own numbers that were called.
#[rustfmt::skip]
pub static CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-in-list-with-call-to-numbers",
    page: page::COMMON_OBJECTS,
    title: "Criteria in list",
    description: "A criteria as a list shows it, with the own numbers that were called.",
    base: &[],
    rows: &table(                                              [GET], [
        field("active",             BOOLEAN,                   [A], "Whether the criteria counts."),
        field("name",               STRING,                    [A], "The name of the criteria."),
        field("timeSchedule",       either(&SCHEDULE_OR_NAME), [A], "The name of the times when it applies.").documented_type("String"),
        field("timeScheduleObj",    either(&SCHEDULE_OR_NAME), [O], "The times when it applies.").documented_type("Object"),
        field("holidaySchedule",    either(&SCHEDULE_OR_NAME), [A], "The name of the holidays when it does not apply.").documented_type("String"),
        field("holidayScheduleObj", either(&SCHEDULE_OR_NAME), [O],
            "The holidays when it does not apply, or their name with the level behind it in parentheses.").documented_type("String"),
        field("callsFrom",          STRING,                    [A], "The callers that match, in words."),
        field("doNotPerformAction", BOOLEAN,                   [A], "Whether the calls that match are excluded."),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN), [A], "The callers that match."),
        field("callToNumbers",      list(&NUMBERS),            [C], "The own numbers that were called.")
            .prose("It is returned since release 21, and in release 22 in the AS data mode only."),
    ]),
    rules: &[],
}.checked();
