use crate::object::{Initial, ObjectBehaviour};
use linecard_model::objects;

pub(super) const SERVICE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SELECTIVE_CALL_ACCEPTANCE).initially(&[("criteria", Initial::NoItems)]);
