//! The conventions of an API: sessions, levels, statuses, segments of paths, and the body of an error.

use crate::api::operation::Operation;
use crate::table::object::Object;

/// The licence of a contract.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct License {
    /// The SPDX expression.
    pub expression: &'static str,
    /// A page with the text.
    pub url: &'static str,
}

impl License {
    /// Returns a licence with this SPDX expression, and the address of a page with its text.
    #[must_use]
    pub const fn new(expression: &'static str, url: &'static str) -> License {
        License { expression, url }
    }
}

/// How a caller begins and ends a session.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Session {
    /// The title of the group of session operations.
    pub title: &'static str,
    /// One plain sentence about the purpose of these operations.
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
    /// The facts about the user that the response shows. The names lead to the attribute, from the outermost object inwards.
    pub shows: &'static [(Shows, &'static [&'static str])],
}

impl Session {
    /// Returns a session with this login operation and this name of the cookie.
    ///
    /// The request body of the operation holds the credentials. Its response body describes the session.
    ///
    /// # Panics
    ///
    /// If the operation has no request body or no response body. In a constant that is a compile error.
    #[must_use]
    pub const fn new(login: Operation, cookie: &'static str) -> Session {
        let (Some(request), Some(response)) = (login.request, login.response) else {
            panic!("a login has a request body and a response body")
        };
        Session {
            title: "Session",
            description: "",
            login,
            logout: None,
            cookie,
            credentials: request.object,
            username: "username",
            password: "password",
            session: response.object,
            shows: &[],
        }
    }

    /// Sets the title of the group of session operations, and the sentence about their purpose.
    #[must_use]
    pub const fn with_title(mut self, title: &'static str, description: &'static str) -> Session {
        (self.title, self.description) = (title, description);
        self
    }

    /// Sets the operation that ends a session.
    #[must_use]
    pub const fn with_logout(mut self, logout: Operation) -> Session {
        self.logout = Some(logout);
        self
    }

    /// Sets the attributes of the credentials that hold the user's name and the password. The defaults are `username` and
    /// `password`.
    #[must_use]
    pub const fn with_credentials(mut self, username: &'static str, password: &'static str) -> Session {
        (self.username, self.password) = (username, password);
        self
    }

    /// Sets the facts about the user that the response of the login shows.
    #[must_use]
    pub const fn with_shows(mut self, shows: &'static [(Shows, &'static [&'static str])]) -> Session {
        self.shows = shows;
        self
    }
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
#[non_exhaustive]
pub struct Level {
    /// The number. The last level of [`Api::levels`](crate::Api::levels) stands for all greater numbers too.
    pub number: u8,
    /// The title, for people.
    pub title: &'static str,
    /// Whose data a user of this level can reach.
    pub reach: Reach,
}

impl Level {
    /// Returns a level.
    #[must_use]
    pub const fn new(number: u8, title: &'static str, reach: Reach) -> Level {
        Level { number, title, reach }
    }
}

/// Whose data a user of a level can reach.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reach {
    /// Only the user's own data.
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

/// An HTTP status, and its meaning in this API.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Status {
    /// The status code.
    pub code: u16,
    /// The phrase that HTTP defines for it.
    pub phrase: &'static str,
    /// Its meaning in this API.
    pub meaning: &'static str,
}

impl Status {
    /// Returns a status with this code, the phrase of HTTP, and its meaning in this API.
    #[must_use]
    pub const fn new(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
        Status { code, phrase, meaning }
    }

    /// Returns whether the operation was performed.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.code < 300
    }
}

/// A segment of paths that the caller fills in.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Segment {
    /// The name, which the paths have in braces.
    pub name: &'static str,
    /// A description of one plain sentence.
    pub description: &'static str,
    /// What the segment names.
    pub of: SegmentOf,
}

impl Segment {
    /// Returns a segment.
    #[must_use]
    pub const fn new(name: &'static str, description: &'static str, of: SegmentOf) -> Segment {
        Segment { name, description, of }
    }
}

/// What a segment of a path names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SegmentOf {
    /// The tenant that the service belongs to.
    Tenant,
    /// The group that the service belongs to.
    Group,
    /// The user that the service belongs to.
    User,
    /// An item of a list of the service.
    Item,
}

/// The body of an error response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The object with a text that describes the error.
    pub details: &'static Object,
    /// The attribute that holds the text.
    pub text: &'static str,
    /// One error in a list of errors, if the API documents that form too.
    pub error: Option<&'static Object>,
    /// The documented error codes, and their names.
    pub codes: &'static [(i64, &'static str)],
}

impl ErrorBody {
    /// Returns the body of an error: an object, and the name of its attribute that holds the text.
    #[must_use]
    pub const fn new(details: &'static Object, text: &'static str) -> ErrorBody {
        ErrorBody { details, text, error: None, codes: &[] }
    }

    /// Sets the object of one error in a list of errors, and the documented error codes.
    #[must_use]
    pub const fn with_errors(mut self, error: &'static Object, codes: &'static [(i64, &'static str)]) -> ErrorBody {
        self.error = Some(error);
        self.codes = codes;
        self
    }
}
