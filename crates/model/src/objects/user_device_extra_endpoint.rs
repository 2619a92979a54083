use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static USAGES: Words = words(&["APP", "PHONE"]);

/// An additional device of a user.
#[rustfmt::skip]
pub static USER_DEVICE_EXTRA_ENDPOINT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-extra-endpoint",
    page: page::COMMON_OBJECTS,
    title: "User Device Extra Endpoint Attributes",
    description: "An additional device of a user.",
    base: &[],
    rows: &table(                              [GET], [
        field("deviceName",     STRING,        [A], "The name of the device."),
        field("deviceType",     STRING,        [A], "The type of the device."),
        field("deviceOwner",    STRING,        [A], "The owner of the device."),
        field("deviceUsage",    word(&USAGES), [A], "Whether the device is an app or a phone."),
        field("_description",   STRING,        [A], "The description of the device.").read_as(GET, C)
            .prose("It is extra-own-device- followed by a number, unless another pattern is configured. It is for internal use only."),
        field("extra_phone_id", INTEGER,       [A], "The number of the device, from its generated description."),
        field("linePort",       STRING,        [A], "The line/port of the device."),
    ]),
    rules: &[],
}.checked();
