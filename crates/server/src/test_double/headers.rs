//! Delays and errors that a request asks for with its headers.

use crate::refusal::Refusal;
use crate::refusal::reasons::{bad_injection, injected};
use axum::http::{HeaderMap, HeaderName, Method as HttpMethod, StatusCode};
use linecard_contract::Api;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The maximum delay, in milliseconds.
pub(super) const LONGEST_DELAY: u64 = 30_000;

/// A longer name of a header is shortened in a message, in characters.
const LONGEST_NAME: usize = 48;

/// For how many paths injected errors are counted.
const MOST_COUNTED: usize = 10_000;

const DELAY: &str = "linecard-delay";
const ERROR: &str = "linecard-error";
const WHEN: &str = "linecard-error-when";
const TIMES: &str = "linecard-error-times";

/// How many errors were injected, by method and path.
#[derive(Default)]
pub(super) struct Errors {
    counts: Mutex<HashMap<(HttpMethod, String), u32>>,
}

impl Errors {
    /// Forgets all counts.
    pub(super) fn clear(&self) {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Whether to inject one more error. After all of them, one request is performed, and counting restarts.
    fn is_due(&self, method: &HttpMethod, path: &str, times: Option<u32>) -> bool {
        let Some(times) = times else { return true };
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (method.clone(), path.to_owned());
        let so_far = counts.get(&key).copied().unwrap_or_default();
        if so_far >= times {
            counts.remove(&key);
            return false;
        }
        if counts.len() >= MOST_COUNTED {
            counts.clear();
        }
        counts.insert(key, so_far + 1);
        true
    }
}

/// The delay and the error that a request asks for.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Injection {
    pub(super) delay: Duration,
    error: Option<StatusCode>,
    pub(super) is_after: bool,
    times: Option<u32>,
}

impl Injection {
    /// Reads the headers. An unknown header that begins with `linecard-` is an error.
    pub(super) fn of(api: &Api, headers: &HeaderMap) -> Result<Injection, Refusal> {
        Injection::from_headers(api, headers).map_err(bad_injection)
    }

    /// The error to inject, if it is due.
    pub(super) fn error(&self, errors: &Errors, method: &HttpMethod, path: &str) -> Option<Refusal> {
        let status = self.error.filter(|_| errors.is_due(method, path, self.times))?;
        Some(injected(status, &format!("the header {ERROR} of this request")))
    }

    fn from_headers(api: &Api, headers: &HeaderMap) -> Result<Injection, String> {
        let ours = || headers.keys().map(HeaderName::as_str).filter(|name| name.starts_with("linecard-"));
        if ours().next().is_none() {
            return Ok(Injection::default());
        }
        if let Some(other) = ours().find(|name| ![DELAY, ERROR, WHEN, TIMES].contains(name)) {
            let other: String = match other.char_indices().nth(LONGEST_NAME) {
                Some((end, _)) => format!("{}…", &other[..end]),
                None => other.to_owned(),
            };
            return Err(format!("unknown header {other}; use {DELAY}, {ERROR}, {WHEN} or {TIMES}"));
        }
        let text = |name: &'static str| match headers.get_all(name).iter().collect::<Vec<_>>()[..] {
            [] => Ok(None),
            [value] => Ok(Some(value.to_str().unwrap_or_default().trim())),
            _ => Err(format!("{name} is sent twice; send it once")),
        };
        let delay = text(DELAY)?.map(|value| {
            let milliseconds = value.parse().ok().filter(|number| *number <= LONGEST_DELAY);
            milliseconds.ok_or_else(|| format!("{DELAY} must be a number of milliseconds, at most {LONGEST_DELAY}"))
        });
        let error = text(ERROR)?.map(|value| {
            let status = value.parse().ok().and_then(|code| error_status(api, code));
            status.ok_or_else(|| format!("{ERROR} must be one of {}", error_statuses(api)))
        });
        let is_after = match text(WHEN)? {
            None | Some("before") => false,
            Some("after") => true,
            Some(_) => return Err(format!("{WHEN} must be before or after")),
        };
        let times = text(TIMES)?.map(|value| {
            let times = value.parse().ok().filter(|times| *times > 0);
            times.ok_or_else(|| format!("{TIMES} must be a number, at least 1"))
        });
        if error.is_none() && (headers.contains_key(WHEN) || headers.contains_key(TIMES)) {
            return Err(format!("{WHEN} and {TIMES} need {ERROR}; send it too"));
        }
        Ok(Injection {
            delay: Duration::from_millis(delay.transpose()?.unwrap_or_default()),
            error: error.transpose()?,
            is_after,
            times: times.transpose()?,
        })
    }
}

/// The status of an error with this code, if it is documented.
pub(super) fn error_status(api: &Api, code: u16) -> Option<StatusCode> {
    api.status(code).filter(|status| !status.is_success())?;
    StatusCode::from_u16(code).ok()
}

/// The documented statuses of errors, for a message.
pub(super) fn error_statuses(api: &Api) -> String {
    let codes = api.statuses.iter().filter(|status| !status.is_success()).map(|status| status.code.to_string());
    codes.collect::<Vec<_>>().join(", ")
}
