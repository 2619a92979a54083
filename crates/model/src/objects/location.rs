use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A location where a user can be called.
#[rustfmt::skip]
pub static LOCATION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "location",
    page: page::COMMON_OBJECTS,
    title: "Location attributes",
    description: "A location where a user can be called.",
    base: &[],
    rows: &table(                                         [GET, POST, PUT, DELETE], [
        field("id",                         INTEGER,      [A, R, R, R], "The id of the location, which is unique.").documented_type("integer"),
        field("phoneNumber",                PHONE_NUMBER_OR_NONE, [A, R, R, O], "The phone number of the location, or an empty string if there is none.")
            .in_method(GET, RETURNED_NUMBER).read_as(GET, C).documented_type("string"),
        field("numberOfRings",              INTEGER,      [A, O, O, O], "How often the phone rings there.").documented_type("integer"),
        field("answerConfirmationRequired", BOOLEAN,      [A, O, O, O], "Whether the person who answers must press a digit first.")
            .documented_type("boolean"),
    ]),
    rules: &[],
}.checked();
