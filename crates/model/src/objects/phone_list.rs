use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// An entry of a phone list.
#[rustfmt::skip]
pub static PHONE_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "phone-list",
    page: page::COMMON_OBJECTS,
    title: "Phone List attributes",
    description: "An entry of a phone list.",
    base: &[],
    rows: &table(                          [GET, POST, PUT, DELETE], [
        field("name",        STRING,       [A, R, O, R], "The name of the entry."),
        field("phoneNumber", DESTINATION,  [A, R, O, F], "The number.").in_method(GET, RETURNED_NUMBER),
    ]),
    rules: &[],
}.checked();
