//! The services: the operations with their paths and bodies. One service per file.

mod advanced_flexible_seating_guest;
mod anonymous_call_rejection;
mod anywhere;
mod assigned_services;
mod available_agents;
mod call_centers;
mod call_forwarding_always;
mod call_forwarding_busy;
mod call_forwarding_selective;
mod call_processing_policies;
mod common_phone_list;
mod conventions;
mod custom_ring_back;
mod executive;
mod executive_assistant;
mod extra_phones;
mod feature_access_codes;
mod flexible_seating_guest;
mod group_announcements;
mod group_call_center;
mod group_call_processing_policies;
mod group_custom_ring_back;
mod group_departments;
mod group_pagings;
mod group_pre_announcement;
mod group_time_schedules;
mod groups;
mod meet_me_conferencing;
mod mobile_number;
mod music_on_hold;
mod personal_phone_list;
mod pre_alerting_announcement;
mod priority_alert;
mod selective_call_acceptance;
mod selective_call_rejection;
mod sequential_ring;
mod shared_call_appearance;
mod simultaneous_ring_personal;
mod speed_dial_100;
mod speed_dial_8;
mod whole;
mod with_criteria;

pub use advanced_flexible_seating_guest::ADVANCED_FLEXIBLE_SEATING_GUEST;
pub use anonymous_call_rejection::ANONYMOUS_CALL_REJECTION;
pub use anywhere::ANYWHERE;
pub use call_forwarding_always::CALL_FORWARDING_ALWAYS;
pub use call_forwarding_busy::CALL_FORWARDING_BUSY;
mod system_call_processing_policies;
mod tenant_call_processing_policies;
mod tenant_departments;
mod tenant_pre_announcement;
mod tenant_time_schedules;
mod users;

pub use available_agents::AVAILABLE_AGENTS;
pub use call_centers::CALL_CENTERS;
mod voice_messaging_basic;

pub use assigned_services::{SERVICES_OF_GROUP, SERVICES_OF_USER};
pub use call_forwarding_selective::CALL_FORWARDING_SELECTIVE;
pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use common_phone_list::{GROUP_COMMON_PHONE_LIST, TENANT_COMMON_PHONE_LIST};
pub use conventions::{
    CREDENTIALS, ERROR, ERROR_DETAILS, GROUP_ADMINISTRATOR_LEVEL, LOGIN, LOGIN_PATH, RESELLER_LEVEL, SESSION,
    SESSION_COOKIE, SESSION_IDS, SESSION_PROFILE, TENANT_ADMINISTRATOR_LEVEL, USER_LEVEL,
};
pub(crate) use conventions::{ERROR_BODY, LEVELS, RESPONDS_AS_GET, SEGMENTS, SESSIONS, STATUSES_IN_USE};
pub use custom_ring_back::CUSTOM_RING_BACK;
pub use executive::EXECUTIVE;
pub use executive_assistant::EXECUTIVE_ASSISTANT;
pub use extra_phones::EXTRA_PHONES;
pub use feature_access_codes::{GROUP_FEATURE_ACCESS_CODES, USER_FEATURE_ACCESS_CODES};
pub use flexible_seating_guest::FLEXIBLE_SEATING_GUEST;
pub use group_announcements::GROUP_ANNOUNCEMENTS;
pub use group_call_center::GROUP_CALL_CENTER;
pub use group_call_processing_policies::GROUP_CALL_PROCESSING_POLICIES;
pub use group_custom_ring_back::GROUP_CUSTOM_RING_BACK;
pub use group_departments::GROUP_DEPARTMENTS;
pub use group_pagings::GROUP_PAGINGS;
pub use group_pre_announcement::GROUP_PRE_ANNOUNCEMENT;
pub use group_time_schedules::GROUP_TIME_SCHEDULES;
pub use groups::GROUPS;
pub use meet_me_conferencing::{
    GROUP_MEET_ME_CONFERENCING, MEET_ME_CONFERENCING_BRIDGES, MEET_ME_CONFERENCING_CONFERENCES,
    TENANT_MEET_ME_CONFERENCING,
};
pub use mobile_number::MOBILE_NUMBER;
pub use music_on_hold::MUSIC_ON_HOLD;
pub use personal_phone_list::PERSONAL_PHONE_LIST;
pub use pre_alerting_announcement::PRE_ALERTING_ANNOUNCEMENT;
pub use priority_alert::PRIORITY_ALERT;
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;
pub use selective_call_rejection::SELECTIVE_CALL_REJECTION;
pub use sequential_ring::SEQUENTIAL_RING;
pub use shared_call_appearance::SHARED_CALL_APPEARANCE;
pub use simultaneous_ring_personal::SIMULTANEOUS_RING_PERSONAL;
pub use speed_dial_8::SPEED_DIAL_8;
pub use speed_dial_100::SPEED_DIAL_100;
pub use system_call_processing_policies::SYSTEM_CALL_PROCESSING_POLICIES;
pub use tenant_call_processing_policies::TENANT_CALL_PROCESSING_POLICIES;
pub use tenant_departments::TENANT_DEPARTMENTS;
pub use tenant_pre_announcement::TENANT_PRE_ANNOUNCEMENT;
pub use tenant_time_schedules::TENANT_TIME_SCHEDULES;
pub use users::USERS;
pub use voice_messaging_basic::VOICE_MESSAGING_BASIC;

use crate::BASE_PATH;
use linecard_contract::{Path, Routes, Service};

/// Every service, in the order of the documentation's pages.
pub static SERVICES: &[&Service] = &[
    &CALL_PROCESSING_POLICIES,
    &SELECTIVE_CALL_ACCEPTANCE,
    &SELECTIVE_CALL_REJECTION,
    &CALL_FORWARDING_SELECTIVE,
    &SIMULTANEOUS_RING_PERSONAL,
    &SEQUENTIAL_RING,
    &PRIORITY_ALERT,
    &CUSTOM_RING_BACK,
    &ANONYMOUS_CALL_REJECTION,
    &CALL_FORWARDING_ALWAYS,
    &CALL_FORWARDING_BUSY,
    &MEET_ME_CONFERENCING_BRIDGES,
    &MEET_ME_CONFERENCING_CONFERENCES,
    &GROUP_MEET_ME_CONFERENCING,
    &TENANT_MEET_ME_CONFERENCING,
    &MOBILE_NUMBER,
    &ANYWHERE,
    &PRE_ALERTING_ANNOUNCEMENT,
    &MUSIC_ON_HOLD,
    &SPEED_DIAL_8,
    &SPEED_DIAL_100,
    &FLEXIBLE_SEATING_GUEST,
    &ADVANCED_FLEXIBLE_SEATING_GUEST,
    &USERS,
    &GROUPS,
    &TENANT_DEPARTMENTS,
    &GROUP_DEPARTMENTS,
    &GROUP_TIME_SCHEDULES,
    &TENANT_TIME_SCHEDULES,
    &GROUP_ANNOUNCEMENTS,
    &EXTRA_PHONES,
    &SHARED_CALL_APPEARANCE,
    &GROUP_PAGINGS,
    &CALL_CENTERS,
    &GROUP_CALL_CENTER,
    &AVAILABLE_AGENTS,
    &GROUP_PRE_ANNOUNCEMENT,
    &TENANT_PRE_ANNOUNCEMENT,
    &GROUP_CUSTOM_RING_BACK,
    &GROUP_CALL_PROCESSING_POLICIES,
    &TENANT_CALL_PROCESSING_POLICIES,
    &SYSTEM_CALL_PROCESSING_POLICIES,
    &VOICE_MESSAGING_BASIC,
    &PERSONAL_PHONE_LIST,
    &GROUP_COMMON_PHONE_LIST,
    &TENANT_COMMON_PHONE_LIST,
    &USER_FEATURE_ACCESS_CODES,
    &GROUP_FEATURE_ACCESS_CODES,
    &SERVICES_OF_USER,
    &SERVICES_OF_GROUP,
    &EXECUTIVE_ASSISTANT,
    &EXECUTIVE,
];

/// The paths of all services.
pub(crate) static ROUTES: Routes = Routes::of(BASE_PATH, SERVICES);

/// The path of a tenant.
const TENANT: Path = Path::new("/api/v1/tenants/{tenant_id}/");
/// The path of a group.
const GROUP: Path = TENANT.then("groups").then("{group_id}");
/// The path of a user.
const USER: Path = GROUP.then("users").then("{user_id}");
/// The paths of the services of a user.
const USER_SERVICES: Path = USER.then("services");

/// The beginning of the paths of the whole system, which belong to no tenant.
const SYSTEM: Path = Path::new("/api/v1/system/");

/// The statuses of every operation.
const STATUSES: &[u16] = &[200, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
const STATUSES_OF_CREATION: &[u16] = &[200, 201, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
