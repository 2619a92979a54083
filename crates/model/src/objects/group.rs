use super::{ADDRESS_INFORMATION, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// A group of users.
#[rustfmt::skip]
pub static GROUP: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group",
    page: page::GROUP,
    title: "Group",
    description: "A group of users.",
    base: &[],
    rows: &seen(                                                   [GET], [
        field("defaultDomain",       STRING,                       [C], "The domain of users that have no other."),
        field("userLimit",           INTEGER,                      [C], "The maximum number of users."),
        field("userCount",           INTEGER,                      [C], "The number of users."),
        field("groupName",           STRING,                       [C], "The name of the group."),
        field("cliName",             STRING,                       [C], "The name that called users see."),
        field("cliPhoneNumber",      RETURNED_NUMBER,              [C], "The number that called users see."),
        field("timeZone",            STRING,                       [C], "The time zone of the group."),
        field("locationDialingCode", STRING,                       [C], "The dialing code of the location."),
        field("contactInformation",  object(&GROUP_CONTACT),       [C], "The person to contact about the group."),
        field("addressInformation",  object(&ADDRESS_INFORMATION), [C], "The address of the group."),
    ]),
    rules: &[],
}.checked().open();

/// The person to contact about a group.
#[rustfmt::skip]
pub static GROUP_CONTACT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-contact",
    page: page::GROUP,
    title: "Group: contactInformation",
    description: "The person to contact about a group.",
    base: &[],
    rows: &seen(                               [GET], [
        field("name",         STRING,          [C], "The name of the person."),
        field("phoneNumber",  RETURNED_NUMBER, [C], "The phone number of the person."),
        field("emailAddress", STRING,          [C], "The email address of the person."),
    ]),
    rules: &[],
}.checked().open();
