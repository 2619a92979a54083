//! Every reason to refuse a request, with its status, its headers and its details. Violations of the contract are listed by
//! [`Refusal::of`] instead.

pub(crate) use linecard_refusal::reasons::{
    encoded_body, incomplete_body, long_body, not_acceptable, not_found, not_json_from_a_page, number_too_large, only,
    unexpected_body,
};

use super::{ListedFinding, Refusal};
use crate::store::{RecordKind, StoreError};
use http::StatusCode;
use http::header::{self, HeaderValue};
use linecard_contract::{Method, Operation, Reach, Service};
use tracing::error;

/// The maximum length of the head of a request, in bytes.
pub(crate) const LONGEST_HEAD: usize = 64 << 10;

/// The maximum length of a path with its query, in bytes.
pub(crate) const LONGEST_PATH: usize = 16 << 10;

// The head of a request.

pub(crate) fn malformed_head() -> Refusal {
    let details = "this is not a valid HTTP/1.1 request: its first line or a header is malformed";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn slow_head() -> Refusal {
    let details = "the head of the request did not arrive in time; send it without delay";
    Refusal::new(StatusCode::REQUEST_TIMEOUT, details)
}

pub(crate) fn long_head() -> Refusal {
    let details = format!(
        "the head of the request is longer than {LONGEST_HEAD} bytes, or has more than 100 headers; send a shorter path \
         and fewer headers"
    );
    Refusal::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, details)
}

pub(crate) fn long_path() -> Refusal {
    Refusal::new(StatusCode::URI_TOO_LONG, "the path is longer than any documented path; send a shorter one")
}

#[cfg(feature = "tls")]
pub(crate) fn plain_http() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "this port uses TLS; send the request to an https: URL")
}

pub(crate) fn no_host() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "the request has no Host header; send one, as HTTP/1.1 requires")
}

pub(crate) fn malformed_host() -> Refusal {
    let details = "the Host header has characters that no host has; write an internationalized name as xn--…";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn several_hosts() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "the request has several Host headers; send one")
}

pub(crate) fn foreign_host() -> Refusal {
    let details = "this test double answers requests for localhost or an IP address only; send them there, or name the host \
                   in --allow-host";
    Refusal::new(StatusCode::FORBIDDEN, details)
}

pub(crate) fn foreign_origin() -> Refusal {
    let details = "a page of another origin may not send this request; send it from a page of this server, or name the \
                   origin in --cors";
    Refusal::new(StatusCode::FORBIDDEN, details)
}

// The path and the method.

pub(crate) fn only_metrics() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "this port serves only /metrics and /health")
}

pub(crate) fn metrics_are_local() -> Refusal {
    let details = "/metrics is for callers on the machine of the server; --metrics-listen serves it on its own port";
    Refusal::new(StatusCode::NOT_FOUND, details)
}

pub(crate) fn no_object(nearest: Option<&str>) -> Refusal {
    let details = match nearest {
        Some(name) => format!("there is no such object; did you mean {name}?"),
        None => "there is no such object; /contract.json lists them".to_owned(),
    };
    Refusal::new(StatusCode::NOT_FOUND, details)
}

pub(crate) fn no_method() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "there is no such method; use get, put, post or delete")
}

pub(crate) fn no_example(object: &str, method: Method, documented: &[Method]) -> Refusal {
    let methods: Vec<&str> = documented.iter().map(|method| method.as_str()).collect();
    let details = format!("{object} has no body in a {method}; choose {}", methods.join(", "));
    Refusal::new(StatusCode::NOT_FOUND, details)
}

/// A stored state of an object that cannot have one, or beside another method than PUT.
pub(crate) fn no_stored_state(object: &str) -> Refusal {
    let details = format!(
        "only a PUT is validated against a stored state, and only of an object that GET returns; send the body alone to \
         /validate/{object}/METHOD"
    );
    Refusal::new(StatusCode::NOT_FOUND, details)
}

/// The request body is not a stored state beside a PUT.
pub(crate) fn no_stored_and_put() -> Refusal {
    let details = "the request body must be a JSON object with exactly two strings: `stored`, the text of the GET response, and \
                   `put`, the text of the PUT body";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// One of the two texts is too long.
pub(crate) fn long_text(name: &str, max: usize) -> Refusal {
    let details = format!("`{name}` is longer than {max} bytes; send a shorter text");
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, details)
}

// The caller.

pub(crate) fn wrong_credentials() -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, "the username or the password is wrong")
}

/// The path is that of the operation that begins a session.
pub(crate) fn not_logged_in(login: &str) -> Refusal {
    let details = format!("there is no session, or it has expired; log in with POST {login}");
    Refusal::new(StatusCode::UNAUTHORIZED, details)
}

/// A login that had no turn in time, because of failed ones.
pub(crate) fn too_many_failed_logins() -> Refusal {
    let details = "too many failed logins wait for each other; try again later";
    Refusal::retry_later(StatusCode::TOO_MANY_REQUESTS, details)
}

pub(crate) fn too_many_logins() -> Refusal {
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, "the server handles too many logins; try again later")
}

pub(crate) fn wrong_old_password() -> Refusal {
    let details = "the old password is wrong; send the present password of the user";
    Refusal::new(StatusCode::FORBIDDEN, details)
}

/// A change of a password that lacks the old or the new one.
pub(crate) fn half_a_password_change(missing: &str) -> Refusal {
    let details = format!("`{missing}` is missing; a change of the password needs the old and the new password");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn password_too_long(attribute: &str) -> Refusal {
    let details = format!("`{attribute}` must have 1 to 1024 bytes; choose another password");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn no_password_to_change() -> Refusal {
    let details = "this user has no login, so that there is no password to change; give it one in the directory";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn no_random_numbers() -> Refusal {
    error!("the system has no random numbers for the hash of a password");
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, "the password cannot be hashed; try again later")
}

pub(crate) fn level_too_low(least: u8) -> Refusal {
    let details = format!("this operation needs level {least} or higher; log in with such an account");
    Refusal::new(StatusCode::FORBIDDEN, details)
}

/// A path beyond the reach of the caller.
pub(crate) fn out_of_reach(reach: Reach) -> Refusal {
    let details = match reach {
        Reach::User => "an end user may access its own services only",
        Reach::Department => "a department administrator may access the users of its department only",
        Reach::Group => "a group administrator may access its group only",
        Reach::Tenant | Reach::All => "a tenant administrator may access its tenant only",
    };
    Refusal::new(StatusCode::FORBIDDEN, details)
}

/// A path whose user, group or tenant is not in the directory.
pub(crate) fn not_in_directory(kind: RecordKind) -> Refusal {
    let details = match kind {
        RecordKind::Tenant => "this tenant does not exist: it is not in the directory",
        RecordKind::Group => "this group does not exist: the tenant or the group is not in the directory",
        RecordKind::User | RecordKind::State | RecordKind::Account | RecordKind::Session => {
            "this user does not exist: the tenant, the group or the user is not in the directory"
        }
    };
    Refusal::new(StatusCode::NOT_FOUND, details)
}

/// A service that the user does not have. In an open server, anyone may assign it with this operation.
pub(crate) fn service_not_assigned(service: &Service, assigned_by: Option<&Operation>) -> Refusal {
    let how = match assigned_by {
        Some(operation) => {
            format!("assign it by its title, {}, with {} {}", service.title, operation.method, operation.path)
        }
        None => "an administrator can assign it in the directory".to_owned(),
    };
    let details = format!("the service {} is not assigned to this user; {how}", service.name);
    Refusal::new(StatusCode::NOT_FOUND, details)
}

pub(crate) fn service_not_of_group(service: &str) -> Refusal {
    let details = format!("the group does not have the service {service}; assign it to the group first");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

// Load.

pub(crate) fn too_many_requests_of_address() -> Refusal {
    let details = "this address sends too many requests; send fewer per second";
    Refusal::retry_later(StatusCode::TOO_MANY_REQUESTS, details)
}

pub(crate) fn too_many_connections_of_address() -> Refusal {
    let details = "this address has too many connections; close some, or use them for more requests";
    Refusal::retry_later(StatusCode::TOO_MANY_REQUESTS, details)
}

pub(crate) fn too_many_connections() -> Refusal {
    let details = "the server has too many connections; try again later";
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

pub(crate) fn overloaded() -> Refusal {
    let details = "the server handles too many requests; try again later";
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

pub(crate) fn too_many_requests_of_user() -> Refusal {
    let details = "too many requests of this user wait for each other; try again later";
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

pub(crate) fn too_many_waiting_of_address() -> Refusal {
    let details = "too many requests of this address wait for each other; try again later";
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

/// A request that took too long and changed nothing.
pub(crate) fn timed_out() -> Refusal {
    let details = "the request took too long; nothing was changed; try again later";
    Refusal::new(StatusCode::GATEWAY_TIMEOUT, details)
}

/// A request that took too long while the store performed its change.
pub(crate) fn timed_out_during_change() -> Refusal {
    let details = "the request took too long; whether the change is applied is unknown: read it again with a GET";
    Refusal::new(StatusCode::GATEWAY_TIMEOUT, details)
}

// The body.

pub(crate) fn slow_body() -> Refusal {
    let details = "the request body did not arrive in time; send it without delay";
    let refusal = Refusal::new(StatusCode::REQUEST_TIMEOUT, details);
    refusal.with(header::CONNECTION, HeaderValue::from_static("close"))
}

pub(crate) fn no_service(pointer: &str) -> Refusal {
    let details = format!("{pointer} is not the name of a service; a GET of this path shows the names");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// A new item of a list without a name.
pub(crate) fn no_name(pointer: &str) -> Refusal {
    let details = format!("{pointer} is missing or empty; this server finds the items of the list by it: add it");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn unknown_parent(pointer: &str) -> Refusal {
    let details = format!("{pointer} names no parent that exists; create the parent first, or name another one");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

// The stored state.

pub(crate) fn no_item() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "nothing has the name at the end of the path")
}

pub(crate) fn condition_fails() -> Refusal {
    let details =
        "If-Match or If-None-Match does not hold for the stored state; GET it again and send the new ETag in If-Match";
    Refusal::new(StatusCode::PRECONDITION_FAILED, details)
}

/// A change after which a list would have too many items.
pub(crate) fn too_many_items(list: &str, max: usize) -> Refusal {
    let details = format!("`{list}` would have more than {max} items; remove some first, or send fewer");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// A change after which a state would be too large.
pub(crate) fn state_too_large(max: usize) -> Refusal {
    let details =
        format!("the state of the service would be larger than {max} bytes; remove something first, or send less");
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// Logs a failure of the store, and returns a refusal without its details.
pub(crate) fn store_failed(failure: &StoreError) -> Refusal {
    if matches!(failure, StoreError::TooLong) {
        return Refusal::new(StatusCode::BAD_REQUEST, "the names in the path are too long to store; use shorter ones");
    }
    error!(%failure, "the store failed");
    let details = match failure {
        StoreError::Unknown => {
            "the database does not say whether the change was made; send a GET to see what is stored"
        }
        _ => "the store cannot be reached; nothing was changed; try again later",
    };
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

// A test double.

/// A value of a seed that is not an object. Values are counted from 1.
pub(crate) fn bad_seed(number: usize) -> Refusal {
    let details = format!(
        "value {number} of the seed is not a JSON object; write an object that maps paths to their GET responses"
    );
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn seed_with_faults(findings: Vec<ListedFinding>) -> Refusal {
    let details = "the server would not return the responses in the seed; nothing was changed; see findings";
    Refusal::with_findings(StatusCode::BAD_REQUEST, details, findings)
}

/// A line of a snapshot that cannot be restored. The details name it.
pub(crate) fn bad_snapshot(details: String) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn snapshot_stopped() -> Refusal {
    let details = "the snapshot stopped early; nothing was changed; try again";
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

/// A header that asks for a delay or an error in a wrong way. The details say how it is right.
pub(crate) fn bad_injection(details: String) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// What was sent to a test double is not valid. Nothing has changed.
pub(crate) fn bad_input(what: &str, findings: Vec<ListedFinding>) -> Refusal {
    let first = findings.first().map(|finding| format!("{}: {}", finding.pointer, finding.message));
    let first = first.unwrap_or_default();
    let details = format!("{what} is not valid: {}", first.trim_start_matches(": "));
    Refusal::with_findings(StatusCode::BAD_REQUEST, &details, findings)
}

/// A request of a test double whose query or body is wrong. The details say how it is right.
pub(crate) fn bad_request(details: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

pub(crate) fn no_journal() -> Refusal {
    let details = "a server with logins keeps no journal of requests; run the double with --open to have one";
    Refusal::new(StatusCode::NOT_FOUND, details)
}

pub(crate) fn unreadable_encoding(name: &str) -> Refusal {
    let details = format!(
        "the body has the Content-Encoding {name}, which this server cannot read; send it with either gzip or deflate, or with none"
    );
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, details)
        .with(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate"))
}

pub(crate) fn unreadable_charset(name: &str) -> Refusal {
    let details = format!(
        "the body has the charset {name}, which this server cannot read; send JSON in UTF-8, as the standard says"
    );
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, details)
}

pub(crate) fn corrupt_encoding() -> Refusal {
    let details = "the body is not what its Content-Encoding says; compress it in that way, or remove the header";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// A path under the documented base path of a server that has another one.
pub(crate) fn another_base_path(base: &str) -> Refusal {
    let details = format!("the API of this server is at {base}; send the request there");
    Refusal::new(StatusCode::NOT_FOUND, details)
}

/// The error that a header or a fault asks for.
pub(crate) fn injected(status: StatusCode, what: &str) -> Refusal {
    let details = format!("{what} asks for this error");
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Refusal::retry_later(status, &details),
        _ => Refusal::new(status, details),
    }
}

// The server.

pub(crate) fn server_failed() -> Refusal {
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the server failed; its log says where")
}

pub(crate) fn no_metrics() -> Refusal {
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "cannot write the metrics")
}
