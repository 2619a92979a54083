//! Login, sessions and access by level.

use crate::client::{ACCEPTANCE, POLICIES, Response, Server, ask};
use crate::directory::{LINES, cheap, filled, now, put};
use linecard_contract::{Method, Operation, validate};
use linecard_model::API;
use linecard_model::objects::CALL_PROCESSING_POLICIES;
use linecard_model::services::{ERROR_DETAILS, LOGIN_PATH, SERVICES, SESSION, SESSION_COOKIE};
use linecard_server::directory::{end_sessions, import};
use linecard_server::{
    ChangeFn, Config, MemoryStore, PasswordCost, RecordKey, RecordKind, RestoreSource, SqliteStore, Store, StoreError,
    StoreFuture, Stored, StoredItem, Write,
};
use linecard_types::{Body, credentials, error_details, session};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::Sender;

fn config() -> Config {
    let mut config = Config::default();
    config.password_cost = cheap();
    config
}

fn start(store: Arc<dyn Store>) -> Server {
    Server::with(&config(), store)
}

fn log_in(server: &Server, username: &str, password: &str) -> Response {
    server.ask("POST", LOGIN_PATH, &json!({"username": username, "password": password}).to_string())
}

/// The cookie of a session, as a browser sends it.
#[track_caller]
pub(crate) fn cookie(server: &Server, username: &str, password: &str) -> String {
    let response = log_in(server, username, password);
    assert_eq!(response.status, 200, "{}", response.text);
    response.header("set-cookie").split(';').next().unwrap().to_owned()
}

fn status(server: &Server, cookie: &str, path: &str) -> u16 {
    server.ask_with("GET", path, &[("cookie", cookie)], "").status
}

/// The response to a login, without the secret.
fn shown(response: &Response) -> String {
    let set = response.header("set-cookie");
    let token = set.split(['=', ';']).nth(1).unwrap_or_default();
    let set = if token.is_empty() { set.to_owned() } else { set.replace(token, &format!("({})", token.len())) };
    format!("{} {set}\n{}\n", response.status, response.text)
}

#[test]
fn a_session_begins_and_ends() {
    let server = start(filled());
    let mut seen = String::new();
    for (username, password) in [("u@t", "of u"), ("d@t", "of d"), ("g@t", "of g"), ("t", "of t"), ("all", "of all")] {
        let response = log_in(&server, username, password);
        assert!(validate(&SESSION, Method::Get, response.json()).is_valid());
        assert_eq!(response.header("cache-control"), "no-store");
        seen += &shown(&response);
    }
    assert_eq!(server.ask("GET", POLICIES, "").status, 401);
    let cookie = cookie(&server, "u@t", "of u");
    assert_eq!(status(&server, &cookie, POLICIES), 200);
    let response = server.ask_with("GET", POLICIES, &[("cookie", &cookie)], "");
    assert_eq!(response.header("cache-control"), "private, no-cache");
    // Other cookies are ignored.
    assert_eq!(status(&server, &format!("theme=dark; {cookie}; x"), POLICIES), 200);
    // Each login gets a new cookie.
    let another = self::cookie(&server, "u@t", "of u");
    assert_ne!(cookie, another);
    let ended = server.ask_with("POST", "/api/v1/logout/", &[("cookie", &cookie)], "");
    seen += &shown(&ended);
    assert_eq!(status(&server, &cookie, POLICIES), 401);
    assert_eq!(status(&server, &another, POLICIES), 200);
    assert_eq!(server.ask("POST", "/api/v1/logout/", "{}").status, 200);
    insta::assert_snapshot!(seen);

    let mut config = config();
    config.secure_cookies = true;
    let server = Server::with(&config, filled());
    assert!(log_in(&server, "u@t", "of u").header("set-cookie").ends_with("; HttpOnly; SameSite=Strict; Secure"));
}

/// The structs of the conventions write what the server reads, and read what it writes.
#[test]
fn the_structs_of_a_login_and_of_a_refusal_are_those_of_the_server() {
    let server = start(filled());
    let send =
        |credentials: &credentials::Post| server.ask("POST", LOGIN_PATH, &credentials.to_body().unwrap().to_string());
    let answer = send(&credentials::Post::new("u@t", "of u"));
    assert_eq!(answer.status, 200);
    let session = session::Get::read(&answer.text).unwrap();
    assert_eq!((session.ids.tenant_id.as_deref(), session.ids.user_id.as_deref()), (Some("t"), Some("u")));
    assert_eq!(session.to_value(), answer.json());

    let answer = send(&credentials::Post::new("u@t", "hunter2"));
    assert_eq!(answer.status, 401);
    let refusal = error_details::Get::read(&answer.text).unwrap();
    assert!(!refusal.details.is_empty() && refusal.findings().is_empty());

    let cookie = cookie(&server, "u@t", "of u");
    let answer =
        server.ask_with("PUT", POLICIES, &[("cookie", &cookie)], r#"{"maxSimultaneousCalls": 0, "newName": 1}"#);
    assert_eq!(answer.status, 400);
    let findings = error_details::Get::read(&answer.text).unwrap().findings();
    let report = validate(&CALL_PROCESSING_POLICIES, Method::Put, r#"{"maxSimultaneousCalls": 0, "newName": 1}"#);
    assert_eq!(findings.len(), 2);
    for (found, finding) in findings.iter().zip(report.violations()) {
        assert_eq!(API.rule(&found.rule), Some(finding.rule()));
        assert_eq!((&found.pointer, &found.message), (&finding.pointer(), &finding.message()));
    }
}

#[test]
fn reasons_to_refuse_a_login() {
    let server = start(filled());
    let mut seen = String::new();
    let right = r#"{"username": "u@t", "password": "of u"}"#;
    for (what, method, path, headers, body) in [
        ("a wrong password", "POST", LOGIN_PATH, ("accept", "*/*"), r#"{"username": "u@t", "password": "hunter2"}"#),
        ("an unknown name", "POST", LOGIN_PATH, ("accept", "*/*"), r#"{"username": "hunter2", "password": "hunter2"}"#),
        (
            "a name that is none",
            "POST",
            LOGIN_PATH,
            ("accept", "*/*"),
            "{\"username\": \"\\u0000\", \"password\": \"hunter2\"}",
        ),
        ("no password", "POST", LOGIN_PATH, ("accept", "*/*"), r#"{"username": "u@t"}"#),
        (
            "something else",
            "POST",
            LOGIN_PATH,
            ("accept", "*/*"),
            r#"{"username": 1, "password": "hunter2", "pin": "hunter2"}"#,
        ),
        ("no object", "POST", LOGIN_PATH, ("accept", "*/*"), "[]"),
        ("another format", "POST", LOGIN_PATH, ("accept", "text/html"), right),
        ("another method", "GET", LOGIN_PATH, ("accept", "*/*"), ""),
        ("another page", "POST", LOGIN_PATH, ("sec-fetch-site", "cross-site"), right),
        ("no slash", "POST", LOGIN_PATH.trim_end_matches('/'), ("accept", "*/*"), right),
        ("a logout by another method", "DELETE", "/api/v1/logout/", ("accept", "*/*"), ""),
        ("a logout with a list", "POST", "/api/v1/logout/", ("accept", "*/*"), "[]"),
        ("a change from another page", "PUT", POLICIES, ("sec-fetch-site", "same-site"), "{}"),
        ("a read without a session", "GET", POLICIES, ("accept", "*/*"), ""),
        ("a read with half a cookie", "GET", POLICIES, ("cookie", "sessionid=0123"), ""),
        // Before login, the body is not validated.
        ("a change without a session", "PUT", POLICIES, ("accept", "*/*"), "[]"),
    ] {
        let response = server.ask_with(method, path, &[headers], body);
        assert!(validate(&ERROR_DETAILS, Method::Get, response.json()).is_valid(), "{what}");
        assert!(
            !response.text.contains("hunter2") && response.header("set-cookie").is_empty(),
            "{what}: {}",
            response.text
        );
        writeln!(seen, "{what}: {}\n", response.shown()).unwrap();
    }
    insta::assert_snapshot!(seen);
}

/// The tenant, group or user that the path of an operation names, and the least level of its caller.
fn kind_of(operation: &Operation) -> String {
    let place = ["user", "group", "tenant"].into_iter().find(|place| {
        let segment = format!("{place}_id");
        operation.segments().any(|name| name == segment)
    });
    match operation.least_level {
        0 => place.unwrap_or("nothing").to_owned(),
        level => format!("{}, level {level}", place.unwrap_or("nothing")),
    }
}

/// Sends a request to every operation, and returns whether it is allowed, or else its status, for each kind of operations.
fn reached(server: &Server, cookie: &str, [tenant, group, user]: [&str; 3]) -> String {
    let mut of_kinds: Vec<(String, Vec<String>)> = Vec::new();
    for service in SERVICES {
        let mut ends: Vec<(String, String)> = Vec::new();
        for operation in service.operations {
            let path = operation.path.to_string().replace("{tenant_id}", tenant).replace("{group_id}", group);
            let path = path.replace("{user_id}", user).replace("{instance_name}", "lunch");
            let path = path.replace("{call_center_name}", "help");
            let body = if operation.request.is_some() { "{}" } else { "" };
            let response = server.ask_with(operation.method.as_str(), &path, &[("cookie", cookie)], body);
            // A refusal after the authorization counts as allowed.
            let end = match response.status {
                200 | 400 => "yes".to_owned(),
                404 if response.text.contains("nothing has the name") => "yes".to_owned(),
                404 if response.text.contains("does not exist: ") => "404".to_owned(),
                404 if response.text.contains("is not assigned") => "404 (service)".to_owned(),
                other => other.to_string(),
            };
            ends.push((kind_of(operation), end));
        }
        ends.sort();
        ends.dedup();
        let kinds: BTreeSet<&String> = ends.iter().map(|(kind, _)| kind).collect();
        assert_eq!(ends.len(), kinds.len(), "{}: {ends:?} {tenant} {group} {user}", service.name);
        for (kind, end) in ends {
            match of_kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, ends)) => ends.push(end),
                None => of_kinds.push((kind, vec![end])),
            }
        }
    }
    of_kinds.sort();
    let shown = of_kinds.into_iter().map(|(kind, mut ends)| {
        ends.dedup();
        format!("{kind}: {}", ends.join(", "))
    });
    shown.collect::<Vec<_>>().join("; ")
}

#[test]
fn each_level_has_its_access() {
    let server = start(filled());
    let callers = [
        ("nobody", String::new()),
        ("u, of department d", cookie(&server, "u@t", "of u")),
        ("w, of department e", cookie(&server, "w@t", "of w")),
        ("administrator of d", cookie(&server, "d@t", "of d")),
        ("administrator of g", cookie(&server, "g@t", "of g")),
        ("administrator of t", cookie(&server, "t", "of t")),
        ("administrator of s", cookie(&server, "s", "of s")),
        ("reseller", cookie(&server, "all", "of all")),
    ];
    let mut matrix = String::new();
    for (what, target) in [
        ("u, of department d", ["t", "g", "u"]),
        ("v, of department d", ["t", "g", "v"]),
        ("w, of department e, with one service", ["t", "g", "w"]),
        ("an unknown user of the group", ["t", "g", "x"]),
        ("u of another group", ["t", "h", "u"]),
        ("an unknown user of another group", ["t", "h", "x"]),
        ("no such group", ["t", "x", "u"]),
        ("u of another tenant", ["s", "g", "u"]),
        ("an unknown user of another tenant", ["s", "g", "x"]),
        ("no such tenant", ["x", "g", "u"]),
        ("an impossible user", ["t", "g", "%00"]),
    ] {
        writeln!(matrix, "{what}").unwrap();
        for (caller, cookie) in &callers {
            writeln!(matrix, "  {caller}: {}", reached(&server, cookie, target)).unwrap();
        }
    }
    insta::assert_snapshot!(matrix);
}

#[test]
fn another_tenant_looks_as_if_it_did_not_exist() {
    let server = start(filled());
    let cookie = cookie(&server, "t", "of t");
    let ask = |path: &str| {
        let response = server.ask_with("GET", path, &[("cookie", &cookie)], "");
        (response.status, response.text)
    };
    let there = ask(&POLICIES.replace("/tenants/t/", "/tenants/s/"));
    assert_eq!(there, ask(&POLICIES.replace("/tenants/t/", "/tenants/nobody/")));
    assert_eq!(there, ask(&POLICIES.replace("/users/u/", "/users/nobody/")));
    assert_eq!(there.0, 404);
}

/// All sessions of a store.
fn sessions(store: &dyn Store) -> Vec<(RecordKey, Value)> {
    now(store.list(&RecordKey::all(RecordKind::Session))).unwrap()
}

/// Makes a session older than it is.
fn age(store: &dyn Store, name: &'static str, by: Duration) {
    let (key, record) = sessions(store).remove(0);
    let by = u64::try_from(by.as_millis()).unwrap();
    let older = json!(record[name].as_u64().unwrap() - by);
    let change = Box::new(move |_: &[Option<Stored>]| {
        let mut record = record.clone();
        record[name] = older.clone();
        vec![Write::Put(key.clone(), record.into())]
    });
    now(store.change(Vec::new(), change)).unwrap();
}

#[test]
fn a_session_ends_after_its_idle_time_and_its_lifetime() {
    let minutes = Duration::from_mins;
    let store = filled();
    let server = start(store.clone());
    let cookie = || cookie(&server, "u@t", "of u");
    for (name, by, expected) in [
        ("seen", minutes(29), 200),
        ("seen", minutes(30), 401),
        ("begun", minutes(12 * 60 - 1), 200),
        ("begun", minutes(12 * 60), 401),
    ] {
        let cookie = cookie();
        age(store.as_ref(), name, by);
        assert_eq!(status(&server, &cookie, POLICIES), expected, "{name} {by:?}");
        // Its record is removed too.
        assert_eq!(sessions(store.as_ref()).len(), usize::from(expected == 200));
        server.ask_with("POST", "/api/v1/logout/", &[("cookie", &cookie)], "");
        assert_eq!(status(&server, &cookie, POLICIES), 401);
    }
    // Its use is recorded, but not for every request.
    let cookie = cookie();
    age(store.as_ref(), "seen", minutes(2));
    let before = sessions(store.as_ref());
    assert_eq!(status(&server, &cookie, POLICIES), 200);
    assert_eq!(sessions(store.as_ref()), before);
    age(store.as_ref(), "seen", minutes(2));
    let before = sessions(store.as_ref()).remove(0).1["seen"].as_u64().unwrap();
    assert_eq!(status(&server, &cookie, POLICIES), 200);
    let after = sessions(store.as_ref()).remove(0).1["seen"].as_u64().unwrap();
    assert!(after >= before + 240_000, "{before} {after}");
}

#[test]
fn expired_sessions_are_removed() {
    let mut config = config();
    config.session_idle = Duration::from_millis(20);
    let store = filled();
    let server = Server::with(&config, store.clone());
    for _ in 0..3 {
        cookie(&server, "u@t", "of u");
    }
    let began = Instant::now();
    while sessions(store.as_ref()).len() > 1 {
        assert!(began.elapsed() < Duration::from_secs(10));
        std::thread::sleep(Duration::from_millis(25));
        cookie(&server, "w@t", "of w");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_session_outlives_the_server_and_is_valid_on_others() {
    let folder = tempfile::TempDir::new().unwrap();
    let open = || Arc::new(SqliteStore::open(folder.path()).unwrap());
    let store = open();
    put(store.as_ref(), LINES).unwrap();
    let (first, second) = (start(store), start(open()));
    let cookie = cookie(&first, "u@t", "of u");
    assert_eq!(status(&second, &cookie, POLICIES), 200);
    drop((first, second));
    let again = start(open());
    assert_eq!(status(&again, &cookie, POLICIES), 200);
    // The database does not reveal the cookie.
    let token = cookie.split_once('=').unwrap().1;
    let kept = sessions(open().as_ref());
    assert!(kept.iter().all(|(key, record)| key.name != token && !record.to_string().contains(token)));
    assert_eq!(status(&again, &format!("{SESSION_COOKIE}={}", kept[0].0.name), POLICIES), 401);
}

#[test]
fn what_ends_sessions_and_what_does_not() {
    let user = json!({"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "username": "u@t", "department": "x",
        "services": ["call-processing-policies"]});
    let with = |name: &str, value: Value| {
        let mut line = user.clone();
        line[name] = value;
        line.to_string()
    };
    let removal = json!({"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "remove": true}).to_string();
    for (what, line, expected) in [
        ("the same password", with("password", json!("of u")), 200),
        ("other services", user.to_string(), 200),
        ("another password", with("password", json!("another")), 401),
        ("another name", with("username", json!("other@t")), 401),
        ("no user", removal, 401),
    ] {
        let store = filled();
        let server = start(store.clone());
        let (cookie, other) = (cookie(&server, "u@t", "of u"), cookie(&server, "w@t", "of w"));
        put(store.as_ref(), &line).unwrap();
        assert_eq!(status(&server, &cookie, POLICIES), expected, "{what}");
        assert_eq!(status(&server, &other, &ACCEPTANCE.replace("/users/u/", "/users/w/")), 200, "{what}");
    }
    let store = filled();
    let server = start(store.clone());
    let (first, second) = (cookie(&server, "u@t", "of u"), cookie(&server, "u@t", "of u"));
    let other = cookie(&server, "all", "of all");
    assert!(now(end_sessions(store.as_ref(), "u@t")).unwrap());
    assert!(!now(end_sessions(store.as_ref(), "nobody")).unwrap());
    let statuses = [first, second, other].map(|cookie| status(&server, &cookie, POLICIES));
    assert_eq!(statuses, [401, 401, 200]);
    assert_eq!(sessions(store.as_ref()).len(), 1);
    assert_eq!(status(&server, &cookie(&server, "u@t", "of u"), POLICIES), 200);
}

#[test]
fn a_new_level_applies_immediately() {
    let store = filled();
    let server = start(store.clone());
    let cookie = cookie(&server, "all", "of all");
    assert_eq!(status(&server, &cookie, POLICIES), 200);
    put(store.as_ref(), r#"{"type": "administrator", "username": "all", "level": 12, "tenantId": "s"}"#).unwrap();
    assert_eq!(status(&server, &cookie, POLICIES), 404);
}

/// A store that removes a user just before a change of its state.
struct RemovingStore(Arc<MemoryStore>);

impl Store for RemovingStore {
    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.0.read(keys)
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        self.0.list(within)
    }

    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            if let Some(state) = keys.iter().find(|key| key.kind == RecordKind::State) {
                let user = RecordKey::user(&state.tenant, &state.group, &state.user);
                self.0.change(Vec::new(), Box::new(move |_| vec![Write::Remove(user.clone())])).await?;
            }
            self.0.change(keys, change).await
        })
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        self.0.audit(after, most)
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Ended) })
    }

    fn snapshot(&self, _: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Ended) })
    }

    fn restore(&self, _: RestoreSource, _: bool) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Ended) })
    }
}

#[test]
fn no_state_is_written_for_a_removed_user() {
    let store = filled();
    let server = start(Arc::new(RemovingStore(store.clone())));
    let cookie = cookie(&server, "all", "of all");
    assert_eq!(status(&server, &cookie, POLICIES), 200);
    assert_eq!(server.ask_with("PUT", POLICIES, &[("cookie", &cookie)], "{}").status, 404);
    assert_eq!(now(store.list(&RecordKey::all(RecordKind::State))).unwrap(), []);
}

#[test]
fn failed_logins_are_slowed_for_known_and_unknown_usernames() {
    for name in ["u@t", "nobody"] {
        let server = start(filled());
        let mut failed = Instant::now();
        for _ in 0..3 {
            failed = Instant::now();
            assert_eq!(log_in(&server, name, "hunter2").status, 401);
        }
        // Other accounts need not wait. The right password waits too, and gets in.
        assert_eq!(log_in(&server, "w@t", "of w").status, 200);
        let (password, status) = if name == "u@t" { ("of u", 200) } else { ("hunter2", 401) };
        assert_eq!(log_in(&server, name, password).status, status);
        assert!(failed.elapsed() >= Duration::from_secs(1), "{name}: {:?}", failed.elapsed());
    }
    // An address that tries many usernames must wait too.
    let server = start(filled());
    let mut failed = Instant::now();
    for number in 0..20 {
        failed = Instant::now();
        assert_eq!(log_in(&server, &number.to_string(), "hunter2").status, 401);
    }
    assert_eq!(log_in(&server, "20", "hunter2").status, 401);
    assert!(failed.elapsed() >= Duration::from_secs(1), "{:?}", failed.elapsed());
    // A login whose turn does not come in time says why.
    let mut config = config();
    config.request_timeout = Duration::from_millis(900);
    let server = Server::with(&config, filled());
    for _ in 0..3 {
        assert_eq!(log_in(&server, "u@t", "hunter2").status, 401);
    }
    let refused = log_in(&server, "u@t", "of u");
    assert_eq!((refused.status, refused.header("retry-after")), (429, "1"));
    assert_eq!(refused.json()["details"], "too many failed logins wait for each other; try again later");
}

#[test]
fn an_unknown_name_takes_as_long_as_a_known_one() {
    let mut config = config();
    config.password_cost = PasswordCost::new(32 * 1024, 2).unwrap();
    let store = Arc::new(MemoryStore::default());
    let line = r#"{"type": "administrator", "username": "all", "level": 16, "password": "of all"}"#;
    now(import(&API, store.as_ref(), line.as_bytes(), config.password_cost)).unwrap();
    let server = Server::with(&config, store);
    let fastest = |name: &str| {
        let times = (0..3).map(|_| {
            let began = Instant::now();
            assert_eq!(log_in(&server, name, "hunter2").status, 401);
            began.elapsed()
        });
        times.min().unwrap()
    };
    // The tolerance is for other load on the machine; without hashing it would take a hundredth of the time.
    let (known, unknown) = (fastest("all"), fastest("nobody"));
    assert!(unknown > known / 4, "{known:?} {unknown:?}");
}

#[test]
fn concurrent_logins_succeed() {
    let server = start(filled());
    let address = server.address;
    let body = r#"{"username": "u@t", "password": "of u"}"#;
    std::thread::scope(|scope| {
        let logins: Vec<_> =
            (0..16).map(|_| scope.spawn(move || ask(address, "POST", LOGIN_PATH, &[], body).status)).collect();
        let statuses: Vec<u16> = logins.into_iter().map(|login| login.join().unwrap()).collect();
        assert_eq!(statuses, [200; 16]);
    });
}

#[test]
fn the_description_has_the_login_and_the_logout() {
    let document = start(filled()).get("/openapi.json");
    assert_eq!(document["security"], json!([{"session": []}]));
    assert_eq!(document["paths"][LOGIN_PATH]["post"]["operationId"], "logIn");
    let logout = &document["paths"]["/api/v1/logout/"]["post"];
    assert_eq!(logout["operationId"], "logOut");
    assert_eq!(logout["security"], json!([]));
    let open = Server::start().get("/openapi.json");
    assert_eq!(open["security"], json!([]));
    // Anyone can log in there, so that no login is refused.
    assert_eq!(open["paths"]["/api/v1/logout/"]["post"]["operationId"], "logOut");
    let login = &open["paths"][LOGIN_PATH]["post"];
    assert_eq!(login["operationId"], "logIn");
    assert!(login["responses"].get("200").is_some() && login["responses"].get("401").is_none());
}
