use crate::object::{Initial, KeyedList, ObjectBehaviour, YES};
use linecard_model::objects;

pub(super) const OF_USER: ObjectBehaviour =
    ObjectBehaviour::of(&objects::USER_FEATURE_ACCESS_CODES).initially(&[("codes", Initial::NoItems)]).keying(BY_NAME);
pub(super) const OF_GROUP: ObjectBehaviour = ObjectBehaviour::of(&objects::GROUP_FEATURE_ACCESS_CODES)
    .initially(&[("codes", Initial::NoItems), ("level", Initial::Text("Group"))])
    .keying(BY_NAME);
// The features of a call server are fixed, and a PUT may not have the digits of a code: it changes the codes that it names.
const BY_NAME: &[KeyedList] = &[KeyedList { list: "codes", key: "name", is_kept: true }];
// The server does not know the digits. They come from a seed of a test double.
pub(super) const CODE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::FEATURE_ACCESS_CODE).initially(&[("code", Initial::Text("")), ("enabled", YES)]);
