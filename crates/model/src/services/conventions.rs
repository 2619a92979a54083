//! What holds for every operation: how a session begins, what a status means, what a refusal says.
//!
//! The pages of the services do not say this; other public pages of the API do.

use super::{Operation, content};
use crate::objects::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Method};

/// The cookie that holds the session.
pub const SESSION_COOKIE: &str = "sessionid";

/// How a session begins. It is no operation of a service, and [`find`](super::find) does not lead to it.
pub static LOGIN: Operation = Operation {
    title: "Log in",
    method: POST,
    path: "/api/v1/login/",
    request: Some(content(&CREDENTIALS, POST)),
    response: Some(content(&SESSION, GET)),
    least_level: USER_LEVEL,
    statuses: &[200, 400, 401, 405, 406, 416, 429, 500, 503],
};

/// What a login sends.
#[rustfmt::skip]
pub static CREDENTIALS: Object = Table {
    name: "credentials",
    page: page::CONVENTIONS,
    title: "Credentials",
    description: "Who logs in.",
    base: &[],
    rows: &table(             [POST], [
        field("username", STRING, [R], "The name of the user."),
        field("password", STRING, [R], "The password of the user.").secret(),
    ]),
    rules: &[],
}.checked();

/// What a login is answered with.
#[rustfmt::skip]
pub static SESSION: Object = Table {
    name: "session",
    page: page::CONVENTIONS,
    title: "Session",
    description: "Who has logged in.",
    base: &[],
    rows: &table(                              [GET], [
        field("ids",     object(&SESSION_IDS),     [A], "Where the user belongs."),
        field("profile", object(&SESSION_PROFILE), [A], "What the user may do."),
    ]),
    rules: &[],
}.checked();

/// Where the user of a session belongs.
#[rustfmt::skip]
pub static SESSION_IDS: Object = Table {
    name: "session-ids",
    page: page::CONVENTIONS,
    title: "Ids of a session",
    description: "Where the user of a session belongs.",
    base: &[],
    rows: &table(              [GET], [
        field("tenant_id", STRING, [C], "The tenant, where there is one."),
        field("group_id",  STRING, [C], "The group, where there is one."),
        field("user_id",   STRING, [C], "The user, where there is one."),
    ]),
    rules: &[],
}.checked();

/// What the user of a session may do.
#[rustfmt::skip]
pub static SESSION_PROFILE: Object = Table {
    name: "session-profile",
    page: page::CONVENTIONS,
    title: "Profile of a session",
    description: "What the user of a session may do.",
    base: &[],
    rows: &table(                [GET], [
        field("user_level", INTEGER, [A], "0 is a user, 4 the administrator of a department, 8 of a group, 12 of a tenant; from 16 on a reseller or the support."),
    ]),
    rules: &[],
}.checked();

/// The level of those who are no administrators.
pub const USER_LEVEL: u8 = 0;

/// A level of those who log in, the `user_level` of [`SESSION_PROFILE`].
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// The number. The last level of [`LEVELS`] stands for all greater ones too.
    pub number: u8,
    /// What people call it.
    pub title: &'static str,
    /// How far it reaches.
    pub reach: Reach,
}

/// How far a level reaches. The documentation only says "minimum" and "exact"; this is inferred.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reach {
    /// Oneself.
    User,
    /// The users of one's department.
    Department,
    /// One's group.
    Group,
    /// One's tenant.
    Tenant,
    /// Every tenant.
    All,
}

/// Every level, the lowest first.
pub static LEVELS: &[Level] = &[
    level(USER_LEVEL, "end user", Reach::User),
    level(4, "department administrator", Reach::Department),
    level(8, "group administrator", Reach::Group),
    level(12, "tenant administrator", Reach::Tenant),
    level(16, "reseller or support", Reach::All),
];

const fn level(number: u8, title: &'static str, reach: Reach) -> Level {
    Level { number, title, reach }
}

impl Level {
    /// The level of a number, if it is one.
    ///
    /// ```
    /// use linecard_model::services::{Level, Reach};
    ///
    /// assert_eq!(Level::of(8).unwrap().reach, Reach::Group);
    /// assert_eq!(Level::of(20).unwrap().reach, Reach::All);
    /// assert!(Level::of(9).is_none());
    /// ```
    #[must_use]
    pub fn of(number: u8) -> Option<&'static Level> {
        let last = LEVELS.last().filter(|last| number > last.number);
        LEVELS.iter().find(|level| level.number == number).or(last)
    }
}

/// A refusal that says in words what is wrong.
///
/// A refusal is either this or a list of [`ERROR`]; `details` is read as text, of which no page shows an example.
#[rustfmt::skip]
pub static ERROR_DETAILS: Object = Table {
    name: "error-details",
    page: page::CONVENTIONS,
    title: "Error with details",
    description: "A refusal that says in words what is wrong.",
    base: &[],
    rows: &table(            [GET], [
        field("details", STRING, [A], "What is wrong."),
    ]),
    rules: &[],
}.checked();

/// One of the errors of a refusal.
#[rustfmt::skip]
pub static ERROR: Object = Table {
    name: "error",
    page: page::CONVENTIONS,
    title: "Error",
    description: "One of the errors of a refusal.",
    base: &[],
    rows: &table(          [GET], [
        field("code", INTEGER, [A], "The number of the error. The list of numbers is not public; two are known."),
    ]),
    rules: &[],
}.checked();

/// The errors of a refusal that lists them.
pub static ERRORS: Items = items(object(&ERROR));

/// The numbers of errors that are known, and their names.
pub static ERROR_CODES: &[(i64, &str)] = &[(18, "INVALID_OPERATION"), (42, "NOT_AVAILABLE_IN_SP_MODE")];

/// A status of HTTP, and what the API means by it.
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
    /// The status of this number, if the API uses it.
    ///
    /// ```
    /// use linecard_model::services::Status;
    ///
    /// assert_eq!(Status::of(404).unwrap().phrase, "Not Found");
    /// assert!(Status::of(418).is_none());
    /// ```
    #[must_use]
    pub fn of(code: u16) -> Option<&'static Status> {
        STATUSES_IN_USE.iter().find(|status| status.code == code)
    }

    /// Whether the operation was performed.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.code < 300
    }
}

const fn status(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
    Status { code, phrase, meaning }
}

/// Every status that the API uses.
pub static STATUSES_IN_USE: &[Status] = &[
    status(200, "OK", "It is done."),
    status(201, "Created", "It is made."),
    status(207, "Multi-Status", "Part of it is done."),
    status(400, "Bad Request", "The request or its parameters are not valid; the body says why."),
    status(401, "Unauthorized", "Nobody is logged in, or the credentials are wrong."),
    status(403, "Forbidden", "The user may not do this."),
    status(404, "Not Found", "There is no such path or resource, or the service is not assigned to the user."),
    status(405, "Method Not Allowed", "The path does not have this method."),
    status(406, "Not Acceptable", "The format that is asked for is not available."),
    status(416, "Range Not Satisfiable", "The body is neither a JSON object nor empty."),
    status(429, "Too Many Requests", "Too many requests in too short a time."),
    status(500, "Internal Server Error", "The server failed."),
    status(502, "Bad Gateway", "What stands behind the server failed."),
    status(503, "Service Unavailable", "The server cannot answer now."),
    status(504, "Gateway Timeout", "What stands behind the server did not answer in time."),
];

/// The segments of paths that the caller fills in, and what each is.
pub static SEGMENTS: &[(&str, &str)] = &[
    ("tenant_id", "The id of the tenant."),
    ("group_id", "The id of the group."),
    ("user_id", "The id of the user."),
    ("instance_name", "The name of the criteria."),
];

/// What a success that documents no body may be answered with all the same.
///
/// An update is answered with nothing, with `{}`, or with what the GET of its path answers; nothing is said of the others.
#[must_use]
pub const fn may_answer_as_get(method: Method) -> bool {
    matches!(method, PUT)
}
