use super::{CRITERIA_FROM_DN, CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION, SCHEDULE_NESTED, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page swaps the types of one pair of the schedule attributes, so both types are accepted.
static SCHEDULE_OR_NAME: [Kind; 2] = [object(&SCHEDULE_NESTED), STRING];

/// A criteria in the list of its service.
#[rustfmt::skip]
pub static CRITERIA_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria in List attributes",
    description: "A criteria in the list of its service.",
    base: &[],
    rows: &table(                                              [GET], [
        field("name",                NOT_EMPTY,                 [A], "The name of the criteria."),
        field("active",              BOOLEAN,                   [A], "Whether the criteria is active."),
        field("callsFrom",           STRING,                    [A], "The callers that the criteria matches, as text."),
        field("fromDnCriteria",      object(&CRITERIA_FROM_DN), [A], "The callers that the criteria matches."),
        field("doNotPerformAction",  BOOLEAN,                   [C], "Whether matching calls are excluded from the service.")
            .prose("It is not relevant for forwarding services, which have a selection of the number to forward to instead."),
        field("timeScheduleObj",     either(&SCHEDULE_OR_NAME), [O], "The time schedule of the criteria.").documented_type("Object"),
        field("timeSchedule",        either(&SCHEDULE_OR_NAME), [O], "The name of the time schedule, followed by its level in parentheses unless that is the default.").documented_type("String"),
        field("holidaySchedule",     either(&SCHEDULE_OR_NAME), [O], "The holiday schedule of the criteria.").documented_type("Object"),
        field("holidayScheduleObj",  either(&SCHEDULE_OR_NAME), [O], "The name of the holiday schedule, followed by its level in parentheses unless that is the default.").documented_type("String"),
    ]),
    rules: &[],
}.checked();

/// The row of the services that are known not to forward calls.
pub(super) const EXCLUDES_CALLS: Row<1> =
    field("doNotPerformAction", BOOLEAN, [C], "Whether matching calls are excluded from the service.");

/// A criteria of Selective Call Acceptance in the list of the service.
#[rustfmt::skip]
pub static CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-selective-call-acceptance-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria in List attributes (Selective Call Acceptance)",
    description: "A criteria of Selective Call Acceptance in the list of the service.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table([GET], [EXCLUDES_CALLS]),
    rules: &[],
}.checked();

/// A criteria of Selective Call Rejection in the list of the service.
#[rustfmt::skip]
pub static CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-selective-call-rejection-in-list",
    page: page::COMMON_OBJECTS,
    title: "Criteria in List attributes (Selective Call Rejection)",
    description: "A criteria of Selective Call Rejection in the list of the service.",
    base: &[&CRITERIA_IN_LIST],
    rows: &table(                                                                [GET], [
        field("fromDnCriteria", object(&CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION), [A], "The callers that the criteria matches."),
        EXCLUDES_CALLS,
    ]),
    rules: &[],
}.checked();
