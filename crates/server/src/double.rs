//! What only a test double has: its state emptied, seeded, taken and put back, and delays and errors that a request asks for.
//! It is there if the server is open, and nowhere else.

use crate::api::place;
use crate::app::{App, read_at_most};
use crate::backup::{BackupError, Counts, back_up, restore_backup};
use crate::pages::only;
use crate::refusal::{ListedFinding, Refusal, json_bytes, store_failed};
use crate::store::{Key, Write, restore};
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

/// The longest seed or snapshot that is read, in bytes.
const LONGEST: usize = 64 << 20;

/// How many faults of a seed are named.
const MOST_FAULTS: usize = 100;

/// The longest delay that is granted, in milliseconds.
const LONGEST_DELAY: u64 = 30_000;

/// How many paths may be in the middle of their errors.
const MOST_COUNTED: usize = 10_000;

const DELAY: &str = "linecard-delay";
const ERROR: &str = "linecard-error";
const WHEN: &str = "linecard-error-when";
const TIMES: &str = "linecard-error-times";

/// The paths of a test double. No documented path begins as they do.
pub(crate) fn routes(errors: &Arc<Errors>) -> Router<Arc<App>> {
    let errors = Arc::clone(errors);
    let reset = async move |State(app): State<Arc<App>>| reset(&app, &errors).await;
    Router::new()
        .route("/_double/reset", post(reset).fallback(async || only("POST")))
        .route("/_double/seed", post(seed).fallback(async || only("POST")))
        .route("/_double/snapshot", get(snapshot).put(put_back).fallback(async || only("GET, HEAD, PUT")))
}

/// Empties the store, and forgets how often errors were given.
async fn reset(app: &App, errors: &Errors) -> Result<Response, Refusal> {
    restore(app.store.as_ref(), Vec::new()).await.map_err(|failure| store_failed(&failure))?;
    errors.given.lock().unwrap_or_else(PoisonError::into_inner).clear();
    Ok(json_bytes("{}"))
}

/// All that is kept, in the format of a backup.
async fn snapshot(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    let (file, _) = back_up(app.store.as_ref(), Vec::new()).await.map_err(|failure| failed(&failure))?;
    let mut response = Response::new(Body::from(file));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"));
    Ok(response)
}

/// Makes a backup all that is kept.
async fn put_back(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let body = read_at_most(&app, request.into_body(), LONGEST).await?;
    let open = move || Ok(Cursor::new(Bytes::clone(&body)));
    let restored = restore_backup(app.store.as_ref(), open, true).await;
    let Counts { records, entries } = restored.map_err(|failure| failed(&failure))?;
    Ok(json_bytes(json!({"records": records, "entries": entries}).to_string()))
}

fn failed(failure: &BackupError) -> Refusal {
    match failure {
        BackupError::Line { .. } => Refusal::new(StatusCode::BAD_REQUEST, failure.to_string()),
        BackupError::Store(failure) => store_failed(failure),
        _ => Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, "the snapshot came to no end; nothing was changed"),
    }
}

/// Writes states as their GETs show them: of each path that the body names, all or nothing.
async fn seed(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let body = read_at_most(&app, request.into_body(), LONGEST).await?;
    let mut entries = Vec::new();
    // One object, or several: a line each, as programs write them, or however they stand.
    for (number, object) in serde_json::Deserializer::from_slice(&body).into_iter::<Map<String, Value>>().enumerate() {
        let Ok(object) = object else {
            let details = format!(
                "object {} of the seed is no JSON object; each has paths as its names, and what their GETs show as values",
                number + 1
            );
            return Err(Refusal::new(StatusCode::BAD_REQUEST, details));
        };
        entries.extend(object);
    }
    // What leads into a list comes behind the whole of which it is a part.
    entries.sort_by_key(|(path, _)| path.matches('/').count());
    let mut seeded = Seeded::new(app.api, app.behaviour);
    for (path, body) in entries {
        seeded.add(path, body);
    }
    seeded.compare();
    if !seeded.faults.is_empty() {
        let details = "the seed is not what the server would show; nothing was changed";
        seeded.faults.truncate(MOST_FAULTS);
        return Err(Refusal::new(StatusCode::BAD_REQUEST, details).finding(seeded.faults));
    }
    let count = seeded.states.len();
    let states: Vec<_> = seeded.states.into_iter().filter_map(|(place, state)| Some((place, state?))).collect();
    let change = move |_: &[Option<Value>]| {
        states.iter().map(|(place, state)| Write::Put(place.clone(), state.clone())).collect()
    };
    app.store.change(Vec::new(), Box::new(change)).await.map_err(|failure| store_failed(&failure))?;
    Ok(json_bytes(json!({"states": count}).to_string()))
}

/// States on their way into the store.
struct Seeded {
    api: &'static Api,
    behaviour: &'static Behaviour,
    states: BTreeMap<Key, Option<Value>>,
    /// Each with what of it could not be written.
    entries: Vec<(String, Value, Vec<Remark>)>,
    /// As a refusal lists them; the pointer leads into the seed.
    faults: Vec<ListedFinding>,
}

impl Seeded {
    fn new(api: &'static Api, behaviour: &'static Behaviour) -> Seeded {
        Seeded { api, behaviour, states: BTreeMap::new(), entries: Vec::new(), faults: Vec::new() }
    }

    /// What the GET of a path shows becomes part of the state that the path leads into.
    fn add(&mut self, path: String, body: Value) {
        let found = match self.api.find(Method::Get, &path) {
            Ok(found) => found,
            Err(not_found) => return self.fault(&path, "", "path", &not_found.to_string()),
        };
        let Some(shown) = found.operation.response else {
            return self.fault(&path, "", "path", "nothing is shown by this path");
        };
        let report = validate(shown.object, shown.method, &body);
        if !report.is_valid() {
            return self.faults_of(&path, &report);
        }
        let state = self.states.entry(place(&found)).or_default();
        match changed(self.api, self.behaviour, &path, state.as_ref(), &body) {
            Ok((changed, dropped)) => {
                *state = Some(changed);
                self.entries.push((path, body, dropped));
            }
            Err(Refused::Invalid(report)) => self.faults_of(&path, &report),
            Err(Refused::Absent) => self.fault(&path, "", "path", "what this path shows cannot be written"),
            Err(Refused::NumberTooLarge) => self.fault(&path, "", "number", "a number is too large to be kept"),
        }
    }

    /// Holds what the server would show against what the seed says: what cannot be written has to be what the server works
    /// out itself.
    fn compare(&mut self) {
        for (path, body, dropped) in std::mem::take(&mut self.entries) {
            let Ok(found) = self.api.find(Method::Get, &path) else { continue };
            let state = self.states.get(&place(&found)).and_then(Option::as_ref);
            let shown = self.behaviour.response(&found, state).unwrap_or_default();
            let mut different = Vec::new();
            differences(&body, &shown, "", &mut different);
            for pointer in different {
                // Why it could not be written says more.
                match dropped.iter().find(|remark| remark.pointer == pointer) {
                    Some(remark) => self.fault(&path, &pointer, &remark.rule.to_string(), &remark.message),
                    None => self.fault(&path, &pointer, "shown", "the server would show something else here"),
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

/// The state with what a GET shows in it: put where it is, and posted where it is not yet.
fn changed(
    api: &'static Api,
    behaviour: &Behaviour,
    path: &str,
    state: Option<&Value>,
    body: &Value,
) -> Result<(Value, Vec<Remark>), Refused> {
    let by = |method: Method, found: &Found<'_>| {
        let content = found.operation.request.ok_or(Refused::Absent)?;
        let projection = project(content.object, body, method);
        Ok((behaviour.change(found, state, &projection.body)?, projection.dropped))
    };
    let put = api.find(Method::Put, path).map_err(|_| Refused::Absent)?;
    match by(Method::Put, &put) {
        Err(Refused::Absent) => {
            let collection = path.trim_end_matches('/').rsplit_once('/').map_or("", |(collection, _)| collection);
            let collection = format!("{collection}/");
            let post = api.find(Method::Post, &collection).map_err(|_| Refused::Absent)?;
            by(Method::Post, &post)
        }
        changed => changed,
    }
}

/// Adds a pointer to each place where two values differ. The number that an audited server adds to its answers counts for
/// nothing.
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

/// How often errors have been given, by method and path.
#[derive(Default)]
pub(crate) struct Errors {
    given: Mutex<HashMap<(HttpMethod, String), u32>>,
}

impl Errors {
    /// Whether one more error is due. When they have all been given, the next request is performed, and then it begins anew.
    fn is_due(&self, method: &HttpMethod, path: &str, times: Option<u32>) -> bool {
        let Some(times) = times else { return true };
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (method.clone(), path.to_owned());
        let so_far = given.get(&key).copied().unwrap_or_default();
        if so_far >= times {
            given.remove(&key);
            return false;
        }
        if given.len() >= MOST_COUNTED {
            given.clear();
        }
        given.insert(key, so_far + 1);
        true
    }
}

/// What a request asks for beside its operation.
#[derive(Debug, Default, PartialEq)]
struct Asked {
    delay: Duration,
    error: Option<StatusCode>,
    is_after: bool,
    times: Option<u32>,
}

impl Asked {
    /// What the headers ask for. Every header that begins as ours do has to be one of them.
    fn of(api: &Api, headers: &HeaderMap) -> Result<Asked, String> {
        if let Some(other) = headers
            .keys()
            .map(HeaderName::as_str)
            .find(|name| name.starts_with("linecard-") && ![DELAY, ERROR, WHEN, TIMES].contains(name))
        {
            return Err(format!("there is no header {other}; there are {DELAY}, {ERROR}, {WHEN} and {TIMES}"));
        }
        let text = |name: &'static str| match headers.get_all(name).iter().collect::<Vec<_>>()[..] {
            [] => Ok(None),
            [value] => Ok(Some(value.to_str().unwrap_or_default().trim())),
            _ => Err(format!("{name} stands twice")),
        };
        let delay = text(DELAY)?.map(|value| {
            let milliseconds = value.parse().ok().filter(|number| *number <= LONGEST_DELAY);
            milliseconds.ok_or_else(|| format!("{DELAY} has to be a number of milliseconds, {LONGEST_DELAY} at most"))
        });
        let error = text(ERROR)?.map(|value| {
            let documented: Vec<u16> =
                api.statuses.iter().filter(|status| !status.is_success()).map(|status| status.code).collect();
            let status = value.parse().ok().filter(|code| documented.contains(code));
            status.and_then(|code| StatusCode::from_u16(code).ok()).ok_or_else(|| {
                let documented: Vec<String> = documented.iter().map(ToString::to_string).collect();
                format!("{ERROR} has to be one of {}", documented.join(", "))
            })
        });
        let is_after = match text(WHEN)? {
            None | Some("before") => false,
            Some("after") => true,
            Some(_) => return Err(format!("{WHEN} has to be before or after")),
        };
        let times = text(TIMES)?.map(|value| {
            let times = value.parse().ok().filter(|times| *times > 0);
            times.ok_or_else(|| format!("{TIMES} has to be a number from 1 on"))
        });
        if error.is_none() && (headers.contains_key(WHEN) || headers.contains_key(TIMES)) {
            return Err(format!("{WHEN} and {TIMES} say more of {ERROR}, which is missing"));
        }
        Ok(Asked {
            delay: Duration::from_millis(delay.transpose()?.unwrap_or_default()),
            error: error.transpose()?,
            is_after,
            times: times.transpose()?,
        })
    }
}

/// Delays a request of the API, and answers it with an error, if its headers ask for that.
pub(crate) async fn inject(api: &'static Api, errors: Arc<Errors>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if !path.starts_with(api.base_path) {
        return next.run(request).await;
    }
    let Asked { delay, error, is_after, times } = match Asked::of(api, request.headers()) {
        Ok(asked) => asked,
        Err(details) => return Refusal::new(StatusCode::BAD_REQUEST, details).into_response(),
    };
    tokio::time::sleep(delay).await;
    let Some(status) = error.filter(|_| errors.is_due(request.method(), &path, times)) else {
        return next.run(request).await;
    };
    if is_after {
        // What it is answered with gets lost, as it would on the way.
        drop(next.run(request).await);
    }
    let details = format!("{ERROR} asks for this");
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Refusal::for_now(status, &details),
        _ => Refusal::new(status, details),
    }
    .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_is_found() {
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
