use super::{USER_DEVICE_EXTRA_ENDPOINT, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Object};

static PHONES: Items = items(object(&USER_DEVICE_EXTRA_ENDPOINT));

/// The additional phones of a user.
#[rustfmt::skip]
pub static EXTRA_PHONES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "extra-phones",
    page: page::EXTRA_PHONES,
    title: "Extra Phones",
    description: "The additional phones of a user.",
    base: &[],
    rows: &seen(                             [GET], [
        field("extra_phones", list(&PHONES), [C], "The phones."),
    ]),
    rules: &[],
}.checked().open();
