//! A double with one wrong behaviour.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use linecard_server::{Config, MemoryStore, router, serve};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tower_service::Service;

/// A wrong behaviour.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Wrong {
    Nothing,
    LacksAnAttribute,
    ShowsAForbiddenAttribute,
    ShowsAnotherWord,
    DropsWhatAPutLeavesOut,
    MergesLists,
    KeepsTheOldName,
    DeletesNothing,
    AcceptsATakenName,
    KeepsWhatNullClears,
    /// The status of a GET of Anywhere.
    MissingService(u16),
    /// The status of a success.
    Success(u16),
    AcceptsAnything,
    IgnoresPuts,
    /// After so many requests, every status is this one.
    EndsAfter(u64, u16),
}

/// The double, and its wrong behaviour.
pub(crate) struct World {
    inner: Router,
    wrong: Wrong,
    initial: Mutex<HashMap<String, Value>>,
    undeleted: Mutex<HashSet<String>>,
    pub(crate) requests: Mutex<u64>,
}

impl World {
    /// Serves the double. Returns its URL.
    pub(crate) async fn serve(wrong: Wrong) -> (Arc<World>, String) {
        let inner = router(&Config::open(), Arc::new(MemoryStore::default()));
        let world = Arc::new(World {
            inner,
            wrong,
            initial: Mutex::default(),
            undeleted: Mutex::default(),
            requests: Mutex::default(),
        });
        let outer = Router::new().fallback(handle).with_state(Arc::clone(&world));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(serve(listener, outer, std::future::pending()));
        (world, url)
    }

    /// Sends a request to the double itself.
    pub(crate) async fn send(&self, method: &Method, path: &str, body: Option<&Value>) -> (StatusCode, Value) {
        let text = body.map(Value::to_string).unwrap_or_default();
        let request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
        let request = request.header(header::CONTENT_TYPE, "application/json").body(Body::from(text)).unwrap();
        let response = self.inner.clone().call(request).await.unwrap();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap_or_default())
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        self.send(&Method::GET, path, None).await
    }

    /// Performs a request wrongly.
    async fn perform(&self, method: &Method, path: &str, mut body: Option<Value>) -> (StatusCode, Value) {
        let number = {
            let mut requests = self.requests.lock().unwrap();
            *requests += 1;
            *requests
        };
        if let Wrong::EndsAfter(after, status) = self.wrong
            && number > after
        {
            return (StatusCode::from_u16(status).unwrap(), json!({"details": "no"}));
        }
        let is_item = path.contains("/criteria/") && !path.ends_with("/criteria/");
        let members = body.as_mut().and_then(Value::as_object_mut);
        match (self.wrong, method, members) {
            (Wrong::MissingService(status), _, _) if path.contains("/anywhere/") => {
                return (StatusCode::from_u16(status).unwrap(), json!({"details": "no"}));
            }
            (Wrong::DropsWhatAPutLeavesOut, &Method::PUT, Some(members)) if !is_item => {
                let known = self.initial.lock().unwrap().get(path).cloned();
                let initial = match known {
                    Some(initial) => initial,
                    None => self.get(path).await.1,
                };
                self.initial.lock().unwrap().insert(path.to_owned(), initial.clone());
                for (name, value) in initial.as_object().unwrap() {
                    members.entry(name).or_insert_with(|| value.clone());
                }
            }
            (Wrong::MergesLists, &Method::PUT, Some(members)) => {
                let (_, state) = self.get(path).await;
                merge(members, &state);
            }
            (Wrong::KeepsTheOldName, &Method::PUT, Some(members)) if members.contains_key("newName") && is_item => {
                let (list, name) = path.trim_end_matches('/').rsplit_once('/').unwrap();
                let (list, name) = (format!("{list}/"), name.to_owned());
                let answer = self.send(method, path, body.as_ref()).await;
                if answer.0.is_success() {
                    let callers =
                        json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
                    let again = json!({"name": name, "fromDnCriteria": callers});
                    assert!(self.send(&Method::POST, &list, Some(&again)).await.0.is_success());
                }
                return answer;
            }
            // The second time it is deleted, so that the state can be restored.
            (Wrong::DeletesNothing, &Method::DELETE, _)
                if self.get(path).await.0.is_success() && self.undeleted.lock().unwrap().insert(path.to_owned()) =>
            {
                return (StatusCode::OK, json!({}));
            }
            (Wrong::IgnoresPuts, &Method::PUT, _) => return (StatusCode::OK, json!({})),
            (Wrong::KeepsWhatNullClears, &Method::PUT, Some(members)) => {
                members.retain(|name, value| !(name.ends_with("Schedule") && value.is_null()));
            }
            (Wrong::AcceptsATakenName, &Method::POST, Some(members)) => {
                let name = members.get("name").and_then(Value::as_str).unwrap_or_default();
                if self.get(&format!("{path}{name}/")).await.0.is_success() {
                    return (StatusCode::OK, json!({}));
                }
            }
            _ => {}
        }
        let (status, mut shown) = self.send(method, path, body.as_ref()).await;
        let is_shown = *method == Method::GET && status.is_success() && is_item;
        match self.wrong {
            Wrong::LacksAnAttribute if is_shown => drop(shown.as_object_mut().unwrap().remove("active")),
            Wrong::ShowsAForbiddenAttribute if is_shown => shown["newName"] = "dinner".into(),
            Wrong::ShowsAnotherWord if is_shown => shown["fromDnCriteria"]["selection"] = "Nobody".into(),
            Wrong::Success(other) if status.is_success() => return (StatusCode::from_u16(other).unwrap(), shown),
            Wrong::AcceptsAnything if *method == Method::PUT => return (StatusCode::OK, json!({})),
            _ => {}
        }
        (status, shown)
    }
}

/// Adds the stored items to the lists of a PUT, at any depth. An empty list empties them, so that the state can be restored.
fn merge(members: &mut Map<String, Value>, state: &Value) {
    for (name, value) in members {
        match (value, state.get(name)) {
            (Value::Array(items), Some(Value::Array(stored))) if name != "criteria" && !items.is_empty() => {
                let old: Vec<Value> = stored.iter().filter(|old| !items.contains(old)).cloned().collect();
                items.extend(old);
            }
            (Value::Object(inner), Some(state)) => merge(inner, state),
            _ => {}
        }
    }
}

async fn handle(State(world): State<Arc<World>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    let body: Option<Value> = serde_json::from_slice(&bytes).ok();
    let (status, shown) = world.perform(&parts.method, parts.uri.path(), body).await;
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, "application/json");
    response.body(Body::from(shown.to_string())).unwrap()
}
