use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static WEEKS: Words = words(&["First", "Second", "Third", "Fourth", "Last"]);
static DAYS: Words = words(&["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);

/// A recurrence on a weekday in a week of the month.
#[rustfmt::skip]
pub static RECUR_MONTHLY_BY_WEEK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "recur-monthly-by-week",
    page: page::COMMON_OBJECTS,
    title: "Recur monthly by week attributes",
    description: "A recurrence on a weekday in a week of the month.",
    base: &[],
    rows: &table(                               [GET, PUT, POST], [
        field("recurInterval",    INTEGER,      [C, C, C], "The number of months between two conferences."),
        field("dayOfWeekInMonth", word(&WEEKS), [A, R, R], "The week of the month."),
        field("dayOfWeek",        word(&DAYS),  [A, R, R], "The day of the week."),
    ]),
    rules: &[],
}.checked();
