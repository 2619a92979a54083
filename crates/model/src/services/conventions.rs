//! The conventions of all operations: login and sessions, statuses, and error bodies.
//!
//! They are not on the pages of the services, but on other public pages of the API.

use crate::objects::page;
use linecard_contract::table::*;
use linecard_contract::{
    Content, ErrorBody, Level, Method, Object, Operation, Reach, Segment, SegmentOf, Session, Shows, Status,
};

/// The cookie that holds the session.
pub const SESSION_COOKIE: &str = "sessionid";

/// The path of the login.
pub const LOGIN_PATH: &str = "/api/v1/login/";

/// The operation that begins a session. It belongs to no service, and [`find`](linecard_contract::Api::find) does not return it.
pub const LOGIN: Operation = Operation::new("logIn", POST, LOGIN_PATH)
    .with_title("Log in")
    .with_request(Content::new(&CREDENTIALS, POST))
    .with_response(Content::new(&SESSION, GET))
    .with_least_level(USER_LEVEL)
    .with_statuses(&[200, 400, 401, 405, 406, 416, 429, 500, 503]);

/// The request body of a login.
#[rustfmt::skip]
pub static CREDENTIALS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "credentials",
    page: page::CONVENTIONS,
    title: "Credentials",
    description: "The credentials of a user.",
    base: &[],
    rows: &table(             [POST], [
        field("username", STRING, [R], "The name of the user."),
        field("password", STRING, [R], "The password of the user.").secret(),
    ]),
    rules: &[],
}.checked();

/// The response body of a login.
#[rustfmt::skip]
pub static SESSION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "session",
    page: page::CONVENTIONS,
    title: "Session",
    description: "The user of a session.",
    base: &[],
    rows: &table(                              [GET], [
        field("ids",     object(&SESSION_IDS),     [A], "The ids of the user."),
        field("profile", object(&SESSION_PROFILE), [A], "The level of the user."),
    ]),
    rules: &[],
}.checked();

/// The tenant, group and user of a session.
#[rustfmt::skip]
pub static SESSION_IDS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "session-ids",
    page: page::CONVENTIONS,
    title: "Ids of a session",
    description: "The tenant, group and user of a session.",
    base: &[],
    rows: &table(              [GET], [
        field("tenant_id", STRING, [C], "The tenant, if there is one."),
        field("group_id",  STRING, [C], "The group, if there is one."),
        field("user_id",   STRING, [C], "The user, if there is one."),
    ]),
    rules: &[],
}.checked();

/// The level of the user of a session.
#[rustfmt::skip]
pub static SESSION_PROFILE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "session-profile",
    page: page::CONVENTIONS,
    title: "Profile of a session",
    description: "The level of the user of a session.",
    base: &[],
    rows: &table(                [GET], [
        field("user_level", INTEGER, [A], "0 is a user, 4 a department administrator, 8 a group administrator, 12 a tenant administrator, 16 and above a reseller or support."),
    ]),
    rules: &[],
}.checked();

/// The level of users who are not administrators.
pub const USER_LEVEL: u8 = 0;

/// The level of administrators of a group.
pub const GROUP_ADMINISTRATOR_LEVEL: u8 = 8;

/// The level of administrators of a tenant.
pub const TENANT_ADMINISTRATOR_LEVEL: u8 = 12;

/// The level of resellers and of the support, who administer the whole system.
pub const RESELLER_LEVEL: u8 = 16;

/// Every level, the lowest first.
pub(crate) static LEVELS: &[Level] = &[
    level(USER_LEVEL, "end user", Reach::User),
    level(4, "department administrator", Reach::Department),
    level(GROUP_ADMINISTRATOR_LEVEL, "group administrator", Reach::Group),
    level(TENANT_ADMINISTRATOR_LEVEL, "tenant administrator", Reach::Tenant),
    level(RESELLER_LEVEL, "reseller or support", Reach::All),
];

const fn level(number: u8, title: &'static str, reach: Reach) -> Level {
    Level::new(number, title, reach)
}

/// An error body that says what is wrong.
///
/// An error body is either this or a list of [`ERROR`]. No page shows an example of `details`; Linecard interprets it as text.
#[rustfmt::skip]
pub static ERROR_DETAILS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "error-details",
    page: page::CONVENTIONS,
    title: "Error with details",
    description: "An error body that says what is wrong.",
    base: &[],
    rows: &table(            [GET], [
        field("details", STRING, [A], "What is wrong."),
    ]),
    rules: &[],
}.checked();

/// One error of an error body.
#[rustfmt::skip]
pub static ERROR: Object = Table {
    namespace: crate::NAMESPACE,
    name: "error",
    page: page::CONVENTIONS,
    title: "Error",
    description: "One error of an error body.",
    base: &[],
    rows: &table(          [GET], [
        field("code", INTEGER, [A], "The number of the error. The list of numbers is not public, but two are known."),
    ]),
    rules: &[],
}.checked();

/// The error body. The list of error numbers is not public, but two are known.
pub(crate) static ERROR_BODY: ErrorBody = ErrorBody::new(&ERROR_DETAILS, "details")
    .with_errors(&ERROR, &[(18, "INVALID_OPERATION"), (42, "NOT_AVAILABLE_IN_SP_MODE")]);

const fn status(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
    Status::new(code, phrase, meaning)
}

/// Every status that the API uses.
pub(crate) static STATUSES_IN_USE: &[Status] = &[
    status(200, "OK", "The request succeeded."),
    status(201, "Created", "The item was created."),
    status(207, "Multi-Status", "A part of the request succeeded."),
    status(400, "Bad Request", "The request or its parameters are not valid; the body says why."),
    status(401, "Unauthorized", "The caller is not logged in, or the credentials are wrong."),
    status(403, "Forbidden", "The user is not allowed to do this."),
    status(404, "Not Found", "The path or the resource does not exist, or the service is not assigned to the user."),
    status(405, "Method Not Allowed", "The path does not support this method."),
    status(406, "Not Acceptable", "The requested format is not available."),
    status(416, "Range Not Satisfiable", "The body is neither a JSON object nor empty."),
    status(429, "Too Many Requests", "Too many requests in too short a time."),
    status(500, "Internal Server Error", "The server failed."),
    status(502, "Bad Gateway", "A system behind the server failed."),
    status(503, "Service Unavailable", "The server cannot handle the request now."),
    status(504, "Gateway Timeout", "A system behind the server did not respond in time."),
];

/// The segments of paths that the caller fills in.
pub(crate) static SEGMENTS: &[Segment] = &[
    segment("tenant_id", "The id of the tenant.", SegmentOf::Tenant),
    segment("group_id", "The id of the group.", SegmentOf::Group),
    segment("user_id", "The id of the user.", SegmentOf::User),
    segment("instance_name", "The name of the criteria.", SegmentOf::Item),
    segment("call_center_name", "The name of the call center.", SegmentOf::Item),
];

const fn segment(name: &'static str, description: &'static str, of: SegmentOf) -> Segment {
    Segment::new(name, description, of)
}

/// The response to an update is empty, `{}`, or that of the GET of its path. No page describes the other methods.
pub(crate) static RESPONDS_AS_GET: &[Method] = &[PUT];

/// Sessions. The login is documented, but no logout.
pub(crate) static SESSIONS: Session =
    Session::new(LOGIN, SESSION_COOKIE).with_title("Session", "Login and sessions.").with_shows(&[
        (Shows::Tenant, &["ids", "tenant_id"]),
        (Shows::Group, &["ids", "group_id"]),
        (Shows::User, &["ids", "user_id"]),
        (Shows::Level, &["profile", "user_level"]),
    ]);
