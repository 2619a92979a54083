//! Completion of names and values.

use crate::client::{Client, able};
use linecard_contract::{Method, validate};
use linecard_model::objects::CRITERIA;
use linecard_testkit::{samples, valid};
use serde_json::{Value, json};

/// What is offered at the bar: each completion with its detail, and the text after it is chosen.
fn offered(client: &mut Client, name: &str, text: &str) -> String {
    let items = client.at_bar("textDocument/completion", &format!("untitled:{name}"), text);
    let mut items = items.as_array().unwrap().clone();
    items.sort_by_key(|item| item["sortText"].as_str().unwrap().to_owned());
    let text = text.replacen('|', "", 1);
    let shown = items.iter().map(|item| {
        let detail = item["detail"].as_str().map(|detail| format!(" ({detail})")).unwrap_or_default();
        format!("{}{detail}\n  {}\n", item["label"].as_str().unwrap(), chosen(&text, item).replace('\n', "\n  "))
    });
    shown.collect()
}

/// Returns the text after a completion is chosen.
fn chosen(text: &str, item: &Value) -> String {
    let offset = |place: &Value| {
        let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        start + usize::try_from(place["character"].as_u64().unwrap()).unwrap()
    };
    let mut edits = vec![item["textEdit"].clone()];
    edits.extend(item["additionalTextEdits"].as_array().into_iter().flatten().cloned());
    edits.sort_by_key(|edit| std::cmp::Reverse(offset(&edit["range"]["start"])));
    let mut after = text.to_owned();
    for edit in &edits {
        let range = offset(&edit["range"]["start"])..offset(&edit["range"]["end"]);
        after.replace_range(range, edit["newText"].as_str().unwrap());
    }
    after
}

fn labels(client: &mut Client, name: &str, text: &str) -> Vec<String> {
    let shown = offered(client, name, text);
    let labels = shown.lines().filter(|line| !line.starts_with(' '));
    labels.map(|line| line.split(" (").next().unwrap().to_owned()).collect()
}

#[test]
fn the_attributes_of_the_method_are_offered_and_the_required_ones_first() {
    let mut client = Client::new();
    insta::assert_snapshot!(offered(&mut client, "criteria.post.json", "{|}"));
    assert_eq!(labels(&mut client, "criteria.delete.json", "{|}"), ["name"]);
    assert_eq!(labels(&mut client, "criteria.delete.json", "{\"name\": \"a\", |}"), [""; 0]);
    let names = labels(&mut client, "criteria.put.json", "{\"name\": \"a\", |\n \"active\": true}");
    assert!(names.contains(&"newName".to_owned()));
    assert!(!names.contains(&"name".to_owned()) && !names.contains(&"active".to_owned()), "{names:?}");
}

#[test]
fn a_name_is_completed_in_text_that_is_no_json_yet() {
    let mut client = Client::new();
    let mut check = |text: &str, expected: &str| {
        let shown = offered(&mut client, "schedule-nested.post.json", text);
        let name = shown.split_once("\n  ").map(|(_, rest)| rest.split('\n').next().unwrap().to_owned());
        assert_eq!(name.as_deref(), Some(expected), "{text}: {shown}");
    };
    for (text, expected) in NAMES {
        check(text, expected);
    }
}

/// The bar is the cursor; the first completion is chosen.
const NAMES: &[(&str, &str)] = &[
    ("{|", "{\"name\": \"$1\""),
    ("{\"|", "{\"name\": \"$1\""),
    ("{\"na|", "{\"name\": \"$1\""),
    ("{\"na|\"}", "{\"name\": \"$1\"}"),
    ("{na|}", "{\"name\": \"$1\"}"),
    ("{\"na|\": \"a\"}", "{\"name\": \"a\"}"),
    ("{\"na| \"type\": \"a\"}", "{\"name\": \"$1\", \"type\": \"a\"}"),
    ("{| \"type\": \"a\"}", "{\"name\": \"$1\", \"type\": \"a\"}"),
    ("{\"type\": \"a\" |}", "{\"type\": \"a\", \"name\": \"$1\"}"),
    ("{\"type\": \"a\", |}", "{\"type\": \"a\", \"name\": \"$1\"}"),
];

#[test]
fn the_words_of_a_list_are_offered() {
    let mut client = Client::new();
    insta::assert_snapshot!(offered(&mut client, "call-processing-policies.put.json", "{\"clidPolicy\": |}"));
    insta::assert_snapshot!(offered(&mut client, "call-processing-policies.put.json", "{\"clidPolicy\": \"Use D|\"}"));
    insta::assert_snapshot!(offered(&mut client, "call-processing-policies.put.json", "{\"clidPolicy\": \"Use D|"));
    insta::assert_snapshot!(offered(&mut client, "criteria.put.json", "{\"fromDnCriteria\": {\"selection\": |}}"));
    assert_eq!(labels(&mut client, "criteria.put.json", "{\"active\": |}"), ["true", "false"]);
    assert_eq!(labels(&mut client, "criteria.put.json", "{\"active\": tr|, \"name\": \"\"}"), ["true", "false"]);
    assert_eq!(labels(&mut client, "criteria.put.json", "{\"holidaySchedule\": |}"), ["{…}", "null"]);
    assert_eq!(labels(&mut client, "criteria.put.json", "{\"name\": |}"), [""; 0]);
    assert_eq!(labels(&mut client, "criteria.put.json", "{\"unknown\": |}"), [""; 0]);
}

#[test]
fn an_empty_document_gets_the_required_attributes() {
    let mut client = Client::new();
    insta::assert_snapshot!(offered(&mut client, "criteria.post.json", "|"));
}

#[test]
fn an_editor_without_snippets_gets_names_without_values() {
    let mut able = able();
    able["textDocument"]["completion"] = json!({});
    let mut client = Client::with(&able);
    let shown = offered(&mut client, "criteria.delete.json", "{|}");
    assert!(shown.ends_with("\n  {\"name\": }\n"), "{shown}");
}

#[test]
fn lines_and_cases_are_completed_too() {
    let mut client = Client::new();
    assert_eq!(labels(&mut client, "criteria.delete.ndjson", "{\"name\": \"a\"}\n{|\n{}"), ["name"]);
    let case = |inner: &str| format!("{{\"cases\": [{{\"name\": \"a\", {inner}");
    let mut of = |inner: &str| labels(&mut client, "a.cases.json", &case(inner));
    assert_eq!(of("\"as\": \"criteria.delete\", \"body\": {|"), ["name"]);
    assert_eq!(of("\"body\": {|}, \"as\": \"criteria.delete\"}]}"), ["name"]);
    assert_eq!(of("\"body\": {|}, \"as\": \"nothing\"}]}"), [""; 0]);
    assert!(of("\"as\": |").contains(&"criteria.delete".to_owned()));
    assert_eq!(of("|"), ["as", "body", "stored", "findings", "raw", "hex"]);
    assert_eq!(of("\"findings\": [{|"), ["severity", "rule", "pointer"]);
    assert_eq!(of("\"findings\": [{\"severity\": |"), ["violation", "no-effect", "unchecked", "note"]);
    let rules = of("\"as\": \"criteria.delete\", \"findings\": [{\"rule\": |");
    assert!(rules.contains(&"criteria.name.delete.required".to_owned()) && rules.contains(&"json.syntax".to_owned()));
}

#[test]
fn other_documents_are_not_completed() {
    let mut client = Client::new();
    for (name, text) in
        [("package.json", "{|}"), ("linecard.toml", "|"), ("criterai.put.json", "{|}"), ("criteria.put.json", "{}|")]
    {
        assert_eq!(labels(&mut client, name, text), [""; 0], "{name}");
    }
}

/// Every completion of a name, at every comma of valid bodies, gives a body without an unknown or forbidden attribute.
#[test]
fn what_is_offered_is_allowed() {
    let mut client = Client::new();
    for body in samples(valid(&CRITERIA, Method::Put), 7).take(6) {
        let text = body.to_string();
        // The position of the bar counts units, so that bodies of ASCII are enough here.
        if !text.is_ascii() || text.contains('|') {
            continue;
        }
        let with_bar = text.replacen('{', "{|", 1);
        let items = client.at_bar("textDocument/completion", "untitled:criteria.put.json", &with_bar);
        for item in items.as_array().unwrap() {
            let name = item["label"].as_str().unwrap();
            assert!(CRITERIA.field(name).unwrap().may_stand(Method::Put));
            let mut longer = body.clone();
            assert!(
                longer.as_object_mut().unwrap().insert(name.to_owned(), Value::Null).is_none(),
                "{name} is there already"
            );
            let report = validate(&CRITERIA, Method::Put, &longer);
            let is_refused = report.findings().any(|finding| {
                let rule = finding.rule().to_string();
                rule == format!("criteria.{name}.put.forbidden") || rule == "criteria.put.unknown"
            });
            assert!(!is_refused, "{name}");
        }
    }
}
