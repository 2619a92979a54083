use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The registration of a device.
#[rustfmt::skip]
pub static REGISTRATIONS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "registrations",
    page: page::COMMON_OBJECTS,
    title: "Registrations attributes",
    description: "The registration of a device.",
    base: &[],
    rows: &table(                          [GET], [
        field("deviceLevel",       STRING, [A], "The level that the device belongs to."),
        field("deviceName",        STRING, [A], "The name of the device, which is unique."),
        field("order",             STRING, [A], "The order, which the page does not describe."),
        field("URI",               STRING, [A], "The URI, which the page does not describe."),
        field("expiration",        STRING, [O], "The time when the registration expires."),
        field("linePort",          STRING, [A], "The registered line/port."),
        field("endpointType",      STRING, [A], "The type of the endpoint: primary, or shared call appearance."),
        field("publicNetAddress",  STRING, [A], "The public network address of the device."),
        field("publicPort",        STRING, [A], "The public port of the device."),
        field("PrivateNetAddress", STRING, [A], "The private network address of the device."),
        field("PrivatePort",       STRING, [A], "The private port of the device."),
        field("UserAgent",         STRING, [A], "The SIP user agent of the device."),
        field("LockoutStarted",    STRING, [A], "The start of the lockout, which the page does not describe."),
        field("LockoutExpires",    STRING, [A], "The end of the lockout, which the page does not describe."),
        field("LockoutCount",      STRING, [A], "The count of lockouts, which the page does not describe."),
    ]),
    rules: &[],
}.checked();
