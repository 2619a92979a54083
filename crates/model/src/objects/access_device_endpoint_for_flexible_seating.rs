use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

// No page shows a contact. It may be an object or a string.
static CONTACT: [Kind; 2] = [OPEN_OBJECT, STRING];
static CONTACTS: Items = items(either(&CONTACT));

/// The device and the line of a flexible seating host.
#[rustfmt::skip]
pub static ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "access-device-endpoint-for-flexible-seating",
    page: page::CONVENTIONS,
    title: "Access Device Endpoint for Flexible Seating",
    description: "The device and the line of a flexible seating host.",
    base: &[],
    rows: &table(                                                                       [GET, PUT], [
        field("accessDevice",              object(&ACCESS_DEVICE_FOR_FLEXIBLE_SEATING), [C, O], "The device.").undocumented(),
        field("contacts",                  list(&CONTACTS),                             [C, O], "The contacts of the device.")
            .undocumented().prose("The content of an item is not public."),
        field("staticRegistrationCapable", BOOLEAN,                                     [C, O], "Whether the device supports static registration.")
            .undocumented(),
        field("useDomain",                 BOOLEAN,                                     [C, O], "Whether the line/port has a domain.")
            .undocumented(),
        field("linePort",                  STRING,                                      [C, O], "The line/port of the device.").undocumented(),
        field("lineNumber",                INTEGER,                                     [C, O], "The number of the line on the device.").undocumented(),
        field("pathHeader",                STRING,                                      [C, O], "The SIP Path header of the device.").undocumented(),
    ]),
    rules: &[],
}.checked().open();

/// Identifies the device of a flexible seating host.
#[rustfmt::skip]
pub static ACCESS_DEVICE_FOR_FLEXIBLE_SEATING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "access-device-for-flexible-seating",
    page: page::CONVENTIONS,
    title: "Access Device Endpoint for Flexible Seating: accessDevice",
    description: "Identifies the device of a flexible seating host.",
    base: &[],
    rows: &table(              [GET, PUT], [
        field("name",  STRING, [C, O], "The name of the device.").undocumented(),
        field("level", STRING, [C, O], "The level that the device belongs to.").undocumented(),
    ]),
    rules: &[],
}.checked().open();
