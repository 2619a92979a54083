//! What the server keeps in memory beside the store: responses, and the sessions that it read a moment ago.

use crate::auth::cookie;
use crate::client::{ACCEPTANCE, POLICIES, Server};
use crate::directory::{LINES, cheap, now, put};
use linecard_server::directory::end_sessions;
use linecard_server::{Config, MemoryStore, RecordKey, RecordKind, SqliteStore, Store, Write};
use serde_json::json;
use std::sync::Arc;
use tempfile::TempDir;

#[test]
fn a_kept_response_follows_the_state() {
    let store = Arc::new(MemoryStore::default());
    let server = Server::with(&Config::open(), store.clone());
    let get = || server.ask("GET", POLICIES, "");
    let known = |tag: &str| server.ask_with("GET", POLICIES, &[("if-none-match", tag)], "").status;
    let initial = get();
    assert_eq!((initial.text.as_str(), initial.header("etag")), (get().text.as_str(), get().header("etag")));
    assert_eq!(known(initial.header("etag")), 304);
    assert_eq!(server.ask_with("GET", POLICIES, &[("if-match", "\"other\"")], "").status, 412);

    server.send("PUT", POLICIES, &json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 7}));
    let first = get();
    assert_eq!(first.json()["maxSimultaneousCalls"], 7);
    assert_eq!([known(first.header("etag")), known(initial.header("etag"))], [304, 200]);
    assert_eq!(get().text, first.text);

    // A change that does not come through the API, and one that removes the state.
    let (key, state) = now(store.list(&RecordKey::all(RecordKind::State))).unwrap().remove(0);
    let mut other = state;
    other["maxSimultaneousCalls"] = json!(8);
    let written = key.clone();
    now(store.change(Vec::new(), Box::new(move |_| vec![Write::Put(written.clone(), other.clone().into())]))).unwrap();
    assert_eq!(get().json()["maxSimultaneousCalls"], 8);
    now(store.change(Vec::new(), Box::new(move |_| vec![Write::Remove(key.clone())]))).unwrap();
    assert_eq!(get().text, initial.text);
}

#[test]
fn each_operation_has_its_own_response() {
    let server = Server::start();
    let from = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
    server.send("POST", &format!("{ACCEPTANCE}criteria/"), &json!({"name": "lunch", "fromDnCriteria": from}));
    for _ in 0..2 {
        assert_eq!(server.get(ACCEPTANCE)["criteria"][0]["name"], "lunch");
        assert_eq!(server.get(&format!("{ACCEPTANCE}criteria/lunch/"))["name"], "lunch");
    }
    assert_eq!(server.ask("GET", &format!("{ACCEPTANCE}criteria/dinner/"), "").status, 404);
}

fn with_login(store: Arc<dyn Store>) -> Server {
    let mut config = Config::default();
    config.password_cost = cheap();
    Server::with(&config, store)
}

fn status(server: &Server, cookie: &str) -> u16 {
    server.ask_with("GET", POLICIES, &[("cookie", cookie)], "").status
}

#[test]
fn a_server_sees_at_once_that_a_session_ended() {
    let folder = TempDir::new().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
    put(store.as_ref(), LINES).unwrap();
    let server = with_login(store.clone());
    let log_in = || cookie(&server, "u@t", "of u");

    let session = log_in();
    assert_eq!([status(&server, &session), status(&server, &session)], [200, 200]);
    assert_eq!(server.ask_with("POST", "/api/v1/logout/", &[("cookie", &session)], "").status, 200);
    assert_eq!(status(&server, &session), 401);

    let session = log_in();
    assert_eq!(status(&server, &session), 200);
    assert!(now(end_sessions(store.as_ref(), "u@t")).unwrap());
    assert_eq!(status(&server, &session), 401);

    // An account of another level.
    let all = cookie(&server, "all", "of all");
    assert_eq!(status(&server, &all), 200);
    put(store.as_ref(), r#"{"type": "administrator", "username": "all", "level": 12, "tenantId": "s"}"#).unwrap();
    assert_eq!(status(&server, &all), 404);
}

#[test]
fn a_server_sees_at_once_that_another_process_ended_a_session() {
    let folder = TempDir::new().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
    put(store.as_ref(), LINES).unwrap();
    let server = with_login(store);
    let session = cookie(&server, "u@t", "of u");
    assert_eq!(status(&server, &session), 200);

    let other = SqliteStore::open(folder.path()).unwrap();
    assert!(now(end_sessions(&other, "u@t")).unwrap());
    assert_eq!(status(&server, &session), 401);
}
