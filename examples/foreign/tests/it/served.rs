//! Served, with login and state.

use foreign::{API, BEHAVIOUR};
use linecard_server::{Config, MemoryStore, PasswordCost, SelfCheck, directory, router, serve};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

const DIRECTORY: &str = r#"
{"type": "tenant", "tenantId": "post"}
{"type": "group", "tenantId": "post", "groupId": "north"}
{"type": "user", "tenantId": "post", "groupId": "north", "userId": "ann", "services": ["round"], "username": "ann", "password": "s3cret-of-ann"}
{"type": "user", "tenantId": "post", "groupId": "north", "userId": "bob", "services": ["round"]}
{"type": "administrator", "username": "boss", "level": 5, "tenantId": "post", "password": "s3cret-of-boss"}
"#;

fn ask(address: SocketAddr, method: &str, path: &str, cookie: &str, body: &str) -> (u16, Value, String) {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let request =
        ureq::http::Request::builder().method(method).uri(format!("http://{address}{path}")).header("cookie", cookie);
    let mut response = agent.run(request.body(body.to_owned()).unwrap()).unwrap();
    let cookie =
        response.headers().get("set-cookie").map(|cookie| cookie.to_str().unwrap().to_owned()).unwrap_or_default();
    let text = response.body_mut().read_to_string().unwrap();
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    (response.status().as_u16(), serde_json::from_str(&text).unwrap_or_default(), cookie)
}

#[test]
fn a_courier_signs_in_and_changes_the_round() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let address = runtime.block_on(async {
        let store = Arc::new(MemoryStore::default());
        directory::import(&API, store.as_ref(), DIRECTORY.as_bytes(), PasswordCost::default()).await.unwrap();
        let mut config = Config::of(&API, &BEHAVIOUR);
        config.self_check = SelfCheck::Strict;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, router(&config, store), std::future::pending()));
        address
    });
    let round = |courier: &str| format!("/rounds/v2/operators/post/districts/north/couriers/{courier}/round/");
    let (ann, stops) = (round("ann"), round("ann") + "stops/");

    let (status, body, _) = ask(address, "GET", &ann, "", "");
    assert_eq!(status, 401);
    assert!(body["reason"].as_str().unwrap().contains("/rounds/v2/sign-in/"), "{body}");
    let (status, body, _) = ask(address, "POST", "/rounds/v2/sign-in/", "", r#"{"user": "ann"}"#);
    assert_eq!((status, &body["findings"][0]["rule"]), (400, &json!("sign-in.secret.post.required")));

    let sign_in = |user: &str| {
        let body = json!({"user": user, "secret": format!("s3cret-of-{user}")}).to_string();
        let (status, who, cookie) = ask(address, "POST", "/rounds/v2/sign-in/", "", &body);
        assert_eq!(status, 200, "{who}");
        assert!(cookie.starts_with("rounds="), "{cookie}");
        (who, cookie)
    };
    let (who, cookie) = sign_in("ann");
    assert_eq!(who, json!({"operator": "post", "courier": "ann", "rank": 1}));
    let (boss, boss_cookie) = sign_in("boss");
    assert_eq!(boss, json!({"operator": "post", "rank": 5}));

    let (status, body, _) = ask(address, "GET", &ann, &cookie, "");
    assert_eq!((status, body), (200, json!({"active": false, "stops": []})));
    let stop = r#"{"code": "7a", "kind": "Delivery", "doorCode": "1234"}"#;
    assert_eq!(ask(address, "POST", &stops, &cookie, stop).0, 201);
    assert_eq!(ask(address, "POST", &stops, &cookie, stop).0, 400, "the code is taken");
    let put = r#"{"code": "7a", "newCode": "7b", "schedule": {"day": "Monday"}}"#;
    assert_eq!(ask(address, "PUT", &format!("{stops}7a/"), &cookie, put).0, 200);
    let shown = json!({"code": "7b", "kind": "Delivery", "parcels": 1, "schedule": {"day": "Monday"}});
    assert_eq!(ask(address, "GET", &format!("{stops}7b/"), &cookie, "").1, shown);
    assert_eq!(ask(address, "GET", &ann, &boss_cookie, "").1, json!({"active": false, "stops": [shown]}));
    assert_eq!(ask(address, "GET", &round("bob"), &cookie, "").0, 403, "another courier");
    assert_eq!(ask(address, "DELETE", &format!("{stops}7b/"), &cookie, "").0, 200);

    let (_, document, _) = ask(address, "GET", "/openapi.json", "", "");
    assert_eq!(document["paths"]["/rounds/v2/sign-out/"]["post"]["operationId"], "logOut");
    assert_eq!(ask(address, "POST", "/rounds/v2/sign-out/", &cookie, "").0, 200);
    assert_eq!(ask(address, "GET", &ann, &cookie, "").0, 401);
}
