use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A place where a user can be called.
#[rustfmt::skip]
pub static LOCATION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "location",
    page: page::COMMON_OBJECTS,
    title: "Location attributes",
    description: "A place where a user can be called.",
    base: &[],
    rows: &table(                                         [GET, POST, PUT, DELETE], [
        field("id",                         INTEGER,      [A, R, R, R], "The id of the place; no other has it.").documented_type("integer"),
        field("phoneNumber",                PHONE_NUMBER, [A, R, R, O], "The number of the place.")
            .in_method(GET, PHONE_NUMBER_OR_NONE).read_as(GET, C).documented_type("string"),
        field("numberOfRings",              INTEGER,      [A, O, O, O], "How often it rings there.").documented_type("integer"),
        field("answerConfirmationRequired", BOOLEAN,      [A, O, O, O], "Whether whoever answers has to press a digit first.")
            .documented_type("boolean"),
    ]),
    rules: &[],
}.checked();
