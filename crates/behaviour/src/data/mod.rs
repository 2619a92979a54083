//! What our server adds to the contract of this API. None of it is documented.

mod assignment;
mod call_processing_policies;
mod criteria;
mod departments;
mod executive;
mod feature_access_codes;
mod one_object;
mod pages;
mod phone_list;
mod schedule;
mod time_schedules;
mod voice_messaging_basic;
mod with_criteria;

use crate::behaviour::Behaviour;
use crate::object::{ObjectBehaviour, ServiceBehaviour};
use crate::source::{FromDirectory, LevelList};

/// The behaviour of this API.
pub static BEHAVIOUR: Behaviour = Behaviour::checked(&OBJECTS)
    .with_directory(&FROM_DIRECTORY)
    .with_level_lists(&LEVEL_LISTS)
    .with_services(&SERVICES)
    .with_trees(&departments::TREES)
    .with_password(pages::PASSWORD);

static SERVICES: [ServiceBehaviour; 1] = [one_object::CALL_FORWARDING_ALWAYS];

static FROM_DIRECTORY: [FromDirectory; 3] =
    [assignment::OF_USER, assignment::OF_GROUP, executive::AVAILABLE_ASSISTANTS];

static LEVEL_LISTS: [LevelList; 2] = [time_schedules::OF_TENANT, time_schedules::OF_GROUP];

static OBJECTS: [ObjectBehaviour; 72] = [
    call_processing_policies::POLICIES,
    with_criteria::SELECTIVE_CALL_ACCEPTANCE,
    with_criteria::SELECTIVE_CALL_REJECTION,
    with_criteria::CALL_FORWARDING_SELECTIVE,
    with_criteria::SIMULTANEOUS_RING_PERSONAL,
    with_criteria::SIMULTANEOUS_RING_NUMBER,
    with_criteria::SEQUENTIAL_RING,
    with_criteria::LOCATION,
    with_criteria::PRIORITY_ALERT,
    with_criteria::CUSTOM_RING_BACK,
    one_object::ANONYMOUS_CALL_REJECTION,
    one_object::CALL_FORWARDING,
    one_object::MEET_ME_CONFERENCING_BRIDGES,
    one_object::MEET_ME_CONFERENCING_CONFERENCES,
    one_object::GROUP_MEET_ME_CONFERENCING,
    one_object::TENANT_MEET_ME_CONFERENCING,
    one_object::MEET_ME_CONFERENCING_PORTS,
    one_object::MOBILE_NUMBER,
    one_object::MOBILE_NUMBER_ADVANCED_SETTINGS,
    one_object::ANYWHERE,
    one_object::ANYWHERE_NUMBER,
    one_object::PRE_ALERTING_ANNOUNCEMENT,
    one_object::MUSIC_ON_HOLD,
    one_object::MUSIC_ON_HOLD_SOURCE,
    one_object::SPEED_DIAL_8,
    one_object::SPEED_DIAL_8_CODE,
    one_object::SPEED_DIAL_100,
    one_object::SPEED_DIAL_100_CODE,
    one_object::FLEXIBLE_SEATING_GUEST,
    voice_messaging_basic::VOICE_MESSAGING,
    phone_list::PERSONAL,
    phone_list::COMMON,
    feature_access_codes::OF_USER,
    feature_access_codes::OF_GROUP,
    feature_access_codes::CODE,
    executive::EXECUTIVE_ASSISTANT,
    executive::EXECUTIVE_USER,
    executive::USER,
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
    criteria::CALL_FORWARDING_SELECTIVE_LIST_ITEM,
    criteria::CUSTOM_RING_BACK_LIST_ITEM,
    criteria::CUSTOM_RING_BACK,
    criteria::CUSTOM_RING_BACK_IN_LIST,
    criteria::ANYWHERE,
    criteria::EXECUTIVE,
    criteria::FROM_DN,
    criteria::FROM_DN_SELECTIVE_CALL_REJECTION,
    criteria::FROM_DN_PRIORITY_ALERTING,
    criteria::FROM_DN_ANYWHERE,
    schedule::SCHEDULE,
    schedule::NESTED,
    departments::TENANT_DEPARTMENTS,
    departments::GROUP_DEPARTMENTS,
    pages::TIME_SCHEDULES,
    pages::GROUP_ANNOUNCEMENTS,
    pages::EXTRA_PHONES,
    pages::SHARED_CALL_APPEARANCE,
    pages::GROUP_PAGINGS,
    pages::CALL_CENTERS,
    pages::AVAILABLE_AGENTS,
];
