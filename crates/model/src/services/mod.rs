//! The services: which object goes in and out of which path by which method. One service a file.

mod call_processing_policies;
mod changes;
mod conventions;
mod find;
mod perform;
mod selective_call_acceptance;

pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use changes::{Changed, How};
pub use conventions::{
    CREDENTIALS, ERROR, ERROR_CODES, ERROR_DETAILS, ERRORS, LEVELS, LOGIN, Level, Reach, SEGMENTS, SESSION,
    SESSION_COOKIE, SESSION_IDS, SESSION_PROFILE, STATUSES_IN_USE, Status, USER_LEVEL, may_answer_as_get,
};
pub use find::{Found, NotFound, find};
pub use perform::Refused;
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;

use linecard_contract::Method;
use linecard_contract::Object;

/// Every service, in the order of the documentation's pages.
pub static SERVICES: &[&Service] = &[&CALL_PROCESSING_POLICIES, &SELECTIVE_CALL_ACCEPTANCE];

/// A service of the API: the operations that its page documents.
#[derive(Debug)]
pub struct Service {
    /// The name, as its paths spell it, with hyphens.
    pub name: &'static str,
    /// The title of its page, as documented.
    pub title: &'static str,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// What can be done, in the order of the page.
    pub operations: &'static [Operation],
}

/// One method on one path.
#[derive(Debug)]
pub struct Operation {
    /// The heading, as documented.
    pub title: &'static str,
    /// The method.
    pub method: Method,
    /// The path, with a name in braces for each segment that the caller fills in. It ends in a slash.
    pub path: &'static str,
    /// The body that is sent: an object, and the method whose letters count. None if none is.
    pub request: Option<Content>,
    /// The body that is answered.
    pub response: Option<Content>,
    /// The lowest level of those who may perform it, within what their level reaches. No page says one: it is inferred.
    pub least_level: u8,
    /// The statuses that the documentation or the API's conventions name for it, success first.
    pub statuses: &'static [u16],
}

impl Operation {
    /// The body that this operation is about: the answer of a GET, what is sent by the others.
    #[must_use]
    pub const fn content(&self) -> Option<Content> {
        if self.method.is_response() { self.response } else { self.request }
    }

    /// The names of the segments that the caller fills in, in the order of the path.
    pub fn segments(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }
}

/// A body: an object, and the method whose letters it follows.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// The object.
    pub object: &'static Object,
    /// The method whose letters count.
    pub method: Method,
}

const fn content(object: &'static Object, method: Method) -> Content {
    Content { object, method }
}

/// Success, refusals that any operation on a user's service may give, and the server's own troubles.
const STATUSES: &[u16] = &[200, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
const STATUSES_OF_CREATION: &[u16] = &[200, 201, 400, 401, 403, 404, 405, 406, 416, 429, 500, 503];
