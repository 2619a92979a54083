//! The services: the operations with their paths and bodies. One service per file.

mod assigned_services;
mod call_forwarding_selective;
mod call_processing_policies;
mod common_phone_list;
mod conventions;
mod custom_ring_back;
mod executive;
mod executive_assistant;
mod feature_access_codes;
mod personal_phone_list;
mod priority_alert;
mod selective_call_acceptance;
mod selective_call_rejection;
mod sequential_ring;
mod simultaneous_ring_personal;
mod voice_messaging_basic;
mod whole;
mod with_criteria;

pub use assigned_services::{SERVICES_OF_GROUP, SERVICES_OF_USER};
pub use call_forwarding_selective::CALL_FORWARDING_SELECTIVE;
pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use common_phone_list::{GROUP_COMMON_PHONE_LIST, TENANT_COMMON_PHONE_LIST};
pub use conventions::{
    CREDENTIALS, ERROR, ERROR_DETAILS, GROUP_ADMINISTRATOR_LEVEL, LOGIN, LOGIN_PATH, SESSION, SESSION_COOKIE,
    SESSION_IDS, SESSION_PROFILE, TENANT_ADMINISTRATOR_LEVEL, USER_LEVEL,
};
pub(crate) use conventions::{ERROR_BODY, LEVELS, RESPONDS_AS_GET, SEGMENTS, SESSIONS, STATUSES_IN_USE};
pub use custom_ring_back::CUSTOM_RING_BACK;
pub use executive::EXECUTIVE;
pub use executive_assistant::EXECUTIVE_ASSISTANT;
pub use feature_access_codes::{GROUP_FEATURE_ACCESS_CODES, USER_FEATURE_ACCESS_CODES};
pub use personal_phone_list::PERSONAL_PHONE_LIST;
pub use priority_alert::PRIORITY_ALERT;
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;
pub use selective_call_rejection::SELECTIVE_CALL_REJECTION;
pub use sequential_ring::SEQUENTIAL_RING;
pub use simultaneous_ring_personal::SIMULTANEOUS_RING_PERSONAL;
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

/// The statuses of every operation.
const STATUSES: &[u16] = &[200, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
const STATUSES_OF_CREATION: &[u16] = &[200, 201, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
