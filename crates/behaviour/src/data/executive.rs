//! Executives and assistants. The directory has no names and no numbers of users.

use crate::object::{Initial, KeyedList, NO, ObjectBehaviour, YES};
use crate::source::{FromDirectory, Source, UserList};
use linecard_model::{objects, services};

const NONE: Initial = Initial::Text("");

pub(super) const EXECUTIVE_ASSISTANT: ObjectBehaviour = ObjectBehaviour::of(&objects::EXECUTIVE_ASSISTANT)
    .initially(&[("enableDivert", NO), ("divertTo", NONE), ("executiveUsers", Initial::NoItems)])
    .keying(&[KeyedList { list: "executiveUsers", key: "userId", is_kept: false }]);
pub(super) const EXECUTIVE_USER: ObjectBehaviour = ObjectBehaviour::of(&objects::EXECUTIVE_USER).initially(&[
    ("firstName", NONE),
    ("lastName", NONE),
    ("phoneNumber", NONE),
    ("extension", NONE),
    ("optInStatus", NO),
    ("optInAllowed", YES),
]);
pub(super) const USER: ObjectBehaviour = ObjectBehaviour::of(&objects::USER_COMMON_OBJECT).initially(&[
    ("firstName", NONE),
    ("lastName", NONE),
    ("phoneNumber", NONE),
    ("extension", NONE),
]);

pub(super) const AVAILABLE_ASSISTANTS: FromDirectory =
    FromDirectory { service: &services::EXECUTIVE, source: Source::Users(&ASSISTANTS) };

static ASSISTANTS: UserList = UserList {
    users: "users",
    id: "userId",
    department: Some(("department", ["tenantId", "groupId", "departmentName"])),
    same_group: Some("sameGroupOnly"),
};
