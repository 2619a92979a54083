use super::{PERSONAL_PHONE_LIST, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// The phone list of a group or of a tenant.
#[rustfmt::skip]
pub static COMMON_PHONE_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "common-phone-list",
    page: page::COMMON_PHONE_LIST,
    title: "Common Phone List",
    description: "The phone list of a group or of a tenant.",
    base: &[&PERSONAL_PHONE_LIST],
    rows: &seen([GET, POST], []),
    rules: &[],
}.checked().open();
