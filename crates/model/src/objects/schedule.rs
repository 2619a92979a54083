use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Initial, Label, Words};

static LEVELS: Words = words(&["Tenant", "Group", "User"]);
static TYPES: Words = words(&["Time", "Holiday"]);

/// The level of the calls: every path that is documented here is one of a user.
const DEFAULT_LEVEL: &str = "User";

/// The times as one text, as lists of criteria show them.
pub(super) static TIMES_AS_TEXT: Label =
    Label { of: "timeSchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL) };
/// The holidays as one text.
pub(super) static HOLIDAYS_AS_TEXT: Label =
    Label { of: "holidaySchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL) };

/// Names a schedule of a tenant, a group or a user.
#[rustfmt::skip]
pub static SCHEDULE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule",
    page: page::COMMON_OBJECTS,
    title: "Schedule attributes",
    description: "Names a schedule of a tenant, a group or a user.",
    base: &[],
    rows: &table(               [GET, PUT, POST], [
        field("level", word(&LEVELS), [A,   O,   R], "Whose schedule it is; the level of the call if left out.").initially(Initial::Text(DEFAULT_LEVEL)),
        field("name",  STRING,        [A,   R,   R], "The name of the schedule."),
        field("type",  word(&TYPES),  [O,   O,   O], "Whether it lists times or holidays.").undocumented(),
    ]),
    rules: &[],
}.checked();
