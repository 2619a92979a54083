use super::{USER_ALERTED_MOBILE_NUMBER, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Words};

static MODES: Words = words(&["Fixed", "Mobile", "Both"]);
static NUMBERS: Items = items(object(&USER_ALERTED_MOBILE_NUMBER));

/// The devices that ring when a mobile number is called.
#[rustfmt::skip]
pub static DEVICES_TO_RING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "devices-to-ring",
    page: page::COMMON_OBJECTS,
    title: "Devices To Ring",
    description: "The devices that ring when a mobile number is called.",
    base: &[],
    rows: &table(                                            [GET, PUT, POST], [
        field("mode",                        word(&MODES),   [A, O, R], "Whether fixed devices, mobile devices, or both ring."),
        field("includeSharedCallAppearance", BOOLEAN,        [A, O, R], "Whether devices with a shared call appearance ring."),
        field("includeAnywhere",             BOOLEAN,        [A, O, R], "Whether the devices of Anywhere ring."),
        field("includeExecutiveAssistant",   BOOLEAN,        [A, O, R], "Whether the devices of the executive assistant ring."),
        field("mobilesNumbers",              list(&NUMBERS), [A, O, O],
            "The mobile numbers that ring. A list in a request replaces the stored one."),
    ]),
    rules: &[
        count_true("fixed-devices", &["includeSharedCallAppearance", "includeAnywhere"], 1, 2).only_if(&[is_not("mode", "Mobile")]),
        required(&["mobilesNumbers"], &[is_not("mode", "Fixed")]).only_in(&[PUT, POST]),
        not_empty(&["mobilesNumbers"], &[is_not("mode", "Fixed")]),
    ],
}.checked();
