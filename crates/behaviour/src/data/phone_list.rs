use crate::object::{Initial, ObjectBehaviour};
use linecard_model::objects;

const NO_ENTRIES: &[(&str, Initial)] = &[("entries", Initial::NoItems)];

pub(super) const PERSONAL: ObjectBehaviour = ObjectBehaviour::of(&objects::PERSONAL_PHONE_LIST).initially(NO_ENTRIES);
pub(super) const COMMON: ObjectBehaviour = ObjectBehaviour::of(&objects::COMMON_PHONE_LIST).initially(NO_ENTRIES);
