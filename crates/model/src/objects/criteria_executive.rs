use super::{CRITERIA, criteria, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// A criteria of Executive: which calls go to the assistants.
#[rustfmt::skip]
pub static CRITERIA_EXECUTIVE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-executive",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes for Executive and Executive Assistant",
    description: "A criteria of Executive: which calls go to the assistants.",
    base: &[&CRITERIA],
    rows: &table(                [GET, PUT, POST, DELETE], [
        criteria::EXCLUDES_CALLS,
        field("filter", BOOLEAN, [A, O, O, F], "Whether matching calls go to the assistants."),
    ]),
    rules: &[],
}.checked().named_by_path();
