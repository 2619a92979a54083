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
        field("addressLine1",     STRING, [A, O, O], "The street with the number and the box."),
        field("addressLine2",     STRING, [A, O, O], "What one line has no room for.").read_as(GET, C),
        field("city",             STRING, [A, O, O], "The town."),
        field("state",            STRING, [A, O, O], "The state, the province or what corresponds to it.").read_as(GET, C),
        field("stateDisplayName", STRING, [A, O, O], "The state as it is shown.").read_as(GET, C),
        field("postalCode",       STRING, [A, O, O], "The code by which post is sorted."),
        field("country",          STRING, [A, O, O], "The country."),
    ]),
    rules: &[],
}.checked();
