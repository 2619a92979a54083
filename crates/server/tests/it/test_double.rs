//! The features of a test double.

use crate::client::{ACCEPTANCE, POLICIES, Response, SERVICES, Server, check_error_body};
use linecard_server::{Config, MemoryStore, SqliteStore, Store};
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn criteria(name: &str) -> Value {
    json!({"name": name, "fromDnCriteria":
        {"selection": "Specified Only", "includeAnonymousCallers": true, "includeUnavailableCallers": false,
         "phoneNumbers": ["+3222345678"]}})
}

fn collection() -> String {
    format!("{ACCEPTANCE}criteria/")
}

/// A server with some state.
fn filled(store: Arc<dyn Store>) -> Server {
    let server = Server::with(&Config::open(), store);
    server.send("PUT", POLICIES, &json!({"maxSimultaneousCalls": 7}));
    for name in ["lunch", "a day/night"] {
        server.send("POST", &collection(), &criteria(name));
    }
    server
}

fn item(name: &str) -> String {
    format!("{}{}/", collection(), name.replace('/', "%2F").replace(' ', "%20"))
}

/// All GET responses of the user, by path.
fn shown(server: &Server) -> Vec<(String, Value)> {
    let list = server.get(ACCEPTANCE);
    let names = list["criteria"].as_array().unwrap().iter().map(|listed| listed["name"].as_str().unwrap());
    let items = names.map(item).collect::<Vec<_>>();
    let paths = [POLICIES.to_owned(), ACCEPTANCE.to_owned()].into_iter().chain(items);
    paths.map(|path| (path.clone(), server.get(&path))).collect()
}

#[test]
fn a_reset_empties_the_store() {
    let server = filled(Arc::new(MemoryStore::default()));
    let fresh = shown(&Server::start());
    assert_ne!(shown(&server), fresh);
    assert_eq!(server.ask("POST", "/_double/reset", "").status, 200);
    assert_eq!(shown(&server), fresh);
}

#[test]
fn get_responses_are_a_valid_seed() {
    let first = filled(Arc::new(MemoryStore::default()));
    let expected = shown(&first);
    let object: Value = expected.iter().cloned().collect();
    // One object per line in reverse order: items before their list.
    let lines: Vec<String> =
        expected.iter().rev().map(|(path, body)| json!({path.as_str(): body}).to_string()).collect();
    for seed in [object.to_string(), format!("{object:#}"), lines.join("\n")] {
        let server = Server::start();
        let response = server.ask("POST", "/_double/seed", &seed);
        assert_eq!((response.status, &*response.text), (200, r#"{"states":2}"#), "{seed}");
        assert_eq!(shown(&server), expected);
        // A second seed replaces the state.
        server.send("POST", &collection(), &criteria("another"));
        assert_eq!(server.ask("POST", "/_double/seed", &seed).status, 200);
        assert_eq!(shown(&server), expected);
    }
}

/// No request changes these responses, so a seed is the only way to fill them.
#[test]
fn read_only_pages_of_a_group_a_tenant_and_the_system_are_seeded() {
    let group = "/api/v1/tenants/t/groups/g";
    let seed = json!({
        format!("{group}/"): {"groupName": "Acme North", "userCount": 7, "addressInformation":
            {"addressLine1": "1 Rue de l’Exemple", "city": "Bruxelles", "postalCode": "1000", "country": "Belgium"}},
        format!("{group}/departments/"): {"departments": [{"departmentName": "Sales", "fullPathName": "Sales (g)"}]},
        format!("{group}/services/call_centers/help/"): {"callCenterInstance": {"type": "Premium"}},
        format!("{group}/services/call_centers/agents/available/"): {"available_agents": [{"userId": "jane"}]},
        format!("{group}/users/u/services/call_centers/"): {"outgoingCallDNIS": {"serviceUserId": "help", "name": "main"},
            "call_centers": []},
        "/api/v1/tenants/t/services/call_processing_policies/": {"conferenceURI": "conference@voice.example.org"},
        "/api/v1/system/call_processing_policy/": {"maxConferenceParties": 15},
    });
    let server = Server::start();
    let response = server.ask("POST", "/_double/seed", &seed.to_string());
    assert_eq!((response.status, &*response.text), (200, r#"{"states":7}"#));
    for (path, expected) in seed.as_object().unwrap() {
        assert_eq!(server.get(path), *expected, "{path}");
    }
    // Each call center and each group has its own state.
    assert_eq!(server.ask("GET", &format!("{group}/services/call_centers/sales/"), "").status, 404);
    assert_eq!(server.get("/api/v1/tenants/t/groups/h/"), json!({}));
    // A seeded list can be added to.
    let departments = format!("{group}/departments/");
    server.send("POST", &departments, &json!({"departmentName": "Support"}));
    assert_eq!(server.get(&departments)["departments"].as_array().unwrap().len(), 2);
    assert_eq!(server.ask("POST", &departments, r#"{"departmentName": "Sales"}"#).status, 400);
}

#[test]
fn a_seed_with_faults_changes_nothing() {
    let server = filled(Arc::new(MemoryStore::default()));
    let before = shown(&server);
    let mut policies = server.get(POLICIES);
    policies["maxSimultaneousCalls"] = json!(0);
    policies["unheardOf"] = json!("hunter2");
    let good = server.get(&POLICIES.replace("/users/u/", "/users/v/"));
    let mut lunch = server.get(&item("lunch"));
    let other = item("dinner");
    lunch["callsFrom"] = json!("hunter2");
    let mut text = String::new();
    for (what, seed) in [
        (
            "a body that breaks rules",
            json!({POLICIES: policies, POLICIES.replace("/users/u/", "/users/v/"): good}).to_string(),
        ),
        ("a path that is none", json!({"/api/v1/hunter/": {}}).to_string()),
        ("a path that shows nothing", json!({collection(): {}}).to_string()),
        ("a name that is not that of the path", json!({other: server.get(&item("lunch"))}).to_string()),
        ("what the server works out otherwise", json!({item("lunch"): lunch}).to_string()),
        ("a list", "[]".to_owned()),
        ("half a seed", r#"{"a": {}} {"#.to_owned()),
    ] {
        let response = server.ask("POST", "/_double/seed", &seed);
        check_error_body(&response.json());
        assert!(!response.text.contains("hunter2"), "{}", response.text);
        writeln!(text, "{what}: {}\n", response.shown()).unwrap();
        assert_eq!(shown(&server), before, "{what}");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_snapshot_can_be_restored_into_any_store() {
    let folder = TempDir::new().unwrap();
    let first = filled(Arc::new(MemoryStore::default()));
    let expected = shown(&first);
    let snapshot = first.ask("GET", "/_double/snapshot", "");
    assert_eq!((snapshot.status, snapshot.header("content-type")), (200, "application/x-ndjson"));
    let second = Server::with(&Config::open(), Arc::new(SqliteStore::open(folder.path()).unwrap()));
    second.send("POST", &collection(), &criteria("another"));
    let response = second.ask("PUT", "/_double/snapshot", &snapshot.text);
    assert_eq!(response.status, 200, "{}", response.text);
    assert_eq!(response.json()["records"], 2);
    assert_eq!(shown(&second), expected);
    // An invalid snapshot changes nothing.
    for broken in
        ["", "{}", "hunter2", &snapshot.text[..snapshot.text.len() - 20], &snapshot.text.replace("lunch", "hunch")]
    {
        let response = second.ask("PUT", "/_double/snapshot", broken);
        check_error_body(&response.json());
        assert_eq!(response.status, 400, "{broken}");
        assert!(!response.text.contains("hunter2"));
        assert_eq!(shown(&second), expected);
    }
}

#[test]
fn a_delay_is_applied() {
    let server = Server::start();
    let began = Instant::now();
    assert_eq!(server.ask_with("GET", POLICIES, &[("Linecard-Delay", "300")], "").status, 200);
    assert!(began.elapsed() >= Duration::from_millis(300));
}

#[test]
fn an_error_is_injected_before_or_after_the_operation_and_as_often_as_asked() {
    let server = Server::start();
    let post = |headers: &[(&str, &str)], name: &str| -> Response {
        server.ask_with("POST", &collection(), headers, &criteria(name).to_string())
    };
    let names = || server.get(ACCEPTANCE)["criteria"].as_array().unwrap().len();
    let response = post(&[("Linecard-Error", "503")], "lunch");
    check_error_body(&response.json());
    assert_eq!((response.status, response.header("retry-after"), names()), (503, "1", 0));
    // The response is lost: a second attempt finds the name taken.
    let response = post(&[("Linecard-Error", "504"), ("Linecard-Error-When", "after")], "lunch");
    check_error_body(&response.json());
    assert_eq!((response.status, names()), (504, 1));
    assert_eq!(post(&[], "lunch").status, 400);
    // Fails twice, succeeds, and starts again. A reset clears the count.
    let twice = [("Linecard-Error", "500"), ("Linecard-Error-Times", "2")];
    let statuses: Vec<u16> = ["a", "a", "a", "b"].into_iter().map(|name| post(&twice, name).status).collect();
    assert_eq!((statuses, names()), (vec![500, 500, 200, 500], 2));
    assert_eq!(server.ask("POST", "/_double/reset", "").status, 200);
    let statuses: Vec<u16> = (0..3).map(|_| post(&twice, "a").status).collect();
    assert_eq!(statuses, [500, 500, 200]);
}

#[test]
fn an_invalid_header_is_refused_with_a_message() {
    let server = Server::start();
    let mut shown = String::new();
    let long = format!("linecard-{}", "x".repeat(1000));
    for headers in [
        &[("linecard-delay", "soon")][..],
        &[("linecard-delay", "-1")],
        &[("linecard-delay", "30001")],
        &[("linecard-error", "200")],
        &[("linecard-error", "418")],
        &[("linecard-error", "503"), ("linecard-error", "503")],
        &[("linecard-error", "503"), ("linecard-error-when", "later")],
        &[("linecard-error", "503"), ("linecard-error-times", "0")],
        &[("linecard-error-when", "after")],
        &[("linecard-eror", "503")],
        &[(long.as_str(), "503")],
    ] {
        let response = server.ask_with("PUT", POLICIES, headers, r#"{"maxSimultaneousCalls": 7}"#);
        check_error_body(&response.json());
        assert_eq!(response.status, 400);
        let asked = format!("{headers:?}").replace(&long, "a long name");
        writeln!(shown, "{asked}: {}", response.json()["details"].as_str().unwrap()).unwrap();
    }
    assert_ne!(server.get(POLICIES)["maxSimultaneousCalls"], 7);
    insta::assert_snapshot!(shown);
    // Outside the API the headers are ignored.
    assert_eq!(server.ask_with("GET", "/health/live", &[("linecard-error", "418")], "").status, 200);
}

#[test]
fn a_server_with_login_has_no_test_double_features() {
    let mut config = Config::open();
    config.open = false;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    for (method, path) in [
        ("POST", "/_double/reset"),
        ("POST", "/_double/seed"),
        ("GET", "/_double/snapshot"),
        ("PUT", "/_double/snapshot"),
    ] {
        let response = server.ask(method, path, "");
        check_error_body(&response.json());
        assert_eq!(response.status, 404, "{path}");
    }
    let headers = [("linecard-error", "503"), ("linecard-delay", "20000")];
    let began = Instant::now();
    assert_eq!(server.ask_with("GET", POLICIES, &headers, "").status, 401);
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn unsupported_methods_are_refused() {
    let server = Server::start();
    let mut shown = String::new();
    for (method, path) in [("GET", "/_double/reset"), ("PUT", "/_double/seed"), ("POST", "/_double/snapshot")] {
        let response = server.ask(method, path, "");
        check_error_body(&response.json());
        writeln!(shown, "{method} {path}: {}\n", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn the_seed_in_the_readme_is_valid() {
    let readme = include_str!("../../README.md");
    let begin = readme.find("{\"/api/v1/tenants/").unwrap();
    let seed = readme[begin..].split("```").next().unwrap();
    let server = Server::start();
    let response = server.ask("POST", "/_double/seed", seed);
    assert_eq!(response.status, 200, "{}", response.text);
    assert_eq!(server.get(&item("lunch"))["name"], "lunch");
}

/// Seeds another server with the responses of one.
#[track_caller]
fn seeded(seed: &Value) -> Server {
    let server = Server::start();
    let response = server.ask("POST", "/_double/seed", &seed.to_string());
    assert_eq!(response.status, 200, "{}", response.text);
    server
}

#[test]
fn a_list_with_schedules_is_a_valid_seed() {
    let first = Server::start();
    let schedules = json!({"timeSchedule": {"name": "noon", "level": "Group"}, "holidaySchedule": {"name": "feast", "level": "User"}});
    let callers = |selection: &str| json!({"selection": selection, "includeAnonymousCallers": true, "includeUnavailableCallers": true});
    let mut seed = json!({});
    for (service, selection) in [
        ("selective_call_acceptance", "Any"),
        ("selective_call_rejection", "Any"),
        ("simultaneous_ring_personal", "Any"),
        ("sequential_ring", "Any"),
        ("priority_alert", "Any External"),
        ("custom_ringback", "Any"),
        ("call_forwarding_selective", "Any"),
    ] {
        let path = format!("{SERVICES}/{service}/");
        let mut item = json!({"name": "lunch", "fromDnCriteria": callers(selection)});
        item.as_object_mut().unwrap().extend(schedules.as_object().unwrap().clone());
        first.send("POST", &format!("{path}criteria/"), &item);
        seed[&path] = first.get(&path);
        assert_eq!(seed[&path]["criteria"][0]["timeScheduleObj"], schedules["timeSchedule"], "{service}");
    }
    let second = seeded(&seed);
    for (path, expected) in seed.as_object().unwrap() {
        assert_eq!(second.get(path), *expected, "{path}");
        let item = format!("{path}criteria/lunch/");
        assert_eq!(second.get(&item), first.get(&item), "{path}");
    }
}

/// The lists that the pages show lack attributes of an item, and have others that no request can write.
#[test]
fn a_seed_of_a_list_keeps_what_it_shows() {
    let callers = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true, "phoneNumbers": []});
    let listed = |more: Value| {
        let mut item = json!({"name": "lunch", "active": true, "callsFrom": "All calls", "fromDnCriteria": callers});
        item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([item])
    };
    let (forwarding, ring_back) =
        (format!("{SERVICES}/call_forwarding_selective/"), format!("{SERVICES}/custom_ringback/"));
    let seed = json!({
        forwarding.as_str(): {"active": true, "playRingReminder": false, "defaultForwardToPhoneNumber": "+3225550101",
            "criteria": listed(json!({"forwardTo": "+3225550102"}))},
        ring_back.as_str(): {"criteria": listed(json!({"doNotPerformAction": false}))},
    });
    let server = seeded(&seed);
    let first = server.get(&forwarding);
    assert_eq!(first["criteria"][0]["forwardTo"], "+3225550102");
    for (path, body) in seed.as_object().unwrap() {
        for (name, value) in body["criteria"][0].as_object().unwrap() {
            assert_eq!(server.get(path)["criteria"][0][name], *value, "{path} {name}");
        }
    }
    // What the server returns is a seed too.
    let again = json!({forwarding.as_str(): first, ring_back.as_str(): server.get(&ring_back)});
    assert_eq!(seeded(&again).get(&forwarding), first);
}

#[test]
fn codes_have_their_digits_from_a_seed() {
    for place in ["", "users/u/"] {
        let path = format!("/api/v1/tenants/t/groups/g/{place}properties/facs/");
        let mut codes = json!({"codes": [{"name": "Call Pickup", "code": "*98", "alternateCode": "*97", "enabled": true},
            {"name": "Last Number Redial", "code": "*66", "enabled": true}]});
        if place.is_empty() {
            codes["level"] = json!("Group");
        }
        let server = seeded(&json!({path.as_str(): codes}));
        assert_eq!(server.get(&path), codes);
        server.send("PUT", &path, &json!({"codes": [{"name": "Call Pickup", "enabled": false}]}));
        codes["codes"][0]["enabled"] = json!(false);
        assert_eq!(server.get(&path), codes);
        assert_eq!(seeded(&json!({path.as_str(): codes})).get(&path), codes);
    }
}

#[test]
fn executives_and_assistants_come_from_a_seed() {
    let (executives, assistants) =
        (format!("{SERVICES}/executive_assistant/executives/"), format!("{SERVICES}/executive/available_assistants/"));
    let jane = json!({"userId": "jane", "firstName": "Jane", "lastName": "Peeters", "phoneNumber": "+3225550120",
        "extension": "120", "emailAddress": "jane@example.org", "optInStatus": true, "optInAllowed": false});
    let mut user = jane.clone();
    user.as_object_mut().unwrap().retain(|name, _| !name.starts_with("opt"));
    let seed = json!({
        executives.as_str(): {"enableDivert": false, "divertTo": "", "executiveUsers": [jane]},
        assistants.as_str(): {"users": [user]},
    });
    let server = seeded(&seed);
    assert_eq!(server.get(&executives), seed[&executives]);
    for body in ["", "{}", r#"{"sameGroupOnly": false}"#] {
        assert_eq!(server.ask("GET", &assistants, body).json(), seed[&assistants], "{body}");
    }
    assert_eq!(server.get(&assistants.replace("/users/u/", "/users/v/")), json!({"users": []}));
    // An update does not erase what it cannot send.
    server.send("PUT", &executives, &json!({"executiveUsers": [{"userId": "jane", "optInStatus": false}]}));
    let mut changed = jane;
    changed["optInStatus"] = json!(false);
    assert_eq!(server.get(&executives)["executiveUsers"], json!([changed]));
    // A seed may have the response that the page shows.
    let page = include_str!("../../../../book/src/services/executive.md");
    let example = page.split("```json").find(|part| part.contains("\"users\"")).unwrap();
    let example: Value = serde_json::from_str(example.split("```").next().unwrap()).unwrap();
    assert_eq!(seeded(&json!({assistants.as_str(): example})).get(&assistants), example);
}

#[test]
fn time_schedules_of_all_levels_are_returned_on_request() {
    let server = Server::start();
    let (group, tenant) = ("/api/v1/tenants/t/groups/g/time_schedules/", "/api/v1/tenants/t/time_schedules/");
    for (path, name) in [(group, "noon"), (tenant, "night"), ("/api/v1/tenants/other/time_schedules/", "never")] {
        assert_eq!(server.ask("POST", path, &json!({"name": name}).to_string()).status, 200);
    }
    let shown = |path: &str, body: &str| {
        let response = server.ask("GET", path, body);
        assert_eq!(response.status, 200, "{}", response.text);
        response.json()["schedules"].clone()
    };
    let all = r#"{"allLevels": true}"#;
    let night = json!({"name": "night", "level": "Tenant"});
    assert_eq!(shown(group, all), json!([{"name": "noon", "level": "Group"}, night]));
    assert_eq!(shown(tenant, all), json!([night]));
    for body in ["", "{}", r#"{"allLevels": false}"#] {
        assert_eq!(shown(group, body), json!([{"name": "noon"}]), "{body}");
    }
}
