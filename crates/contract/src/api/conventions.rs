//! What holds for every operation of an API: sessions, levels, statuses, segments, the body of an error.

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
    /// Returns the licence of this SPDX expression, whose text is on the page.
    #[must_use]
    pub const fn new(expression: &'static str, url: &'static str) -> License {
        License { expression, url }
    }
}

/// How a caller begins and ends a session.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
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

impl Session {
    /// Returns a session that this operation begins, whose cookie has this name.
    ///
    /// The request body of the operation is the credentials, its response body the session.
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

    /// Sets the title of the group of these operations, and the sentence that says what they are for.
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

    /// Sets the attributes of the credentials that hold the user's name and the password: `username` and `password`
    /// otherwise.
    #[must_use]
    pub const fn with_credentials(mut self, username: &'static str, password: &'static str) -> Session {
        (self.username, self.password) = (username, password);
        self
    }

    /// Sets what the response of the login shows of the user.
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
    /// What people call it.
    pub title: &'static str,
    /// How far it reaches.
    pub reach: Reach,
}

impl Level {
    /// Returns a level.
    #[must_use]
    pub const fn new(number: u8, title: &'static str, reach: Reach) -> Level {
        Level { number, title, reach }
    }
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
#[non_exhaustive]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The phrase that HTTP has for it.
    pub phrase: &'static str,
    /// What the API means by it.
    pub meaning: &'static str,
}

impl Status {
    /// Returns a status: its number, the phrase of HTTP, and what the API means by it.
    #[must_use]
    pub const fn new(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
        Status { code, phrase, meaning }
    }

    /// Whether the operation was performed.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.code < 300
    }
}

/// A segment of paths that the caller fills in.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Segment {
    /// The name, as the paths have it in braces.
    pub name: &'static str,
    /// One plain sentence that says what it is.
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
#[non_exhaustive]
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

impl ErrorBody {
    /// Returns the body of this object, whose attribute `text` says in words what is wrong.
    #[must_use]
    pub const fn new(details: &'static Object, text: &'static str) -> ErrorBody {
        ErrorBody { details, text, error: None, codes: &[] }
    }

    /// Sets one error of a list of errors, and the numbers that are known.
    #[must_use]
    pub const fn with_errors(mut self, error: &'static Object, codes: &'static [(i64, &'static str)]) -> ErrorBody {
        self.error = Some(error);
        self.codes = codes;
        self
    }
}
