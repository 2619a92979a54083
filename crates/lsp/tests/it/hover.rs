//! Explanations of attributes, and links to the pages of rules.

use crate::client::{Client, able};
use serde_json::{Value, json};

/// What is shown at the bar, and where.
fn shown(client: &mut Client, name: &str, text: &str) -> String {
    let hover = client.at_bar("textDocument/hover", &format!("untitled:{name}"), text);
    if hover.is_null() {
        return String::new();
    }
    let (from, to) = (&hover["range"]["start"], &hover["range"]["end"]);
    format!(
        "{}:{} to {}:{}\n{}",
        from["line"],
        from["character"],
        to["line"],
        to["character"],
        hover["contents"]["value"].as_str().unwrap()
    )
}

#[test]
fn an_attribute_is_explained_in_its_method() {
    let mut client = Client::new();
    insta::assert_snapshot!(shown(&mut client, "criteria.put.json", "{\"é\": 1, \"new|Name\": \"a\"}"));
    insta::assert_snapshot!(shown(&mut client, "criteria.post.json", "{\"new|Name\": \"a\"}"));
    insta::assert_snapshot!(shown(
        &mut client,
        "criteria.put.json",
        "{\"fromDnCriteria\": {\n  \"sele|ction\": \"Any\"}}"
    ));
    insta::assert_snapshot!(shown(&mut client, "call-processing-policies.put.json", "{\"clidPolicy\": \"Use| DN\"}"));
    insta::assert_snapshot!(shown(&mut client, "criteria.put.json", "{\"unk|nown\": 1}"));
}

#[test]
fn a_value_is_explained_by_its_attribute() {
    let mut client = Client::new();
    let mut title = |text: &str| {
        let shown = shown(&mut client, "criteria.put.json", text);
        shown.lines().nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(title("{\"name\": \"lu|nch\"}"), "`name` (`criteria.put`)");
    assert_eq!(
        title("{\"fromDnCriteria\": {\"phoneNumbers\": [\"|+3225550100\"]}}"),
        "`phoneNumbers` (`criteria-from-dn.put`)"
    );
    assert_eq!(title("{\"name\"|: \"lunch\"}"), "");
    assert_eq!(title("{\"name\": \"lunch\"}|"), "");
    assert_eq!(title("|"), "");
    assert_eq!(title("{\"unknown\": {\"na|me\": 1}}"), "");
}

#[test]
fn an_editor_without_markdown_gets_plain_text() {
    let mut able = able();
    able["textDocument"]["hover"] = json!({"contentFormat": ["plaintext"]});
    let mut client = Client::with(&able);
    insta::assert_snapshot!(shown(&mut client, "criteria.delete.json", "{\"na|me\": \"a\"}"));
}

#[test]
fn lines_and_cases_are_explained_too() {
    let mut client = Client::new();
    assert!(shown(&mut client, "criteria.delete.ndjson", "{}\n{\"na|me\": \"a\"}").contains("`criteria.delete`"));
    let case = "{\"cases\": [{\"name\": \"a\", \"as\": \"criteria.put\", \"body\": {\"na|me\": 1}}]}";
    assert!(shown(&mut client, "a.cases.json", case).contains("`criteria.put`"));
    let stored = "{\"cases\": [{\"stored\": {\"na|me\": 1}, \"as\": \"criteria.put\"}]}";
    assert!(shown(&mut client, "a.cases.json", stored).contains("`criteria.get`"));
    assert_eq!(shown(&mut client, "a.cases.json", "{\"cases\": [{\"na|me\": \"a\"}]}"), "");
    assert_eq!(shown(&mut client, "package.json", "{\"na|me\": 1}"), "");
}

#[test]
fn the_rules_of_a_case_file_are_links() {
    let mut client = Client::new();
    let text = "{\"cases\": [{\"findings\": [{\"rule\": \"criteria.name.put.type\"}, {\"rule\": \"nothing\"}]}";
    client.open("untitled:a.cases.json", text);
    let links = client.request("textDocument/documentLink", json!({"textDocument": {"uri": "untitled:a.cases.json"}}));
    let links = links.as_array().unwrap();
    assert_eq!(links.len(), 1);
    assert!(links[0]["target"].as_str().unwrap().ends_with("#criteria.name.put.type"));
    assert_eq!(links[0]["range"]["start"], json!({"line": 0, "character": 35}));
    client.open("untitled:criteria.put.json", "{\"rule\": \"criteria.name.put.type\"}");
    let links =
        client.request("textDocument/documentLink", json!({"textDocument": {"uri": "untitled:criteria.put.json"}}));
    assert_eq!(links, Value::Array(Vec::new()));
}
