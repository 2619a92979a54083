//! The paths at `/_double/…`. No documented path begins with that.

use super::Controls;
use super::fault::fault_rules;
use super::filter::ValidFilter;
use super::journal::JournalList;
use super::members::{Members, Problems};
use super::query::filter_of;
use super::scenario::{Scenario, write};
use super::settings::seeded;
use super::time;
use crate::app::{App, read_body_at_most};
use crate::backup::{BackupError, Counts, back_up, restore_backup};
use crate::refusal::Refusal;
use crate::refusal::reasons::{bad_input, bad_request, bad_snapshot, no_journal, only, snapshot_stopped, store_failed};
use crate::refusal::response::json_bytes;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use linecard_contract::pointer::joined;
use serde_json::{Value, json};
use std::io::Cursor;
use std::sync::Arc;

/// The maximum length of a seed, a scenario or a snapshot, in bytes.
const LONGEST: usize = 64 << 20;

/// How many filters a check has at most.
const MOST_FILTERS: usize = 1000;

/// Where tests send requests to.
#[derive(Clone)]
struct Target {
    app: Arc<App>,
    controls: Arc<Controls>,
}

/// The routes of a test double.
pub(crate) fn routes(app: &Arc<App>, controls: &Arc<Controls>) -> Router<Arc<App>> {
    let target = Target { app: Arc::clone(app), controls: Arc::clone(controls) };
    Router::new()
        .route("/_double/reset", post(reset).fallback(async || only("POST")))
        .route("/_double/seed", post(seed).fallback(async || only("POST")))
        .route("/_double/snapshot", get(snapshot).put(restore_snapshot).fallback(async || only("GET, HEAD, PUT")))
        .route("/_double/scenario", post(begin_scenario).fallback(async || only("POST")))
        .route(
            "/_double/faults",
            get(faults).post(set_faults).delete(clear_faults).fallback(async || only("GET, HEAD, POST, DELETE")),
        )
        .route("/_double/requests", get(requests).delete(clear_requests).fallback(async || only("GET, HEAD, DELETE")))
        .route("/_double/requests/verify", post(verify).fallback(async || only("POST")))
        .route("/_double/clock", get(clock).post(move_clock).fallback(async || only("GET, HEAD, POST")))
        .layer(from_fn_with_state(target.clone(), admit))
        .with_state(target)
}

/// With logins, only those may do this who can access every tenant.
async fn admit(State(target): State<Target>, request: Request, next: Next) -> Response {
    let Target { app, .. } = &target;
    if let Some(auth) = &app.auth
        && let Err(refusal) = auth.admit_everywhere(app.store.as_ref(), request.headers()).await
    {
        return refusal.into_response();
    }
    next.run(request).await
}

fn shown(value: &Value) -> Response {
    json_bytes(value.to_string())
}

/// Reads a JSON body.
async fn read_json(app: &App, request: Request) -> Result<Value, Refusal> {
    let body = app.read_body(request.into_body()).await?;
    serde_json::from_slice(&body).map_err(|failure| {
        let (line, column) = (failure.line(), failure.column());
        bad_request(format!("the body is not valid JSON (line {line}, column {column}); send a JSON object"))
    })
}

/// Returns to the beginning: states, faults, clock and journal.
async fn reset(State(Target { app, controls }): State<Target>) -> Result<Response, Refusal> {
    controls.reset(app.store.as_ref()).await.map_err(|failure| store_failed(&failure))?;
    Ok(json_bytes("{}"))
}

/// Begins with a scenario in place of everything else.
async fn begin_scenario(State(Target { app, controls }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let body = read_body_at_most(&app, request.into_body(), LONGEST).await?;
    let scenario = Scenario::of(controls.seeding, &controls.clock, &body)?;
    controls.apply(app.store.as_ref(), &scenario).await.map_err(|failure| store_failed(&failure))?;
    Ok(shown(&json!({"states": scenario.states.len(), "faults": scenario.faults.len()})))
}

/// Writes the states of a seed, which maps paths to their GET responses. Writes all of them or none.
async fn seed(State(Target { app, controls }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let body = read_body_at_most(&app, request.into_body(), LONGEST).await?;
    let states = seeded(controls.seeding, &body)?;
    let count = states.len();
    write(app.store.as_ref(), states).await.map_err(|failure| store_failed(&failure))?;
    Ok(shown(&json!({"states": count})))
}

/// Returns everything in the store, in the format of a backup.
async fn snapshot(State(Target { app, .. }): State<Target>) -> Result<Response, Refusal> {
    let (file, _) = back_up(app.store.as_ref(), Vec::new()).await.map_err(|failure| failed(&failure))?;
    let mut response = Response::new(Body::from(file));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"));
    Ok(response)
}

/// Replaces everything in the store with a snapshot.
async fn restore_snapshot(State(Target { app, .. }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let body = read_body_at_most(&app, request.into_body(), LONGEST).await?;
    let open = move || Ok(Cursor::new(Bytes::clone(&body)));
    let restored = restore_backup(app.store.as_ref(), open, true).await;
    let Counts { records, entries } = restored.map_err(|failure| failed(&failure))?;
    Ok(shown(&json!({"records": records, "entries": entries})))
}

fn failed(failure: &BackupError) -> Refusal {
    match failure {
        BackupError::Line { .. } => bad_snapshot(failure.to_string()),
        BackupError::Store(failure) => store_failed(failure),
        _ => snapshot_stopped(),
    }
}

async fn faults(State(Target { controls, .. }): State<Target>) -> Response {
    shown(&controls.faults.json())
}

/// Sets a fault or a list of them, behind those that are set.
async fn set_faults(State(Target { app, controls }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let value = read_json(&app, request).await?;
    let mut problems = Problems::default();
    let rules = fault_rules(app.api, &value, "", &mut problems);
    let rules = problems.or(rules).map_err(|findings| bad_input("the request", findings))?;
    Ok(shown(&json!({"ids": controls.faults.add(rules)?})))
}

async fn clear_faults(State(Target { controls, .. }): State<Target>) -> Response {
    controls.faults.clear();
    json_bytes("{}")
}

fn journal(controls: &Controls) -> Result<&JournalList, Refusal> {
    controls.journal.as_ref().ok_or_else(no_journal)
}

async fn requests(State(Target { controls, .. }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let journal = journal(&controls)?;
    let (filter, with_values) = filter_of(request.uri().query())?;
    Ok(shown(&journal.json(&filter, with_values)))
}

async fn clear_requests(State(Target { controls, .. }): State<Target>) -> Result<Response, Refusal> {
    journal(&controls)?.clear();
    Ok(json_bytes("{}"))
}

/// Checks what the journal holds. The status is 200 even if it is not what was expected.
async fn verify(State(Target { app, controls }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let journal = journal(&controls)?;
    let body = read_json(&app, request).await?;
    let mut problems = Problems::default();
    let (mut never, mut exactly, mut in_order) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(mut members) = Members::of(&body, "", &["never", "exactly", "inOrder"], &mut problems) {
        let lists = ["never", "exactly", "inOrder"].map(|name| (name, members.list(name)));
        if lists.iter().map(|(_, list)| list.len()).sum::<usize>() > MOST_FILTERS {
            members.wrong_whole(format!("there are more than {MOST_FILTERS} filters; send them in several requests"));
        } else if lists.iter().all(|(_, list)| list.is_empty()) && members.is_right() {
            members.wrong_whole("nothing is checked; send never, exactly or inOrder, each a list of filters");
        } else {
            for (name, list) in lists {
                for (index, value) in list.iter().enumerate() {
                    let pointer = joined(&joined("", name), &index.to_string());
                    let more: &[&str] = if name == "exactly" { &["times"] } else { &[] };
                    let filter = ValidFilter::of(value, &pointer, more, &mut problems).unwrap_or_default();
                    match name {
                        "never" => never.push((pointer, filter)),
                        "inOrder" => in_order.push(filter),
                        _ => match value.get("times").and_then(Value::as_u64) {
                            Some(times) => exactly.push((pointer, filter, times)),
                            None => problems.add(joined(&pointer, "times"), "value", "times must be a whole number"),
                        },
                    }
                }
            }
        }
    }
    problems.or(()).map_err(|findings| bad_input("the request", findings))?;
    let never = never.iter().filter_map(|(at, filter)| Some((at.as_str(), journal.why_not_never(filter)?)));
    let exactly =
        exactly.iter().filter_map(|(at, filter, times)| Some((at.as_str(), journal.why_not_exactly(filter, *times)?)));
    let in_order = journal.why_not_in_order(&in_order).map(|why| ("/inOrder", why));
    let failures =
        never.chain(exactly).chain(in_order).map(|(pointer, message)| json!({"pointer": pointer, "message": message}));
    let failures: Vec<Value> = failures.collect();
    Ok(shown(&json!({"holds": failures.is_empty(), "failures": failures})))
}

async fn clock(State(Target { controls, .. }): State<Target>) -> Response {
    shown(&time::shown(&controls.clock))
}

async fn move_clock(State(Target { app, controls }): State<Target>, request: Request) -> Result<Response, Refusal> {
    let body = read_json(&app, request).await?;
    time::set(&controls.clock, &body)?;
    Ok(shown(&time::shown(&controls.clock)))
}
