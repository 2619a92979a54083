use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static USAGES: Words = words(&["APP", "PHONE"]);

/// One more device of a user.
#[rustfmt::skip]
pub static USER_DEVICE_EXTRA_ENDPOINT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-extra-endpoint",
    page: page::COMMON_OBJECTS,
    title: "User Device Extra Endpoint Attributes",
    description: "One more device of a user.",
    base: &[],
    rows: &table(                              [GET], [
        field("deviceName",     STRING,        [A], "The name of the device."),
        field("deviceType",     STRING,        [A], "The type of the device."),
        field("deviceOwner",    STRING,        [A], "The user who owns it."),
        field("deviceUsage",    word(&USAGES), [A], "Whether it is an app or a phone."),
        field("_description",   STRING,        [A], "Which of the additional devices it is.")
            .prose("It is extra-own-device- and a number, unless another pattern is configured; it is for internal users only."),
        field("extra_phone_id", INTEGER,       [A], "The number of the device, taken from what is generated of it."),
        field("linePort",       STRING,        [A], "Its line and port."),
    ]),
    rules: &[],
}.checked();
