//! The services: the operations with their paths and bodies. One service per file.

mod call_processing_policies;
mod conventions;
mod selective_call_acceptance;

pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use conventions::{
    CREDENTIALS, ERROR, ERROR_DETAILS, LOGIN, LOGIN_PATH, SESSION, SESSION_COOKIE, SESSION_IDS, SESSION_PROFILE,
    USER_LEVEL,
};
pub(crate) use conventions::{ERROR_BODY, LEVELS, RESPONDS_AS_GET, SEGMENTS, SESSIONS, STATUSES_IN_USE};
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;

use crate::BASE_PATH;
use linecard_contract::{Routes, Service};

/// Every service, in the order of the documentation's pages.
pub static SERVICES: &[&Service] = &[&CALL_PROCESSING_POLICIES, &SELECTIVE_CALL_ACCEPTANCE];

/// The paths of all services.
pub(crate) static ROUTES: Routes = Routes::of(BASE_PATH, SERVICES);

/// The statuses of every operation on a service of a user.
const STATUSES: &[u16] = &[200, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
const STATUSES_OF_CREATION: &[u16] = &[200, 201, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
