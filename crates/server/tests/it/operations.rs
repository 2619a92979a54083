//! The documented operations.

use crate::client::{ACCEPTANCE, POLICIES, SERVICES, Server};
use linecard_behaviour::Behaviour;
use linecard_contract::{Method, SegmentOf, validate};
use linecard_model::API;
use linecard_model::services::SERVICES as ALL;
use linecard_server::{Config, MemoryStore};
use serde_json::{Value, json};
use std::sync::Arc;

fn criteria(name: &str) -> Value {
    json!({"name": name, "fromDnCriteria":
        {"selection": "Specified Only", "includeAnonymousCallers": true, "includeUnavailableCallers": false,
         "phoneNumbers": ["+3222345678"]}})
}

fn names(server: &Server) -> Vec<String> {
    let list = server.get(ACCEPTANCE);
    list["criteria"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

fn instance(name: &str) -> String {
    format!("{ACCEPTANCE}criteria/{name}/")
}

#[test]
fn every_get_is_served_to_a_user_without_stored_state() {
    let server = Server::start();
    for operation in ALL.iter().flat_map(|service| service.operations) {
        let mut segments = API.segments.iter().filter(|segment| segment.of == SegmentOf::Item);
        let names_item = segments.any(|segment| operation.segments().any(|name| name == segment.name));
        if operation.method != Method::Get || names_item {
            continue;
        }
        let path = operation.path.to_string();
        let path: Vec<&str> = path.split('/').map(|part| if part.starts_with('{') { "nobody" } else { part }).collect();
        let response = server.get(&path.join("/"));
        let content = operation.response.unwrap();
        assert!(validate(content.object, content.method, &response).is_valid(), "{response}");
    }
}

#[test]
fn policies_of_a_user_without_stored_state() {
    insta::assert_snapshot!(format!("{:#}", Server::start().get(POLICIES)));
}

/// A server without a behaviour stores the same bodies, and adds no initial values to responses or to its page.
#[test]
fn another_behaviour_has_other_initial_values() {
    let mut config = Config::open();
    config.behaviour = &Behaviour::NONE;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    assert_eq!(server.get(POLICIES), json!({}));
    let put = json!({"useUserMediaSetting": true});
    server.send("PUT", POLICIES, &put);
    assert_eq!(server.get(POLICIES), put);
    let held = r#"["Our server holds ",{"code":"[]"},"#;
    assert!(!server.ask("GET", "/contract.json", "").text.contains(held));
    assert!(Server::start().ask("GET", "/contract.json", "").text.contains(held));
}

#[test]
fn policies_keep_what_an_update_leaves_out() {
    let server = Server::start();
    let mut expected = server.get(POLICIES);
    let put = json!({"useUserMediaSetting": true, "mediaPolicySelection": "Use Supported Media Set", "supportedMediaSetName": "office"});
    server.send("PUT", POLICIES, &put);
    for (name, value) in put.as_object().unwrap() {
        expected[name] = value.clone();
    }
    assert_eq!(server.get(POLICIES), expected);
    // The policies of other users are unchanged.
    let others = server.get(&POLICIES.replace("/users/u/", "/users/v/"));
    assert_eq!(others["useUserMediaSetting"], false);
}

#[test]
fn a_criteria_is_created_updated_renamed_and_deleted() {
    let server = Server::start();
    let created = server.ask("POST", &format!("{ACCEPTANCE}criteria/"), &criteria("every day").to_string());
    assert_eq!((created.status, created.text.as_str()), (200, ""));
    let mut expected = criteria("every day");
    expected["active"] = true.into();
    expected["doNotPerformAction"] = false.into();
    assert_eq!(server.get(&instance("every%20day")), expected);
    server.send(
        "PUT",
        &instance("every%20day"),
        &json!({"name": "another", "timeSchedule": {"level": "Tenant", "name": "noon"}}),
    );
    insta::assert_snapshot!(format!("{:#}", server.get(ACCEPTANCE)));
    server.send("PUT", &instance("every%20day"), &json!({"name": "every day", "newName": "lunch/☎"}));
    assert_eq!(names(&server), ["lunch/☎"]);
    let path = instance("lunch%2F%E2%98%8E");
    assert_eq!(server.get(&path)["name"], "lunch/☎");
    assert_eq!(server.ask("GET", &instance("every%20day"), "").status, 404);
    assert_eq!(server.ask("DELETE", &path, "").status, 200);
    assert_eq!(server.ask("DELETE", &path, "").status, 404);
    assert_eq!(names(&server), [""; 0]);
}

#[test]
fn the_list_is_changed_as_a_whole_or_not_at_all() {
    let server = Server::start();
    server.send("PUT", ACCEPTANCE, &json!({"criteria": [criteria("lunch"), criteria("night")]}));
    let put = json!({"criteria": [{"name": "lunch", "newName": "dinner"}, {"name": "night", "newName": "dinner"}]});
    let refused = server.ask("PUT", ACCEPTANCE, &put.to_string());
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["findings"][0]["pointer"], "/criteria/1/newName");
    assert_eq!(names(&server), ["lunch", "night"]);
    let put = json!({"criteria": [{"name": "night", "delete": true}, {"name": "lunch", "newName": "dinner"}, criteria("night")]});
    server.send("PUT", ACCEPTANCE, &put);
    assert_eq!(names(&server), ["dinner", "night"]);
}

#[test]
fn head_and_a_get_with_a_body_are_served() {
    let server = Server::start();
    let (get, head) = (server.ask("GET", ACCEPTANCE, "{}"), server.ask("HEAD", ACCEPTANCE, ""));
    assert_eq!((get.status, get.text.as_str()), (200, r#"{"criteria":[]}"#));
    assert_eq!((head.status, head.text.as_str(), head.header("etag")), (200, "", get.header("etag")));
    // The query is ignored.
    assert_eq!(server.ask("GET", &format!("{ACCEPTANCE}?verbose=1"), "").status, 200);
}

#[test]
fn an_etag_is_the_version_of_the_state() {
    let server = Server::start();
    let tag = |path: &str| server.ask("GET", path, "").header("etag").to_owned();
    server.send("PUT", ACCEPTANCE, &json!({"criteria": [criteria("lunch"), criteria("night")]}));
    let (first, policies) = (tag(ACCEPTANCE), tag(POLICIES));
    assert_eq!([tag(&instance("lunch")), tag(&instance("night"))], [first.clone(), first.clone()]);
    server.send("PUT", &instance("lunch"), &json!({"name": "lunch", "active": false}));
    let second = tag(ACCEPTANCE);
    assert_ne!(second, first);
    assert_eq!(tag(POLICIES), policies, "another service");
    // A change that changes nothing keeps the tag.
    server.send("PUT", &instance("lunch"), &json!({"name": "lunch", "active": false}));
    assert_eq!(tag(ACCEPTANCE), second);
    // The same content at another time has another tag, also after everything was removed.
    server.send("PUT", &instance("lunch"), &json!({"name": "lunch", "active": true}));
    let list = tag(ACCEPTANCE);
    assert!(![&first, &second].contains(&&list));
    server.send("POST", "/_double/reset", &json!({}));
    server.send("PUT", ACCEPTANCE, &json!({"criteria": [criteria("lunch"), criteria("night")]}));
    assert!(![&first, &second, &list].contains(&&tag(ACCEPTANCE)));
    let list = tag(ACCEPTANCE);
    let known = server.ask_with("GET", ACCEPTANCE, &[("if-none-match", &format!("\"a\", W/{list}"))], "");
    assert_eq!((known.status, known.text.as_str(), known.header("etag")), (304, "", list.as_str()));
}

#[test]
fn a_change_that_answers_with_the_state_has_its_etag() {
    let server = Server::start();
    let path = ACCEPTANCE.replace("selective_call_acceptance", "voice_messaging/basic_config");
    let put = |body: &str| server.ask("PUT", &path, body).header("etag").to_owned();
    let get = || server.ask("GET", &path, "").header("etag").to_owned();
    let first = put(r#"{"active": true}"#);
    assert_eq!((first.is_empty(), get()), (false, first.clone()));
    assert_eq!(put(r#"{"active": true}"#), first, "nothing has changed");
    let second = put(r#"{"active": false}"#);
    assert_ne!(second, first);
    assert_eq!(get(), second);
}

#[test]
fn a_condition_that_does_not_hold_changes_nothing() {
    let server = Server::start();
    server.send("PUT", ACCEPTANCE, &json!({"criteria": [criteria("lunch")]}));
    let path = instance("lunch");
    let tag = server.ask("GET", &path, "").header("etag").to_owned();
    let put = r#"{"name": "lunch", "active": false}"#;
    let post = criteria("night").to_string();
    let collection = format!("{ACCEPTANCE}criteria/");
    for (method, path, name, value, body, expected) in [
        ("PUT", &path, "if-match", "\"stale\"", put, 412),
        ("PUT", &path, "if-match", &format!("W/{tag}"), put, 412),
        ("PUT", &path, "if-none-match", "*", put, 412),
        ("DELETE", &path, "if-match", "\"stale\"", "", 412),
        // Other faults come first.
        ("PUT", &path, "if-match", "\"stale\"", "{}", 400),
        ("DELETE", &instance("night"), "if-match", "*", "", 404),
        // The collection has no GET response to compare with.
        ("POST", &collection, "if-match", "*", &post, 412),
        ("GET", &path, "if-match", "\"stale\"", "", 412),
    ] {
        let response = server.ask_with(method, path, &[(name, value)], body);
        assert_eq!(response.status, expected, "{method} {name}: {value}");
        assert!(response.json()["details"].is_string());
    }
    assert_eq!(server.ask("GET", &path, "").header("etag"), tag);
    assert_eq!(server.ask_with("PUT", &path, &[("if-match", &format!("\"stale\", {tag}"))], put).status, 200);
    assert_eq!(server.ask_with("PUT", &path, &[("if-match", &tag)], put).status, 412, "it has been changed");
    assert_eq!(server.ask_with("PUT", &path, &[("if-match", "*")], put).status, 200);
}

#[test]
fn health_and_openapi_are_served() {
    let server = Server::start();
    assert_eq!(server.get("/health/live"), json!({"status": "live"}));
    assert_eq!(server.get("/health/ready"), json!({"status": "ready"}));
    let document = server.get("/openapi.json");
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    // Those of sessions belong to no service.
    let of_sessions = ["/api/v1/login/", "/api/v1/logout/"];
    assert!(of_sessions.iter().all(|path| document["paths"][*path]["post"].is_object()));
    assert_eq!(paths.len(), 66 + of_sessions.len());
    let others =
        document["paths"].as_object().unwrap().iter().filter(|(path, _)| !of_sessions.contains(&path.as_str()));
    for (path, item) in others {
        let path = path.replace(['{', '}'], "");
        for method in Method::ALL.into_iter().filter(|method| item.get(method.as_id()).is_some()) {
            assert!(API.find(method, &path).is_ok(), "{method} {path}");
        }
    }
    assert!(paths.iter().all(|path| path.starts_with(API.base_path)), "{SERVICES}");
}
