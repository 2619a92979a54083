use super::page;
use linecard_contract::table::*;
use linecard_contract::{Items, Object, Words};

static LISTED: Items = items(object(&TIME_SCHEDULE));
static ADDED: Items = matched(object(&TIME_SCHEDULE), "name", &TIME_SCHEDULE);
static PERIODS: Items = items(object(&TIME_SCHEDULE_PERIOD));
static LEVELS: Words = words(&["Tenant", "Group", "User"]);
static TYPES: Words = words(&["Day of the week", "Day of the month"]);
static DAYS: Words = words(&["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);

/// The time schedules of a group or of a tenant.
#[rustfmt::skip]
pub static TIME_SCHEDULES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "time-schedules",
    page: page::TIME_SCHEDULES,
    title: "Time schedules",
    description: "The time schedules of a group or of a tenant.",
    base: &[],
    rows: &seen(                          [GET], [
        field("schedules", list(&LISTED), [C], "The schedules.").in_method(POST, list(&ADDED)),
    ]),
    rules: &[],
}.checked().open();

/// Selects the time schedules that a response has.
#[rustfmt::skip]
pub static TIME_SCHEDULES_SELECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "time-schedules-selection",
    page: page::TIME_SCHEDULES,
    title: "Time schedules: selection",
    description: "Selects the time schedules that a response has.",
    base: &[],
    // The body of a GET request has the presences of a request, so the column is not that of a GET.
    rows: &seen(                    [POST], [
        field("allLevels", BOOLEAN, [O], "Whether the schedules of all levels are returned."),
    ]),
    rules: &[],
}.checked().open();

/// A time schedule: a name, and the periods that it consists of.
#[rustfmt::skip]
pub static TIME_SCHEDULE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "time-schedule",
    page: page::TIME_SCHEDULES,
    title: "Time schedule attributes",
    description: "A time schedule: a name, and the periods that it consists of.",
    base: &[],
    rows: &table(                        [GET, POST, PUT], [
        field("name",    STRING,         [A, R, O], "The name of the schedule."),
        field("level",   word(&LEVELS),  [C, F, F], "The level of the schedule, if the schedules of all levels are returned."),
        field("periods", list(&PERIODS), [C, O, O], "The periods of the schedule."),
    ]),
    rules: &[],
}.checked();

/// A period of a time schedule.
#[rustfmt::skip]
pub static TIME_SCHEDULE_PERIOD: Object = Table {
    namespace: crate::NAMESPACE,
    name: "time-schedule-period",
    page: page::TIME_SCHEDULES,
    title: "Time schedule: period",
    description: "A period of a time schedule.",
    base: &[],
    rows: &seen(                                 [GET, POST, PUT], [
        field("name",       STRING,              [C, O, O], "The name of the period."),
        field("type",       likely_word(&TYPES), [C, O, O], "Whether the period repeats on a day of the week or of the month."),
        field("dayOfWeek",  likely_word(&DAYS),  [C, O, O], "The day of the week."),
        field("dayOfMonth", INTEGER,             [C, O, O], "The day of the month."),
        field("startTime",  STRING,              [C, O, O], "When it begins, such as 9:00."),
        field("stopTime",   STRING,              [C, O, O], "When it ends, such as 17:30."),
        field("active",     BOOLEAN,             [C, O, O], "Whether the period is active."),
    ]),
    rules: &[],
}.checked().open();
