use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

// Of what a contact is, nothing is shown: an object, or a text.
static CONTACT: [Kind; 2] = [OPEN_OBJECT, STRING];
static CONTACTS: Items = items(either(&CONTACT));

/// The device of a host for flexible seating, and its line.
#[rustfmt::skip]
pub static ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "access-device-endpoint-for-flexible-seating",
    page: page::CONVENTIONS,
    title: "Access Device Endpoint for Flexible Seating",
    description: "The device of a host for flexible seating, and its line.",
    base: &[],
    rows: &table(                                                                       [GET], [
        field("accessDevice",              object(&ACCESS_DEVICE_FOR_FLEXIBLE_SEATING), [C], "The device.").undocumented(),
        field("contacts",                  list(&CONTACTS),                             [C], "Where it is reached.")
            .undocumented().prose("What an item is is not public."),
        field("staticRegistrationCapable", BOOLEAN,                                     [C], "Whether it can be registered for good.")
            .undocumented(),
        field("useDomain",                 BOOLEAN,                                     [C], "Whether its line and port have a domain.")
            .undocumented(),
        field("linePort",                  STRING,                                      [C], "Its line and port.").undocumented(),
        field("lineNumber",                INTEGER,                                     [C], "Which of its lines it is.").undocumented(),
        field("pathHeader",                STRING,                                      [C], "The way to it in SIP.").undocumented(),
    ]),
    rules: &[],
}.checked();

/// Names the device of a host for flexible seating.
#[rustfmt::skip]
pub static ACCESS_DEVICE_FOR_FLEXIBLE_SEATING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "access-device-for-flexible-seating",
    page: page::CONVENTIONS,
    title: "Access Device Endpoint for Flexible Seating: accessDevice",
    description: "Names the device of a host for flexible seating.",
    base: &[],
    rows: &table(              [GET], [
        field("name",  STRING, [C], "The name of the device.").undocumented(),
        field("level", STRING, [C], "Whose device it is.").undocumented(),
    ]),
    rules: &[],
}.checked();
