use super::{
    CRITERIA_FROM_DN, CRITERIA_FROM_DN_ANYWHERE, CRITERIA_FROM_DN_PRIORITY_ALERTING,
    CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION, SCHEDULE_NESTED, page,
};
use linecard_contract::table::*;
use linecard_contract::{Kind, Object};

/// Another page lists `private` without its type.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];

/// Selects the calls that a service applies to, by caller and time. A service may have a variant of its own.
#[rustfmt::skip]
pub static CRITERIA: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes",
    description: "Selects the calls that a service applies to, by caller and time.",
    base: &[],
    rows: &table(                                              [GET, PUT, POST, DELETE], [
        field("name",               NOT_EMPTY,                 [A,   R,   R,    R], "The name of the criteria."),
        field("newName",            NOT_EMPTY,                 [F,   O,   F,    F], "The name that replaces the current one.").renames("name"),
        field("active",             BOOLEAN,                   [A,   O,   O,    F], "Whether the criteria is active."),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN), [A,   O,   R,    F], "The callers that the criteria matches.").merged(),
        // The object does not show its service, so this is unchecked. A variant for a service decides it.
        field("doNotPerformAction", BOOLEAN,                   [C,   O,   O,    F], "Whether matching calls are excluded from the service.")
            .prose("It is not relevant for forwarding services, which have a selection of the number to forward to instead."),
        field("timeSchedule",       object(&SCHEDULE_NESTED),  [O,   O,   O,    F], "The time schedule of the criteria.").null_in(PUT).listed_as("timeScheduleObj"),
        field("holidaySchedule",    object(&SCHEDULE_NESTED),  [O,   O,   O,    F], "The holiday schedule of the criteria.").null_in(PUT).listed_as("holidayScheduleObj"),
        field("callsFrom",          STRING,                    [O,   O,   O,    F], "The callers that the criteria matches, as text.")
            .undocumented().ignored_in(PUT).ignored_in(POST),
        field("private",            either(&FLAG_OR_TEXT),     [O,   O,   O,    F], "An attribute of the call server.").undocumented().documented_type("Boolean/String")
            .prose("Another page lists it without its type and meaning."),
    ]),
    rules: &[],
}.checked().named_by_path();

/// The row of the services that are known not to forward calls.
pub(super) const EXCLUDES_CALLS: Row<4> =
    field("doNotPerformAction", BOOLEAN, [C, O, O, F], "Whether matching calls are excluded from the service.");

/// A criteria of Selective Call Acceptance: which calls are accepted.
#[rustfmt::skip]
pub static CRITERIA_SELECTIVE_CALL_ACCEPTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-selective-call-acceptance",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (Selective Call Acceptance)",
    description: "A criteria of Selective Call Acceptance: which calls are accepted.",
    base: &[&CRITERIA],
    rows: &table([GET, PUT, POST, DELETE], [EXCLUDES_CALLS]),
    rules: &[],
}.checked().named_by_path();

/// A criteria of Selective Call Rejection: which calls are rejected.
#[rustfmt::skip]
pub static CRITERIA_SELECTIVE_CALL_REJECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-selective-call-rejection",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (Selective Call Rejection)",
    description: "A criteria of Selective Call Rejection: which calls are rejected.",
    base: &[&CRITERIA],
    rows: &table(                                                                   [GET, PUT, POST, DELETE], [
        field("fromDnCriteria", object(&CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION), [A,   O,   R,    F], "The callers that the criteria matches.").merged(),
        EXCLUDES_CALLS,
    ]),
    rules: &[],
}.checked().named_by_path();

/// A criteria of Priority Alerting: which calls ring in another way.
#[rustfmt::skip]
pub static CRITERIA_PRIORITY_ALERTING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-priority-alerting",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (Priority Alerting)",
    description: "A criteria of Priority Alerting: which calls ring in another way.",
    base: &[&CRITERIA],
    rows: &table(                                                            [GET, PUT, POST, DELETE], [
        field("fromDnCriteria", object(&CRITERIA_FROM_DN_PRIORITY_ALERTING), [A,   O,   R,    F], "The callers that the criteria matches.").merged(),
        EXCLUDES_CALLS,
    ]),
    rules: &[],
}.checked().named_by_path();

/// A criteria in a phone number of Anywhere.
#[rustfmt::skip]
pub static CRITERIA_ANYWHERE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-anywhere",
    page: page::COMMON_OBJECTS,
    title: "Criteria attributes (Anywhere)",
    description: "A criteria in a phone number of Anywhere.",
    base: &[&CRITERIA],
    rows: &table(                                                       [GET, PUT, POST], [
        field("active",             BOOLEAN,                            [A,   O,   O], "Whether the criteria is active.").read_as(GET, C),
        field("fromDnCriteria",     object(&CRITERIA_FROM_DN_ANYWHERE), [A,   O,   R], "The callers that the criteria matches.").merged(),
        field("doNotPerformAction", BOOLEAN,                            [C,   O,   O], "Whether matching calls are excluded from the service."),
    ]),
    rules: &[],
}.checked();
