//! The features of a test double: reset, seed and snapshot of the state, and delays and errors on request. Only an open
//! server has them.

use crate::app::{App, read_body_at_most};
use crate::backup::{BackupError, Counts, back_up, restore_backup};
use crate::refusal::reasons::{
    bad_injection, bad_seed, bad_snapshot, injected, only, seed_with_faults, snapshot_stopped, store_failed,
};
use crate::refusal::response::json_bytes;
use crate::refusal::{ListedFinding, Refusal};
use crate::state::state_key;
use crate::store::{RecordKey, Stored, Write, restore};
use crate::version;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method as HttpMethod, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use linecard_behaviour::{Behaviour, Refused};
use linecard_contract::{Api, Found, Method, Remark, Report, project, validate};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The maximum length of a seed or snapshot, in bytes.
const LONGEST: usize = 64 << 20;

/// How many faults of a seed are reported.
const MOST_FAULTS: usize = 100;

/// The maximum delay, in milliseconds.
const LONGEST_DELAY: u64 = 30_000;

/// A longer name of a header is shortened in a message, in characters.
const LONGEST_NAME: usize = 48;

/// For how many paths injected errors are counted.
const MOST_COUNTED: usize = 10_000;

const DELAY: &str = "linecard-delay";
const ERROR: &str = "linecard-error";
const WHEN: &str = "linecard-error-when";
const TIMES: &str = "linecard-error-times";

/// The routes of a test double. No documented path begins with `/_double/`.
pub(crate) fn routes(errors: &Arc<Errors>) -> Router<Arc<App>> {
    let errors = Arc::clone(errors);
    let reset = async move |State(app): State<Arc<App>>| reset(&app, &errors).await;
    Router::new()
        .route("/_double/reset", post(reset).fallback(async || only("POST")))
        .route("/_double/seed", post(write_seed).fallback(async || only("POST")))
        .route("/_double/snapshot", get(snapshot).put(restore_snapshot).fallback(async || only("GET, HEAD, PUT")))
}

/// Empties the store, and resets the counts of injected errors.
async fn reset(app: &App, errors: &Errors) -> Result<Response, Refusal> {
    restore(app.store.as_ref(), Vec::new()).await.map_err(|failure| store_failed(&failure))?;
    errors.counts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    Ok(json_bytes("{}"))
}

/// Returns everything in the store, in the format of a backup.
async fn snapshot(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    let (file, _) = back_up(app.store.as_ref(), Vec::new()).await.map_err(|failure| failed(&failure))?;
    let mut response = Response::new(Body::from(file));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"));
    Ok(response)
}

/// Replaces everything in the store with a snapshot.
async fn restore_snapshot(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let body = read_body_at_most(&app, request.into_body(), LONGEST).await?;
    let open = move || Ok(Cursor::new(Bytes::clone(&body)));
    let restored = restore_backup(app.store.as_ref(), open, true).await;
    let Counts { records, entries } = restored.map_err(|failure| failed(&failure))?;
    Ok(json_bytes(json!({"records": records, "entries": entries}).to_string()))
}

fn failed(failure: &BackupError) -> Refusal {
    match failure {
        BackupError::Line { .. } => bad_snapshot(failure.to_string()),
        BackupError::Store(failure) => store_failed(failure),
        _ => snapshot_stopped(),
    }
}

/// Writes the states of a seed, which maps paths to their GET responses. Writes all of them or none.
async fn write_seed(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let body = read_body_at_most(&app, request.into_body(), LONGEST).await?;
    let mut entries = Vec::new();
    // One JSON object or several, with any white space between them.
    for (number, object) in serde_json::Deserializer::from_slice(&body).into_iter::<Map<String, Value>>().enumerate() {
        let Ok(object) = object else {
            return Err(bad_seed(number + 1));
        };
        entries.extend(object);
    }
    // The whole state of a service comes before the items in its lists.
    entries.sort_by_key(|(path, _)| path.matches('/').count());
    let mut seed = Seed::new(app.api, app.behaviour);
    for (path, body) in entries {
        seed.add(path, body);
    }
    seed.compare();
    if !seed.faults.is_empty() {
        seed.faults.truncate(MOST_FAULTS);
        return Err(seed_with_faults(seed.faults));
    }
    for state in seed.states.values().flatten() {
        app.states().limits.check(None, state)?;
    }
    let count = seed.states.len();
    let now = version::now();
    let versioned = |(key, state): (RecordKey, Option<Value>)| {
        let mut state = state?;
        version::advance(None, &mut state, now);
        Some((key, state))
    };
    let states: Vec<_> = seed.states.into_iter().filter_map(versioned).collect();
    let change =
        move |_: &[Option<Stored>]| states.iter().map(|(key, state)| Write::Put(key.clone(), state.clone())).collect();
    app.store.change(Vec::new(), Box::new(change)).await.map_err(|failure| store_failed(&failure))?;
    Ok(json_bytes(json!({"states": count}).to_string()))
}

/// The states of a seed, before they are written.
struct Seed {
    api: &'static Api,
    behaviour: &'static Behaviour,
    states: BTreeMap<RecordKey, Option<Value>>,
    /// Path, GET response, and the attributes of it that cannot be written.
    entries: Vec<(String, Value, Vec<Remark>)>,
    /// The findings of the refusal. Their pointers lead into the seed.
    faults: Vec<ListedFinding>,
}

impl Seed {
    fn new(api: &'static Api, behaviour: &'static Behaviour) -> Seed {
        Seed { api, behaviour, states: BTreeMap::new(), entries: Vec::new(), faults: Vec::new() }
    }

    /// Merges a GET response into the state that its path belongs to.
    fn add(&mut self, path: String, body: Value) {
        let found = match self.api.find(Method::Get, &path) {
            Ok(found) => found,
            Err(not_found) => return self.fault(&path, "", "path", &not_found.to_string()),
        };
        let Some(shown) = found.operation.response else {
            return self.fault(&path, "", "path", "a GET of this path has no body; remove it from the seed");
        };
        let report = validate(shown.object, shown.method, &body);
        if !report.is_valid() {
            return self.faults_of(&path, &report);
        }
        let state = self.states.entry(state_key(&found)).or_default();
        match changed(self.api, self.behaviour, &found, &path, state.as_ref(), &body) {
            Ok((changed, dropped)) => {
                *state = Some(changed);
                self.entries.push((path, body, dropped));
            }
            Err(Refused::Invalid(report)) => self.faults_of(&path, &report),
            Err(Refused::Absent) => self.fault(
                &path,
                "",
                "path",
                "the response of this path cannot be written; seed the path of its service",
            ),
            Err(Refused::NoName { pointer }) => {
                self.fault(&path, &pointer, "name", "the item has no name; add it");
            }
            Err(Refused::UnknownParent { pointer }) => {
                self.fault(&path, &pointer, "parent", "no such parent exists; seed it too");
            }
            Err(Refused::NumberTooLarge | Refused::UnknownService { .. }) => {
                self.fault(&path, "", "number", "a number is too large to store; use a smaller one");
            }
        }
    }

    /// Compares the responses that the server would return with those in the seed. An attribute that cannot be written must
    /// have the value that the server derives. The responses are valid, so an attribute that one leaves out may be absent: the
    /// server may show its initial value.
    fn compare(&mut self) {
        for (path, body, dropped) in std::mem::take(&mut self.entries) {
            let Ok(found) = self.api.find(Method::Get, &path) else { continue };
            let state = self.states.get(&state_key(&found)).and_then(Option::as_ref);
            let shown = self.behaviour.response(&found, state).unwrap_or_default();
            let mut different = Vec::new();
            differences(&body, &shown, "", &mut different);
            for pointer in different.into_iter().filter(|pointer| body.pointer(pointer).is_some()) {
                // The reason why it cannot be written says more than the difference.
                match dropped.iter().find(|remark| remark.pointer == pointer) {
                    Some(remark) => self.fault(&path, &pointer, &remark.rule.to_string(), &remark.message),
                    None => self.fault(&path, &pointer, "shown", "the server would return another value here"),
                }
            }
        }
    }

    fn faults_of(&mut self, path: &str, report: &Report) {
        for finding in report.violations() {
            self.fault(path, finding.pointer(), &finding.rule().to_string(), &finding.message());
        }
    }

    fn fault(&mut self, path: &str, pointer: impl AsRef<str>, rule: &str, message: &str) {
        let pointer = format!("/{}{}", path.replace('~', "~0").replace('/', "~1"), pointer.as_ref());
        self.faults.push(ListedFinding { rule: rule.to_owned(), pointer, message: message.to_owned() });
    }
}

/// The state after a GET response is written: by a PUT if the item exists, otherwise by a POST. What no request can write is
/// taken from the response.
fn changed(
    api: &'static Api,
    behaviour: &Behaviour,
    found: &Found<'_>,
    path: &str,
    state: Option<&Value>,
    body: &Value,
) -> Result<(Value, Vec<Remark>), Refused> {
    let by = |method: Method, found: &Found<'_>| {
        let content = found.operation.request.ok_or(Refused::Absent)?;
        let projection = project(content.object, body, method);
        Ok((behaviour.change(found, state, &projection.body)?, projection.dropped))
    };
    let Ok(put) = api.find(Method::Put, path) else {
        return Ok((behaviour.recorded(found, state, body).ok_or(Refused::Absent)?, Vec::new()));
    };
    match by(Method::Put, &put) {
        Err(Refused::Absent) => {
            let collection = path.trim_end_matches('/').rsplit_once('/').map_or("", |(collection, _)| collection);
            let collection = format!("{collection}/");
            let post = api.find(Method::Post, &collection).map_err(|_| Refused::Absent)?;
            by(Method::Post, &post)
        }
        Ok((state, dropped)) => Ok((behaviour.recorded(found, Some(&state), body).unwrap_or(state), dropped)),
        refused @ Err(_) => refused,
    }
}

/// Adds a pointer for each difference between two values. The record id that an audited server adds is ignored.
fn differences(left: &Value, right: &Value, pointer: &str, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys().filter(|name| !left.contains_key(*name)));
            for name in names.filter(|name| *name != "_internal_record_id") {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                match (left.get(name), right.get(name)) {
                    (Some(left), Some(right)) => differences(left, right, &pointer, found),
                    _ => found.push(pointer),
                }
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(left, right, &format!("{pointer}/{index}"), found);
            }
        }
        _ if left == right => {}
        _ => found.push(pointer.to_owned()),
    }
}

/// How many errors were injected, by method and path.
#[derive(Default)]
pub(crate) struct Errors {
    counts: Mutex<HashMap<(HttpMethod, String), u32>>,
}

impl Errors {
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
struct Injection {
    delay: Duration,
    error: Option<StatusCode>,
    is_after: bool,
    times: Option<u32>,
}

impl Injection {
    /// Reads the headers. An unknown header that begins with `linecard-` is an error.
    fn from_headers(api: &Api, headers: &HeaderMap) -> Result<Injection, String> {
        if let Some(other) = headers
            .keys()
            .map(HeaderName::as_str)
            .find(|name| name.starts_with("linecard-") && ![DELAY, ERROR, WHEN, TIMES].contains(name))
        {
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
            let documented: Vec<u16> =
                api.statuses.iter().filter(|status| !status.is_success()).map(|status| status.code).collect();
            let status = value.parse().ok().filter(|code| documented.contains(code));
            status.and_then(|code| StatusCode::from_u16(code).ok()).ok_or_else(|| {
                let documented: Vec<String> = documented.iter().map(ToString::to_string).collect();
                format!("{ERROR} must be one of {}", documented.join(", "))
            })
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

/// Delays a request of the API and injects an error, as its headers ask.
pub(crate) async fn inject(api: &'static Api, errors: Arc<Errors>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if !path.starts_with(api.base_path) {
        return next.run(request).await;
    }
    let Injection { delay, error, is_after, times } = match Injection::from_headers(api, request.headers()) {
        Ok(injection) => injection,
        Err(details) => return bad_injection(details).into_response(),
    };
    tokio::time::sleep(delay).await;
    let Some(status) = error.filter(|_| errors.is_due(request.method(), &path, times)) else {
        return next.run(request).await;
    };
    if is_after {
        // The operation is performed and its response is lost, as on a broken connection.
        drop(next.run(request).await);
    }
    injected(status, ERROR).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_is_reported() {
        for (left, right, expected) in [
            (json!({"a": [1, {"b/c": 2}]}), json!({"a": [1, {"b/c": 2}], "_internal_record_id": 7}), &[][..]),
            (json!({"a": [1, {"b/c": 2}], "d": 1}), json!({"a": [1, {"b/c": 3}], "d": 2}), &["/a/1/b~1c", "/d"]),
            (json!({"a": 1}), json!({"b": 1}), &["/a", "/b"]),
            (json!([1]), json!([1, 2]), &[""]),
        ] {
            let mut found = Vec::new();
            differences(&left, &right, "", &mut found);
            assert_eq!(found, expected);
        }
    }
}
