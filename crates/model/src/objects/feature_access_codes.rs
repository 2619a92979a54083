use super::{FEATURE_ACCESS_CODE, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static CODES: Items = items(object(&FEATURE_ACCESS_CODE));
static LEVELS: Words = words(&["Tenant", "Group"]);

/// The codes that a user dials for using features.
#[rustfmt::skip]
pub static USER_FEATURE_ACCESS_CODES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-feature-access-codes",
    page: page::FEATURE_ACCESS_CODES,
    title: "Feature Access Codes of a user",
    description: "The codes that a user dials for using features.",
    base: &[],
    rows: &seen(                     [GET, PUT], [
        field("codes", list(&CODES), [A, O], "The codes. A request changes the codes that it names."),
    ]),
    rules: &[],
}.checked().open();

/// The codes that the users of a group dial for using features.
#[rustfmt::skip]
pub static GROUP_FEATURE_ACCESS_CODES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-feature-access-codes",
    page: page::FEATURE_ACCESS_CODES,
    title: "Feature Access Codes of a group",
    description: "The codes that the users of a group dial for using features.",
    base: &[&USER_FEATURE_ACCESS_CODES],
    rows: &seen(                             [GET, PUT], [
        field("level", likely_word(&LEVELS), [C, O], "Whether the codes are those of the tenant or of the group."),
    ]),
    rules: &[],
}.checked().open();
