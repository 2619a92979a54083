//! Phone lists of users, groups and tenants, and what else has paths of a group or of a tenant.

use crate::auth::cookie;
use crate::client::Server;
use crate::directory::{LINES, cheap, now, put};
use crate::stores::each;
use linecard_server::{Config, MemoryStore, RecordKey, RecordKind, Store};
use serde_json::{Value, json};
use std::sync::Arc;

const LISTS: [&str; 3] = [
    "/api/v1/tenants/t/services/common_phone_list/",
    "/api/v1/tenants/t/groups/g/services/common_phone_list/",
    "/api/v1/tenants/t/groups/g/users/u/services/personal_phone_list/",
];
const CODES: [&str; 2] =
    ["/api/v1/tenants/t/groups/g/properties/facs/", "/api/v1/tenants/t/groups/g/users/u/properties/facs/"];
const BASIC: &str = "/api/v1/tenants/t/groups/g/users/u/services/voice_messaging/basic_config/";

fn entries(names: &[&str]) -> Value {
    json!({"entries": names.iter().map(|name| json!({"name": name, "phoneNumber": "+3225550101"})).collect::<Vec<_>>()})
}

#[test]
fn a_list_keeps_entries_by_name_for_each_place() {
    each(|store| {
        let server = Server::with(&Config::open(), store);
        for (path, name) in LISTS.into_iter().zip(["of tenant", "of group", "of user"]) {
            assert_eq!(server.get(path), json!({"entries": []}));
            server.send("POST", path, &entries(&[name]));
            server.send("POST", path, &entries(&["taxi", "shop"]));
            let refused = server.ask("POST", path, &entries(&["bar", "taxi"]).to_string());
            assert_eq!(refused.status, 400, "{}", refused.text);
            let finding = refused.json()["findings"][0].clone();
            assert_eq!(finding["pointer"], "/entries/1/name");
            assert!(finding["rule"].as_str().unwrap().ends_with("-phone-list.entries.post.unique"), "{finding}");
            assert_eq!(server.get(path), entries(&[name, "taxi", "shop"]));
            assert_eq!(server.ask("POST", path, &entries(&["bar", "bar"]).to_string()).status, 400);
        }
        for (path, name) in LISTS.into_iter().zip(["of tenant", "of group", "of user"]) {
            assert_eq!(server.get(path), entries(&[name, "taxi", "shop"]));
            assert_eq!(server.ask("PUT", path, "{}").status, 405);
        }
        assert_eq!(server.get(&LISTS[2].replace("/users/u/", "/users/v/")), entries(&[]));
        assert_eq!(server.get(&LISTS[1].replace("/groups/g/", "/groups/h/")), entries(&[]));
    });
}

#[test]
fn a_list_of_a_place_needs_its_administrator() {
    let store = Arc::new(MemoryStore::default());
    put(store.as_ref(), LINES).unwrap();
    let mut config = Config::default();
    (config.password_cost, config.audit) = (cheap(), true);
    let server = Server::with(&config, Arc::clone(&store) as Arc<dyn Store>);
    let [user, group, tenant] =
        [("u@t", "of u"), ("g@t", "of g"), ("t", "of t")].map(|(name, password)| cookie(&server, name, password));
    let statuses = |path: &str| {
        [&user, &group, &tenant]
            .map(|who| server.ask_with("POST", path, &[("cookie", who)], &entries(&[]).to_string()).status)
    };
    assert_eq!(statuses(LISTS[0]), [403, 403, 200]);
    assert_eq!(statuses(LISTS[1]), [403, 200, 200]);
    assert_eq!(statuses(LISTS[2]), [404, 404, 404], "the list is not assigned");
    assert_eq!(statuses(&LISTS[1].replace("/groups/g/", "/groups/x/")), [403, 403, 404]);
    // The entry of the trail has the segments of the path.
    server.ask_with("POST", LISTS[1], &[("cookie", &group)], &entries(&["taxi"]).to_string());
    let trail = now(store.audit(0, 100)).unwrap();
    let last = &trail.last().unwrap().1;
    assert_eq!((&last["tenant_id"], &last["group_id"], last.get("user_id")), (&json!("t"), &json!("g"), None));
    assert_eq!(last["changes"], json!([{"pointer": "/entries/taxi", "how": "added"}]));
    assert!(!last.to_string().contains("3225550101"));
    // Codes need no assignment.
    assert_eq!(server.ask_with("GET", CODES[1], &[("cookie", &user)], "").status, 200);
    assert_eq!(server.ask_with("GET", CODES[0], &[("cookie", &user)], "").status, 403);
}

/// A later group of the same name does not inherit the list.
#[test]
fn a_list_is_removed_with_its_place() {
    let store = Arc::new(MemoryStore::default());
    put(store.as_ref(), LINES).unwrap();
    let open = Server::with(&Config::open(), Arc::clone(&store) as Arc<dyn Store>);
    let path = LISTS[1].replace("/groups/g/", "/groups/k/");
    let line = r#"{"type": "group", "tenantId": "t", "groupId": "k"}"#;
    put(store.as_ref(), line).unwrap();
    open.send("POST", &path, &entries(&["taxi"]));
    open.send("POST", LISTS[1], &entries(&["taxi"]));
    put(store.as_ref(), &line.replace('}', r#", "remove": true}"#)).unwrap();
    assert_eq!(open.get(&path), entries(&[]));
    assert_eq!(open.get(LISTS[1]), entries(&["taxi"]));
    let states = now(store.list(&RecordKey::all(RecordKind::State))).unwrap();
    assert_eq!(states.len(), 1);
}

#[test]
fn a_seed_fills_lists() {
    let server = Server::start();
    let seed = json!({LISTS[0]: entries(&["taxi"]), LISTS[2]: entries(&["taxi", "shop"])});
    let response = server.ask("POST", "/_double/seed", &seed.to_string());
    assert_eq!((response.status, response.json()), (200, json!({"states": 2})));
    assert_eq!(server.get(LISTS[2]), entries(&["taxi", "shop"]));
    // Seeding again replaces the list.
    let seed = json!({LISTS[2]: entries(&["bar"])});
    assert_eq!(server.ask("POST", "/_double/seed", &seed.to_string()).status, 200);
    assert_eq!(server.get(LISTS[2]), entries(&["bar"]));
    let services = "/api/v1/tenants/t/groups/g/users/u/services/";
    let seed = json!({services: server.get(services)});
    let refused = server.ask("POST", "/_double/seed", &seed.to_string());
    assert_eq!(refused.status, 400, "{}", refused.text);
}

#[test]
fn codes_of_a_group_and_of_a_user_are_apart() {
    let server = Server::start();
    server.send("PUT", CODES[0], &json!({"codes": [{"name": "Call Pickup", "enabled": false}], "level": "Tenant"}));
    assert_eq!(server.get(CODES[1]), json!({"codes": []}));
    let code = json!({"name": "Call Pickup", "code": "", "enabled": false});
    assert_eq!(server.get(CODES[0]), json!({"level": "Tenant", "codes": [code]}));
}

/// The PUT of basic voice messaging answers like its GET, and a GET may have an empty object.
#[test]
fn voice_messaging_answers_a_put_like_a_get() {
    let mut config = Config::open();
    config.audit = true;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let put = json!({"active": true, "noAnswerRedirectToVoiceMail": true});
    let mut answered = server.ask("PUT", BASIC, &put.to_string()).json();
    assert!(answered["_internal_record_id"].is_string());
    let mut shown = server.ask("GET", BASIC, "{}").json();
    for body in [&mut answered, &mut shown] {
        body.as_object_mut().unwrap().remove("_internal_record_id");
    }
    assert_eq!(answered, shown);
    assert_eq!((&shown["active"], &shown["processing"]), (&json!(true), &json!("Unified")));
    assert_eq!(server.ask("GET", BASIC, "[]").status, 416);
}
