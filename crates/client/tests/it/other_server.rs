//! A small server of other making: its own login, and responses to updates that are empty, `{}`, or like that of the GET. It has no
//! versions.

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Router, body::to_bytes};
use linecard_client::{Client, Retries};
use linecard_types::{call_forwarding, criteria_selective_call_acceptance::Put};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How the server responds to an update.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    Empty,
    EmptyObject,
    LikeGet,
    /// With auditing, each response has the id of its record.
    Audited,
}

struct Other {
    style: Style,
    states: Mutex<BTreeMap<String, Value>>,
}

async fn handle(State(other): State<Arc<Other>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let sent: Map<String, Value> = if body.is_empty() { Map::new() } else { serde_json::from_slice(&body).unwrap() };
    let path = head.uri.path().to_owned();
    if path == "/api/v1/login/" {
        let body = json!({"ids": {"tenant_id": "t"}, "profile": {"user_level": 12}, "theme": "dark"});
        let cookies = [(header::SET_COOKIE, "lang=en; Path=/"), (header::SET_COOKIE, "sessionid=abc; HttpOnly")];
        return (axum::response::AppendHeaders(cookies), body.to_string()).into_response();
    }
    if head.headers.get(header::COOKIE).is_none_or(|cookie| cookie != "sessionid=abc") {
        return (StatusCode::UNAUTHORIZED, r#"[{"code": 42}]"#).into_response();
    }
    let mut states = other.states.lock().unwrap();
    let Some(state) = states.get_mut(&path) else {
        if head.method == Method::POST {
            let name = sent["name"].as_str().unwrap().to_owned();
            states.insert(format!("{path}{name}/"), Value::Object(sent));
            return StatusCode::CREATED.into_response();
        }
        return (StatusCode::NOT_FOUND, "<html>not found</html>").into_response();
    };
    let mut shown = state.clone();
    match head.method {
        Method::PUT => {
            state.as_object_mut().unwrap().extend(sent);
            shown = match other.style {
                Style::Empty => return Bytes::new().into_response(),
                Style::EmptyObject => json!({}),
                Style::LikeGet => state.clone(),
                Style::Audited => json!({"_internal_record_id": 7}),
            };
        }
        Method::DELETE => {
            states.remove(&path);
            return Bytes::new().into_response();
        }
        _ => {
            // A newer server shows more.
            shown["shinyNewAttribute"] = json!(true);
        }
    }
    shown.to_string().into_response()
}

const USER: &str = "/api/v1/tenants/t/groups/g/users/jane%40example.org/services/";

async fn start(style: Style) -> (Client, Arc<Other>) {
    let forwarding = json!({"active": false, "destination": "+3225550100", "ringSplashActive": false});
    let states = BTreeMap::from([(format!("{USER}cfa/"), forwarding)]);
    let other = Arc::new(Other { style, states: Mutex::new(states) });
    let router = Router::new().fallback(handle).with_state(Arc::clone(&other));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let pause = Duration::from_millis(1);
    let builder = Client::builder(&url).credentials("admin", "hunter2");
    (builder.retries(Retries::default().pauses(pause, pause)).build().unwrap(), other)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_style_of_response_is_read() {
    for style in [Style::Empty, Style::EmptyObject, Style::LikeGet, Style::Audited] {
        let (api, other) = start(style).await;
        let user = api.user("t", "g", "jane@example.org");
        let forwarding = user.call_forwarding_always();

        let shown = forwarding.get().await.unwrap();
        assert!(!shown.value.active);
        assert_eq!(shown.etag, None);
        let pointers: Vec<&str> = shown.findings.iter().map(|finding| finding.pointer.as_str()).collect();
        assert_eq!(pointers, ["/shinyNewAttribute"]);

        let response = forwarding.put(&call_forwarding::Put::default().active(true)).await.unwrap();
        assert_eq!(response.value.map(|state| state.active), (style == Style::LikeGet).then_some(true), "{style:?}");
        assert_eq!(response.findings, [], "{style:?}");

        let edited = forwarding.edit(|state| state.active = false).await.unwrap();
        assert!(edited.is_changed);
        assert_eq!(other.states.lock().unwrap()[&format!("{USER}cfa/")]["active"], false);
        assert!(!forwarding.edit(|state| state.active = false).await.unwrap().is_changed);

        let acceptance = user.selective_call_acceptance();
        let created = acceptance.post_criteria(&crate::calls::post("lunch")).await.unwrap();
        assert_eq!((created.status, created.value), (201, None));
        let criteria = acceptance.criteria("lunch");
        criteria.put(&Put::try_new("lunch").unwrap().active(false)).await.unwrap();
        assert!(!criteria.get().await.unwrap().value.active);
        criteria.delete().await.unwrap();
        let error = criteria.get().await.unwrap_err();
        assert_eq!(error.status(), Some(404));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_body_is_typed() {
    let (api, _) = start(Style::Empty).await;
    let url = format!("{api:?}");
    let url = url.split('"').nth(3).unwrap();
    let error = Client::new(url).unwrap().tenant("t").tenant_departments().get().await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!((refusal.errors[0].code, refusal.errors[0].name), (42, Some("NOT_AVAILABLE_IN_SP_MODE")));
    insta::assert_snapshot!(error);
}
