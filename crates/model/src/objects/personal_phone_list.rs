use super::{PHONE_LIST, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static ENTRIES: Items = items(object(&PHONE_LIST));
static ADDED: Items = added(object(&PHONE_LIST), "name");

/// The phone list of a user.
#[rustfmt::skip]
pub static PERSONAL_PHONE_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "personal-phone-list",
    page: page::PERSONAL_PHONE_LIST,
    title: "Personal Phone List",
    description: "The phone list of a user.",
    base: &[],
    rows: &seen(                         [GET, POST], [
        field("entries", list(&ENTRIES), [A, O], "The entries. A request adds entries to the stored ones.").in_method(POST, list(&ADDED)),
    ]),
    rules: &[],
}.checked().open();
