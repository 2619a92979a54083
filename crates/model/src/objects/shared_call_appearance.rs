use super::page;
use linecard_contract::table::*;
use linecard_contract::{Items, Object};

static ENDPOINTS: Items = items(object(&SHARED_CALL_APPEARANCE_ENDPOINT));

/// The devices on which the calls of a user appear.
#[rustfmt::skip]
pub static SHARED_CALL_APPEARANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "shared-call-appearance",
    page: page::SHARED_CALL_APPEARANCE,
    title: "Shared Call Appearance",
    description: "The devices on which the calls of a user appear.",
    base: &[],
    rows: &seen(                                                          [GET], [
        field("alertAllAppearancesForClickToDialCalls", BOOLEAN,          [C], "Whether every device rings for a click-to-dial call."),
        field("alertAllAppearancesForGroupPagingCalls", BOOLEAN,          [C], "Whether every device rings for a group paging call."),
        field("maxAppearances",                         INTEGER,          [C], "The maximum number of devices."),
        field("allowSCACallRetrieve",                   BOOLEAN,          [C], "Whether a call can be retrieved from another device."),
        field("isMultipleCallArrangementServiceActive", BOOLEAN,          [C], "Whether several devices can have calls at the same time."),
        field("allowMultipleCallArrangementFeature",    BOOLEAN,          [C], "Whether multiple call arrangement is allowed."),
        field("allowBridgingBetweenLocations",          BOOLEAN,          [C], "Whether devices in two locations can join one call."),
        field("bridgeWarningTone",                      STRING,           [C], "The tone that warns about another party."),
        field("enableCallParkNotification",             BOOLEAN,          [C], "Whether the devices show parked calls."),
        field("endpoints",                              list(&ENDPOINTS), [C], "The devices."),
    ]),
    rules: &[],
}.checked().open();

/// A line of a device on which the calls of a user appear.
#[rustfmt::skip]
pub static SHARED_CALL_APPEARANCE_ENDPOINT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "shared-call-appearance-endpoint",
    page: page::SHARED_CALL_APPEARANCE,
    title: "Shared Call Appearance: endpoint",
    description: "A line of a device on which the calls of a user appear.",
    base: &[],
    rows: &seen(                                                      [GET], [
        field("accessDevice", object(&SHARED_CALL_APPEARANCE_DEVICE), [C], "The device."),
        field("contact",      STRING,                                 [C], "The contact of the device."),
        field("linePort",     STRING,                                 [C], "The line/port of the device."),
        field("lineNumber",   INTEGER,                                [C], "The number of the line on the device."),
    ]),
    rules: &[],
}.checked().open();

/// A device on which the calls of a user appear.
#[rustfmt::skip]
pub static SHARED_CALL_APPEARANCE_DEVICE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "shared-call-appearance-device",
    page: page::SHARED_CALL_APPEARANCE,
    title: "Shared Call Appearance: accessDevice",
    description: "A device on which the calls of a user appear.",
    base: &[],
    rows: &seen(                     [GET], [
        field("management", BOOLEAN, [C], "Whether the device is managed by the service."),
        field("type",       STRING,  [C], "The type of the device."),
        field("name",       STRING,  [C], "The name of the device."),
        field("level",      STRING,  [C], "The level that the device belongs to."),
    ]),
    rules: &[],
}.checked().open();
