//! The operations of a service that is shown, updated, created or removed as a whole.

#![expect(clippy::large_types_passed_by_value, reason = "every path is made while compiling")]

use super::{STATUSES, STATUSES_OF_CREATION, USER_LEVEL};
use linecard_contract::table::{DELETE, GET, POST, PUT};
use linecard_contract::{Content, Method, Object, Operation, Path};

/// Returns the GET of a path, whose response is this object.
pub(super) const fn show(id: &'static str, title: &'static str, path: Path, object: &'static Object) -> Operation {
    of_users(id, title, GET, path).with_response(Content::new(object, GET))
}

/// Returns the PUT of a path, whose request body is this object.
pub(super) const fn update(id: &'static str, title: &'static str, path: Path, object: &'static Object) -> Operation {
    of_users(id, title, PUT, path).with_request(Content::new(object, PUT))
}

/// Returns the POST of a path, whose request body is this object.
pub(super) const fn create(id: &'static str, title: &'static str, path: Path, object: &'static Object) -> Operation {
    of_users(id, title, POST, path).with_request(Content::new(object, POST)).with_statuses(STATUSES_OF_CREATION)
}

/// Returns the DELETE of a path, whose request body is this object.
pub(super) const fn remove(id: &'static str, title: &'static str, path: Path, object: &'static Object) -> Operation {
    of_users(id, title, DELETE, path).with_request(Content::new(object, DELETE))
}

/// Returns an operation that every user may perform on their own data. Paths of a group or of a tenant need a higher level.
const fn of_users(id: &'static str, title: &'static str, method: Method, path: Path) -> Operation {
    Operation::at(id, method, path).with_title(title).with_least_level(USER_LEVEL).with_statuses(STATUSES)
}
