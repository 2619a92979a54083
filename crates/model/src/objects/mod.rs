//! The objects: one table a file, named as the documentation names it.

mod call_processing_policies;
mod criteria;
mod criteria_from_dn;
mod criteria_in_list;
mod criteria_list_item;
mod schedule;
mod selective_call_acceptance;

pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use criteria::CRITERIA;
pub use criteria_from_dn::{
    CRITERIA_FROM_DN, CRITERIA_FROM_DN_PRIORITY_ALERTING, CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION,
};
pub use criteria_in_list::CRITERIA_IN_LIST;
pub use criteria_list_item::CRITERIA_LIST_ITEM;
pub use schedule::SCHEDULE;
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;

use crate::Object;

/// Every object, in the order of the documentation's pages.
pub static OBJECTS: &[&Object] = &[
    &CALL_PROCESSING_POLICIES,
    &CRITERIA_IN_LIST,
    &CRITERIA,
    &SCHEDULE,
    &CRITERIA_FROM_DN,
    &CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION,
    &CRITERIA_FROM_DN_PRIORITY_ALERTING,
    &SELECTIVE_CALL_ACCEPTANCE,
    &CRITERIA_LIST_ITEM,
];

/// The object of this name, as rule ids spell it.
///
/// ```
/// assert_eq!(linecard_model::objects::named("criteria").unwrap().title, "Criteria attributes");
/// ```
#[must_use]
pub fn named(name: &str) -> Option<&'static Object> {
    OBJECTS.iter().find(|object| object.name == name).copied()
}

/// The pages of the documentation.
pub(crate) mod page {
    pub(crate) const CALL_PROCESSING_POLICIES: &str = "Call Processing Policies";
    pub(crate) const COMMON_OBJECTS: &str = "Common Objects";
    pub(crate) const SELECTIVE_CALL_ACCEPTANCE: &str = "Selective Call Acceptance";
}
