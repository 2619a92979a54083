use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static LEVELS: Words = words(&["Tenant", "Group", "User"]);
static TYPES: Words = words(&["Time", "Holiday"]);

/// Identifies a schedule of a tenant, a group or a user.
#[rustfmt::skip]
pub static SCHEDULE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule",
    page: page::COMMON_OBJECTS,
    title: "Schedule attributes",
    description: "Identifies a schedule of a tenant, a group or a user.",
    base: &[],
    rows: &table(               [GET, PUT, POST], [
        field("level", word(&LEVELS), [A,   O,   R], "The level of the schedule; in a PUT, the default is the level of the request."),
        field("name",  STRING,        [A,   R,   R], "The name of the schedule."),
        field("type",  word(&TYPES),  [O,   O,   O], "Whether it is a schedule of times or holidays.").undocumented(),
    ]),
    rules: &[],
}.checked();

/// Identifies a schedule inside another object, where its level has a default.
#[rustfmt::skip]
pub static SCHEDULE_NESTED: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-nested",
    page: page::COMMON_OBJECTS,
    title: "Schedule attributes (inside another object)",
    description: "Identifies a schedule inside another object, where its level has a default.",
    base: &[&SCHEDULE],
    rows: &table(               [GET, PUT, POST], [
        field("level", word(&LEVELS), [A,   O,   R], "The level of the schedule; the default is User.").read_as(POST, O),
    ]),
    rules: &[],
}.checked();
