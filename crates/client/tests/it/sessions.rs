//! Login, renewal and logout.

use crate::proxy::Fault;
use crate::world::{USER, World};
use linecard_client::{Client, Error, Outcome};

fn client(world: &World) -> Client {
    world.builder().credentials("u@t", "hunter2").logout_path("/api/v1/logout/").build().unwrap()
}

const POLICIES: &str = "getCallProcessingPolicies";

#[tokio::test(flavor = "multi_thread")]
async fn a_session_begins_with_the_first_request_and_is_shared() {
    let world = World::closed().await;
    let api = client(&world);
    let many = (0..8).map(|_| {
        let api = api.clone();
        tokio::spawn(async move { api.call(POLICIES, &USER).await.unwrap() })
    });
    for task in many.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let logins = world.proxy.seen().iter().filter(|seen| *seen == "POST login").count();
    assert_eq!(logins, 1);

    let response = api.log_in().await.unwrap();
    assert_eq!(response.value.unwrap()["ids"]["user_id"], "u");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_is_renewed_once_by_all() {
    let world = World::closed().await;
    let api = client(&world);
    api.log_in().await.unwrap();
    world.end_sessions();
    world.proxy.meet([]);
    let many = (0..8).map(|_| {
        let api = api.clone();
        tokio::spawn(async move { api.call(POLICIES, &USER).await.unwrap() })
    });
    for task in many.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let logins = world.proxy.seen().iter().filter(|seen| *seen == "POST login").count();
    assert_eq!(logins, 1, "{:?}", world.proxy.seen());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_a_session_that_ended_is_sent_again_once() {
    let world = World::closed().await;
    let api = client(&world);
    api.log_in().await.unwrap();
    world.proxy.meet([Fault::Status(401, "")]);
    let response = api.call(POLICIES, &USER).await.unwrap();
    assert_eq!(response.attempts, 1);
    assert_eq!(world.proxy.seen(), ["GET call_processing_policies", "POST login", "GET call_processing_policies"]);
    // A server that refuses the new session too is believed.
    world.proxy.meet([Fault::Status(401, ""), Fault::None, Fault::Status(401, "")]);
    let error = api.call(POLICIES, &USER).await.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Some(401), Outcome::Refused));
    assert_eq!(world.proxy.seen().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_credentials_are_sent_once() {
    let world = World::closed().await;
    let api = world.builder().credentials("u@t", "wrong").build().unwrap();
    world.proxy.meet([]);
    for _ in 0..3 {
        let error = api.call(POLICIES, &USER).await.unwrap_err();
        assert!(matches!(error, Error::Login { .. }), "{error}");
        assert_eq!((error.status(), error.outcome()), (Some(401), Outcome::NotSent));
    }
    assert_eq!(world.proxy.seen(), ["POST login"]);
    api.log_in().await.unwrap_err();
    assert_eq!(world.proxy.seen(), ["POST login", "POST login"]);
    insta::assert_snapshot!(api.call(POLICIES, &USER).await.unwrap_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_repeated_while_the_server_is_busy() {
    let world = World::closed().await;
    let api = client(&world);
    world.proxy.meet([Fault::Status(503, "retry-after: 0\r\n"), Fault::LostResponse]);
    api.call(POLICIES, &USER).await.unwrap();
    assert_eq!(world.proxy.seen(), ["POST login", "POST login", "POST login", "GET call_processing_policies"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_ends_the_session_on_the_server() {
    let world = World::closed().await;
    let api = client(&world);
    api.call(POLICIES, &USER).await.unwrap();
    let sent = world.proxy.text().pop().unwrap();
    let cookie = sent.lines().find_map(|line| line.strip_prefix("cookie: ")).unwrap().to_owned();
    world.proxy.meet([]);
    api.log_out().await.unwrap();
    api.log_out().await.unwrap();
    assert_eq!(world.proxy.seen(), ["POST logout"]);
    let other = world.client().call(POLICIES, &USER).header("cookie", cookie).await.unwrap_err();
    assert_eq!(other.status(), Some(401));
    // The next call begins another session.
    api.call(POLICIES, &USER).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_without_a_session_needs_no_login() {
    let world = World::open().await;
    let api = world.facing([]);
    let error = api.log_in().await.unwrap_err();
    assert!(matches!(error, Error::Settings(_)));
    api.log_out().await.unwrap();
    assert_eq!(world.proxy.seen(), [""; 0]);
}
