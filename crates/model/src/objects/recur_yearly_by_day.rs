use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

#[rustfmt::skip]
static MONTHS: Words = words(&[
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]);

/// A recurrence on a day of the year.
#[rustfmt::skip]
pub static RECUR_YEARLY_BY_DAY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "recur-yearly-by-day",
    page: page::COMMON_OBJECTS,
    title: "Recur yearly by day attributes",
    description: "A recurrence on a day of the year.",
    base: &[],
    rows: &table(                              [GET, PUT, POST], [
        field("recurInterval", INTEGER,        [C, C, C], "The number of years between two conferences."),
        field("dayOfMonth",    integer(1, 31), [A, R, R], "The day of the month."),
        field("month",         word(&MONTHS),  [A, R, R], "The month."),
    ]),
    rules: &[],
}.checked();
