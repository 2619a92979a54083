//! A double in the process of a test, and what tests control over HTTP.

use crate::client::{ACCEPTANCE, POLICIES, Response, Server, ask, check_error_body};
use linecard_contract::Method;
use linecard_server::{Config, Double, DoubleError, Fault, MemoryStore, RequestFilter, Scenario};
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn send(double: &Double, method: &str, path: &str, body: &str) -> Response {
    ask(double.address(), method, path, &[], body)
}

/// Whether the server closes the connection without a byte.
fn is_dropped(double: &Double, method: &str, path: &str, body: &str) -> bool {
    let head = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n\r\n", body.len());
    let response = crate::client::raw(double.address(), format!("{head}{body}").as_bytes());
    assert!(response.is_empty(), "{}", String::from_utf8_lossy(&response));
    true
}

#[test]
fn a_double_starts_soon_and_stops_when_it_is_dropped() {
    let began = Instant::now();
    let double = Double::start().unwrap();
    let (address, took) = (double.address(), began.elapsed());
    // Much more than it takes: other tests run too.
    assert!(took < Duration::from_secs(2), "{took:?}");
    assert_eq!(double.url(), format!("http://{address}"));
    assert_eq!(double.base_url(), format!("http://{address}/api/v1/"));
    assert_eq!(send(&double, "GET", POLICIES, "").status, 200);
    // A slow request does not delay the end of a test.
    double.add_fault(Fault::delay(Duration::from_secs(30))).unwrap();
    let slow =
        std::thread::spawn(move || crate::client::raw(address, b"GET /api/v1/ HTTP/1.1\r\nhost: localhost\r\n\r\n"));
    while double.journal().count(&RequestFilter::new().path("/api/v1")).unwrap() == 0 {
        std::thread::yield_now();
    }
    let began = Instant::now();
    drop(double);
    assert!(began.elapsed() < Duration::from_secs(5));
    assert!(slow.join().unwrap().is_empty());
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[test]
fn a_double_serves_a_test_with_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let double = Double::start().unwrap();
        let mut policies = json!({});
        for _ in 0..2 {
            let mut socket = tokio::net::TcpStream::connect(double.address()).await.unwrap();
            let request = format!("GET {POLICIES} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
            socket.write_all(request.as_bytes()).await.unwrap();
            let mut response = String::new();
            socket.read_to_string(&mut response).await.unwrap();
            policies = serde_json::from_str(response.split_once("\r\n\r\n").unwrap().1).unwrap();
            policies["maxSimultaneousCalls"] = json!(7);
            double.seed(POLICIES, policies.clone()).unwrap();
        }
        assert_eq!(policies["maxSimultaneousCalls"], 7);
        double.reset().unwrap();
    });
}

#[test]
fn a_seed_of_a_double_is_checked() {
    let double = Double::start().unwrap();
    double.seed(ACCEPTANCE, json!({"criteria": []})).unwrap();
    let mut shown = String::new();
    for (path, body) in [("/api/v1/hunter/", json!({})), (ACCEPTANCE, json!({"criteria": "hunter2"}))] {
        let Err(DoubleError::Input(text)) = double.seed(path, body) else { panic!("{path}") };
        writeln!(shown, "{text}\n").unwrap();
    }
    assert!(!shown.contains("hunter2"));
    insta::assert_snapshot!(shown);
}

#[test]
fn faults_come_in_their_order_and_as_often_as_asked() {
    let double = Double::start().unwrap();
    let id = double.add_fault(Fault::status(503).method(Method::Get).times(2)).unwrap();
    let other = double.add_fault(Fault::status(500).path("/api/v1/tenants/*/groups/{group_id}/users/u/**")).unwrap();
    let statuses: Vec<u16> = (0..3).map(|_| send(&double, "GET", POLICIES, "").status).collect();
    assert_eq!(statuses, [503, 503, 500]);
    assert_eq!((double.fault_hits(id), double.fault_hits(other), double.fault_hits(99)), (Some(2), Some(1), None));
    let response = send(&double, "GET", &POLICIES.replace("/u/", "/v/"), "");
    assert_eq!(response.status, 200);
    let response = send(&double, "GET", POLICIES, "");
    check_error_body(&response.json());
    assert_eq!(response.json()["details"], format!("fault {other} of this test double asks for this error"));
    double.clear_faults();
    assert_eq!(send(&double, "GET", POLICIES, "").status, 200);
    // Outside the API there are no faults.
    double.add_fault(Fault::status(500)).unwrap();
    assert_eq!(send(&double, "GET", "/health/live", "").status, 200);
    double.reset().unwrap();
    assert_eq!(send(&double, "GET", POLICIES, "").status, 200);
}

#[test]
fn a_connection_is_dropped_before_or_after_the_change() {
    let double = Double::start().unwrap();
    let body = r#"{"maxSimultaneousCalls": 7}"#;
    let shown = || send(&double, "GET", POLICIES, "").json()["maxSimultaneousCalls"].clone();
    let before = shown();
    double.add_fault(Fault::drop_connection().method(Method::Put).times(1)).unwrap();
    assert!(is_dropped(&double, "PUT", POLICIES, body));
    assert_eq!(shown(), before);
    // What was sent is in the journal all the same.
    let dropped = double.journal().filter(&RequestFilter::new().method(Method::Put)).unwrap();
    assert_eq!((dropped[0].status, dropped[0].body.as_ref()), (None, Some(&json!({"maxSimultaneousCalls": 7}))));
    double.add_fault(Fault::drop_connection().method(Method::Put).times(1).after()).unwrap();
    assert!(is_dropped(&double, "PUT", POLICIES, body));
    assert_eq!(shown(), 7);
    double.reset().unwrap();
    double.add_fault(Fault::status(504).method(Method::Put).times(1).after()).unwrap();
    assert_eq!((send(&double, "PUT", POLICIES, body).status, shown()), (504, json!(7)));
}

#[test]
fn a_fault_delays() {
    let double = Double::start().unwrap();
    double.add_fault(Fault::status(503).delayed_by(Duration::from_millis(200)).times(1)).unwrap();
    let began = Instant::now();
    assert_eq!(send(&double, "GET", POLICIES, "").status, 503);
    assert!(began.elapsed() >= Duration::from_millis(200));
}

#[test]
fn a_wrong_fault_is_refused_with_its_place() {
    let double = Double::start().unwrap();
    let mut shown = String::new();
    for fault in [
        Fault::status(200),
        Fault::status(418),
        Fault::status(503).times(0),
        Fault::status(503).path("api"),
        Fault::delay(Duration::from_secs(31)),
        Fault::delay(Duration::MAX),
        Fault::delay(Duration::ZERO).after(),
    ] {
        let Err(DoubleError::Input(text)) = double.add_fault(fault.clone()) else { panic!("{fault:?}") };
        writeln!(shown, "{text}\n").unwrap();
    }
    let many: Value = (0..1001).map(|_| json!({"status": 503})).collect();
    for body in [
        json!([{"status": 503}, {"statsu": 503, "path": "/api/*/**/x"}]),
        json!({"status": "503", "times": 1.5, "delay": -1, "method": "PATCH", "when": "later", "drop": "yes"}),
        json!({"status": 503, "drop": true}),
        json!({"method": "PUT"}),
        json!("hunter2"),
        many,
    ] {
        let response = send(&double, "POST", "/_double/faults", &body.to_string());
        check_error_body(&response.json());
        assert!(!response.text.contains("hunter2"));
        writeln!(shown, "{}\n", response.shown()).unwrap();
    }
    let response = send(&double, "POST", "/_double/faults", "{");
    writeln!(shown, "{}\n", response.shown()).unwrap();
    assert_eq!(send(&double, "GET", "/_double/faults", "").text, r#"{"faults":[]}"#);
    insta::assert_snapshot!(shown);
}

#[test]
fn faults_are_set_and_shown_over_http() {
    let double = Double::start().unwrap();
    let faults = json!([
        {"method": "GET", "path": "/api/v1/tenants/t/**", "times": 3, "status": 503, "delay": 1, "when": "after"},
        {"drop": true},
    ]);
    assert_eq!(send(&double, "POST", "/_double/faults", &faults.to_string()).text, r#"{"ids":[1,2]}"#);
    assert_eq!(send(&double, "GET", POLICIES, "").status, 503);
    let mut expected = faults;
    for (index, hits) in [1, 0].into_iter().enumerate() {
        expected[index]["id"] = json!(index + 1);
        expected[index]["hits"] = json!(hits);
    }
    assert_eq!(send(&double, "GET", "/_double/faults", "").json(), json!({"faults": expected}));
    assert_eq!(send(&double, "DELETE", "/_double/faults", "").status, 200);
    assert_eq!(send(&double, "GET", "/_double/faults", "").text, r#"{"faults":[]}"#);
}

/// A double with a few requests of each kind.
fn used() -> Double {
    let double = Double::start().unwrap();
    send(&double, "GET", POLICIES, "");
    send(&double, "PUT", POLICIES, r#"{"maxSimultaneousCalls": 3, "unheardOf": "hunter2"}"#);
    send(&double, "PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#);
    send(&double, "POST", "/api/v1/login/", r#"{"username": "jane", "password": "hunter2"}"#);
    send(&double, "GET", "/api/v1/hunter/", "");
    double.add_fault(Fault::drop_connection().times(1)).unwrap();
    is_dropped(&double, "DELETE", &format!("{ACCEPTANCE}criteria/lunch/"), "");
    double
}

#[test]
fn the_journal_has_requests_and_findings_but_no_secrets() {
    let double = used();
    let hidden = send(&double, "GET", "/_double/requests", "");
    let with_values = send(&double, "GET", "/_double/requests?values=shown", "");
    assert!(!hidden.text.contains("hunter2") && !with_values.text.contains("hunter2"));
    insta::assert_snapshot!(format!("{:#}\n\n{:#}", hidden.json(), with_values.json()["requests"][2]["body"]));
    let requests = double.journal().requests().unwrap();
    assert_eq!(requests.len(), 6);
    assert_eq!(requests[2].body, Some(json!({"maxSimultaneousCalls": 3})));
    assert_eq!(requests[1].findings[1].rule, "call-processing-policies.put.unknown");
    assert!(!format!("{requests:?}").contains("hunter2"));
    double.reset().unwrap();
    assert!(double.journal().requests().unwrap().is_empty());
}

#[test]
fn the_journal_is_filtered_counted_and_checked() {
    let double = used();
    let journal = double.journal();
    let puts = RequestFilter::new().method(Method::Put).path("/api/v1/tenants/*/groups/*/users/u/**");
    assert_eq!(journal.count(&puts).unwrap(), 2);
    assert_eq!(journal.filter(&puts.clone().status(200)).unwrap().len(), 1);
    assert_eq!(journal.count(&puts.clone().valid(false)).unwrap(), 1);
    assert_eq!(journal.count(&RequestFilter::new().operation("updateCallProcessingPolicies")).unwrap(), 2);
    journal.never(&RequestFilter::new().method(Method::Post).path("/api/v1/tenants/**")).unwrap();
    journal.exactly(2, &puts).unwrap();
    let order = |statuses: &[u16]| {
        let filters: Vec<_> = statuses.iter().map(|code| RequestFilter::new().status(*code)).collect();
        journal.in_order(&filters)
    };
    order(&[200, 400, 200, 404]).unwrap();
    let mut shown = String::new();
    for failure in [
        journal.never(&puts).unwrap_err(),
        journal.never(&puts.clone().status(200)).unwrap_err(),
        journal.exactly(1, &puts.clone().valid(true).operation("x")).unwrap_err(),
        order(&[404, 400]).unwrap_err(),
        order(&[503]).unwrap_err(),
        journal.count(&RequestFilter::new().path("x").status(7)).unwrap_err(),
    ] {
        writeln!(shown, "{failure}").unwrap();
    }
    let checks = json!({
        "never": [{"method": "POST", "path": "/api/v1/tenants/**"}, {"method": "PUT", "valid": false}],
        "exactly": [{"method": "PUT", "times": 2}, {"status": 404, "times": 2}],
        "inOrder": [{"status": 400}, {"operation": "updateCallProcessingPolicies", "status": 400}],
    });
    let verify = |body: &Value| send(&double, "POST", "/_double/requests/verify", &body.to_string());
    writeln!(shown, "{:#}", verify(&checks).json()).unwrap();
    assert_eq!(verify(&json!({"never": [{"status": 503}]})).text, r#"{"holds":true,"failures":[]}"#);
    for wrong in
        [json!({}), json!([]), json!({"never": {}}), json!({"exactly": [{"times": "2"}, {"count": 2}], "ever": []})]
    {
        writeln!(shown, "{}", verify(&wrong).shown()).unwrap();
    }
    for query in ["status=400", "method=PUT&valid=true", "path=%2Fapi%2Fv1%2Flogin%2F"] {
        let found = send(&double, "GET", &format!("/_double/requests?{query}"), "").json();
        assert_eq!(found["count"], 1, "{query}");
    }
    for query in ["state=400", "status=four", "status=1&status=2", "values=yes", "path=api", "valid=maybe", "path=%FF"]
    {
        let response = send(&double, "GET", &format!("/_double/requests?{query}"), "");
        check_error_body(&response.json());
        writeln!(shown, "{query}: {} {}", response.status, response.json()["details"].as_str().unwrap()).unwrap();
    }
    insta::assert_snapshot!(shown);
    assert_eq!(send(&double, "DELETE", "/_double/requests", "").status, 200);
    assert_eq!(journal.count(&RequestFilter::new()).unwrap(), 0);
}

#[test]
fn the_journal_is_bounded_and_says_so() {
    let double = Double::start().unwrap();
    let agent = crate::client::agent(1);
    for _ in 0..1005 {
        crate::client::try_ask(&agent, double.address(), "GET", "/api/v1/x/", &[], "").unwrap();
    }
    let long = format!(r#"{{"maxSimultaneousCalls": 3, "x": "{}"}}"#, "y".repeat(70_000));
    send(&double, "PUT", POLICIES, &long);
    let journal = double.journal();
    let requests = journal.requests().unwrap();
    assert_eq!((requests.len(), journal.dropped().unwrap()), (1000, 6));
    assert_eq!((&requests[999].body, requests[999].id), (&None, 1006));
    let unsure = journal.never(&RequestFilter::new().status(503)).unwrap_err();
    assert!(unsure.to_string().starts_with("6 earlier requests are no longer in the journal"), "{unsure}");
}

#[test]
fn the_clock_moves_forward_and_sessions_end() {
    let double = Double::start().unwrap();
    let before = double.now();
    double.advance(Duration::from_hours(1)).unwrap();
    assert!(double.now() >= before + Duration::from_hours(1));
    assert!(double.advance(Duration::MAX).is_err());
    let mut shown = String::new();
    for body in [
        r#"{"now": "1999-12-31T23:59:59Z"}"#,
        r#"{"now": "tomorrow"}"#,
        r#"{"now": "10000-01-01T00:00:00Z"}"#,
        r#"{"advance": -1}"#,
        r#"{"advance": 1, "now": "2190-01-01T00:00:00Z"}"#,
        r#"{"by": 1}"#,
        "{}",
        "7",
    ] {
        let response = send(&double, "POST", "/_double/clock", body);
        check_error_body(&response.json());
        writeln!(shown, "{body}: {}", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
    let response = send(&double, "POST", "/_double/clock", r#"{"now": "2190-05-01T12:00:00+02:00"}"#);
    assert!(response.json()["now"].as_str().unwrap().starts_with("2190-05-01T10:00:0"), "{}", response.text);
    assert!(send(&double, "GET", POLICIES, "").header("date").contains("01 May 2190"));
    double.reset().unwrap();
    assert!(!send(&double, "GET", POLICIES, "").header("date").contains("2190"));
    assert_eq!(send(&double, "GET", "/_double/clock", "").json()["ahead"], 0);

    let double = with_logins();
    let cookie = log_in(&double, "jane");
    let ask_jane = || ask(double.address(), "GET", &of_jane(), &[("cookie", &cookie)], "").status;
    assert_eq!(ask_jane(), 200);
    double.advance(Duration::from_mins(20)).unwrap();
    assert_eq!(ask_jane(), 200);
    double.advance(Duration::from_mins(31)).unwrap();
    assert_eq!(ask_jane(), 401);
}

const DIRECTORY: &str = r#"{"type": "tenant", "tenantId": "acme"}
{"type": "group", "tenantId": "acme", "groupId": "north"}
{"type": "user", "tenantId": "acme", "groupId": "north", "userId": "jane", "services": ["call-processing-policies"], "username": "jane", "password": "open sesame"}
{"type": "administrator", "username": "root", "level": 16, "password": "open sesame"}"#;

fn of_jane() -> String {
    POLICIES.replace("/t/", "/acme/").replace("/g/", "/north/").replace("/u/", "/jane/")
}

/// A double with logins.
fn with_logins() -> Double {
    let mut config = Config::default();
    config.double = true;
    let double = Double::start_with(&config).unwrap();
    double.import_directory(DIRECTORY).unwrap();
    double
}

fn log_in(double: &Double, username: &str) -> String {
    let credentials = json!({"username": username, "password": "open sesame"});
    let response = send(double, "POST", "/api/v1/login/", &credentials.to_string());
    assert_eq!(response.status, 200, "{}", response.text);
    response.header("set-cookie").split(';').next().unwrap().to_owned()
}

#[test]
fn a_double_with_logins_serves_those_who_access_everything() {
    let double = with_logins();
    let (jane, root) = (log_in(&double, "jane"), log_in(&double, "root"));
    let ask_as = |cookie: &str, method: &str, path: &str, body: &str| {
        ask(double.address(), method, path, &[("cookie", cookie)], body).status
    };
    for (method, path, body) in [
        ("POST", "/_double/seed", "{}"),
        ("GET", "/_double/snapshot", ""),
        ("POST", "/_double/scenario", "{}"),
        ("POST", "/_double/faults", "[]"),
        ("GET", "/_double/clock", ""),
        ("POST", "/_double/reset", ""),
    ] {
        assert_eq!(ask_as("", method, path, body), 401, "{path}");
        assert_eq!(ask_as(&jane, method, path, body), 403, "{path}");
        assert_eq!(ask_as(&root, method, path, body), 200, "{path}");
    }
    // Only an open server keeps a journal.
    assert_eq!(ask_as(&root, "GET", "/_double/requests", ""), 404);
    assert!(double.journal().requests().unwrap_err().to_string().contains("--open"));
    // A reset keeps the directory and the sessions.
    let update = r#"{"maxSimultaneousCalls": 7}"#;
    let initial = ask(double.address(), "GET", &of_jane(), &[("cookie", &jane)], "").text;
    assert_eq!(ask_as(&jane, "PUT", &of_jane(), update), 200);
    double.reset().unwrap();
    assert_eq!(ask(double.address(), "GET", &of_jane(), &[("cookie", &jane)], "").text, initial);
    assert!(matches!(double.import_directory("{"), Err(DoubleError::Input(_))));
}

#[test]
fn an_open_double_lets_everyone_log_in() {
    let double = Double::start().unwrap();
    double.import_directory(DIRECTORY).unwrap();
    let mut shown = String::new();
    for (username, password) in [("jane", "wrong"), ("root", "any"), ("someone@example.org", "")] {
        let credentials = json!({"username": username, "password": password});
        let response = send(&double, "POST", "/api/v1/login/", &credentials.to_string());
        writeln!(shown, "{username}: {}", response.shown()).unwrap();
        let cookie = response.header("set-cookie").to_owned();
        if response.status == 200 {
            assert!(cookie.starts_with("sessionid=") && cookie.len() > 80 && cookie.contains("HttpOnly"), "{cookie}");
            let cookie = cookie.split(';').next().unwrap();
            assert_eq!(ask(double.address(), "GET", POLICIES, &[("cookie", cookie)], "").status, 200);
        }
    }
    for (method, body) in [("POST", "{}"), ("POST", r#"{"username": 7}"#), ("GET", ""), ("POST", "hunter2")] {
        let response = send(&double, method, "/api/v1/login/", body);
        check_error_body(&response.json());
        writeln!(shown, "{method} {body}: {}", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
    let response = send(&double, "POST", "/api/v1/logout/", "");
    assert_eq!((response.status, &*response.text), (200, ""));
    assert!(response.header("set-cookie").starts_with("sessionid=; Path=/; Max-Age=0"));
}

#[test]
fn a_scenario_is_the_beginning() {
    let mut policies = send(&Double::start().unwrap(), "GET", POLICIES, "").json();
    policies["maxSimultaneousCalls"] = json!(7);
    let scenario = json!({
        "description": "an update fails once",
        "seed": {POLICIES: policies},
        "faults": [{"method": "PUT", "times": 1, "status": 503}],
        "clock": "2190-05-01T12:00:00Z",
    });
    let mut config = Config::open();
    config.scenario = Some(Scenario::parse(&config, scenario.to_string().as_bytes()).unwrap());
    let from_start = Double::start_with(&config).unwrap();
    let over_http = Double::start().unwrap();
    let response = send(&over_http, "POST", "/_double/scenario", &scenario.to_string());
    assert_eq!(response.text, r#"{"states":1,"faults":1}"#);
    let typed = Double::start().unwrap();
    send(&typed, "PUT", &POLICIES.replace("/u/", "/v/"), r#"{"maxSimultaneousCalls": 9}"#);
    typed.begin(config.scenario.as_ref().unwrap()).unwrap();
    assert_ne!(send(&typed, "GET", &POLICIES.replace("/u/", "/v/"), "").json()["maxSimultaneousCalls"], 9);
    let check = |double: &Double| {
        let update = |calls: u64| send(double, "PUT", POLICIES, &json!({"maxSimultaneousCalls": calls}).to_string());
        assert_eq!(send(double, "GET", POLICIES, "").json(), policies);
        assert_eq!([update(8).status, update(8).status], [503, 200]);
        assert!(send(double, "GET", POLICIES, "").header("date").contains("2190"));
    };
    for double in [&from_start, &over_http, &typed] {
        check(double);
    }
    // A reset returns to the scenario of the start.
    from_start.reset().unwrap();
    check(&from_start);
    over_http.reset().unwrap();
    assert_ne!(send(&over_http, "GET", POLICIES, "").json(), policies);
    // A wrong one changes nothing.
    let before = send(&from_start, "GET", POLICIES, "").text;
    let mut shown = String::new();
    for wrong in [
        json!({"seeds": {}, "faults": [{"status": 503}, {"status": 200}], "clock": "1999-12-31T23:59:59Z"}),
        json!({"seed": {"/api/v1/hunter/": {}}}),
        json!({"seed": []}),
        json!([]),
    ] {
        let response = send(&from_start, "POST", "/_double/scenario", &wrong.to_string());
        check_error_body(&response.json());
        writeln!(shown, "{}", response.shown()).unwrap();
    }
    writeln!(shown, "{}", send(&from_start, "POST", "/_double/scenario", "{").shown()).unwrap();
    insta::assert_snapshot!(shown);
    assert_eq!(send(&from_start, "GET", POLICIES, "").text, before);
}

#[test]
fn a_double_has_another_base_path() {
    let mut config = Config::default();
    config.double = true;
    config.base_path = Some("/gateway/v1".to_owned());
    let double = Double::start_with(&config).unwrap();
    double.import_directory(DIRECTORY).unwrap();
    assert_eq!(double.base_url(), format!("http://{}/gateway/v1/", double.address()));
    let path = of_jane().replace("/api/v1/", "/gateway/v1/");
    let response = send(&double, "GET", &path, "");
    check_error_body(&response.json());
    assert_eq!(
        response.json()["details"],
        "there is no session, or it has expired; log in with POST /gateway/v1/login/"
    );
    let response = send(&double, "POST", "/gateway/v1/login/", r#"{"username": "jane", "password": "open sesame"}"#);
    let cookie = response.header("set-cookie").split(';').next().unwrap().to_owned();
    assert_eq!(ask(double.address(), "GET", &path, &[("cookie", &cookie)], "").status, 200);
    let response = send(&double, "GET", &of_jane(), "");
    check_error_body(&response.json());
    assert_eq!(
        (response.status, response.json()["details"].as_str().unwrap()),
        (404, "the API of this server is at /gateway/v1/; send the request there")
    );
    let document = send(&double, "GET", "/openapi.json", "").json();
    let paths = document["paths"].as_object().unwrap();
    assert!(paths.len() > 50 && paths.keys().all(|path| path.starts_with("/gateway/v1/")));
    assert_eq!(send(&double, "GET", "/health/live", "").status, 200);
}

#[test]
fn without_the_setting_a_server_with_logins_is_no_double() {
    let server = Server::with(&Config::default(), Arc::new(MemoryStore::default()));
    for path in ["/_double/clock", "/_double/faults", "/_double/requests"] {
        assert_eq!(server.ask("GET", path, "").status, 404, "{path}");
    }
    let response = server.ask_with("GET", "/openapi.json", &[("accept-encoding", "gzip")], "");
    assert_eq!(response.header("content-encoding"), "");
}

/// The blocks of code in the guide in this language.
fn blocks(language: &str) -> Vec<&'static str> {
    let guide = include_str!("../../../../book/src/guide/double.md");
    let opening = format!("```{language}\n");
    guide.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn the_examples_of_the_guide_are_valid() {
    let double = Double::start().unwrap();
    let [directory, scenario] = blocks("json")[..] else { panic!("the guide has other examples") };
    double.import_directory(directory).unwrap();
    double.begin(&Scenario::parse(&Config::open(), scenario.as_bytes()).unwrap()).unwrap();
    let mut sent = 0;
    for command in blocks("sh").iter().flat_map(|block| block.split("curl ").skip(1)) {
        let url = command.split("http://127.0.0.1:8080").nth(1).unwrap();
        let path = url.split(['\'', '\n']).next().unwrap();
        let body = command.strip_prefix("-d '").map(|rest| rest.split('\'').next().unwrap());
        // The clock of the last example is past the time of the one before.
        double.reset().unwrap();
        let response = send(&double, if body.is_some() { "POST" } else { "GET" }, path, body.unwrap_or_default());
        assert_eq!(response.status, 200, "{command}: {}", response.text);
        sent += 1;
    }
    assert_eq!(sent, 5);
}

#[test]
fn a_page_of_another_origin_can_use_a_double() {
    let mut config = Config::open();
    config.allowed_origins = vec!["http://localhost:3000".to_owned()];
    let double = Double::start_with(&config).unwrap();
    let origin = ("origin", "http://localhost:3000");
    let asked = [
        origin,
        ("access-control-request-method", "PUT"),
        ("access-control-request-headers", "content-type,if-match,content-encoding"),
    ];
    let response = ask(double.address(), "OPTIONS", POLICIES, &asked, "");
    assert_eq!(response.status, 204);
    assert_eq!(response.header("access-control-allow-origin"), "http://localhost:3000");
    assert_eq!(response.header("access-control-allow-credentials"), "true");
    assert_eq!(response.header("access-control-allow-headers"), "content-type,if-match,content-encoding");
    // Preflight requests are no requests of the API.
    assert!(double.journal().requests().unwrap().is_empty());
    double.add_fault(Fault::status(503).times(1)).unwrap();
    for expected in [503, 200] {
        // A page reads errors and injected errors too.
        let response = ask(double.address(), "GET", POLICIES, &[origin], "");
        assert_eq!(response.status, expected);
        assert_eq!(response.header("access-control-allow-origin"), "http://localhost:3000");
    }
    assert_eq!(ask(double.address(), "GET", POLICIES, &[("origin", "http://localhost:3001")], "").status, 403);
}
