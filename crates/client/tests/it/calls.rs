//! Calls that succeed, and calls that are refused.

use crate::world::{USER, World};
use linecard_client::{BadCall, Client, Outcome};
use linecard_contract::table::*;
use linecard_contract::{Api, Content, Object, Operation, Service};
use linecard_types::{
    call_processing_policies, criteria_from_dn,
    criteria_selective_call_acceptance::{Post, Put},
};
use serde_json::json;

pub(crate) fn post(name: &str) -> Post {
    let callers = criteria_from_dn::Post::new(criteria_from_dn::PostRequired {
        selection: criteria_from_dn::Selection::SpecifiedOnly,
        include_anonymous_callers: false,
        include_unavailable_callers: false,
    });
    let callers = callers.try_phone_numbers(["+3225550100"]).unwrap();
    Post::try_new(name, callers).unwrap().active(true)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_four_methods_are_performed() {
    let world = World::open().await;
    let acceptance = world.client().user("t", "g", "u").selective_call_acceptance();
    let name = "lunch / é %2F";
    let created = acceptance.post_criteria(&post(name)).await.unwrap();
    assert_eq!((created.status, created.value.is_none(), created.attempts), (200, true, 1));

    let criteria = acceptance.criteria(name);
    let shown = criteria.get().await.unwrap();
    assert!(shown.value.active);
    let etag = shown.etag.unwrap();

    let put = Put::try_new(name).unwrap().active(false);
    let response = criteria.put(&put).if_match(&etag).await.unwrap();
    assert!(response.value.is_none() && !response.is_confirmed);
    assert_eq!(world.criteria(name).await.unwrap()["active"], false);

    let error = criteria.put(&put).if_match(etag).await.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Some(412), Outcome::Refused));

    criteria.delete().await.unwrap();
    assert_eq!(world.criteria(name).await, None);
    let error = criteria.delete().await.unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Some(404), Outcome::Refused));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_violates_the_contract_is_sent_only_unchecked() {
    let world = World::open().await;
    let api = world.facing([]);
    let call =
        || api.call("createSelectiveCallAcceptanceCriteria", &USER).body(json!({"name": "lunch", "newName": "x"}));
    let error = call().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    let rules: Vec<String> = error.report().unwrap().violations().map(|finding| finding.rule().to_string()).collect();
    assert_eq!(
        rules,
        [
            "criteria-selective-call-acceptance.fromDnCriteria.post.required",
            "criteria-selective-call-acceptance.newName.post.forbidden"
        ]
    );
    assert_eq!(world.proxy.seen(), [""; 0]);

    let error = call().unchecked().await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!((refusal.status, refusal.outcome), (400, Outcome::Refused));
    assert!(refusal.details.is_some());
    assert_eq!(world.proxy.seen(), ["POST criteria"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_does_not_fit_the_api_says_why() {
    let api = Client::new("http://127.0.0.1:1").unwrap();
    let long = [&USER[..], &[("instance_name", "..")]].concat();
    let mut seen = Vec::new();
    for call in [
        api.call("getUsers", &USER),
        api.call("getUser", &USER[..2]),
        api.call("getUser", &long),
        api.call("getSelectiveCallAcceptanceCriteria", &long),
        api.call("getUser", &USER).body(json!({"lastName": "x"})),
        api.call("createSelectiveCallAcceptanceCriteria", &USER),
        api.call("getUser", &USER).header("a b", "c"),
        api.call("getUser", &USER).header("a", "c\n"),
        api.call("getUser", &USER).if_match("\n"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        seen.push(error.to_string());
    }
    insta::assert_snapshot!(seen.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_untyped_call_reads_findings_and_the_body() {
    let world = World::open().await;
    let shown = world.client().call("getUserServices", &USER).body(json!({"summary": true})).await.unwrap();
    assert!(shown.value.is_some_and(|body| body["summary"].is_object()));
    let shown = world.client().user("t", "g", "u").call_processing_policies().get().await.unwrap();
    assert_eq!(shown.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_sends_the_least_put() {
    let world = World::open().await;
    let policies = world.facing([]).user("t", "g", "u").call_processing_policies();
    let edited = policies.edit(|state| state.use_user_call_limits_setting = Some(true)).await.unwrap();
    assert!(edited.is_changed && edited.state.use_user_call_limits_setting == Some(true) && edited.rounds == 1);
    let sent = world.proxy.text().pop().unwrap();
    assert!(sent.to_lowercase().contains("\r\nif-match: "), "{sent}");
    assert!(sent.ends_with("\r\n\r\n{\"useUserCallLimitsSetting\":true}"), "{sent}");

    world.proxy.meet([]);
    let edited = policies.edit(|state| state.use_user_call_limits_setting = Some(true)).await.unwrap();
    assert!(!edited.is_changed);
    assert_eq!(world.proxy.seen(), ["GET call_processing_policies"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_that_no_put_can_make_is_not_sent() {
    let world = World::open().await;
    let acceptance = world.client().user("t", "g", "u").selective_call_acceptance();
    acceptance.post_criteria(&post("lunch")).await.unwrap();
    world.proxy.meet([]);
    let error = acceptance.criteria("lunch").edit(|state| state.from_dn_criteria.phone_numbers.clear()).await;
    let error = error.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(world.proxy.seen(), ["GET lunch"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_arrives_is_read_tolerantly() {
    let world = World::open().await;
    let put = call_processing_policies::Put::default().use_user_call_limits_setting(true);
    let response = world.client().user("t", "g", "u").call_processing_policies().put(&put).await.unwrap();
    assert_eq!(response.value, None);
    let error = world.builder().max_response(10).build().unwrap();
    let error = error.user("t", "g", "u").call_processing_policies().get().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Performed);
    insta::assert_snapshot!(error);
}

#[test]
fn settings_are_checked() {
    let seen: Vec<String> = [
        Client::builder("api.example.org"),
        Client::builder("ftp://api.example.org"),
        Client::builder("http://user:password@api.example.org"),
        Client::builder("http://api.example.org/?query"),
        Client::builder("http://api.example.org").root_certificates("no certificate"),
        Client::builder("http://api.example.org").credentials("u", "p").logout_path("logout"),
    ]
    .into_iter()
    .map(|builder| builder.build().unwrap_err().to_string())
    .collect();
    insta::assert_snapshot!(seen.join("\n"));
    let behind_proxy = Client::new("https://proxy.example.org/api/v01/name").unwrap();
    assert_eq!(
        behind_proxy.tenant("t").tenant_departments().get().path().unwrap(),
        "/api/v01/name/tenants/t/departments/"
    );
    assert!(matches!(behind_proxy.call("x", &[]).operation(), Err(BadCall::Operation { .. })));
}

static QUEUE: Object = Table {
    namespace: "example",
    name: "queue",
    page: "Queues",
    title: "Queue",
    description: "A queue of calls.",
    base: &[],
    rows: &table([GET, PUT], [field("length", integer(0, 9), [A, O], "The length of the queue.")]),
    rules: &[],
}
.checked();

static QUEUES: Service = Service::new(
    "queues",
    &[
        Operation::new("getQueue", GET, "/queues/{queue}/").with_response(Content::new(&QUEUE, GET)),
        Operation::new("updateQueue", PUT, "/queues/{queue}/").with_request(Content::new(&QUEUE, PUT)),
    ],
);

/// An API of other making.
static OTHER: Api = Api {
    name: "Example",
    title: "Queues of calls",
    namespace: "example",
    objects: &[&QUEUE],
    services: &[&QUEUES],
    ..Api::EMPTY
};

#[tokio::test(flavor = "multi_thread")]
async fn any_api_is_called_by_the_ids_of_its_operations() {
    let builder = || Client::builder("http://127.0.0.1:1").api(&OTHER);
    let api = builder().build().unwrap();
    let call = api.call("updateQueue", &[("queue", "a/b")]).body(json!({"length": 10}));
    assert_eq!(call.path().unwrap(), "/queues/a%2Fb/");
    let error = call.await.unwrap_err();
    assert_eq!(error.report().unwrap().violations().next().unwrap().rule().to_string(), "queue.length.put.range");
    // A function of another API has no operation here.
    let error = api.user("t", "g", "u").users().get().await.unwrap_err();
    assert_eq!(error.to_string(), "the API Example has no operation \"getUser\"");
    assert!(builder().credentials("u", "p").build().is_err());
}
