use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

#[rustfmt::skip]
static TYPES: Words = words(&[
    "Primary", "Alternate1", "Alternate2", "Alternate3", "Alternate4", "Alternate5", "Alternate6", "Alternate7",
    "Alternate8", "Alternate9", "Alternate10", "BroadWorks Mobility",
]);

/// A number of the user that was called.
#[rustfmt::skip]
pub static CALL_TO_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-to-number",
    page: page::COMMON_OBJECTS,
    title: "Call To Number attributes",
    description: "A number of the user that was called.",
    base: &[],
    rows: &table(                                [GET, PUT, POST], [
        field("type",      word(&TYPES),         [A, R, R], "The type of the number."),
        field("number",    PHONE_NUMBER,         [C, C, C], "The number, if there is one of that type.").in_method(GET, RETURNED_NUMBER),
        field("extension", EXTENSION_OR_NONE,    [C, C, C], "The extension, if there is one of that type.").in_method(GET, RETURNED_NUMBER),
    ]),
    rules: &[
        // The page says that it is always blank for Mobility: a promise of the response.
        empty(&["extension"], &[is("type", "BroadWorks Mobility")]).only_in(&[GET]),
        relevant(&["extension"], &[is_not("type", "BroadWorks Mobility")]),
    ],
}.checked();
