use super::{CRITERIA_LIST_ITEM, CRITERIA_SELECTIVE_CALL_ACCEPTANCE, CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST));
static CHANGED: Items = matched(object(&CRITERIA_LIST_ITEM), "name", &CRITERIA_SELECTIVE_CALL_ACCEPTANCE);

/// The criteria that select which calls of a user are accepted.
#[rustfmt::skip]
pub static SELECTIVE_CALL_ACCEPTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "selective-call-acceptance",
    page: page::SELECTIVE_CALL_ACCEPTANCE,
    title: "Selective Call Acceptance",
    description: "The criteria that select which calls of a user are accepted.",
    base: &[],
    rows: &table(                  [GET, PUT], [
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED))
            .undocumented(),
    ]),
    rules: &[],
}.checked();
