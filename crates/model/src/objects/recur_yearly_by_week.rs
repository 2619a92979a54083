use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

// The page says Integer for three attributes, but lists words.
static WEEKS: Words = words(&["First", "Second", "Third", "Fourth", "Last"]);
static DAYS: Words = words(&["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);
#[rustfmt::skip]
static MONTHS: Words = words(&[
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]);

/// A recurrence on a weekday in a week of a month of the year.
#[rustfmt::skip]
pub static RECUR_YEARLY_BY_WEEK: Object = Table {
    namespace: crate::NAMESPACE,
    name: "recur-yearly-by-week",
    page: page::COMMON_OBJECTS,
    title: "Recur yearly by week attributes",
    description: "A recurrence on a weekday in a week of a month of the year.",
    base: &[],
    rows: &table(                                [GET, PUT, POST], [
        field("recurInterval",    INTEGER,       [C, C, C], "The number of years between two conferences."),
        field("dayOfWeek",        word(&DAYS),   [A, R, R], "The day of the week.").documented_type("Integer"),
        field("dayOfWeekInMonth", word(&WEEKS),  [A, R, R], "The week of the month.").documented_type("Integer"),
        field("month",            word(&MONTHS), [A, R, R], "The month.").documented_type("Integer"),
    ]),
    rules: &[],
}.checked();
