//! The pages that are known from one example. No page says what they hold at first.

use crate::object::{Initial, ObjectBehaviour};
use crate::password::PasswordChange;
use linecard_model::{objects, services};

pub(super) const PASSWORD: PasswordChange =
    PasswordChange { service: &services::USERS, old: "oldPassword", new: "newPassword" };

pub(super) const TIME_SCHEDULES: ObjectBehaviour =
    ObjectBehaviour::of(&objects::TIME_SCHEDULES).initially(&[("schedules", Initial::NoItems)]);
pub(super) const GROUP_ANNOUNCEMENTS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::GROUP_ANNOUNCEMENTS).initially(&[("announcements", Initial::NoItems)]);
pub(super) const EXTRA_PHONES: ObjectBehaviour =
    ObjectBehaviour::of(&objects::EXTRA_PHONES).initially(&[("extra_phones", Initial::NoItems)]);
pub(super) const SHARED_CALL_APPEARANCE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SHARED_CALL_APPEARANCE).initially(&[("endpoints", Initial::NoItems)]);
pub(super) const GROUP_PAGINGS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::GROUP_PAGINGS).initially(&[("instantGroupCalls", Initial::NoItems)]);
pub(super) const CALL_CENTERS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::CALL_CENTERS).initially(&[("call_centers", Initial::NoItems)]);
pub(super) const AVAILABLE_AGENTS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::AVAILABLE_AGENTS).initially(&[("available_agents", Initial::NoItems)]);
