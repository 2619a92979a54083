//! One fault at a time: what is sent, and what the caller gets to know.

use crate::calls::post;
use crate::proxy::Fault;
use crate::world::{USER, World};
use linecard_client::{Client, Error, Outcome, Response, Retries};
use linecard_types::criteria_selective_call_acceptance::Put;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// What a caller gets to know.
fn shown<T>(result: &Result<Response<T>, Error>) -> String {
    match result {
        Ok(response) => {
            let confirmed = if response.is_confirmed { ", confirmed by a GET" } else { "" };
            format!("{} after {} attempts{confirmed}", response.status, response.attempts)
        }
        Err(error) => format!("{:?}, status {:?}", error.outcome(), error.status()),
    }
}

/// Makes the faults of the next requests.
type Make = fn() -> Vec<Fault>;

/// The faults of the table, by name.
fn faults() -> [(&'static str, Make); 15] {
    [
        ("no fault", || vec![]),
        ("lost request", || vec![Fault::LostRequest]),
        ("lost response", || vec![Fault::LostResponse]),
        ("half a response", || vec![Fault::HalfResponse]),
        ("lost response, and the GET is lost", || vec![Fault::LostResponse, Fault::LostResponse]),
        ("lost response, and every GET fails", || {
            let failed = (0..9).map(|_| Fault::Status(500, ""));
            std::iter::once(Fault::LostResponse).chain(failed).collect()
        }),
        ("429", || vec![Fault::Status(429, "")]),
        ("503 with Retry-After", || vec![Fault::Status(503, "retry-after: 0\r\n")]),
        ("503 with a long Retry-After", || vec![Fault::Status(503, "retry-after: 3600\r\n")]),
        ("503 with a date", || vec![Fault::Status(503, "retry-after: Sat, 31 Jan 2026 08:00:00 GMT\r\n")]),
        ("503 after the change", || vec![Fault::StatusAfter(503)]),
        ("500 before the change", || vec![Fault::Status(500, "")]),
        ("504 after the change", || vec![Fault::StatusAfter(504)]),
        ("207 after the change", || vec![Fault::StatusAfter(207)]),
        ("403", || vec![Fault::Status(403, "")]),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_caller_gets_to_know() {
    let mut table = String::new();
    for (name, faults) in faults() {
        let _ = writeln!(table, "{name}");
        for method in ["GET", "PUT", "PUT with a new name", "POST", "DELETE"] {
            let world = World::open().await;
            let acceptance = world.client().user("t", "g", "u").selective_call_acceptance();
            if method != "POST" {
                acceptance.post_criteria(&post("lunch")).await.unwrap();
            }
            world.proxy.meet(faults());
            let criteria = acceptance.criteria("lunch");
            let put = Put::try_new("lunch").unwrap().active(false);
            let result = match method {
                "GET" => shown(&criteria.get().await),
                "PUT" => shown(&criteria.put(&put).await),
                "POST" => shown(&acceptance.post_criteria(&post("lunch")).await),
                "DELETE" => shown(&criteria.delete().await),
                _ => shown(&criteria.put(&put.try_new_name("dinner").unwrap()).await),
            };
            let _ = writeln!(table, "  {method}: {result}\n    {}", world.proxy.seen().join(", "));
        }
    }
    insta::assert_snapshot!(table);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_faults_of_the_double_are_asked_for_by_headers() {
    let world = World::open().await;
    let acceptance = world.facing([]).user("t", "g", "u").selective_call_acceptance();
    let call = acceptance.post_criteria(&post("lunch"));
    let created = call.header("linecard-error", "503").header("linecard-error-when", "after").await.unwrap();
    assert!(created.is_confirmed);
    let call = acceptance.get().header("linecard-error", "429").header("linecard-error-times", "2");
    assert_eq!(call.await.unwrap().attempts, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_without_a_connection() {
    let pause = Duration::from_millis(1);
    // Nothing listens there: the port was just free.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let api = Client::builder(&url).retries(Retries::default().pauses(pause, pause)).build().unwrap();
    let error = api.user("t", "g", "u").selective_call_acceptance().post_criteria(&post("lunch")).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_server_is_waited_for_only_so_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let api = Client::builder(&url).timeout(Duration::from_millis(50)).retries(Retries::none()).build().unwrap();
    let began = Instant::now();
    let error = api.call("getUser", &USER).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(began.elapsed() < Duration::from_secs(10));
    drop(listener);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_that_others_change_is_edited_anew() {
    let world = World::open().await;
    let policies = world.client().user("t", "g", "u").call_processing_policies();
    // Somebody else changes the state between the GET and the PUT, once.
    world.proxy.meet([Fault::None, change(&world, json!({"maxFindMeFollowMeDepth": 9}))]);
    let edited = policies.edit(|state| state.use_user_call_limits_setting = Some(true)).await.unwrap();
    assert_eq!(edited.rounds, 2);
    let state = world.policies().await;
    assert_eq!((&state["maxFindMeFollowMeDepth"], &state["useUserCallLimitsSetting"]), (&json!(9), &json!(true)));

    // And now each time.
    let changes = (1..9).flat_map(|count| [Fault::None, change(&world, json!({"maxFindMeFollowMeDepth": count}))]);
    world.proxy.meet(changes);
    let error = policies.edit(|state| state.use_user_call_limits_setting = Some(false)).await.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Some(412), Outcome::Refused));
    assert_eq!(world.proxy.seen().len(), 10);
}

/// Somebody else changes the policies, before the request is passed on.
pub(crate) fn change(world: &World, body: Value) -> Fault {
    let other = world.direct();
    Fault::After(Box::new(move || {
        Box::pin(async move {
            other.call("updateCallProcessingPolicies", &USER).body(body).await.unwrap();
        })
    }))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_whose_response_is_lost_is_never_made_twice() {
    let world = World::open().await;
    let policies = world.client().user("t", "g", "u").call_processing_policies();
    // The PUT is performed, and somebody else sets the same attribute before it is repeated.
    world.proxy.meet([Fault::None, Fault::LostResponse, change(&world, json!({"maxSimultaneousCalls": 50}))]);
    let mut calls = 0;
    let error = policies
        .edit(|state| {
            calls += 1;
            let more = state.max_simultaneous_calls.as_ref().unwrap().get().unwrap() + 1;
            state.max_simultaneous_calls = Some(more.into());
        })
        .send()
        .await;
    let error = error.unwrap_err();
    assert_eq!((error.status(), error.outcome(), calls), (Some(412), Outcome::Unknown, 1));
    assert_eq!(world.policies().await["maxSimultaneousCalls"], 50);
    insta::assert_snapshot!(error);
}
