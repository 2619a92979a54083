//! The API as a server, with login and state.

use foreign::{API, BEHAVIOUR};
use linecard_server::{Config, MemoryStore, PasswordCost, SelfCheck, directory, router, serve};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

const DIRECTORY: &[u8] = include_bytes!("../../examples/directory.ndjson");

pub(crate) fn ask(address: SocketAddr, method: &str, path: &str, cookie: &str, body: &str) -> (u16, Value, String) {
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

/// Serves the API, with the users of the directory, until the runtime is dropped.
pub(crate) fn serve_at() -> (Runtime, SocketAddr) {
    let runtime = Runtime::new().unwrap();
    let address = runtime.block_on(async {
        let store = Arc::new(MemoryStore::default());
        directory::import(&API, store.as_ref(), DIRECTORY, PasswordCost::default()).await.unwrap();
        let mut config = Config::of(&API, &BEHAVIOUR);
        config.self_check = SelfCheck::Strict;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, router(&config, store), std::future::pending()));
        address
    });
    (runtime, address)
}

#[test]
fn a_courier_signs_in_and_changes_the_round() {
    let (_runtime, address) = serve_at();
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

    let initial = json!({"active": false, "onFoot": false, "byBike": false, "byVan": true, "stops": []});
    let (status, body, _) = ask(address, "GET", &ann, &cookie, "");
    assert_eq!((status, body), (200, initial.clone()));
    let put = |body: &str| ask(address, "PUT", &ann, &cookie, body);
    let (status, body, _) = put(r#"{"byVan": false}"#);
    assert_eq!((status, &body["findings"][0]["rule"]), (400, &json!("round.vehicles.put.required")));
    let (status, body, _) = put(r#"{"onFoot": true, "byBike": true}"#);
    assert_eq!((status, &body["findings"][0]["rule"]), (400, &json!("round.vehicles.put.exclusive")));
    assert_eq!(put(r#"{"onFoot": true, "byBike": true, "byVan": false}"#).0, 200);
    assert_eq!(put(r#"{"onFoot": false, "byBike": false, "byVan": true}"#).0, 200);
    let stop =
        r#"{"code": "7a", "kind": "Delivery", "weight": 31.5, "postcode": "1234 AB", "wait": 5, "doorCode": "1234"}"#;
    assert_eq!(ask(address, "POST", &stops, &cookie, stop).0, 201);
    assert_eq!(ask(address, "POST", &stops, &cookie, stop).0, 400, "the code is taken");
    let renamed = r#"{"code": "7a", "newCode": "7b", "schedule": {"day": "Monday"}}"#;
    assert_eq!(ask(address, "PUT", &format!("{stops}7a/"), &cookie, renamed).0, 200);
    let shown = json!({
        "code": "7b", "kind": "Delivery", "parcels": 1, "weight": 31.5, "postcode": "1234 AB", "wait": 5,
        "schedule": {"day": "Monday"},
    });
    assert_eq!(ask(address, "GET", &format!("{stops}7b/"), &cookie, "").1, shown);
    assert_eq!(ask(address, "GET", &ann, &boss_cookie, "").1["stops"], json!([shown]));
    let list = r#"{"stops": [{"code": "7b", "wait": 0}, {"code": "8", "kind": "Delivery"}]}"#;
    assert_eq!(put(list).0, 200);
    let stored = ask(address, "GET", &ann, &cookie, "").1;
    let stored_value = |stop: usize, name: &str| stored["stops"][stop][name].clone();
    assert_eq!(
        (stored_value(0, "wait"), stored_value(0, "weight")),
        (json!(0), json!(31.5)),
        "matched by its code, and merged"
    );
    assert_eq!(
        (stored_value(1, "code"), stored_value(1, "parcels")),
        (json!("8"), json!(1)),
        "no stop has its code: it is new"
    );
    assert_eq!(ask(address, "GET", &round("bob"), &cookie, "").0, 403, "another courier");
    assert_eq!(ask(address, "DELETE", &format!("{stops}8/"), &cookie, "").0, 200);

    let figures = "/rounds/v2/operators/post/districts/north/couriers/ann/figures/";
    let (status, body, _) = ask(address, "GET", figures, &cookie, r#"{"day": "Monday"}"#);
    assert_eq!((status, body), (200, json!({"stops": 0, "weight": 0})));
    let (status, body, _) = ask(address, "GET", figures, &cookie, "{}");
    assert_eq!((status, &body["findings"][0]["rule"]), (400, &json!("selection.criteria.post.required")));

    let (_, document, _) = ask(address, "GET", "/openapi.json", "", "");
    assert_eq!(document["paths"]["/rounds/v2/sign-out/"]["post"]["operationId"], "signOut");
    assert_eq!(ask(address, "POST", "/rounds/v2/sign-out/", &cookie, "").0, 200);
    assert_eq!(ask(address, "GET", &ann, &cookie, "").0, 401);
}
