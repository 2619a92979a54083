//! Mistakes in an API do not compile: the same checks at run time, with their messages.

use linecard_contract::table::*;
use linecard_contract::{Api, Content, Interpretation, Items, Object, Operation, Segment, SegmentOf, Service, Status};

#[rustfmt::skip]
static QUEUE: Object = Table {
    namespace: "example",
    name: "queue",
    page: "Queues",
    title: "Queue",
    description: "A queue of calls.",
    base: &[],
    rows: &table([GET, PUT], [field("name", STRING, [A, R], "The name of the queue.")]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static QUEUES: Object = Table {
    namespace: "example",
    name: "queues",
    page: "Queues",
    title: "Queues",
    description: "The queues of calls.",
    base: &[],
    rows: &table([GET], [field("queues", list(&ITEMS), [A], "The queues.")]),
    rules: &[],
}.checked();
static ITEMS: Items = items(object(&QUEUE));

/// Another table with the name of the queue.
#[rustfmt::skip]
static SAME_NAME: Object = Table {
    namespace: "other",
    name: "queue",
    page: "Queues",
    title: "Queue",
    description: "A queue of trains.",
    base: &[],
    rows: &table([GET], [field("name", STRING, [A], "The name of the queue.")]),
    rules: &[],
}.checked();

const SHOW: Operation = Operation::new("getQueues", GET, "/api/queues/{name}/")
    .with_title("Show the queue")
    .with_response(Content::new(&QUEUE, GET));

const fn shown_at(path: &'static str) -> Operation {
    Operation::new("showQueue", GET, path).with_response(Content::new(&QUEUE, GET))
}

const RIGHT: Api = Api {
    name: "Example",
    title: "Queues",
    namespace: "example",
    base_path: "/api/",
    id_base: "https://example.org/schemas/",
    segments: &[Segment::new("name", "The name of the queue.", SegmentOf::Item)],
    statuses: &[Status::new(200, "OK", "It is done.")],
    ..Api::EMPTY
};

const ENTRY: Interpretation = Interpretation {
    id: "queue.name",
    objects: &["queue"],
    attributes: &["name"],
    page: "Queues",
    heading: "Queue",
    documented: "",
    interpretation: "",
    reason: "",
    literal: &[],
};

/// An API with the queue and these operations.
fn with_operations(operations: Vec<Operation>) -> Api {
    let service = Service::new("queues", operations.leak());
    Api { objects: const { &[&QUEUE] }, services: vec![&*Box::leak(Box::new(service))].leak(), ..RIGHT }.checked()
}

fn with_entries(entries: Vec<Interpretation>) -> Api {
    Api { objects: const { &[&QUEUE] }, ledger: entries.leak(), ..RIGHT }.checked()
}

#[test]
fn a_valid_api_is_accepted() {
    let _ = with_operations(vec![SHOW, shown_at("/api/queues/first/")]);
    let _ = with_entries(vec![ENTRY]);
}

#[test]
#[should_panic(expected = "Example lists two objects with the name queue: their rules would share ids")]
fn two_objects_with_the_same_name() {
    let _ = Api { objects: const { &[&QUEUE, &SAME_NAME] }, ..RIGHT }.checked();
}

#[test]
#[should_panic(expected = "queues: queues uses queue, which is not in the objects of Example")]
fn an_object_that_is_used_but_not_listed() {
    let _ = Api { objects: const { &[&QUEUES] }, ..RIGHT }.checked();
}

#[test]
#[should_panic(expected = "queues: queues uses queue, which is not in the objects of Example")]
fn an_object_of_another_namespace_instead_of_the_used_one() {
    let _ = Api { objects: const { &[&QUEUES, &SAME_NAME] }, ..RIGHT }.checked();
}

#[test]
#[should_panic(expected = "every path of Example must begin with /api/, but this does not: /queues/{name}/")]
fn a_path_outside_the_base_path() {
    let _ = with_operations(vec![shown_at("/queues/{name}/")]);
}

#[test]
#[should_panic(expected = "every path must end in a slash, but this does not: /api/queues/{name}")]
fn a_path_without_its_slash() {
    let _ = with_operations(vec![shown_at("/api/queues/{name}")]);
}

#[test]
#[should_panic(expected = "a segment of this path is not in the segments of Example: /api/queues/{names}/")]
fn a_segment_that_is_not_listed() {
    let _ = with_operations(vec![shown_at("/api/queues/{names}/")]);
}

#[test]
#[should_panic(expected = "a segment of a path must be either a text or a name in braces: /api/queues-{name}/")]
fn a_segment_that_is_only_partly_a_name() {
    let _ = with_operations(vec![shown_at("/api/queues-{name}/")]);
}

#[test]
#[should_panic(expected = "a status of this operation is not in the statuses of Example: Show the queue")]
fn a_status_that_is_not_listed() {
    let _ = with_operations(vec![SHOW.with_statuses(&[200, 404])]);
}

#[test]
#[should_panic(expected = "two operations have this method and path: GET /api/queues/{name}/")]
fn two_operations_with_the_same_path() {
    let _ = with_operations(vec![SHOW, shown_at("/api/queues/{name}/")]);
}

#[test]
#[should_panic(expected = "two interpretations have the id queue.name")]
fn two_entries_with_the_same_id() {
    let _ = with_entries(vec![ENTRY, ENTRY]);
}

#[test]
#[should_panic(expected = "queue.name: there is no object queues")]
fn an_entry_on_an_object_that_does_not_exist() {
    let _ = with_entries(vec![Interpretation { objects: &["queue", "queues"], ..ENTRY }]);
}

#[test]
#[should_panic(expected = "queue.name: none of its objects has the attribute weight")]
fn an_entry_on_an_attribute_that_does_not_exist() {
    let _ = with_entries(vec![Interpretation { attributes: &["weight"], ..ENTRY }]);
}

/// The operation at the base path itself has no parts behind it.
#[test]
fn an_operation_is_at_the_base_path() {
    let api: &Api = Box::leak(Box::new(with_operations(vec![shown_at("/api/"), SHOW])));
    for (path, id) in [
        ("/api/", Some("showQueue")),
        ("/api/queues/a/", Some("getQueues")),
        ("/api//", None),
        ("/apis/", None),
        ("/api/queues/", None),
    ] {
        assert_eq!(api.find(GET, path).ok().map(|found| found.operation.id), id, "{path}");
    }
    let error = api.find(GET, "/api").unwrap_err().to_string();
    assert_eq!(error, "every path ends in a slash; write /api/");
    assert_eq!(api.path(api.operation("showQueue").unwrap(), &[]).as_deref(), Ok("/api/"));
}

#[test]
#[should_panic(expected = "two operations have the id getQueues")]
fn two_operations_of_one_id() {
    let _ = with_operations(vec![SHOW, Operation::new("getQueues", GET, "/api/")]);
}

#[test]
#[should_panic(expected = "the id of an operation must consist of letters and digits, but it is get-queues")]
fn an_id_with_a_hyphen() {
    let _ = with_operations(vec![Operation::new("get-queues", GET, "/api/")]);
}
