use super::page;
use linecard_contract::table::*;
use linecard_contract::{Object, Words};

static PHONES: Words = words(&["Fixed", "Mobile", "Both"]);
static LEVELS: Words = words(&["Group"]);

/// The mobile phone of a user, which rings instead of the fixed one or together with it.
#[rustfmt::skip]
pub static MOBILE_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "mobile-number",
    page: page::MOBILE_NUMBER,
    title: "Mobile Number",
    description: "The mobile phone of a user, which rings instead of the fixed one or together with it.",
    base: &[],
    rows: &seen(                                                            [GET, PUT], [
        field("active",            BOOLEAN,                                 [C, O], "Whether the service is active."),
        field("phonesToRing",      word(&PHONES),                           [C, O], "Which phones of the user ring."),
        field("phoneNumber",       PHONE_NUMBER_OR_NONE,                    [C, O], "The number of the mobile phone, or an empty string if there is none.")
            .in_method(GET, RETURNED_NUMBER),
        field("advanced_settings", object(&MOBILE_NUMBER_ADVANCED_SETTINGS), [C, O], "Further settings of the mobile phone.").merged(),
    ]),
    rules: &[
        required(&["phoneNumber"], &[is_true("active")]).only_in(&[PUT]),
        not_empty(&["phoneNumber"], &[is_true("active")]).only_in(&[PUT]),
    ],
}.checked().open();

/// Further settings of the mobile phone of a user.
#[rustfmt::skip]
pub static MOBILE_NUMBER_ADVANCED_SETTINGS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "mobile-number-advanced-settings",
    page: page::MOBILE_NUMBER,
    title: "Mobile Number: advanced_settings",
    description: "Further settings of the mobile phone of a user.",
    base: &[],
    rows: &seen(                                             [GET, PUT], [
        field("alertClickToDialCalls",     BOOLEAN,              [C, O], "Whether the mobile phone rings for click-to-dial calls."),
        field("alertGroupPagingCalls",     BOOLEAN,              [C, O], "Whether the mobile phone rings for group paging calls."),
        field("enableDiversionInhibitor",  BOOLEAN,              [C, O], "Whether calls to the mobile phone are not diverted from there."),
        field("requireAnswerConfirmation", BOOLEAN,              [C, O], "Whether the person who answers must press a digit first."),
        field("callControl",               BOOLEAN,              [C, O], "Whether the mobile phone can use the services of the user during a call."),
        field("denyCallOriginations",      BOOLEAN,              [C, O], "Whether calls from the mobile phone are refused."),
        field("denyCallTerminations",      BOOLEAN,              [C, O], "Whether calls to the mobile phone are refused."),
        field("useSettingLevel",           likely_word(&LEVELS), [C, O], "The level whose settings apply."),
    ]),
    rules: &[],
}.checked().open();
