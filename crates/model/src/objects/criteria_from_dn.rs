use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Rule, Test, Words};

static SELECTIONS: Words = words(&["Any", "Specified Only"]);
static SELECTIONS_OF_REJECTION: Words = words(&["Any", "Specified Only", "Forwarded"]);
static SELECTIONS_OF_ALERTING: Words = words(&["Any External", "Specified Only"]);
static SPECIFIED_ONLY: [Test; 1] = [is("selection", "Specified Only")];
static NOT_ANY: [Test; 1] = [is_not("selection", "Any")];
// Public guides of operators say that a criteria has up to 12 numbers.
static NUMBERS: Items = items(CALLER_NUMBER).expecting(12);
static RETURNED_NUMBERS: Items = items(RETURNED_NUMBER).expecting(12);

/// The rules for the other attributes, given the tests that they are taken into account: the selection is none of the other
/// words.
const fn rules(any: &'static [Test]) -> [Rule; 3] {
    [
        relevant(&["includeAnonymousCallers", "includeUnavailableCallers", "phoneNumbers"], any),
        required(&["phoneNumbers"], &SPECIFIED_ONLY).only_in(&[POST, PUT]),
        not_empty(&["phoneNumbers"], &SPECIFIED_ONLY),
    ]
}

/// Selects callers by their phone numbers.
#[rustfmt::skip]
pub static CRITERIA_FROM_DN: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-from-dn",
    page: page::COMMON_OBJECTS,
    title: "Criteria From DN attributes",
    description: "Selects callers by their phone numbers.",
    base: &[],
    rows: &table(                                     [GET, PUT, POST], [
        field("selection",                 word(&SELECTIONS), [A, O, R], "Which callers match: all of them, or those that the other attributes select."),
        field("includeAnonymousCallers",   BOOLEAN,           [A, O, R], "Whether anonymous callers match.").read_as(GET, C),
        field("includeUnavailableCallers", BOOLEAN,           [A, O, R], "Whether callers whose number is unavailable match.").read_as(GET, C),
        field("phoneNumbers",              list(&NUMBERS),    [A, C, C], "The phone numbers that match. A list in a request replaces the stored one.")
            .in_method(GET, list(&RETURNED_NUMBERS)),
    ]),
    rules: &rules(&[is_not("selection", "Any")]),
}.checked();

/// Selects callers by their phone numbers, for Selective Call Rejection.
#[rustfmt::skip]
pub static CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-from-dn-selective-call-rejection",
    page: page::COMMON_OBJECTS,
    title: "Criteria From DN attributes (Selective Call Rejection)",
    description: "Selects callers by their phone numbers, for Selective Call Rejection.",
    base: &[&CRITERIA_FROM_DN],
    rows: &table(                                  [GET, PUT, POST], [
        field("selection", word(&SELECTIONS_OF_REJECTION), [A, O, R], "Which callers match: all of them, those that the other attributes select, or those of forwarded calls."),
    ]),
    rules: &rules(&[is_not("selection", "Any"), is_not("selection", "Forwarded")]),
}.checked();

/// Selects callers by their phone numbers, for Priority Alerting.
#[rustfmt::skip]
pub static CRITERIA_FROM_DN_PRIORITY_ALERTING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-from-dn-priority-alerting",
    page: page::COMMON_OBJECTS,
    title: "Criteria From DN attributes (Priority Alerting)",
    description: "Selects callers by their phone numbers, for Priority Alerting.",
    base: &[&CRITERIA_FROM_DN],
    rows: &table(                                 [GET, PUT, POST], [
        field("selection", word(&SELECTIONS_OF_ALERTING), [A, O, R], "Which callers match: all external ones, or those that the other attributes select."),
    ]),
    rules: &rules(&[is_not("selection", "Any External")]),
}.checked();

/// Selects callers by their phone numbers, for Anywhere.
#[rustfmt::skip]
pub static CRITERIA_FROM_DN_ANYWHERE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-from-dn-anywhere",
    page: page::COMMON_OBJECTS,
    title: "Criteria From DN attributes (Anywhere)",
    description: "Selects callers by their phone numbers, for Anywhere.",
    base: &[&CRITERIA_FROM_DN],
    rows: &table(                                   [GET, PUT, POST], [
        field("includeAnonymousCallers",   BOOLEAN, [A, O, R], "Whether anonymous callers match.").read_as(GET, C).read_as(POST, O),
        field("includeUnavailableCallers", BOOLEAN, [A, O, R], "Whether callers whose number is unavailable match.").read_as(GET, C).read_as(POST, O),
    ]),
    // Elsewhere, a POST needs both Booleans, so it cannot leave them out if they have no effect.
    rules: &[
        relevant(&["includeAnonymousCallers", "includeUnavailableCallers"], &NOT_ANY).only_in(&[PUT]),
        relevant(&["phoneNumbers"], &NOT_ANY),
        required(&["phoneNumbers"], &SPECIFIED_ONLY).only_in(&[POST, PUT]),
        not_empty(&["phoneNumbers"], &SPECIFIED_ONLY),
    ],
}.checked();
