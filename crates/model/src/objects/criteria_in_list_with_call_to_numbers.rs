use super::{CALL_TO_NUMBER, CRITERIA_FROM_DN_PRIORITY_ALERTING, SCHEDULE_NESTED, page};
use crate::release::{REL21, REL22_AS_DATA_MODE};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

/// The page describes holidayScheduleObj as a name, so both types are accepted, as in the other list.
static SCHEDULE_OR_NAME: [Kind; 2] = [object(&SCHEDULE_NESTED), STRING];
static NUMBERS: Items = items(object(&CALL_TO_NUMBER));

/// A criteria of Priority Alerting in the list of the service, with the called numbers of the user.
#[rustfmt::skip]
pub static CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-in-list-with-call-to-numbers",
    page: page::COMMON_OBJECTS,
    title: "Criteria in list",
    description: "A criteria of Priority Alerting in the list of the service, with the called numbers of the user.",
    base: &[],
    rows: &table(                                                               [GET], [
        field("active",             BOOLEAN,                                     [A], "Whether the criteria is active."),
        field("name",               STRING,                                      [A], "The name of the criteria."),
        field("timeSchedule",       either(&SCHEDULE_OR_NAME),                   [A], "The name of the time schedule.").documented_type("String"),
        field("timeScheduleObj",    either(&SCHEDULE_OR_NAME),                   [O], "The time schedule of the criteria.").documented_type("Object"),
        field("holidaySchedule",    either(&SCHEDULE_OR_NAME),                   [A], "The name of the holiday schedule.").documented_type("String"),
        field("holidayScheduleObj", either(&SCHEDULE_OR_NAME),                   [O],
            "The name of the holiday schedule, followed by its level in parentheses unless that is the default.").documented_type("String"),
        field("callsFrom",          STRING,                                      [A], "The callers that the criteria matches, as text."),
        field("doNotPerformAction", BOOLEAN,                                     [A], "Whether matching calls are excluded from priority alerting."),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN_PRIORITY_ALERTING), [A], "The callers that the criteria matches."),
        field("callToNumbers",      list(&NUMBERS),                              [C], "The numbers of the user that were called.")
            .only_in_releases(&[REL21, REL22_AS_DATA_MODE], "It is returned from release 21, and in release 22 only in the AS data mode."),
    ]),
    rules: &[],
}.checked();
