//! An object of another API, with kinds that ours do not have: integers in several ranges, decimals, custom patterns.
//! All tests of bodies use it as one of their contracts.

use linecard_cases::Target;
use linecard_contract::table::*;
use linecard_contract::{
    Api, Content, Decimal, Format, Items, Kind, Object, Operation, Pattern, Service, Status, Text, Words,
};
use linecard_model::API;
use linecard_schema::{OpenApi, Profile, full_body, least_body, listed, openapi, schema};
use serde_json::{Value, json};

static SHARE: Decimal = decimals("0.5", "99.9");
static DEPTH: Decimal = decimals_to("-0.001");
static HEIGHT: Decimal = decimals_from("1500");
static WORDS: Words = words(&["auto"]);
static SHARES: Items = items(decimal(&SHARE));
static SHARE_OR_WORD: [Kind; 2] = [decimal(&SHARE), word(&WORDS)];
static RINGS: Items = items(integers(&[(0, 0), (2, 20)]));

pub(crate) static CODE: Pattern = Pattern {
    name: "Code",
    description: "a code: two capitals, é among them, then a dot and digits, or nothing",
    matches: |text| {
        let Ok(text) = str::from_utf8(text) else { return false };
        let (letters, digits) = text.split_once('.').unwrap_or((text, "0"));
        letters.chars().count() == 2
            && letters.chars().all(|letter| letter.is_ascii_uppercase() || letter == 'é')
            && !digits.is_empty()
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    },
    regex: r"[A-Zé]{2}(?:\.[0-9]+)?",
    valid: &["AB", "éé", "AB.12", "Zé.0"],
    invalid: &["", "A", "ab", "AB.", "AB.x", "AB1", "ABC", "AB.1.2", "😀B"],
};
static CODE_TEXT: Text = matching(&CODE);
static SHORT_CODE: Text = Text { min_length: 3, max_length: Some(5), ..matching(&CODE) };
static CODES: Items = items(text(&CODE_TEXT));

#[rustfmt::skip]
pub(crate) static DESK: Object = Table {
    namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table(                                                             [GET, PUT, POST], [
        field("rings",   integers(&[(0, 0), (2, 20)]),                        [A, O, R], "Rings."),
        field("offsets", integers(&[(i64::MIN, -5), (-1, 1), (7, i64::MAX)]), [O, O, O], "Offsets.").null_in(PUT),
        field("number",  DECIMAL,                                             [O, O, O], "Any number."),
        field("share",   decimal(&SHARE),                                     [A, R, R], "A share."),
        field("depth",   decimal(&DEPTH),                                     [O, O, O], "Below the ground.").null_in(PUT),
        field("height",  decimal(&HEIGHT),                                    [O, O, O], "Above the ground."),
        field("shares",  list(&SHARES),                                       [O, O, O], "Shares."),
        field("allRings", list(&RINGS),                                       [O, O, O], "Rings of each."),
        field("either",  either(&SHARE_OR_WORD),                              [O, O, O], "A share or a word."),
        field("code",    text(&CODE_TEXT),                                    [A, R, R], "A code."),
        field("short",   text(&SHORT_CODE),                                   [O, O, O], "A short code.").null_in(PUT),
        field("codes",   list(&CODES),                                        [O, O, O], "Codes."),
    ]),
    rules: &[],
}.checked();

/// Returns the schema of an attribute without its description.
fn said(profile: Profile, name: &str) -> Value {
    let schema = Value::from(schema(&API, &DESK, PUT, profile).unwrap());
    let mut said = schema["properties"][name].clone();
    for word in ["description", "$comment", "x-linecard-rules", "markdownDescription", "errorMessage"] {
        said.as_object_mut().unwrap().remove(word);
    }
    said
}

#[test]
fn each_kind_in_each_profile() {
    let range = |from: u8, to: u8| json!({"type": "integer", "minimum": from, "maximum": to});
    let rings = json!({"type": "integer", "anyOf": [range(0, 0), range(2, 20)]});
    assert_eq!(said(Profile::Strict, "rings"), rings);
    let whole = json!({"type": "integer", "minimum": 0, "maximum": 20});
    assert_eq!(said(Profile::Codegen, "rings"), whole);
    assert_eq!(said(Profile::OpenApi30, "rings"), whole);
    assert_eq!(said(Profile::OpenApi30, "offsets"), json!({"type": "integer", "nullable": true}));
    for profile in Profile::ALL {
        assert_eq!(said(profile, "number"), json!({"type": "number"}));
        assert_eq!(said(profile, "share"), json!({"type": "number", "minimum": 0.5, "maximum": 99.9}));
        assert_eq!(said(profile, "height"), json!({"type": "number", "minimum": 1500}));
    }
    let pattern = r"^(?:[A-Zé]{2}(?:\.[0-9]+)?)$";
    assert_eq!(said(Profile::Strict, "code"), json!({"$ref": "#/$defs/Code"}));
    assert_eq!(said(Profile::Codegen, "code"), json!({"type": "string", "pattern": pattern}));
    let strict = Value::from(schema(&API, &DESK, PUT, Profile::Strict).unwrap());
    assert_eq!(
        strict["$defs"]["Code"],
        json!({
            "description": "A code: two capitals, é among them, then a dot and digits, or nothing.",
            "type": "string",
            "pattern": pattern,
            "not": {"pattern": "[^ -~\u{a0}-\u{2027}\u{202a}-\u{ffff}]"},
        })
    );
}

/// This is a test that an API with custom patterns should have: the function, the samples and the regular expression
/// agree.
#[test]
fn the_function_and_the_expression_agree() {
    CODE.check().unwrap();
    let strict = Value::from(schema(&API, &DESK, PUT, Profile::Strict).unwrap());
    let validator = jsonschema::validator_for(&strict["$defs"]["Code"]).unwrap();
    let ends = ["", "\n", "\r\n", "\0", " ", ".", ".1", "\u{85}", "\u{2028}", "\u{a0}", "\u{ffff}", "\u{10000}"];
    for sample in CODE.valid.iter().chain(CODE.invalid) {
        for text in ends.iter().flat_map(|end| [format!("{sample}{end}"), format!("{end}{sample}")]) {
            let is_of_it = Format::Pattern(&CODE).admits(text.as_bytes());
            assert_eq!(validator.is_valid(&json!(text)), is_of_it, "{text:?}");
        }
    }
}

#[test]
fn examples_are_made_of_them() {
    let full = full_body(&DESK, POST).unwrap();
    assert_eq!(full["rings"], 0);
    assert_eq!(full["offsets"], -5);
    assert_eq!(full["share"], 0.5);
    assert_eq!(full["depth"], -0.001);
    assert_eq!(full["short"], "AB.12");
    assert_eq!(least_body(&DESK, PUT).unwrap(), json!({"share": 0.5, "code": "AB"}));
}

/// The request of a GET, such as a search. Its presences are those of a POST.
#[rustfmt::skip]
static SEARCH: Object = Table {
    namespace: "own", name: "search", page: "Own", title: "Search", description: "What is searched for.", base: &[],
    rows: &table(                                [POST], [
        field("code",  text(&CODE_TEXT),         [R], "The code."),
        field("share", decimal(&SHARE),          [O], "The least share."),
    ]),
    rules: &[],
}.checked();

static DESKS: Service = Service::new(
    "desks",
    &[Operation::new("getDesks", GET, "/own/desk/")
        .with_title("Search for a desk")
        .with_request(Content::new(&SEARCH, POST))
        .with_response(Content::new(&DESK, GET))],
)
.with_title("Desks")
.with_description("Desks.");

static OWN: Api = Api {
    name: "Own",
    title: "Desks",
    namespace: "own",
    base_path: "/own/",
    id_base: "https://example.org/own/",
    objects: &[&DESK, &SEARCH],
    services: &[&DESKS],
    statuses: &[Status::new(200, "OK", "It is done.")],
    ..Api::EMPTY
}
.checked();

#[test]
fn a_get_has_a_request_body_beside_its_response() {
    let document = openapi(&OWN, OpenApi::V31, &[]);
    let get = &document["paths"]["/own/desk/"]["get"];
    assert_eq!(get["requestBody"], json!({"$ref": "#/components/requestBodies/SearchPost"}));
    assert_eq!(get["responses"]["200"], json!({"$ref": "#/components/responses/DeskGet"}));
    let body = &document["components"]["requestBodies"]["SearchPost"];
    assert_eq!(body["required"], true);
    assert_eq!(body["content"]["application/json"]["schema"], json!({"$ref": "#/components/schemas/SearchPost"}));
    // It is a request, so it is closed in any method.
    assert_eq!(document["components"]["schemas"]["SearchPost"]["additionalProperties"], false);
    assert!(document["components"]["schemas"]["DeskGet"].get("additionalProperties").is_none());
    oas3::from_json(document.to_string()).unwrap();

    let document = openapi(&OWN, OpenApi::V30, &[]);
    let get = &document["paths"]["/own/desk/"]["get"];
    assert!(get.get("requestBody").is_none(), "OpenAPI 3.0 has none");
    let names_it = "The request has a body, `search.post`, which only later versions of OpenAPI can show.";
    assert!(get["description"].as_str().unwrap().ends_with(names_it), "{get}");
    assert!(document["components"]["schemas"].get("SearchPost").is_none(), "nothing refers to it");
    serde_json::from_value::<openapiv3::OpenAPI>(document).unwrap();
}

#[test]
fn both_bodies_are_in_the_index() {
    let listed = listed(&OWN);
    let operations = |file: &str| {
        let listed = listed.iter().find(|listed| listed.file == file).unwrap();
        serde_json::to_value(&listed.operations).unwrap().to_string()
    };
    assert!(operations("strict/search.post.json").contains("request"), "{}", operations("strict/search.post.json"));
    assert!(operations("strict/desk.get.json").contains("response"), "{}", operations("strict/desk.get.json"));
}

#[test]
fn each_body_of_a_get_can_be_named() {
    let parse = |text: &str| Target::parse(&OWN, text);
    let (search, desk) = (Target { object: &SEARCH, method: POST }, Target { object: &DESK, method: GET });
    assert_eq!(parse("GET /own/desk/"), Ok(desk));
    assert_eq!(parse("response GET /own/desk/"), Ok(desk));
    assert_eq!(parse("Request GET https://example.org/own/desk/ HTTP/1.1"), Ok(search));
    assert_eq!(parse("search.post"), Ok(search));
    assert!(parse("request PUT /own/desk/").is_err());
    let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    let missing = Target::parse(&API, &format!("request GET {path}")).unwrap_err();
    assert!(missing.to_string().starts_with("no request body is documented for GET /api/v1/tenants/"), "{missing}");
}
