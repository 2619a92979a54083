//! Another API, in which a GET has a request body.

use crate::client::{Server, check_error_body};
use linecard_behaviour::Behaviour;
use linecard_contract::table::*;
use linecard_contract::{Api, Content, Decimal, Object, Operation, Service, Status};
use linecard_server::{Config, MemoryStore};
use serde_json::{Value, json};
use std::sync::Arc;

static SHARE: Decimal = decimals("0.5", "99.9");

#[rustfmt::skip]
static DESK: Object = Table {
    namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table(                                       [GET, PUT], [
        field("rings", integers(&[(0, 0), (2, 20)]),    [O,   O], "Rings."),
        field("share", decimal(&SHARE),                 [O,   O], "A share."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static SEARCH: Object = Table {
    namespace: "own", name: "search", page: "Own", title: "Search", description: "What is searched for.", base: &[],
    rows: &table([POST], [field("share", decimal(&SHARE), [R], "The least share.")]),
    rules: &[],
}.checked();

static DESKS: Service = Service::new(
    "desk",
    &[
        Operation::new("getDesk", GET, "/own/desk/")
            .with_title("Search for a desk")
            .with_request(Content::new(&SEARCH, POST))
            .with_response(Content::new(&DESK, GET))
            .with_statuses(&[200, 400]),
        Operation::new("updateDesk", PUT, "/own/desk/")
            .with_title("Change the desk")
            .with_request(Content::new(&DESK, PUT))
            .with_statuses(&[200, 400]),
    ],
)
.with_title("Desk")
.with_description("A desk.");

static OWN: Api = Api {
    name: "Own",
    title: "Desks",
    namespace: "own",
    base_path: "/own/",
    id_base: "https://example.org/own/",
    objects: &[&DESK, &SEARCH],
    services: &[&DESKS],
    statuses: &[Status::new(200, "OK", "It is done."), Status::new(400, "Bad Request", "The body is not valid.")],
    ..Api::EMPTY
}
.checked();

const DESK_PATH: &str = "/own/desk/";

fn server() -> Server {
    let mut config = Config::of(&OWN, &Behaviour::NONE);
    config.open = true;
    Server::with(&config, Arc::new(MemoryStore::default()))
}

#[test]
fn the_body_of_a_get_is_validated_as_a_request() {
    let server = server();
    assert_eq!(server.ask("PUT", DESK_PATH, r#"{"rings": 2, "share": 12.5}"#).status, 200);
    let found = server.ask("GET", DESK_PATH, r#"{"share": 0.5}"#);
    assert_eq!((found.status, found.json()), (200, json!({"rings": 2, "share": 12.5})));
    for (body, rule) in [
        (r#"{"share": 0.4999999999999999999}"#, "search.share.post.range"),
        (r#"{"share": 1, "rings": 2}"#, "search.post.unknown"),
        ("{}", "search.share.post.required"),
        ("", "json.empty"),
        ("[]", "json.not-an-object"),
    ] {
        let refused = server.ask("GET", DESK_PATH, body);
        assert!(refused.status >= 400 && refused.status < 500, "{body} {}", refused.status);
        assert!(refused.text.contains(rule), "{body} {}", refused.text);
        check_error_body(&refused.json());
    }
    let refused = server.ask("PUT", DESK_PATH, r#"{"rings": 1, "share": 99.91}"#);
    assert_eq!(refused.status, 400);
    assert!(["desk.rings.put.range", "desk.share.put.range"].iter().all(|rule| refused.text.contains(rule)));
}

#[test]
fn the_description_and_the_page_have_both_bodies() {
    let server = server();
    let document: Value = server.ask("GET", "/openapi.json", "").json();
    let get = &document["paths"][DESK_PATH]["get"];
    assert_eq!(get["requestBody"]["$ref"], "#/components/requestBodies/SearchPost");
    let contract = server.ask("GET", "/contract.json", "").json();
    let operations = |name: &str| {
        let object = contract["objects"].as_array().unwrap().iter().find(|object| object["name"] == name).unwrap();
        let operations = object["operations"].as_array().unwrap().iter();
        operations.map(|operation| operation["method"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(operations("search"), "GET");
    assert_eq!(operations("desk"), "GET PUT");
}
