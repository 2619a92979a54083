use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Kind, Object};

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// A call center of a group.
#[rustfmt::skip]
pub static GROUP_CALL_CENTER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-call-center",
    page: page::CALL_CENTER_OF_A_GROUP,
    title: "Call Center of a group",
    description: "A call center of a group.",
    base: &[],
    rows: &seen(                                                         [GET], [
        field("callCenterInstance", object(&GROUP_CALL_CENTER_INSTANCE), [C], "The call center."),
    ]),
    rules: &[],
}.checked().open();

/// The settings of a call center of a group.
#[rustfmt::skip]
pub static GROUP_CALL_CENTER_INSTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-call-center-instance",
    page: page::CALL_CENTER_OF_A_GROUP,
    title: "Call Center of a group: callCenterInstance",
    description: "The settings of a call center of a group. The page shows more of them.",
    base: &[],
    rows: &seen(                                                            [GET], [
        field("serviceUserId",          STRING,                             [C], "The unique id of the call center."),
        field("serviceInstanceProfile", object(&GROUP_CALL_CENTER_PROFILE), [C], "The names and numbers of the call center."),
        field("policy",                 STRING,                             [C], "How calls are distributed among the agents."),
        field("type",                   STRING,                             [C], "The type of the call center."),
        field("routingType",            STRING,                             [C], "The routing type."),
        field("queueLength",            INTEGER,                            [C], "The maximum number of waiting calls."),
        field("enableReporting",        BOOLEAN,                            [C], "Whether there are reports."),
    ]),
    rules: &[],
}.checked().open();

/// The names and numbers of a call center of a group.
#[rustfmt::skip]
pub static GROUP_CALL_CENTER_PROFILE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-call-center-profile",
    page: page::CALL_CENTER_OF_A_GROUP,
    title: "Call Center of a group: serviceInstanceProfile",
    description: "The names and numbers of a call center of a group.",
    base: &[],
    rows: &seen(                                                 [GET], [
        field("name",               STRING,                      [C], "The name of the call center."),
        field("cliLastName",        STRING,                      [C], "The last name that called users see."),
        field("cliFirstName",       STRING,                      [C], "The first name that called users see."),
        field("phoneNumber",        RETURNED_NUMBER,             [C], "The phone number of the call center."),
        field("extension",          RETURNED_NUMBER,             [C], "The extension of the call center."),
        field("cliPhoneNumber",     RETURNED_NUMBER,             [C], "The number that called users see; null if there is none.").null_in(GET),
        field("department",         either(&DEPARTMENT_OR_NONE), [C], "The department of the call center.").documented_type("Object"),
        field("language",           STRING,                      [C], "The language of the call center."),
        field("timeZone",           STRING,                      [C], "The time zone of the call center."),
        field("publicUserIdentity", STRING,                      [C], "The public identity of the call center in SIP."),
    ]),
    rules: &[],
}.checked().open();
