//! A call that is ready to be sent: the operation is known, the path is made, and the request body is validated.

use crate::error::{BadCall, Error};
use crate::retries::Retries;
use crate::shared::Shared;
use crate::wire::Request;
use linecard_contract::{Operation, nearest, validate};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use std::borrow::Cow;
use std::time::Duration;

/// The names and values of the segments of a path, in any order.
pub(crate) type Segments = Vec<(Cow<'static, str>, String)>;

/// What a caller asks for.
pub(crate) struct Parts {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) segments: Segments,
    pub(crate) body: Option<Value>,
    pub(crate) if_match: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<Retries>,
    pub(crate) is_unchecked: bool,
}

impl Parts {
    pub(crate) fn new(operation: impl Into<Cow<'static, str>>, segments: Segments, body: Option<Value>) -> Parts {
        Parts {
            operation: operation.into(),
            segments,
            body,
            if_match: None,
            headers: Vec::new(),
            timeout: None,
            retries: None,
            is_unchecked: false,
        }
    }
}

/// A call that is ready to be sent.
pub(crate) struct Plan {
    pub(crate) operation: &'static Operation,
    /// The segments, in the order of the path.
    pub(crate) segments: Segments,
    pub(crate) body: Option<Value>,
    pub(crate) request: Request,
    pub(crate) retries: Retries,
}

impl Plan {
    pub(crate) fn new(shared: &Shared, parts: Parts) -> Result<Plan, Error> {
        let operation = operation(shared, &parts.operation)?;
        let path = path(shared, operation, &parts.segments)?;
        let mut headers = HeaderMap::new();
        for (name, value) in &parts.headers {
            let bad = || BadCall::Header { name: name.clone() };
            let key = HeaderName::try_from(name.as_str()).map_err(|_| bad())?;
            headers.append(key, HeaderValue::from_str(value).map_err(|_| bad())?);
        }
        let if_match = parts.if_match.map(|etag| HeaderValue::from_str(&etag)).transpose();
        let if_match = if_match.map_err(|_| BadCall::Header { name: "If-Match".to_owned() })?;
        if !parts.is_unchecked {
            check(shared, operation, parts.body.as_ref())?;
        }
        let body = parts.body.as_ref().map(|body| body.to_string().into_bytes());
        let request = Request { body, headers, if_match, timeout: parts.timeout, ..Request::new(operation, path) };
        let mut segments = parts.segments;
        segments.sort_by_key(|(name, _)| operation.segments().position(|segment| segment == name));
        let retries = parts.retries.unwrap_or(shared.retries);
        Ok(Plan { operation, segments, body: parts.body, request, retries })
    }
}

/// Finds an operation.
pub(crate) fn operation(shared: &Shared, id: &str) -> Result<&'static Operation, BadCall> {
    shared.api.operation(id).ok_or_else(|| BadCall::Operation {
        api: shared.api.name,
        id: id.to_owned(),
        near: nearest(id, shared.api.operations().map(|(_, operation)| operation.id)),
    })
}

/// Makes the path of an operation.
pub(crate) fn path(shared: &Shared, operation: &Operation, segments: &Segments) -> Result<String, BadCall> {
    let pairs: Vec<(&str, &str)> = segments.iter().map(|(name, value)| (&**name, &**value)).collect();
    Ok(shared.api.path_under(&shared.base_path, operation, &pairs)?)
}

/// Validates a request body.
fn check(shared: &Shared, operation: &'static Operation, body: Option<&Value>) -> Result<(), Error> {
    let Some(content) = operation.request else {
        let no_body = Err(BadCall::NoBody { operation: operation.id }.into());
        return if body.is_some() { no_body } else { Ok(()) };
    };
    let object = shared.api.resolve(content.object);
    let report = match body {
        Some(body) => validate(object, content.method, body),
        None if operation.request_is_optional => return Ok(()),
        None => validate(object, content.method, ""),
    };
    if report.is_valid() { Ok(()) } else { Err(Error::Invalid { operation: operation.id, report: Box::new(report) }) }
}
