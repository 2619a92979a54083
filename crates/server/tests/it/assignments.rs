//! Which services a user and a group have: shown and changed through the API.

use crate::auth::cookie;
use crate::client::{Response, Server};
use crate::directory::{LINES, cheap, now, put};
use crate::stores::each;
use linecard_contract::{Method, validate};
use linecard_model::API;
use linecard_server::directory::export;
use linecard_server::{Config, MemoryStore, RecordKey, RecordKind, Store};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

const GROUP: &str = "/api/v1/tenants/t/groups/g/";
const USER: &str = "/api/v1/tenants/t/groups/g/users/u/";
const RING: &str = "/api/v1/tenants/t/groups/g/users/u/services/sequential_ring/";

/// A server with a directory and an audit trail, and the cookies of its accounts.
struct Office {
    server: Server,
    store: Arc<dyn Store>,
    user: String,
    of_department: String,
    of_group: String,
    of_tenant: String,
}

impl Office {
    fn open(store: Arc<dyn Store>) -> Office {
        put(store.as_ref(), LINES).unwrap();
        let mut config = Config::default();
        (config.password_cost, config.audit) = (cheap(), true);
        let server = Server::with(&config, Arc::clone(&store));
        Office {
            user: cookie(&server, "u@t", "of u"),
            of_department: cookie(&server, "d@t", "of d"),
            of_group: cookie(&server, "g@t", "of g"),
            of_tenant: cookie(&server, "t", "of t"),
            server,
            store,
        }
    }

    fn ask(&self, who: &str, method: &str, path: &str, body: &Value) -> Response {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.server.ask_with(method, path, &[("cookie", who)], &body)
    }

    #[track_caller]
    fn get(&self, who: &str, path: &str, body: &Value) -> Value {
        let response = self.ask(who, "GET", path, body);
        assert_eq!(response.status, 200, "{}", response.text);
        let mut shown = response.json();
        shown.as_object_mut().unwrap().remove("_internal_record_id").expect("the server keeps an audit trail");
        let content = API.find(Method::Get, path).unwrap().operation.response.unwrap();
        assert!(validate(content.object, content.method, &shown).is_valid(), "{shown}");
        shown
    }

    /// Sends a request of the administrator of the group, and returns its status.
    fn administer(&self, method: &str, path: &str, services: &[&str]) -> u16 {
        self.ask(&self.of_group, method, path, &named(services)).status
    }

    /// The titles of the services that the user has.
    fn assigned(&self) -> BTreeSet<String> {
        let shown = self.get(&self.user, &format!("{USER}services/"), &Value::Null);
        assert_eq!(titles(&shown["summary"]["userServices"], |_| true), assigned(&shown["assignementStatus"]));
        assigned(&shown["assignementStatus"])
    }

    /// The changes in the last entry of the audit trail.
    fn last_changes(&self) -> Value {
        let entries = now(self.store.audit(0, 1000)).unwrap();
        entries.last().unwrap().1["changes"].clone()
    }
}

fn named(services: &[&str]) -> Value {
    json!({"services": services.iter().map(|name| json!({"name": name})).collect::<Vec<_>>()})
}

fn titles(list: &Value, is_meant: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let items = list.as_array().unwrap().iter().filter(|item| is_meant(item));
    items.map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

/// The titles of the services that are assigned, in an object with lists of them.
fn assigned(lists: &Value) -> BTreeSet<String> {
    titles(&lists["services"], |item| item["assigned"] == true)
}

fn set(titles: &[&str]) -> BTreeSet<String> {
    titles.iter().map(|title| (*title).to_owned()).collect()
}

#[test]
fn a_service_that_was_removed_comes_back_with_its_state() {
    each(|store| {
        let office = Office::open(store);
        let services = format!("{USER}services/");
        assert_eq!(office.assigned(), set(&["Call Processing Policies", "Selective Call Acceptance"]));
        assert_eq!(office.ask(&office.user, "GET", RING, &Value::Null).status, 404);
        assert_eq!(office.administer("POST", &services, &["Sequential Ring"]), 200);
        assert_eq!(office.last_changes()[0]["pointer"], "/assignementStatus/services/Sequential Ring/assigned");
        assert_eq!(office.last_changes()[0]["after"], true);
        assert_eq!(office.ask(&office.user, "PUT", RING, &json!({"callerMayStopSearch": true})).status, 200);
        let ring = office.get(&office.user, RING, &Value::Null);
        let three = set(&["Call Processing Policies", "Selective Call Acceptance", "Sequential Ring"]);
        assert_eq!(office.assigned(), three);
        assert!(now(export(office.store.as_ref())).unwrap().contains(r#""sequential-ring""#));

        // Assigning what is assigned, and removing what is not, succeeds.
        assert_eq!(office.administer("POST", &services, &["Sequential Ring"]), 200);
        assert_eq!(office.last_changes(), json!([]));
        assert_eq!(office.administer("DELETE", &services, &["Executive"]), 200);
        assert_eq!(office.assigned(), three);

        assert_eq!(office.administer("DELETE", &services, &["Sequential Ring", "Executive"]), 200);
        assert_eq!(office.last_changes()[0]["after"], false);
        let refused = office.ask(&office.user, "PUT", RING, &json!({"callerMayStopSearch": false}));
        assert_eq!(refused.status, 404, "{}", refused.text);
        assert!(refused.text.contains("not assigned"), "{}", refused.text);
        assert_eq!(office.administer("POST", &services, &["Sequential Ring"]), 200);
        assert_eq!(office.get(&office.user, RING, &Value::Null), ring);
    });
}

#[test]
fn only_administrators_of_the_group_assign_services() {
    let office = Office::open(Arc::new(MemoryStore::default()));
    let body = named(&["Sequential Ring"]);
    let other_group = USER.replace("/groups/g/", "/groups/h/");
    for (path, who, get, post) in [
        (USER, &office.user, 200, 403),
        (USER, &office.of_department, 200, 403),
        (USER, &office.of_group, 200, 200),
        (USER, &office.of_tenant, 200, 200),
        (&other_group, &office.of_group, 403, 403),
        (&other_group, &office.of_tenant, 200, 200),
        (GROUP, &office.user, 403, 403),
        (GROUP, &office.of_department, 403, 403),
        (GROUP, &office.of_group, 200, 200),
        ("/api/v1/tenants/t/groups/h/", &office.of_group, 403, 403),
        ("/api/v1/tenants/s/groups/g/", &office.of_tenant, 404, 404),
        ("/api/v1/tenants/t/groups/nobody/", &office.of_tenant, 404, 404),
    ] {
        let path = format!("{path}services/");
        assert_eq!(office.ask(who, "GET", &path, &Value::Null).status, get, "GET {path}");
        for method in ["POST", "DELETE"] {
            assert_eq!(office.ask(who, method, &path, &body).status, post, "{method} {path}");
        }
    }
}

#[test]
fn a_name_that_no_service_has_is_refused() {
    let office = Office::open(Arc::new(MemoryStore::default()));
    let before = office.assigned();
    for path in [format!("{USER}services/"), format!("{GROUP}services/")] {
        for (body, pointer) in [
            (named(&["Sequential Ring", "hunter2"]), "/services/1/name"),
            (named(&["sequential-ring"]), "/services/0/name"),
            // A service that every user has is not assigned.
            (named(&["Services of a user"]), "/services/0/name"),
            (json!({"services": [{"name": "hunter2"}], "servicePacks": [{"name": "hunter2"}]}), "/services/0/name"),
        ] {
            let refused = office.ask(&office.of_group, "POST", &path, &body);
            assert_eq!(refused.status, 400, "{path} {body}");
            let details = refused.json()["details"].as_str().unwrap().to_owned();
            let expected = format!("{pointer} is not the name of a service; a GET of this path shows the names");
            assert_eq!(details, expected);
        }
        // Removing what is not there succeeds, whatever its name is.
        for body in [named(&["hunter2"]), json!({"servicePacks": [{"name": "hunter2"}]})] {
            assert_eq!(office.ask(&office.of_group, "DELETE", &path, &body).status, 200, "{path} {body}");
            assert_eq!(office.last_changes(), json!([]));
        }
    }
    assert_eq!(office.assigned(), before);
}

/// What is in a pack is unknown, so a pack is a name that is assigned.
#[test]
fn a_pack_is_assigned_by_its_name() {
    each(|store| {
        let office = Office::open(store);
        let before = office.assigned();
        let pack = json!({"servicePacks": [{"name": "Office Basic"}]});
        let packs = |path: &str| {
            let shown = office.get(&office.of_group, path, &Value::Null);
            shown.pointer("/assignementStatus/servicePacks").unwrap_or(&shown["servicePacks"]).clone()
        };
        for (place, within) in [(USER, "/assignementStatus"), (GROUP, "")] {
            let path = format!("{place}services/");
            assert_eq!(packs(&path), json!([]));
            assert_eq!(office.ask(&office.of_group, "POST", &path, &pack).status, 200);
            let pointer = format!("{within}/servicePacks/Office Basic/assigned");
            let change = json!([{"pointer": pointer, "how": "changed", "before": false, "after": true}]);
            assert_eq!(office.last_changes(), change);
            assert_eq!(packs(&path), json!([{"name": "Office Basic", "assigned": true}]));
        }
        // A directory that is exported and imported has them.
        let lines = now(export(office.store.as_ref())).unwrap();
        assert_eq!(lines.matches(r#""servicePacks":["Office Basic"]"#).count(), 2, "{lines}");
        put(office.store.as_ref(), &lines).unwrap();
        assert_eq!(now(export(office.store.as_ref())).unwrap(), lines);
        for place in [USER, GROUP] {
            let path = format!("{place}services/");
            assert_eq!(office.ask(&office.of_group, "DELETE", &path, &pack).status, 200);
            assert_eq!(packs(&path), json!([]));
        }
        assert_eq!(office.assigned(), before);
    });
}

/// The examples of the pages in the book.
#[test]
fn the_examples_of_the_pages_are_accepted() {
    let server = Server::start();
    let pages = [
        (USER, include_str!("../../../../book/src/services/user-services.md")),
        (GROUP, include_str!("../../../../book/src/services/group-services.md")),
    ];
    for (place, page) in pages {
        let bodies: Vec<Value> = page
            .split("```json")
            .skip(1)
            .map(|body| body.split("```").next().unwrap())
            .map(|body| serde_json::from_str(body).unwrap())
            .collect();
        let is_request =
            |body: &&Value| body["services"][0]["name"].is_string() && body["services"][0]["assigned"].is_null();
        let requests: Vec<&Value> = bodies.iter().filter(is_request).collect();
        assert_eq!(requests.len(), 2, "{page}");
        for (method, body) in ["POST", "DELETE"].into_iter().zip(requests) {
            server.send(method, &format!("{place}services/"), body);
        }
    }
    // A record that has only packs restricts no service.
    let pack = json!({"servicePacks": [{"name": "Office Basic"}]});
    let other = USER.replace("/users/u/", "/users/v/");
    server.send("POST", &format!("{other}services/"), &pack);
    server.send("PUT", &format!("{other}services/acr/"), &json!({"active": true}));
}

#[test]
fn packs_are_bounded() {
    let mut config = Config::open();
    config.max_items = 3;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let packs = |count: usize| json!({"servicePacks": (0..count).map(|index| json!({"name": index.to_string()})).collect::<Vec<_>>()});
    for place in [USER, GROUP] {
        let path = format!("{place}services/");
        assert_eq!(server.ask("POST", &path, &packs(4).to_string()).status, 400);
        server.send("POST", &path, &packs(3));
        server.send("DELETE", &path, &packs(4));
    }
}

#[test]
fn a_user_gets_only_what_the_group_has() {
    each(|store| {
        let office = Office::open(store);
        let (group, user) = (format!("{GROUP}services/"), format!("{USER}services/"));
        let shown = |path: &str| office.get(&office.of_group, path, &Value::Null);
        let all = titles(&shown(&group)["services"], |_| true);
        assert_eq!(assigned(&shown(&group)), all);
        let removed = ["Sequential Ring", "Selective Call Acceptance"];
        assert_eq!(office.administer("DELETE", &group, &removed), 200);
        assert_eq!(office.last_changes().as_array().unwrap().len(), 2);
        assert_eq!(&all - &set(&removed), assigned(&shown(&group)));
        let refused = office.ask(&office.of_group, "POST", &user, &named(&["Sequential Ring"]));
        assert_eq!(refused.status, 400);
        assert!(refused.text.contains("the group does not have the service sequential-ring"), "{}", refused.text);
        // What the user has already stays.
        assert!(office.assigned().contains("Selective Call Acceptance"));
        assert_eq!(office.administer("POST", &user, &["Selective Call Acceptance"]), 200);
        let listed = titles(&shown(&user)["assignementStatus"]["services"], |_| true);
        assert_eq!(listed, &all - &set(&["Sequential Ring"]));
        assert_eq!(office.administer("POST", &group, &["Sequential Ring"]), 200);
        assert_eq!(office.administer("POST", &user, &["Sequential Ring"]), 200);
        // The import keeps what its line says.
        let line = r#"{"type": "group", "tenantId": "t", "groupId": "g", "services": ["executive"]}"#;
        put(office.store.as_ref(), line).unwrap();
        assert_eq!(assigned(&shown(&group)), set(&["Executive"]));
        assert!(now(export(office.store.as_ref())).unwrap().contains(r#""services":["executive"]"#));
    });
}

/// The audit trail shows every removal, also of a service that the user is not shown any more.
#[test]
fn a_removal_that_a_get_does_not_show_is_in_the_audit_trail() {
    let office = Office::open(Arc::new(MemoryStore::default()));
    let (group, user) = (format!("{GROUP}services/"), format!("{USER}services/"));
    assert_eq!(office.administer("POST", &user, &["Anywhere"]), 200);
    assert_eq!(office.administer("DELETE", &group, &["Anywhere"]), 200);
    assert_eq!(office.administer("DELETE", &user, &["Anywhere"]), 200);
    let pointer = "/assignementStatus/services/Anywhere/assigned";
    let change = json!([{"pointer": pointer, "how": "changed", "before": true, "after": false}]);
    assert_eq!(office.last_changes(), change);
}

#[test]
fn a_get_shows_what_it_asks_for() {
    let office = Office::open(Arc::new(MemoryStore::default()));
    let keys = |body: &Value| -> BTreeSet<String> {
        let shown = office.get(&office.user, &format!("{USER}services/"), body);
        shown.as_object().unwrap().keys().cloned().collect()
    };
    for (body, expected) in [
        (Value::Null, &["summary", "assignementStatus"][..]),
        (json!({}), &["summary", "assignementStatus"]),
        (json!({"summary": true}), &["summary"]),
        (json!({"assignementStatus": true}), &["assignementStatus"]),
        (json!({"assignementStatus": true, "summary": true}), &["summary", "assignementStatus"]),
        (json!({"assignementStatus": true, "summary": false}), &["assignementStatus"]),
        (json!({"assignementStatus": false}), &["summary"]),
        (json!({"assignementStatus": false, "summary": false}), &[]),
    ] {
        assert_eq!(keys(&body), set(expected), "{body}");
    }
    let refused = office.ask(&office.user, "GET", &format!("{USER}services/"), &json!({"summary": "hunter2"}));
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["findings"][0]["rule"], "user-services-selection.summary.post.type");
}

#[test]
fn the_summary_shows_whether_a_service_is_active() {
    let server = Server::start();
    let active = |title: &str| {
        let shown = server.get(&format!("{USER}services/"));
        let list = shown["summary"]["userServices"].as_array().unwrap().clone();
        list.iter().find(|item| item["name"] == title).unwrap()["active"].clone()
    };
    let forwarding = json!({"active": true, "defaultForwardToPhoneNumber": "+3225550101"});
    for (title, name, put) in [
        ("Call Forwarding Selective", "call_forwarding_selective", forwarding),
        // Its attribute has another name.
        ("Music On Hold", "music_on_hold", json!({"isActive": true})),
    ] {
        assert_eq!(active(title), false, "{title}");
        server.send("PUT", &format!("{USER}services/{name}/"), &put);
        assert_eq!(active(title), true, "{title}");
    }
}

/// An open server has no directory: every user has all services that were not removed.
#[test]
fn an_open_server_assigns_services_too() {
    each(|store| {
        let server = Server::with(&Config::open(), store);
        let services = format!("{USER}services/");
        server.send("PUT", RING, &json!({"callerMayStopSearch": true}));
        server.send("DELETE", &services, &named(&["Sequential Ring"]));
        let refused = server.ask("GET", RING, "");
        assert_eq!(refused.status, 404);
        let how = "assign it by its title, Sequential Ring, with POST \
                   /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/";
        assert!(refused.text.contains(how), "{}", refused.text);
        assert_eq!(server.get(&RING.replace("/users/u/", "/users/v/"))["callerMayStopSearch"], false);
        let shown = server.get(&services);
        let missing = titles(&shown["assignementStatus"]["services"], |item| item["assigned"] == false);
        assert_eq!(missing, set(&["Sequential Ring"]));
        server.send("DELETE", &format!("{GROUP}services/"), &named(&["Sequential Ring"]));
        assert_eq!(server.ask("POST", &services, &named(&["Sequential Ring"]).to_string()).status, 400);
        server.send("POST", &format!("{GROUP}services/"), &named(&["Sequential Ring"]));
        server.send("POST", &services, &named(&["Sequential Ring"]));
        assert_eq!(server.get(RING)["callerMayStopSearch"], true);
    });
}

#[test]
fn a_condition_depends_on_the_assignment() {
    let server = Server::start();
    let services = format!("{USER}services/");
    let body = named(&["Sequential Ring"]).to_string();
    let tag = server.ask("GET", &services, "").header("etag").to_owned();
    let delete = |tag: &str| server.ask_with("DELETE", &services, &[("if-match", tag)], &body).status;
    assert_eq!(delete(&tag), 200);
    assert_eq!(delete(&tag), 412);
    assert_eq!(delete("*"), 200);
}

/// An import that runs at the same time must not undo an assignment, so each increments the version of the directory.
#[test]
fn an_assignment_is_a_change_of_the_directory() {
    each(|store| {
        let office = Office::open(store);
        let version = || {
            let key = RecordKey::new(RecordKind::Tenant, ["", "", "", "directory"]);
            now(office.store.read(&[key])).unwrap()[0].as_ref().unwrap()["version"].as_u64().unwrap()
        };
        let before = version();
        assert_eq!(office.administer("POST", &format!("{USER}services/"), &["Sequential Ring"]), 200);
        assert_eq!(version(), before + 1);
        assert_eq!(office.administer("POST", &format!("{USER}services/"), &["Sequential Ring"]), 200);
        assert_eq!(version(), before + 1, "nothing has changed");
        assert_eq!(office.administer("DELETE", &format!("{GROUP}services/"), &["Sequential Ring"]), 200);
        assert_eq!(version(), before + 2);
    });
}

#[test]
fn available_assistants_are_the_other_users() {
    let office = Office::open(Arc::new(MemoryStore::default()));
    assert_eq!(office.administer("POST", &format!("{USER}services/"), &["Executive"]), 200);
    let path = format!("{USER}services/executive/available_assistants/");
    let ids = |body: &Value| -> Vec<(String, String)> {
        let shown = office.get(&office.user, &path, body);
        let id = |user: &Value| {
            let department = &user["department"];
            let [id, group, name] = [&user["userId"], &department["groupId"], &department["departmentName"]]
                .map(|text| text.as_str().unwrap_or("-").to_owned());
            (id, format!("{group} {name}"))
        };
        shown["users"].as_array().unwrap().iter().map(id).collect()
    };
    let of_group = [("v", "g d"), ("w", "g e")].map(|(id, department)| (id.to_owned(), department.to_owned()));
    for body in [Value::Null, json!({}), json!({"sameGroupOnly": true})] {
        assert_eq!(ids(&body), of_group, "{body}");
    }
    let of_tenant = [("u".to_owned(), "- -".to_owned())];
    assert_eq!(ids(&json!({"sameGroupOnly": false})), [&of_group[..], &of_tenant[..]].concat());
    assert_eq!(office.ask(&office.user, "GET", &path, &json!({"sameGroupOnly": "no"})).status, 400);
    // An open server knows no users.
    assert_eq!(Server::start().get(&path), json!({"users": []}));
}

/// A name in a list leads to one service.
#[test]
fn the_titles_of_services_differ() {
    let mut titles = BTreeSet::new();
    for service in API.services.iter().filter(|service| service.is_assigned) {
        assert!(titles.insert(service.title), "{}", service.title);
    }
}
