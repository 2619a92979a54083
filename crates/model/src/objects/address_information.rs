use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A postal address.
#[rustfmt::skip]
pub static ADDRESS_INFORMATION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "address-information",
    page: page::COMMON_OBJECTS,
    title: "Address Information attributes",
    description: "A postal address.",
    base: &[],
    rows: &table(                         [GET, POST, PUT], [
        field("addressLine1",     STRING, [A, O, O], "The street, house number and box."),
        field("addressLine2",     STRING, [A, O, O], "The second line of the address.").read_as(GET, C),
        field("city",             STRING, [A, O, O], "The city."),
        field("state",            STRING, [A, O, O], "The state or province.").read_as(GET, C),
        field("stateDisplayName", STRING, [A, O, O], "The display name of the state or province.").read_as(GET, C),
        field("postalCode",       STRING, [A, O, O], "The postal code."),
        field("country",          STRING, [A, O, O], "The country."),
    ]),
    rules: &[],
}.checked();
