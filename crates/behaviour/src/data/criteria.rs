use super::schedule::{HOLIDAYS_AS_TEXT, HOLIDAYS_OR_NONE, TIMES_AS_TEXT, TIMES_OR_NONE};
use crate::object::{Initial, ObjectBehaviour, Shown, Summary};
use crate::object::{NO, YES};
use linecard_model::objects;

const INITIAL: &[(&str, Initial)] = &[("active", YES), ("doNotPerformAction", NO)];
// This service has a selection of the number instead of `doNotPerformAction`.
const INITIAL_OF_FORWARDING: &[(&str, Initial)] =
    &[("active", YES), ("forwardToNumberSelection", Initial::Text("Forward To Default Number"))];
const INITIAL_OF_RING_BACK: &[(&str, Initial)] = &[
    ("active", YES),
    ("doNotPerformAction", NO),
    ("audioSelection", Initial::Text("Default")),
    ("audioFile", NO_FILE),
    ("callWaitingAudioSelection", Initial::Text("Default")),
    ("callWaitingAudioFile", NO_FILE),
];

pub(super) const CRITERIA: ObjectBehaviour = ObjectBehaviour::of(&objects::CRITERIA).initially(INITIAL);
pub(super) const SELECTIVE_CALL_ACCEPTANCE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE).initially(INITIAL);
pub(super) const SELECTIVE_CALL_REJECTION: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_SELECTIVE_CALL_REJECTION).initially(INITIAL);
pub(super) const PRIORITY_ALERTING: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_PRIORITY_ALERTING).initially(INITIAL);
pub(super) const CUSTOM_RING_BACK: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CUSTOM_RING_BACK).initially(INITIAL_OF_RING_BACK);
/// A criteria without a file of its own returns one without a name.
pub(super) const NO_FILE: Initial = Initial::Object(&[("name", Initial::Text(""))]);
// A criteria in a number of Anywhere shows no `active` of its own.
pub(super) const ANYWHERE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_ANYWHERE).initially(&[("doNotPerformAction", NO)]);
pub(super) const EXECUTIVE: ObjectBehaviour = ObjectBehaviour::of(&objects::CRITERIA_EXECUTIVE).initially(INITIAL);
pub(super) const CALL_FORWARDING_SELECTIVE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CALL_FORWARDING_SELECTIVE).initially(INITIAL_OF_FORWARDING);
// An item of a PUT creates a criteria, and is stored as one.
pub(super) const LIST_ITEM: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_LIST_ITEM).stored_as(&objects::CRITERIA).initially(INITIAL);

pub(super) const SELECTIVE_CALL_REJECTION_LIST_ITEM: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM)
        .stored_as(&objects::CRITERIA_SELECTIVE_CALL_REJECTION)
        .initially(INITIAL);
pub(super) const PRIORITY_ALERTING_LIST_ITEM: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_PRIORITY_ALERTING_LIST_ITEM)
        .stored_as(&objects::CRITERIA_PRIORITY_ALERTING)
        .initially(INITIAL);

/// What a list shows: the callers as text, and each schedule both as an object and as text. The page swaps the types of one
/// pair of attributes, which is shown as the other pair; see `criteria-in-list.shown` in the ledger.
pub(super) const CALL_FORWARDING_SELECTIVE_LIST_ITEM: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM)
        .stored_as(&objects::CRITERIA_CALL_FORWARDING_SELECTIVE)
        .initially(INITIAL_OF_FORWARDING);
pub(super) const CUSTOM_RING_BACK_LIST_ITEM: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CUSTOM_RING_BACK_LIST_ITEM)
        .stored_as(&objects::CRITERIA_CUSTOM_RING_BACK)
        .initially(INITIAL_OF_RING_BACK);

const IN_LIST_SHOWN: &[(&str, Shown)] = &[
    ("callsFrom", Shown::Summary(&CALLERS_IN_WORDS)),
    ("timeScheduleObj", Shown::Other("timeSchedule")),
    ("timeSchedule", Shown::Label(&TIMES_AS_TEXT)),
    ("holidayScheduleObj", Shown::Other("holidaySchedule")),
    ("holidaySchedule", Shown::Label(&HOLIDAYS_AS_TEXT)),
];

/// The list of Priority Alerting always has the text of each schedule.
const PRIORITY_ALERTING_SHOWN: &[(&str, Shown)] = &[
    ("callsFrom", Shown::Summary(&EXTERNAL_CALLERS_IN_WORDS)),
    ("timeScheduleObj", Shown::Other("timeSchedule")),
    ("timeSchedule", Shown::Label(&TIMES_OR_NONE)),
    ("holidayScheduleObj", Shown::Other("holidaySchedule")),
    ("holidaySchedule", Shown::Label(&HOLIDAYS_OR_NONE)),
];

pub(super) const IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_IN_LIST).stored_as(&objects::CRITERIA).showing(IN_LIST_SHOWN);
pub(super) const SELECTIVE_CALL_ACCEPTANCE_IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST)
        .stored_as(&objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE)
        .showing(IN_LIST_SHOWN);
pub(super) const SELECTIVE_CALL_REJECTION_IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST)
        .stored_as(&objects::CRITERIA_SELECTIVE_CALL_REJECTION)
        .showing(IN_LIST_SHOWN);
pub(super) const PRIORITY_ALERTING_IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS)
        .stored_as(&objects::CRITERIA_PRIORITY_ALERTING)
        .showing(PRIORITY_ALERTING_SHOWN);
pub(super) const CALL_FORWARDING_SELECTIVE_IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST)
        .stored_as(&objects::CRITERIA_CALL_FORWARDING_SELECTIVE)
        .showing(IN_LIST_SHOWN);
pub(super) const CUSTOM_RING_BACK_IN_LIST: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_CUSTOM_RING_BACK_IN_LIST)
        .stored_as(&objects::CRITERIA_CUSTOM_RING_BACK)
        .showing(IN_LIST_SHOWN);

/// The callers as text, for lists of criteria.
static CALLERS_IN_WORDS: Summary = Summary {
    of: "fromDnCriteria",
    word: "selection",
    phrases: &[("Any", "All calls")],
    list: "phoneNumbers",
    flags: &[("includeAnonymousCallers", "Anonymous"), ("includeUnavailableCallers", "Unavailable")],
};

/// The callers of Priority Alerting as text.
static EXTERNAL_CALLERS_IN_WORDS: Summary =
    Summary { phrases: &[("Any External", "All External Calls")], ..CALLERS_IN_WORDS };

const NO_NUMBERS: &[(&str, Initial)] = &[("phoneNumbers", Initial::NoItems)];

pub(super) const FROM_DN: ObjectBehaviour = ObjectBehaviour::of(&objects::CRITERIA_FROM_DN).initially(NO_NUMBERS);
pub(super) const FROM_DN_SELECTIVE_CALL_REJECTION: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION).initially(NO_NUMBERS);
pub(super) const FROM_DN_PRIORITY_ALERTING: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_FROM_DN_PRIORITY_ALERTING).initially(NO_NUMBERS);
pub(super) const FROM_DN_ANYWHERE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CRITERIA_FROM_DN_ANYWHERE).initially(NO_NUMBERS);
