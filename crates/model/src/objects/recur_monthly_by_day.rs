use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A recurrence on a day of the month.
#[rustfmt::skip]
pub static RECUR_MONTHLY_BY_DAY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "recur-monthly-by-day",
    page: page::COMMON_OBJECTS,
    title: "Recur monthly by day attributes",
    description: "A recurrence on a day of the month.",
    base: &[],
    rows: &table(                              [GET, PUT, POST], [
        field("recurInterval", INTEGER,        [C, C, C], "The number of months between two conferences."),
        field("dayOfMonth",    integer(1, 31), [A, R, R], "The day of the month."),
    ]),
    rules: &[],
}.checked();
