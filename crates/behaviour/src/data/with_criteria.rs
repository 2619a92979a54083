//! The services with criteria. No page says what they hold at first.

use crate::object::{Initial, NO, ObjectBehaviour};
use linecard_model::objects;

const NO_CRITERIA: &[(&str, Initial)] = &[("criteria", Initial::NoItems)];

pub(super) const SELECTIVE_CALL_ACCEPTANCE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SELECTIVE_CALL_ACCEPTANCE).initially(NO_CRITERIA);
pub(super) const SELECTIVE_CALL_REJECTION: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SELECTIVE_CALL_REJECTION).initially(NO_CRITERIA);
pub(super) const PRIORITY_ALERT: ObjectBehaviour = ObjectBehaviour::of(&objects::PRIORITY_ALERT).initially(NO_CRITERIA);
pub(super) const CUSTOM_RING_BACK: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CUSTOM_RING_BACK).initially(NO_CRITERIA);
pub(super) const CALL_FORWARDING_SELECTIVE: ObjectBehaviour = ObjectBehaviour::of(&objects::CALL_FORWARDING_SELECTIVE)
    .initially(&[
        ("active", NO),
        ("playRingReminder", NO),
        ("defaultForwardToPhoneNumber", Initial::Text("")),
        ("criteria", Initial::NoItems),
    ]);
pub(super) const SIMULTANEOUS_RING_PERSONAL: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SIMULTANEOUS_RING_PERSONAL).initially(&[
        ("active", NO),
        ("doNotRingIfOnCall", NO),
        ("simultaneousRingNumber", Initial::NoItems),
        ("criteria", Initial::NoItems),
    ]);
pub(super) const SIMULTANEOUS_RING_NUMBER: ObjectBehaviour = ObjectBehaviour::of(&objects::SIMULTANEOUS_RING_NUMBER)
    .initially(&[("phoneNumber", Initial::Text("")), ("answerConfirmationRequired", NO)]);
pub(super) const SEQUENTIAL_RING: ObjectBehaviour = ObjectBehaviour::of(&objects::SEQUENTIAL_RING).initially(&[
    ("ringBaseLocationFirst", NO),
    ("baseLocationNumberOfRings", Initial::Integer(0)),
    ("continueIfBaseLocationIsBusy", NO),
    ("callerMayStopSearch", NO),
    ("locations", Initial::NoItems),
    ("criteria", Initial::NoItems),
]);
pub(super) const LOCATION: ObjectBehaviour = ObjectBehaviour::of(&objects::LOCATION)
    .initially(&[("numberOfRings", Initial::Integer(0)), ("answerConfirmationRequired", NO)]);
