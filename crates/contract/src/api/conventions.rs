//! What holds for every operation of an API: sessions, levels, statuses, segments, the body of an error.

use crate::api::operation::Operation;
use crate::table::object::Object;

/// The licence of a contract.
#[derive(Clone, Copy, Debug)]
pub struct License {
    /// The SPDX expression.
    pub expression: &'static str,
    /// A page with the text.
    pub url: &'static str,
}

/// How a caller begins and ends a session.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    /// The title of the group of these operations.
    pub title: &'static str,
    /// One plain sentence that says what they are for.
    pub description: &'static str,
    /// The operation that begins a session. It belongs to no service, and [`find`](crate::Api::find) does not return it.
    pub login: Operation,
    /// The operation that ends a session, if one is documented.
    pub logout: Option<Operation>,
    /// The name of the cookie that holds the session.
    pub cookie: &'static str,
    /// The request body of the login.
    pub credentials: &'static Object,
    /// The attribute of the credentials that holds the user's name.
    pub username: &'static str,
    /// The attribute of the credentials that holds the password.
    pub password: &'static str,
    /// The response of the login.
    pub session: &'static Object,
    /// What the response shows of the user, and in which attribute: its names from the outermost object inwards.
    pub shows: &'static [(Shows, &'static [&'static str])],
}

/// A fact about a user that the response of a login shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shows {
    /// The tenant that the user belongs to; absent if there is none.
    Tenant,
    /// The group that the user belongs to; absent if there is none.
    Group,
    /// The id of the user; absent for an administrator.
    User,
    /// The number of the user's level.
    Level,
}

/// A level of users.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// The number. The last level of [`Api::levels`](crate::Api::levels) stands for all greater numbers too.
    pub number: u8,
    /// What people call it.
    pub title: &'static str,
    /// How far it reaches.
    pub reach: Reach,
}

/// How far a level reaches.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reach {
    /// The user alone.
    User,
    /// The users of the user's department.
    Department,
    /// The user's group.
    Group,
    /// The user's tenant.
    Tenant,
    /// Every tenant.
    All,
}

/// An HTTP status, and what the API means by it.
#[derive(Clone, Copy, Debug)]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The phrase that HTTP has for it.
    pub phrase: &'static str,
    /// What the API means by it.
    pub meaning: &'static str,
}

impl Status {
    /// Whether the operation was performed.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.code < 300
    }
}

/// A segment of paths that the caller fills in.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// The name, as the paths have it in braces.
    pub name: &'static str,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// What the segment names.
    pub of: SegmentOf,
}

/// What a segment of a path names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SegmentOf {
    /// The tenant whose service the path leads to.
    Tenant,
    /// The group whose service the path leads to.
    Group,
    /// The user whose service the path leads to.
    User,
    /// An item of a list of the service.
    Item,
}

/// The body of a response that says why a request was refused.
#[derive(Clone, Copy, Debug)]
pub struct ErrorBody {
    /// The object that says in words what is wrong.
    pub details: &'static Object,
    /// The attribute that holds the words.
    pub text: &'static str,
    /// One error of a list of errors, where the API documents that form too.
    pub error: Option<&'static Object>,
    /// The numbers of errors that are known, and their names.
    pub codes: &'static [(i64, &'static str)],
}
