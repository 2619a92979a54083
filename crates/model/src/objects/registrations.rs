use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A device as it has registered.
#[rustfmt::skip]
pub static REGISTRATIONS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "registrations",
    page: page::COMMON_OBJECTS,
    title: "Registrations attributes",
    description: "A device as it has registered.",
    base: &[],
    rows: &table(                          [GET], [
        field("deviceLevel",       STRING, [A], "Whose device it is."),
        field("deviceName",        STRING, [A], "The name of the device; no other has it."),
        field("order",             STRING, [A], "Its place among the devices."),
        field("URI",               STRING, [A], "The URI that it has registered with."),
        field("expiration",        STRING, [O], "When the registration ends."),
        field("linePort",          STRING, [A], "The line and port that it has registered."),
        field("endpointType",      STRING, [A], "Whether it is the first device or shares the calls of another."),
        field("publicNetAddress",  STRING, [A], "Its network address as others see it."),
        field("publicPort",        STRING, [A], "Its port as others see it."),
        field("PrivateNetAddress", STRING, [A], "Its network address as it sees it."),
        field("PrivatePort",       STRING, [A], "Its port as it sees it."),
        field("UserAgent",         STRING, [A], "What the device calls itself in SIP."),
        field("LockoutStarted",    STRING, [A], "Since when it has been locked out."),
        field("LockoutExpires",    STRING, [A], "Until when it is locked out."),
        field("LockoutCount",      STRING, [A], "How often it has been locked out."),
    ]),
    rules: &[],
}.checked();
