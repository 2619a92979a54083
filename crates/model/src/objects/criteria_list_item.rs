use super::criteria_call_forwarding_selective::SPECIFIED;
use super::{
    CRITERIA, CRITERIA_CALL_FORWARDING_SELECTIVE, CRITERIA_CUSTOM_RING_BACK, CRITERIA_PRIORITY_ALERTING,
    CRITERIA_SELECTIVE_CALL_REJECTION, page,
};
use linecard_contract::Object;
use linecard_contract::table::*;

const DELETES: Row<1> = field("delete", BOOLEAN, [O], "Whether to delete the criteria.").undocumented().removes();

/// A criteria in the PUT of its service, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-list-item",
    page: page::SELECTIVE_CALL_ACCEPTANCE,
    title: "Criteria attributes (in the PUT of a service)",
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

/// A criteria in the PUT of Call Forwarding Selective, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-call-forwarding-selective-list-item",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (in the PUT of Call Forwarding Selective)",
    description: "A criteria in the PUT of Call Forwarding Selective, which creates, changes or deletes it by name.",
    base: &[&CRITERIA_CALL_FORWARDING_SELECTIVE],
    rows: &table([PUT], [DELETES]),
    rules: &[
        relevant(&["forwardToPhoneNumber"], &SPECIFIED),
        required(&["forwardToPhoneNumber"], &SPECIFIED),
        not_empty(&["forwardToPhoneNumber"], &SPECIFIED),
    ],
}.checked();

/// A criteria in the PUT of Custom Ring Back, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_CUSTOM_RING_BACK_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-custom-ring-back-list-item",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (in the PUT of Custom Ring Back)",
    description: "A criteria in the PUT of Custom Ring Back, which creates, changes or deletes it by name.",
    base: &[&CRITERIA_CUSTOM_RING_BACK],
    rows: &table([PUT], [DELETES]),
    rules: &[],
}.checked();
