//! What a server adds to the contract, and no page documents.

use crate::tables::{ROUND, STOP};
use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};

static OBJECTS: [ObjectBehaviour; 2] = [
    ObjectBehaviour::of(&ROUND).initially(&[("active", Initial::Boolean(false)), ("stops", Initial::NoItems)]),
    ObjectBehaviour::of(&STOP).initially(&[("parcels", Initial::Integer(1))]),
];

/// What a server of this API stores and shows.
pub static BEHAVIOUR: Behaviour = Behaviour::checked(&OBJECTS);
