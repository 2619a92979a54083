use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object};

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];
// No page shows a contact. It may be an object or a string.
static CONTACT: [Kind; 2] = [OPEN_OBJECT, STRING];
static CONTACTS: Items = items(either(&CONTACT));

/// A user: names, numbers, department and device.
#[rustfmt::skip]
pub static USER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user",
    page: page::USER,
    title: "User",
    description: "A user: names, numbers, department and device.",
    base: &[],
    rows: &seen(                                                             [GET, PUT], [
        field("lastName",              STRING,                               [C,         O], "The last name of the user."),
        field("firstName",             STRING,                               [C,         O], "The first name of the user."),
        field("cliLastName",           STRING,                               [C,         O], "The last name that called users see."),
        field("cliFirstName",          STRING,                               [C,         O], "The first name that called users see."),
        field("phoneNumber",           PHONE_NUMBER_OR_NONE,                 [C,         O], "The phone number of the user; empty if there is none.").in_method(GET, RETURNED_NUMBER),
        field("extension",             EXTENSION_OR_NONE,                    [C,         O], "The extension of the user; empty if there is none.").in_method(GET, RETURNED_NUMBER),
        field("cliPhoneNumber",        PHONE_NUMBER_OR_NONE,                 [C,         O], "The number that called users see; empty if there is none.").in_method(GET, RETURNED_NUMBER),
        field("department",            either(&DEPARTMENT_OR_NONE),          [C,         O], "The department of the user.").documented_type("Object"),
        field("language",              STRING,                               [C,         O], "The language of the user."),
        field("timeZone",              STRING,                               [C,         O], "The time zone of the user."),
        field("emailAddress",          STRING,                               [C,         O], "The email address of the user."),
        field("networkClassOfService", STRING,                               [C,         O], "The network class of service of the user."),
        field("accessDeviceEndpoint",  object(&USER_ACCESS_DEVICE_ENDPOINT), [C, UNDEFINED], "The device of the user, and the line on it."),
        field("oldPassword",           STRING,                               [F,         O], "The present password of the user.").secret(),
        field("newPassword",           STRING,                               [F,         O], "The new password of the user.").secret(),
    ]),
    rules: &[],
}.checked().open();

/// The device of a user, and the line on it.
#[rustfmt::skip]
pub static USER_ACCESS_DEVICE_ENDPOINT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-access-device-endpoint",
    page: page::USER,
    title: "User: accessDeviceEndpoint",
    description: "The device of a user, and the line on it.",
    base: &[],
    rows: &seen(                                           [GET], [
        field("accessDevice", object(&USER_ACCESS_DEVICE), [C], "The device."),
        field("lineNumber",   INTEGER,                     [C], "The number of the line on the device."),
        field("contacts",     list(&CONTACTS),             [C], "The contacts of the device.")
            .prose("The content of an item is not public."),
        field("linePort",     STRING,                      [C], "The line/port of the device."),
    ]),
    rules: &[],
}.checked().open();

/// Identifies the device of a user.
#[rustfmt::skip]
pub static USER_ACCESS_DEVICE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-access-device",
    page: page::USER,
    title: "User: accessDevice",
    description: "Identifies the device of a user.",
    base: &[],
    rows: &seen(               [GET], [
        field("name",  STRING, [C], "The name of the device."),
        field("level", STRING, [C], "The level that the device belongs to."),
    ]),
    rules: &[],
}.checked().open();
