//! The services that are one object. No page says what they hold at first, but some examples show what is unset.

use super::criteria::NO_FILE;
use crate::object::{Initial, NO, ObjectBehaviour, Removal, ServiceBehaviour, Shown, Slots, YES};
use linecard_model::{objects, services};

const NONE: Initial = Initial::Text("");

pub(super) const ANONYMOUS_CALL_REJECTION: ObjectBehaviour =
    ObjectBehaviour::of(&objects::ANONYMOUS_CALL_REJECTION).initially(&[("active", NO)]);
pub(super) const CALL_FORWARDING: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CALL_FORWARDING).initially(&[("active", NO), ("destination", NONE)]);
// The example of Call Forwarding Busy lacks it.
pub(super) const CALL_FORWARDING_ALWAYS: ServiceBehaviour =
    ServiceBehaviour { service: &services::CALL_FORWARDING_ALWAYS, initial: &[("ringSplashActive", NO)] };

// The lists come from a seed of the test double: the API has no other way to write them.
pub(super) const MEET_ME_CONFERENCING_BRIDGES: ObjectBehaviour =
    ObjectBehaviour::of(&objects::MEET_ME_CONFERENCING_BRIDGES).initially(&[("conference_bridges", Initial::NoItems)]);
pub(super) const MEET_ME_CONFERENCING_CONFERENCES: ObjectBehaviour =
    ObjectBehaviour::of(&objects::MEET_ME_CONFERENCING_CONFERENCES).initially(&[("conferences", Initial::NoItems)]);
const NO_PORTS: Initial = Initial::Object(&[("unlimited", NO), ("quantity", Initial::Integer(0))]);
const ALL_PORTS: Initial = Initial::Object(&[("unlimited", YES)]);
pub(super) const GROUP_MEET_ME_CONFERENCING: ObjectBehaviour =
    ObjectBehaviour::of(&objects::GROUP_MEET_ME_CONFERENCING)
        .initially(&[("availablePorts", ALL_PORTS), ("allocatedPorts", NO_PORTS)]);
pub(super) const TENANT_MEET_ME_CONFERENCING: ObjectBehaviour =
    ObjectBehaviour::of(&objects::TENANT_MEET_ME_CONFERENCING).initially(&[("allocatedPorts", ALL_PORTS)]);
// An update may leave out `unlimited` if it has a quantity.
pub(super) const MEET_ME_CONFERENCING_PORTS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::GROUP_MEET_ME_CONFERENCING_PORTS).initially(&[("unlimited", NO)]);

pub(super) const MOBILE_NUMBER: ObjectBehaviour = ObjectBehaviour::of(&objects::MOBILE_NUMBER).initially(&[
    ("active", NO),
    ("phonesToRing", Initial::Text("Both")),
    ("phoneNumber", NONE),
    ("advanced_settings", Initial::Object(SETTINGS)),
]);
pub(super) const MOBILE_NUMBER_ADVANCED_SETTINGS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::MOBILE_NUMBER_ADVANCED_SETTINGS).initially(SETTINGS);
const SETTINGS: &[(&str, Initial)] = &[
    ("alertClickToDialCalls", NO),
    ("alertGroupPagingCalls", NO),
    ("enableDiversionInhibitor", NO),
    ("requireAnswerConfirmation", NO),
    ("callControl", NO),
    ("denyCallOriginations", NO),
    ("denyCallTerminations", NO),
    ("useSettingLevel", Initial::Text("Group")),
];

pub(super) const ANYWHERE: ObjectBehaviour = ObjectBehaviour::of(&objects::ANYWHERE).initially(&[
    ("alertAllLocationsForClickToDialCalls", NO),
    ("alertAllLocationsForGroupPagingCalls", NO),
    ("phoneNumbers", Initial::NoItems),
]);
pub(super) const ANYWHERE_NUMBER: ObjectBehaviour = ObjectBehaviour::of(&objects::ANYWHERE_NUMBER).initially(&[
    ("active", NO),
    ("answerConfirmationRequired", NO),
    ("callControl", NO),
    ("useDiversionInhibitor", NO),
    ("phoneNumber", NONE),
    ("description", NONE),
    ("criteria", Initial::NoItems),
]);

pub(super) const PRE_ALERTING_ANNOUNCEMENT: ObjectBehaviour = ObjectBehaviour::of(&objects::PRE_ALERTING_ANNOUNCEMENT)
    .initially(&[
        ("active", NO),
        ("audioSelection", Initial::Text("Default")),
        ("audioFile", NO_FILE),
        ("criteria", Initial::NoItems),
    ]);

pub(super) const MUSIC_ON_HOLD: ObjectBehaviour = ObjectBehaviour::of(&objects::MUSIC_ON_HOLD).initially(&[
    ("isActive", NO),
    ("source", Initial::Object(SYSTEM)),
    ("useAlternateSourceForInternalCalls", NO),
    ("internalSource", Initial::Object(SYSTEM)),
]);
const SYSTEM: &[(&str, Initial)] =
    &[("messageSourceSelection", Initial::Text("System")), ("audioFilePreferredCodec", Initial::Text("None"))];
pub(super) const MUSIC_ON_HOLD_SOURCE: ObjectBehaviour = ObjectBehaviour::of(&objects::MUSIC_ON_HOLD_SOURCE)
    .initially(SYSTEM)
    .removing(&[Removal { of: "audioFile", if_held: ("name", "DELETE") }]);

pub(super) const SPEED_DIAL_8: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SPEED_DIAL_8).initially(&[("speedCodes", Initial::NoItems)]).showing(DIGITS_SHOWN);
pub(super) const SPEED_DIAL_8_CODE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SPEED_DIAL_8_CODE).initially(UNUSED);
pub(super) const SPEED_DIAL_100: ObjectBehaviour = ObjectBehaviour::of(&objects::SPEED_DIAL_100)
    .initially(&[("prefix", NONE), ("speedCodes", Initial::NoItems)])
    .showing(PAIRS_SHOWN);
pub(super) const SPEED_DIAL_100_CODE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SPEED_DIAL_100_CODE).initially(UNUSED);

/// A code that is not used has empty texts.
const UNUSED: &[(&str, Initial)] = &[("phoneNumber", NONE), ("description", NONE)];
const DIGITS_SHOWN: &[(&str, Shown)] = &[("speedCodes", Shown::Slots(&DIGITS))];
const PAIRS_SHOWN: &[(&str, Shown)] = &[("speedCodes", Shown::Slots(&PAIRS_OF_DIGITS))];
static DIGITS: Slots = Slots { key: "speedCode", values: &["2", "3", "4", "5", "6", "7", "8", "9"] };
#[rustfmt::skip]
static PAIRS_OF_DIGITS: Slots = Slots {
    key: "speedCode",
    values: &[
        "00", "01", "02", "03", "04", "05", "06", "07", "08", "09",
        "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
        "20", "21", "22", "23", "24", "25", "26", "27", "28", "29",
        "30", "31", "32", "33", "34", "35", "36", "37", "38", "39",
        "40", "41", "42", "43", "44", "45", "46", "47", "48", "49",
        "50", "51", "52", "53", "54", "55", "56", "57", "58", "59",
        "60", "61", "62", "63", "64", "65", "66", "67", "68", "69",
        "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
        "80", "81", "82", "83", "84", "85", "86", "87", "88", "89",
        "90", "91", "92", "93", "94", "95", "96", "97", "98", "99",
    ],
};

pub(super) const FLEXIBLE_SEATING_GUEST: ObjectBehaviour = ObjectBehaviour::of(&objects::FLEXIBLE_SEATING_GUEST)
    .initially(&[
        ("active", NO),
        ("enableAssociationLimit", YES),
        ("associationLimitHours", Initial::Integer(12)),
        ("unlockPhonePINCode", NONE),
    ]);
