use super::{USER_COMMON_OBJECT, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static USERS: Items = items(object(&USER_COMMON_OBJECT));

/// The users who may become assistants of an executive.
#[rustfmt::skip]
pub static AVAILABLE_ASSISTANTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "available-assistants",
    page: page::EXECUTIVE,
    title: "Available assistants",
    description: "The users who may become assistants of an executive.",
    base: &[],
    rows: &seen(                     [GET], [
        field("users", list(&USERS), [A], "The users."),
    ]),
    rules: &[],
}.checked().open();

/// What a request for the available assistants asks for.
#[rustfmt::skip]
pub static AVAILABLE_ASSISTANTS_SEARCH: Object = Table {
    namespace: crate::NAMESPACE,
    name: "available-assistants-search",
    page: page::EXECUTIVE,
    title: "Search for available assistants",
    description: "What a request for the available assistants asks for.",
    base: &[],
    rows: &seen(                        [POST], [
        field("sameGroupOnly", BOOLEAN, [O], "Whether only users of the same group are returned. Without it, they are."),
    ]),
    rules: &[],
}.checked().open();
