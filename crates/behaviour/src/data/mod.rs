//! What our server adds to the contract of this API. None of it is documented.

mod call_processing_policies;
mod criteria;
mod schedule;
mod selective_call_acceptance;

use crate::behaviour::Behaviour;
use crate::object::ObjectBehaviour;

/// The behaviour of this API.
pub static BEHAVIOUR: Behaviour = Behaviour::checked(&OBJECTS);

static OBJECTS: [ObjectBehaviour; 23] = [
    call_processing_policies::POLICIES,
    selective_call_acceptance::SERVICE,
    criteria::CRITERIA,
    criteria::LIST_ITEM,
    criteria::IN_LIST,
    criteria::SELECTIVE_CALL_ACCEPTANCE,
    criteria::SELECTIVE_CALL_ACCEPTANCE_IN_LIST,
    criteria::SELECTIVE_CALL_REJECTION,
    criteria::SELECTIVE_CALL_REJECTION_LIST_ITEM,
    criteria::SELECTIVE_CALL_REJECTION_IN_LIST,
    criteria::PRIORITY_ALERTING,
    criteria::PRIORITY_ALERTING_LIST_ITEM,
    criteria::PRIORITY_ALERTING_IN_LIST,
    criteria::CALL_FORWARDING_SELECTIVE,
    criteria::CALL_FORWARDING_SELECTIVE_IN_LIST,
    criteria::CUSTOM_RING_BACK,
    criteria::CUSTOM_RING_BACK_IN_LIST,
    criteria::EXECUTIVE,
    criteria::FROM_DN,
    criteria::FROM_DN_SELECTIVE_CALL_REJECTION,
    criteria::FROM_DN_PRIORITY_ALERTING,
    schedule::SCHEDULE,
    schedule::NESTED,
];
