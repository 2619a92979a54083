use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object};

static CALLS: Items = items(object(&GROUP_PAGING));
/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// The paging groups of a group, whose members are called at the same time.
#[rustfmt::skip]
pub static GROUP_PAGINGS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-pagings",
    page: page::GROUP_PAGING,
    title: "Group Pagings",
    description: "The paging groups of a group, whose members are called at the same time.",
    base: &[],
    rows: &seen(                                 [GET], [
        field("instantGroupCalls", list(&CALLS), [C], "The paging groups."),
    ]),
    rules: &[],
}.checked().open();

/// A paging group.
#[rustfmt::skip]
pub static GROUP_PAGING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-paging",
    page: page::GROUP_PAGING,
    title: "Group Paging",
    description: "A paging group.",
    base: &[],
    rows: &seen(                                            [GET], [
        field("serviceUserId", STRING,                      [C], "The unique id of the paging group."),
        field("name",          STRING,                      [C], "The name of the paging group."),
        field("phoneNumber",   RETURNED_NUMBER,             [C], "The phone number of the paging group."),
        field("extension",     RETURNED_NUMBER,             [C], "The extension of the paging group."),
        field("department",    either(&DEPARTMENT_OR_NONE), [C], "The department of the paging group.").documented_type("Object"),
    ]),
    rules: &[],
}.checked().open();
