//! The behaviour of a server that no page documents.

use crate::tables::{FIGURES, ROUND, STOP};
use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};
use linecard_contract::Bound;

// ANCHOR: behaviour
static OBJECTS: [ObjectBehaviour; 3] = [
    ObjectBehaviour::of(&ROUND).initially(&[
        ("active", Initial::Boolean(false)),
        ("onFoot", Initial::Boolean(false)),
        ("byBike", Initial::Boolean(false)),
        ("byVan", Initial::Boolean(true)),
        ("stops", Initial::NoItems),
    ]),
    ObjectBehaviour::of(&STOP).initially(&[("parcels", Initial::Integer(1))]),
    ObjectBehaviour::of(&FIGURES)
        .initially(&[("stops", Initial::Integer(0)), ("weight", Initial::Decimal(Bound::of("0")))]),
];

/// The stored state of a server of this API, and the responses made from it.
pub static BEHAVIOUR: Behaviour = Behaviour::checked(&OBJECTS);
// ANCHOR_END: behaviour
