use crate::object::{Initial, ObjectBehaviour, YES};
use linecard_model::objects;

pub(super) const OF_USER: ObjectBehaviour =
    ObjectBehaviour::of(&objects::USER_FEATURE_ACCESS_CODES).initially(&[("codes", Initial::NoItems)]);
pub(super) const OF_GROUP: ObjectBehaviour = ObjectBehaviour::of(&objects::GROUP_FEATURE_ACCESS_CODES)
    .initially(&[("codes", Initial::NoItems), ("level", Initial::Text("Group"))]);
// A PUT may not have the digits of a code, and the server does not know them.
pub(super) const CODE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::FEATURE_ACCESS_CODE).initially(&[("code", Initial::Text("")), ("enabled", YES)]);
