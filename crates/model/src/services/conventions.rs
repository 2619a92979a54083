//! What holds for every operation: how a session begins, what a status means, what a refusal says.
//!
//! The pages of the services do not say this; other public pages of the API do.

use crate::objects::page;
use linecard_contract::table::*;
use linecard_contract::{
    Content, ErrorBody, Level, Method, Object, Operation, Reach, Segment, SegmentOf, Session, Shows, Status,
};

/// The cookie that holds the session.
pub const SESSION_COOKIE: &str = "sessionid";

/// How a session begins. It belongs to no service, and [`find`](linecard_contract::Api::find) does not return it.
pub const LOGIN: Operation = Operation::new("logIn", POST, "/api/v1/login/")
    .with_title("Log in")
    .with_request(Content::new(&CREDENTIALS, POST))
    .with_response(Content::new(&SESSION, GET))
    .with_least_level(USER_LEVEL)
    .with_statuses(&[200, 400, 401, 405, 406, 416, 429, 500, 503]);

/// What a login sends.
#[rustfmt::skip]
pub static CREDENTIALS: Object = Table {
    namespace: crate::NAMESPACE,
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
    namespace: crate::NAMESPACE,
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
    namespace: crate::NAMESPACE,
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
    namespace: crate::NAMESPACE,
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

/// Every level, the lowest first.
pub(crate) static LEVELS: &[Level] = &[
    level(USER_LEVEL, "end user", Reach::User),
    level(4, "department administrator", Reach::Department),
    level(8, "group administrator", Reach::Group),
    level(12, "tenant administrator", Reach::Tenant),
    level(16, "reseller or support", Reach::All),
];

const fn level(number: u8, title: &'static str, reach: Reach) -> Level {
    Level::new(number, title, reach)
}

/// A refusal that says in words what is wrong.
///
/// A refusal is either this or a list of [`ERROR`]; `details` is read as text, of which no page shows an example.
#[rustfmt::skip]
pub static ERROR_DETAILS: Object = Table {
    namespace: crate::NAMESPACE,
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
    namespace: crate::NAMESPACE,
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

/// The body of a refusal. Of the list of numbers, which is not public, two are known.
pub(crate) static ERROR_BODY: ErrorBody = ErrorBody::new(&ERROR_DETAILS, "details")
    .with_errors(&ERROR, &[(18, "INVALID_OPERATION"), (42, "NOT_AVAILABLE_IN_SP_MODE")]);

const fn status(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
    Status::new(code, phrase, meaning)
}

/// Every status that the API uses.
pub(crate) static STATUSES_IN_USE: &[Status] = &[
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

/// The segments of paths that the caller fills in.
pub(crate) static SEGMENTS: &[Segment] = &[
    segment("tenant_id", "The id of the tenant.", SegmentOf::Tenant),
    segment("group_id", "The id of the group.", SegmentOf::Group),
    segment("user_id", "The id of the user.", SegmentOf::User),
    segment("instance_name", "The name of the criteria.", SegmentOf::Item),
];

const fn segment(name: &'static str, description: &'static str, of: SegmentOf) -> Segment {
    Segment::new(name, description, of)
}

/// An update is answered with nothing, with `{}`, or with what the GET of its path returns. Nothing is said of the others.
pub(crate) static RESPONDS_AS_GET: &[Method] = &[PUT];

/// Sessions: the login is documented, and no logout is.
pub(crate) static SESSIONS: Session =
    Session::new(LOGIN, SESSION_COOKIE).with_title("Session", "How a session begins.").with_shows(&[
        (Shows::Tenant, &["ids", "tenant_id"]),
        (Shows::Group, &["ids", "group_id"]),
        (Shows::User, &["ids", "user_id"]),
        (Shows::Level, &["profile", "user_level"]),
    ]);
