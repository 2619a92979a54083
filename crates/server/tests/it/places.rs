//! Paths of a group and of a tenant: who may use them, where their state is, and what the audit trail holds.

use crate::auth::cookie;
use crate::client::{Response, Server};
use crate::directory::{LINES, cheap, now, put};
use linecard_server::{Config, MemoryStore, RecordKey, RecordKind, SqliteStore, Store};
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;

const GROUP: &str = "/api/v1/tenants/t/groups/g/features/meet_me_conf/";
const OTHER_GROUP: &str = "/api/v1/tenants/t/groups/h/features/meet_me_conf/";
const TENANT: &str = "/api/v1/tenants/t/features/meet_me_conf/";

/// The lines of the directory, with logins that the tests use.
fn server(store: &Arc<MemoryStore>) -> Server {
    put(store.as_ref(), LINES).unwrap();
    let mut config = Config::default();
    config.password_cost = cheap();
    config.audit = true;
    Server::with(&config, Arc::<MemoryStore>::clone(store))
}

fn ask(server: &Server, cookie: &str, method: &str, path: &str, body: &Value) -> Response {
    let body = if method == "GET" { String::new() } else { body.to_string() };
    server.ask_with(method, path, &[("cookie", cookie)], &body)
}

#[test]
fn ports_are_seen_and_changed_by_level() {
    let server = server(&Arc::default());
    let account = |name: &str, password: &str| cookie(&server, name, password);
    let (user, department, group) = (account("u@t", "of u"), account("d@t", "of d"), account("g@t", "of g"));
    let (tenant, other_tenant, all) = (account("t", "of t"), account("s", "of s"), account("all", "of all"));
    let body = json!({"allocatedPorts": {"quantity": 5}});
    // For each caller: the statuses of a GET and a PUT of its group, of another group, and of the tenant.
    for (who, cookie, expected) in [
        ("user", &user, [403, 403, 403, 403, 403, 403]),
        ("department", &department, [403, 403, 403, 403, 403, 403]),
        ("group", &group, [200, 403, 403, 403, 403, 403]),
        ("tenant", &tenant, [200, 200, 200, 200, 200, 200]),
        ("another tenant", &other_tenant, [404, 404, 404, 404, 404, 404]),
        ("reseller", &all, [200, 200, 200, 200, 200, 200]),
    ] {
        let mut statuses = Vec::new();
        for path in [GROUP, OTHER_GROUP, TENANT] {
            for method in ["GET", "PUT"] {
                let response = ask(&server, cookie, method, path, &body);
                assert!(!response.text.contains("hunter2"));
                statuses.push(response.status);
            }
        }
        assert_eq!(statuses, expected, "{who}");
    }
    // The login comes before the question whether a group or tenant exists.
    assert_eq!(server.ask("GET", GROUP, "").status, 401);
    for path in [GROUP.replace("/g/", "/x/"), TENANT.replace("/t/", "/x/"), GROUP.replace("/t/", "/x/")] {
        assert_eq!(ask(&server, &all, "GET", &path, &body).status, 404, "{path}");
    }
}

#[test]
fn a_group_and_its_tenant_have_their_own_ports() {
    let store = Arc::default();
    let server = server(&store);
    let (group, tenant) = (cookie(&server, "g@t", "of g"), cookie(&server, "t", "of t"));
    let shown = |cookie: &str, path: &str| {
        let response = ask(&server, cookie, "GET", path, &Value::Null);
        assert_eq!(response.status, 200, "{}", response.text);
        let mut body = response.json();
        body.as_object_mut().unwrap().remove("_internal_record_id");
        body
    };
    let nothing = json!({"availablePorts": {"unlimited": true}, "allocatedPorts": {"unlimited": false, "quantity": 0}});
    assert_eq!(shown(&group, GROUP), nothing);
    assert_eq!(shown(&tenant, TENANT), json!({"allocatedPorts": {"unlimited": true}}));

    // The attributes of a response may be sent back, and those that are only read are not stored.
    let sent = json!({"availablePorts": {"quantity": 1}, "allocatedPorts": {"quantity": 20}});
    assert_eq!(ask(&server, &tenant, "PUT", GROUP, &sent).status, 200);
    let ports = json!({"allocatedPorts": {"unlimited": true, "quantity": 3}});
    let refused = ask(&server, &tenant, "PUT", TENANT, &ports);
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["findings"][0]["pointer"], "/allocatedPorts/quantity");
    assert_eq!(ask(&server, &tenant, "PUT", TENANT, &json!({"allocatedPorts": {"quantity": 50}})).status, 200);
    let ports = |quantity: u8| json!({"unlimited": false, "quantity": quantity});
    assert_eq!(
        shown(&group, GROUP),
        json!({"availablePorts": {"unlimited": true}, "allocatedPorts": ports(20)}),
        "only its own ports"
    );
    assert_eq!(shown(&tenant, OTHER_GROUP), nothing);
    assert_eq!(shown(&tenant, TENANT), json!({"allocatedPorts": ports(50)}));

    let states = now(store.list(&RecordKey::all(RecordKind::State))).unwrap();
    let keys: Vec<_> = states.into_iter().map(|(key, _)| key).collect();
    let expected = [("", "tenant-meet-me-conferencing"), ("g", "group-meet-me-conferencing")];
    assert_eq!(keys, expected.map(|(group, service)| RecordKey::state("t", group, "", service)));
    let trail: Vec<Value> = now(store.audit(0, 10)).unwrap().into_iter().map(|(_, entry)| entry).collect();
    let seen: Vec<Value> = trail
        .iter()
        .map(|entry| {
            json!([
                entry["who"],
                entry["service"],
                entry["tenant_id"],
                entry["group_id"],
                entry["user_id"],
                entry["changes"]
            ])
        })
        .collect();
    assert_eq!(
        seen,
        [
            json!(["t", "group-meet-me-conferencing", "t", "g", null,
                [{"pointer": "/allocatedPorts/quantity", "how": "changed"}]]),
            json!(["t", "tenant-meet-me-conferencing", "t", null, null,
                [{"pointer": "/allocatedPorts/unlimited", "how": "changed", "before": true, "after": false},
                 {"pointer": "/allocatedPorts/quantity", "how": "added"}]]),
        ]
    );
}

/// A later group or tenant of the same name does not inherit the ports.
#[test]
fn removing_a_group_or_a_tenant_removes_its_state() {
    let store: Arc<MemoryStore> = Arc::default();
    put(store.as_ref(), "{\"type\": \"tenant\", \"tenantId\": \"x\"}").unwrap();
    put(store.as_ref(), r#"{"type": "group", "tenantId": "x", "groupId": "y"}"#).unwrap();
    let server = server(&store);
    let all = cookie(&server, "all", "of all");
    let body = json!({"allocatedPorts": {"quantity": 5}});
    for path in ["/api/v1/tenants/x/features/meet_me_conf/", "/api/v1/tenants/x/groups/y/features/meet_me_conf/"] {
        assert_eq!(ask(&server, &all, "PUT", path, &body).status, 200);
    }
    let states = || now(store.list(&RecordKey::all(RecordKind::State))).unwrap().len();
    assert_eq!(states(), 2);
    put(store.as_ref(), r#"{"type": "group", "tenantId": "x", "groupId": "y", "remove": true}"#).unwrap();
    assert_eq!(states(), 1);
    put(store.as_ref(), r#"{"type": "tenant", "tenantId": "x", "remove": true}"#).unwrap();
    assert_eq!(states(), 0);
}

/// What every group and tenant has is not assigned.
#[test]
fn services_of_groups_and_tenants_are_not_assigned_to_users() {
    let store: Arc<MemoryStore> = Arc::default();
    put(store.as_ref(), LINES).unwrap();
    let line = json!({"type": "user", "tenantId": "t", "groupId": "g", "userId": "u",
        "services": ["meet-me-conferencing-bridges", "group-meet-me-conferencing"]});
    let refused = put(store.as_ref(), &line.to_string()).unwrap_err().to_string();
    assert!(refused.contains("services/1 is not the name of a service"), "{refused}");
    assert!(!refused.contains("services/0"), "{refused}");
}

/// A recorded response is a seed, also of what no request can write.
#[test]
fn lists_that_are_only_read_come_from_a_seed() {
    let folder = TempDir::new().unwrap();
    let server = Server::with(&Config::open(), Arc::new(SqliteStore::open(folder.path()).unwrap()));
    let user = "/api/v1/tenants/t/groups/g/users/u/services";
    let (bridges, conferences) =
        (format!("{user}/meet_me_confs/bridges/"), format!("{user}/meet_me_confs/conferences/"));
    let (guest, ports) = (format!("{user}/flex_seat/"), GROUP);
    assert_eq!(server.get(&bridges), json!({"conference_bridges": []}));
    assert_eq!(server.get(&conferences), json!({"conferences": []}));
    let mut seated = server.get(&guest);
    seated["hostUserId"] = json!("desk@example.org");
    seated["hostAssociationDateTime"] = json!("2026-01-31 08:15:30");
    let seed = json!({
        bridges.as_str(): {"conference_bridges": [{"bridgeId": "mm-1", "name": "Meetings", "phoneNumber": "+3225550110",
            "extension": "0110", "allocatedPorts": {"unlimited": false, "quantity": 20}, "active": true}]},
        conferences.as_str(): {"conferences": [{"bridgeId": "mm-1", "conferenceId": "77", "title": "Monday",
            "bridgeName": "Meetings", "status": "Active", "type": "Recurring Weekly",
            "startTime": "2026-02-02T09:30:00:000+0100", "lastName": "Brown", "firstName": "Nadia", "hostId": "u"}]},
        guest.as_str(): seated,
        ports: {"availablePorts": {"unlimited": false, "quantity": 50}, "allocatedPorts": {"unlimited": true}},
    });
    let response = server.ask("POST", "/_double/seed", &seed.to_string());
    assert_eq!((response.status, &*response.text), (200, r#"{"states":4}"#));
    for (path, body) in seed.as_object().unwrap() {
        assert_eq!(server.get(path), *body, "{path}");
    }
    // Other methods do not exist there, and an update keeps what only a seed writes.
    assert_eq!(server.ask("PUT", &bridges, "{}").status, 405);
    server.send("PUT", &guest, &json!({"active": true}));
    assert_eq!(server.get(&guest)["hostUserId"], "desk@example.org");
    // An invalid list is refused.
    let wrong = json!({conferences.as_str(): {"conferences": [{"bridgeId": "mm-1"}]}});
    assert_eq!(server.ask("POST", "/_double/seed", &wrong.to_string()).status, 400);
}
