//! The engine with objects and a service of another API, and its compile-time checks.

use linecard_behaviour::{Behaviour, Initial, Label, ObjectBehaviour, Refused, Shown, Summary};
use linecard_contract::{
    Api, Content, Found, Items, Kind, Method, Object, Operation, Segment, SegmentOf, Service, Words, table::*,
};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};

static LEVELS: Words = words(&["Basic", "Standard"]);
static NAMES: Items = items(STRING);
static LISTED: Items = items(object(&AGENT_IN_LIST));
static CHANGED: Items = matched(object(&AGENT), "id", &AGENT);
static NUMBER_OR_NONE: [Kind; 2] = [integer(1, 9), EMPTY];

#[rustfmt::skip]
static SKILL: Object = Table {
    namespace: "example",
    name: "skill",
    page: "Agents",
    title: "Skill attributes",
    description: "What an agent can do.",
    base: &[],
    rows: &table(             [GET, PUT, POST], [
        field("level",  word(&LEVELS), [A, O, O], "How well."),
        field("title",  STRING,        [A, O, R], "What it is called."),
        field("names",  list(&NAMES),  [O, O, O], "What else it is called."),
        field("active", BOOLEAN,       [O, O, O], "Whether it is used."),
        field("pin",    STRING,        [F, O, O], "A secret.").secret(),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static AGENT: Object = Table {
    namespace: "example",
    name: "agent",
    page: "Agents",
    title: "Agent attributes",
    description: "Somebody who takes calls.",
    base: &[],
    rows: &table(                         [GET, PUT, POST], [
        field("id",     NOT_EMPTY,               [A, R, R], "The name."),
        field("skill",  object(&SKILL),          [O, O, O], "What the agent can do.").merged(),
        field("weight", integer(1, 9),           [A, O, O], "The share of the calls."),
        field("code",   NOT_EMPTY,               [O, O, O], "A code."),
        field("day",    DATE,                    [O, O, O], "A day."),
        field("seat",   either(&NUMBER_OR_NONE), [O, O, O], "A seat, if there is one."),
        field("backup", INTEGER,                 [O, O, O], "Another number."),
        field("notes",  OPEN_OBJECT,             [O, O, O], "Notes.").prose("Any attributes."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static AGENT_IN_LIST: Object = Table {
    namespace: "example",
    name: "agent-in-list",
    page: "Agents",
    title: "Agent attributes in a list",
    description: "Somebody who takes calls, as a list shows it.",
    base: &[],
    rows: &table(        [GET], [
        field("id",     NOT_EMPTY, [A], "The name."),
        field("skill",  STRING,    [O], "What the agent can do, as text."),
        field("also",   STRING,    [O], "What the agent can do, in words."),
        field("weight", INTEGER,   [A], "The share of the calls."),
        field("share",  INTEGER,   [A], "The same."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static QUEUE: Object = Table {
    namespace: "example",
    name: "queue",
    page: "Queues",
    title: "Queue attributes",
    description: "A queue of calls.",
    base: &[],
    rows: &table(                  [GET, PUT], [
        field("level",  likely_word(&LEVELS), [A, O], "What it can do."),
        field("agents", list(&LISTED),        [C, O], "Who takes the calls.").in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked();

static SKILL_AS_TEXT: Label = Label { of: "skill", name: "title", apart_from: ("level", "Basic"), absent: None };
static SKILL_IN_WORDS: Summary =
    Summary { of: "skill", word: "level", phrases: &[("Standard", "All")], list: "names", flags: &[("active", "Now")] };

static OBJECTS: [ObjectBehaviour; 4] = [
    ObjectBehaviour::of(&SKILL).initially(&[("level", Initial::Text("Basic")), ("names", Initial::NoItems)]),
    ObjectBehaviour::of(&AGENT).initially(&[
        ("weight", Initial::Integer(5)),
        ("code", Initial::Text("é")),
        ("seat", Initial::Text("")),
    ]),
    ObjectBehaviour::of(&AGENT_IN_LIST).stored_as(&AGENT).showing(&[
        ("skill", Shown::Label(&SKILL_AS_TEXT)),
        ("also", Shown::Summary(&SKILL_IN_WORDS)),
        ("share", Shown::Other("weight")),
    ]),
    ObjectBehaviour::of(&QUEUE).initially(&[("level", Initial::Text("Standard")), ("agents", Initial::NoItems)]),
];
static QUEUES: Behaviour = Behaviour::checked(&OBJECTS);

static SERVICE: Service = Service::new(
    "queue",
    &[
        operation("getQueue", GET, "/queue/", &QUEUE),
        operation("updateQueue", PUT, "/queue/", &QUEUE),
        operation("createAgent", POST, "/queue/agents/", &AGENT),
        operation("getAgent", GET, "/queue/agents/{id}/", &AGENT),
        operation("updateAgent", PUT, "/queue/agents/{id}/", &AGENT),
    ],
);

const fn operation(id: &'static str, method: Method, path: &'static str, object: &'static Object) -> Operation {
    let (operation, content) = (Operation::new(id, method, path), Content::new(object, method));
    if method.is_response() { operation.with_response(content) } else { operation.with_request(content) }
}

static API: Api = Api {
    name: "Queues",
    namespace: "example",
    objects: &[&SKILL, &AGENT, &AGENT_IN_LIST, &QUEUE],
    services: &[&SERVICE],
    segments: &[Segment::new("id", "The id of the agent.", SegmentOf::Item)],
    ..Api::EMPTY
}
.checked();

fn found(index: usize) -> Found<'static> {
    let path = ["/queue/", "/queue/", "/queue/agents/", "/queue/agents/ann/", "/queue/agents/ann/"][index];
    API.find(SERVICE.operations[index].method, path).unwrap()
}

#[test]
fn a_service_of_another_api_is_performed() {
    assert_eq!(QUEUES.initial_state(&SERVICE), json!({"level": "Standard", "agents": []}));
    let body = r#"{"id": "ann", "skill": {"title": "sales", "active": true, "pin": "1"}, "backup": 4}"#;
    let state = QUEUES.change(&found(2), None, body).unwrap();
    let skill = json!({"level": "Basic", "title": "sales", "names": [], "active": true});
    let ann = json!({"id": "ann", "skill": skill, "weight": 5, "code": "é", "seat": "", "backup": 4});
    assert_eq!(QUEUES.response(&found(3), Some(&state)), Some(ann), "a PIN is stored, but not returned");
    let listed = json!({"id": "ann", "skill": "sales", "also": "Now", "weight": 5, "share": 5});
    assert_eq!(QUEUES.response(&found(0), Some(&state)).unwrap()["agents"], json!([listed]));

    let state = QUEUES.change(&found(4), Some(&state), r#"{"id": "ann", "skill": {"level": "Standard"}}"#).unwrap();
    let listed = json!({"id": "ann", "skill": "sales(Standard)", "also": "All", "weight": 5, "share": 5});
    assert_eq!(QUEUES.response(&found(0), Some(&state)).unwrap()["agents"], json!([listed]));
    assert!(matches!(QUEUES.change(&found(4), None, r#"{"id": "ann"}"#), Err(Refused::Absent)));
}

#[test]
fn a_number_that_cannot_be_stored_is_refused() {
    let body = r#"{"id": "ann", "notes": {"size": 1e999}}"#;
    assert!(matches!(QUEUES.change(&found(2), None, body), Err(Refused::NumberTooLarge)));
}

#[test]
fn nothing_is_added_without_a_behaviour() {
    assert_eq!(Behaviour::NONE.initial_state(&SERVICE), json!({}));
    let state = Behaviour::NONE.change(&found(2), None, json!({"id": "ann"})).unwrap();
    assert_eq!(state, json!({"agents": [{"id": "ann"}]}));
    assert_eq!(Behaviour::NONE.response(&found(0), Some(&state)), Some(state.clone()));
    let changed: Vec<String> = QUEUES.changes(&SERVICE, None, &state).into_iter().map(|one| one.pointer).collect();
    assert_eq!(changed, ["/level", "/agents/ann"]);
}

/// Checks the compile error of a behaviour. At run time it is a panic.
#[track_caller]
fn fails(objects: Vec<ObjectBehaviour>, expected: &str) {
    let objects: &'static [ObjectBehaviour] = objects.leak();
    let failure = catch_unwind(AssertUnwindSafe(|| Behaviour::checked(objects))).unwrap_err();
    assert_eq!(failure.downcast_ref::<String>().map(String::as_str), Some(expected));
}

#[test]
fn mistakes_in_initial_values_are_named() {
    let agent = |initial: &'static [(&'static str, Initial)]| vec![ObjectBehaviour::of(&AGENT).initially(initial)];
    fails(agent(&[("wieght", Initial::Integer(5))]), "agent has no attribute wieght; a behaviour names it");
    fails(
        agent(&[("weight", Initial::Integer(5)), ("weight", Initial::Integer(6))]),
        "the behaviour of agent has two initial values for weight",
    );
    for (name, value) in [
        ("weight", Initial::Integer(10)),
        ("weight", Initial::Text("5")),
        ("weight", Initial::NoItems),
        ("code", Initial::Text("")),
        ("code", Initial::Boolean(true)),
        ("day", Initial::Text("2025-09-09")),
        ("seat", Initial::Integer(0)),
        ("seat", Initial::Text("none")),
        ("skill", Initial::NoItems),
    ] {
        let expected = format!("agent.{name} cannot hold the initial value that its behaviour gives");
        fails(agent(vec![(name, value)].leak()), &expected);
    }
    fails(
        vec![ObjectBehaviour::of(&SKILL).initially(&[("level", Initial::Text("basic"))])],
        "skill.level cannot hold the initial value that its behaviour gives",
    );
    fails(
        vec![ObjectBehaviour::of(&SKILL).initially(&[("pin", Initial::Text("1"))])],
        "skill.pin is in no response to a GET; a behaviour names it",
    );
    fails(vec![ObjectBehaviour::of(&QUEUE); 2], "the behaviour of queue is listed twice");
}

#[test]
fn mistakes_in_what_is_shown_are_named() {
    let agent = |shown: Vec<(&'static str, Shown)>| {
        vec![ObjectBehaviour::of(&AGENT_IN_LIST).stored_as(&AGENT).showing(shown.leak())]
    };
    let label = |label: Label| agent(vec![("skill", Shown::Label(Box::leak(Box::new(label))))]);
    let summary = |summary: Summary| agent(vec![("also", Shown::Summary(Box::leak(Box::new(summary))))]);
    fails(agent(vec![("skil", Shown::Stored)]), "agent-in-list has no attribute skil; a behaviour names it");
    fails(agent(vec![("share", Shown::Other("wieght"))]), "agent has no attribute wieght; a behaviour names it");
    fails(
        agent(vec![("share", Shown::Other("weight")), ("share", Shown::Other("weight"))]),
        "the behaviour of agent-in-list has two entries for what is shown in share",
    );
    for shown in [Shown::Other("seat"), Shown::Other("code"), Shown::Label(&SKILL_AS_TEXT)] {
        fails(
            agent(vec![("share", shown)]),
            "agent-in-list.share cannot hold the type of value that its behaviour shows in it",
        );
    }
    fails(label(Label { of: "code", ..SKILL_AS_TEXT }), "agent.code is not an object; a behaviour puts it into words");
    fails(label(Label { name: "name", ..SKILL_AS_TEXT }), "skill has no attribute name; a behaviour names it");
    fails(label(Label { name: "pin", ..SKILL_AS_TEXT }), "skill.pin is in no response to a GET; a behaviour names it");
    fails(
        label(Label { name: "active", ..SKILL_AS_TEXT }),
        "skill.active does not hold text; a behaviour needs text there",
    );
    fails(
        label(Label { apart_from: ("level", "basic"), ..SKILL_AS_TEXT }),
        "skill.level has no word \"basic\" in its list; a behaviour names it",
    );
    fails(
        summary(Summary { phrases: &[("All", "All")], ..SKILL_IN_WORDS }),
        "skill.level has no word \"All\" in its list; a behaviour names it",
    );
    fails(
        summary(Summary { list: "title", ..SKILL_IN_WORDS }),
        "skill.title is not a list of texts; a behaviour lists its items",
    );
    fails(
        summary(Summary { flags: &[("title", "Title")], ..SKILL_IN_WORDS }),
        "skill.title is not a Boolean; a behaviour asks whether it is true",
    );
}

#[test]
fn a_stored_state_that_is_not_an_object_has_no_response() {
    assert_eq!(QUEUES.response(&found(0), Some(&Value::Null)), None);
}
