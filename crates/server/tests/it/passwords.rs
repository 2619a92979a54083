//! The change of a password by a PUT of the user.

use crate::auth::cookie;
use crate::client::{Response, Server};
use crate::directory::{LINES, cheap, now, put};
use crate::stores::each;
use linecard_model::services::LOGIN_PATH;
use linecard_server::directory::export;
use linecard_server::{Config, MemoryStore, Store};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

const USER: &str = "/api/v1/tenants/t/groups/g/users/u/";

fn start(store: &Arc<dyn Store>) -> Server {
    put(store.as_ref(), LINES).unwrap();
    let mut config = Config::default();
    (config.password_cost, config.audit) = (cheap(), true);
    Server::with(&config, Arc::clone(store))
}

fn update(server: &Server, who: &str, path: &str, body: &Value) -> Response {
    server.ask_with("PUT", path, &[("cookie", who)], &body.to_string())
}

fn passwords(old: &str, new: &str) -> Value {
    json!({"oldPassword": old, "newPassword": new, "firstName": "Jane"})
}

fn log_in(server: &Server, username: &str, password: &str) -> u16 {
    server.ask("POST", LOGIN_PATH, &json!({"username": username, "password": password}).to_string()).status
}

#[test]
fn a_user_changes_the_password_and_every_session_ends() {
    each(|store| {
        let server = start(&store);
        let [here, there] = [(); 2].map(|()| cookie(&server, "u@t", "of u"));
        let other = cookie(&server, "w@t", "of w");
        let response = update(&server, &here, USER, &passwords("of u", "new of u"));
        assert_eq!(response.status, 200, "{}", response.text);
        for session in [&here, &there] {
            assert_eq!(server.ask_with("GET", USER, &[("cookie", session)], "").status, 401);
        }
        let of_other = server.ask_with("GET", &USER.replace("/u/", "/w/"), &[("cookie", &other)], "");
        assert_eq!(of_other.status, 200, "{}", of_other.text);
        assert_eq!((log_in(&server, "u@t", "of u"), log_in(&server, "u@t", "new of u")), (401, 200));

        // The update has changed the rest of the user too, and nothing holds the password itself.
        let again = cookie(&server, "u@t", "new of u");
        let mut shown = server.ask_with("GET", USER, &[("cookie", &again)], "").json();
        shown.as_object_mut().unwrap().remove("_internal_record_id");
        assert_eq!(shown, json!({"firstName": "Jane"}));
        let entries = now(store.audit(0, 1000)).unwrap();
        let changes = &entries.last().unwrap().1["changes"];
        assert_eq!(changes.as_array().unwrap().last().unwrap(), &json!({"pointer": "/newPassword", "how": "changed"}));
        let all = format!("{entries:?}{}", now(export(store.as_ref())).unwrap());
        assert!(!all.contains("new of u") && !all.contains("of u\""), "{all}");
        // An import notices that the directory has changed.
        let imported = put(store.as_ref(), &now(export(store.as_ref())).unwrap()).unwrap();
        assert_eq!((imported.created, imported.changed, imported.removed), (0, 0, 0));
    });
}

#[test]
fn a_change_without_the_right_old_password_changes_nothing() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let server = start(&store);
    let [user, department, group] =
        [("u@t", "of u"), ("d@t", "of d"), ("g@t", "of g")].map(|(name, password)| cookie(&server, name, password));
    let without_login = USER.replace("/u/", "/v/");
    let of_department_e = USER.replace("/u/", "/w/");
    let before = now(export(store.as_ref())).unwrap();
    for (who, path, body, status, part) in [
        (&user, USER, passwords("hunter2", "new of u"), 403, "the old password is wrong"),
        (&group, USER, passwords("of g", "new of u"), 403, "the old password is wrong"),
        (&user, USER, json!({"newPassword": "hunter2"}), 400, "`oldPassword` is missing"),
        (&user, USER, json!({"oldPassword": "of u"}), 400, "`newPassword` is missing"),
        (&user, USER, passwords("of u", ""), 400, "`newPassword` must have 1 to 1024 bytes"),
        (&user, USER, passwords("of u", &"x".repeat(1025)), 400, "`newPassword` must have 1 to 1024 bytes"),
        (&user, USER, json!({"oldPassword": "of u", "newPassword": 7}), 400, "newPassword"),
        // The rest of the body has a fault.
        (&user, USER, json!({"oldPassword": "of u", "newPassword": "new of u", "lastName": 7}), 400, "lastName"),
        (&group, &without_login, passwords("hunter2", "new"), 400, "this user has no login"),
        // Who may not reach a user learns nothing about the password.
        (&department, &of_department_e, passwords("hunter2", "new"), 403, "a department administrator"),
        (&group, &USER.replace("/u/", "/nobody/"), passwords("hunter2", "new"), 404, "does not exist"),
    ] {
        let refused = update(&server, who, path, &body);
        assert_eq!(refused.status, status, "{body}: {}", refused.text);
        assert!(refused.text.contains(part) && !refused.text.contains("hunter2"), "{body}: {}", refused.text);
    }
    assert_eq!(now(export(store.as_ref())).unwrap(), before);
    assert_eq!(server.ask_with("GET", USER, &[("cookie", &user)], "").status, 200, "the session goes on");
    // An administrator who knows the password may change it.
    assert_eq!(update(&server, &group, USER, &passwords("of u", "new of u")).status, 200);
    assert_eq!((log_in(&server, "u@t", "of u"), log_in(&server, "u@t", "new of u")), (401, 200));
}

/// A caller with a session tries passwords no faster than at the login.
#[test]
fn wrong_old_passwords_count_as_failed_logins() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let server = start(&store);
    let user = cookie(&server, "u@t", "of u");
    let begin = Instant::now();
    let statuses: Vec<u16> =
        (0..5).map(|_| update(&server, &user, USER, &passwords("hunter2", "new of u")).status).collect();
    assert_eq!(statuses, [403; 5]);
    // After three failures, each of the next two waits.
    assert!(begin.elapsed() >= Duration::from_secs(2), "{:?}", begin.elapsed());
}

#[test]
fn an_open_server_has_no_passwords() {
    let server = Server::start();
    server.send("PUT", USER, &passwords("of u", "new of u"));
    assert_eq!(server.get(USER), json!({"firstName": "Jane"}));
}
