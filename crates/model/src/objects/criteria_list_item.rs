use super::{CRITERIA, CRITERIA_PRIORITY_ALERTING, CRITERIA_SELECTIVE_CALL_REJECTION, page};
use linecard_contract::Object;
use linecard_contract::table::*;

const DELETES: Row<1> = field("delete", BOOLEAN, [O], "Whether to delete the criteria.").undocumented().removes();

/// A criteria in the PUT of its service, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-list-item",
    page: page::SELECTIVE_CALL_ACCEPTANCE,
    title: "Selective Call Acceptance: criteria of the service PUT",
    description: "A criteria in the PUT of its service, which creates, changes or deletes it by name.",
    base: &[&CRITERIA],
    rows: &table(                       [PUT], [
        // The prose of the base is about forwarding services, which this is not.
        field("doNotPerformAction", BOOLEAN, [O], "Whether matching calls are excluded from the service."),
        DELETES,
    ]),
    rules: &[],
}.checked();

/// A criteria in the PUT of Selective Call Rejection, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-selective-call-rejection-list-item",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (in the PUT of Selective Call Rejection)",
    description: "A criteria in the PUT of Selective Call Rejection, which creates, changes or deletes it by name.",
    base: &[&CRITERIA_SELECTIVE_CALL_REJECTION],
    rows: &table([PUT], [DELETES]),
    rules: &[],
}.checked();

/// A criteria in the PUT of Priority Alerting, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_PRIORITY_ALERTING_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-priority-alerting-list-item",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (in the PUT of Priority Alerting)",
    description: "A criteria in the PUT of Priority Alerting, which creates, changes or deletes it by name.",
    base: &[&CRITERIA_PRIORITY_ALERTING],
    rows: &table([PUT], [DELETES]),
    rules: &[],
}.checked();
