use super::{USER_COMMON_OBJECT, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static EXECUTIVES: Items = items(object(&EXECUTIVE_USER));

/// The executives of an assistant, and where the assistant diverts their calls.
#[rustfmt::skip]
pub static EXECUTIVE_ASSISTANT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "executive-assistant",
    page: page::EXECUTIVE_ASSISTANT,
    title: "Executive Assistant",
    description: "The executives of an assistant, and where the assistant diverts their calls.",
    base: &[],
    rows: &seen(                                   [GET, PUT], [
        field("enableDivert",   BOOLEAN,           [A, O], "Whether calls to the executives are diverted."),
        field("divertTo",       DESTINATION,       [A, O], "The number that these calls are diverted to.").in_method(GET, RETURNED_NUMBER),
        field("executiveUsers", list(&EXECUTIVES), [A, O], "The executives. A list in a request replaces the stored one."),
    ]),
    rules: &[
        required(&["divertTo"], &[is_true("enableDivert")]).only_in(&[PUT]),
        not_empty(&["divertTo"], &[is_true("enableDivert")]).only_in(&[PUT]),
    ],
}.checked().open();

/// An executive of an assistant.
#[rustfmt::skip]
pub static EXECUTIVE_USER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "executive-user",
    page: page::EXECUTIVE_ASSISTANT,
    title: "Executive of an assistant",
    description: "An executive of an assistant.",
    base: &[&USER_COMMON_OBJECT],
    rows: &table(                      [GET, PUT], [
        field("userId",       STRING,  [A, UNDEFINED], "The id of the user, which is unique.").read_as(PUT, R),
        field("optInStatus",  BOOLEAN, [A, O],         "Whether the assistant works for the executive.").undocumented(),
        field("optInAllowed", BOOLEAN, [A, UNDEFINED], "Whether the assistant may change that.").undocumented(),
    ]),
    rules: &[],
}.checked().open();
