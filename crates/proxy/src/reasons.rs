//! The reasons of the proxy to respond by itself, beside those of any server of the API.

use crate::findings::Found;
use crate::upstream::Failure;
use http::StatusCode;
use linecard_contract::Severity;
use linecard_refusal::{ListedFinding, Refusal};

/// 502, 504 or 408: there is no response of the upstream.
pub(crate) fn no_response(failure: &Failure) -> Refusal {
    let (status, details) = match failure {
        Failure::Connect(_) => {
            (StatusCode::BAD_GATEWAY, "the upstream of the proxy cannot be reached; try again later")
        }
        Failure::Timeout => (
            StatusCode::GATEWAY_TIMEOUT,
            "the upstream of the proxy did not respond in time; a change may still be applied: send a GET to find out",
        ),
        Failure::SlowRequest => {
            (StatusCode::REQUEST_TIMEOUT, "the request body did not arrive in time; send it again, without pauses")
        }
        Failure::Broken(_) => (
            StatusCode::BAD_GATEWAY,
            "the upstream of the proxy closed the connection before it responded; a change may be applied: send a GET to find out",
        ),
        Failure::Unsendable(_) => (StatusCode::BAD_REQUEST, "the proxy cannot pass on such a request; correct its URL"),
    };
    Refusal::new(status, details)
}

/// 408: the request body does not arrive.
pub(crate) fn slow_request() -> Refusal {
    no_response(&Failure::SlowRequest)
}

/// 415: the request body cannot be decoded, and an invalid one must not be sent.
pub(crate) fn undecodable_request() -> Refusal {
    let details = "the proxy cannot decode the request body as its Content-Encoding and charset say; send it as UTF-8, as it is or \
                   with gzip";
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, details)
}

/// 502: the response violates the contract.
pub(crate) fn invalid_response(findings: &[Found]) -> Refusal {
    let listed = findings.iter().filter(|found| found.is_of_response && found.severity == Severity::Violation);
    let listed = listed.map(|found| ListedFinding {
        rule: found.rule.clone(),
        pointer: found.pointer.clone(),
        message: found.message.clone(),
    });
    let details =
        "the response of the upstream violates the contract, and the proxy withholds it; a change may be applied";
    Refusal::with_findings(StatusCode::BAD_GATEWAY, details, listed.collect())
}

/// 502: the response could not be validated: why.
pub(crate) fn unchecked_response(reason: &str) -> Refusal {
    let details = format!(
        "the proxy cannot validate the response of the upstream, and withholds it: {reason}; a change may be applied"
    );
    Refusal::new(StatusCode::BAD_GATEWAY, details)
}

/// 405: the proxy is no tunnel.
pub(crate) fn no_tunnel() -> Refusal {
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "this is a reverse proxy; it makes no tunnels with CONNECT")
}

/// 502: the upstream switches protocols without being asked to.
pub(crate) fn unasked_upgrade() -> Refusal {
    Refusal::new(StatusCode::BAD_GATEWAY, "the upstream of the proxy switched protocols without being asked to")
}
