//! Diagnostics and quick fixes.

use crate::client::{Client, shown, uri, write};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Opens a document in a session of its own, and shows its diagnostics.
fn found(name: &str, text: &str) -> String {
    shown(text, &Client::new().open(&format!("untitled:{name}"), text))
}

#[test]
fn every_finding_is_shown_where_it_is() {
    let body = r#"{
  "useUserCallLimitsSetting": false,
  "maxSimultaneousCalls": 3,
  "clidPolicy": "no such word",
  "unknwon": "é😀", "enableDialableCallerID": "true"
}"#;
    insta::assert_snapshot!(found("call-processing-policies.put.json", body));
    insta::assert_snapshot!(found("lunch.criteria.post.json", "{\n  \"newName\": \"dinner\"\n}\n"));
}

#[test]
fn a_finding_has_the_link_to_the_page_of_its_rule() {
    let found = Client::new()
        .open("untitled:criteria.post.json", "{\"name\": \"a\", \"newName\": \"b\", \"fromDnCriteria\": {}}");
    let link = found.iter().find(|found| found["code"] == "criteria.newName.post.forbidden").unwrap();
    let href = link["codeDescription"]["href"].as_str().unwrap();
    assert!(href.starts_with("https://") && href.ends_with("#criteria.newName.post.forbidden"), "{href}");
    assert_eq!(link["source"], "linecard");
}

#[test]
fn text_that_is_no_json_yet_has_a_finding_where_it_ends() {
    for text in
        ["", "{", "{\n  \"name\": \"lu\n}", "{\"name\": \"a\",}", "[]", "{} {}", "\u{feff}{\"name\": \"a\"}", "<html>"]
    {
        let diagnostics = Client::new().open("untitled:criteria.delete.json", text);
        assert!(!diagnostics.is_empty() || text.is_empty(), "{text}");
    }
    insta::assert_snapshot!(found("criteria.delete.json", "{\n  \"name\": \"é\",\n}"));
    insta::assert_snapshot!(found("criteria.delete.json", "{\n  \"name\": \"é\"\n"));
}

#[test]
fn positions_are_counted_as_the_client_wants() {
    let text = "{\"name\": \"é😀\", \"newName\": \"b\", \"fromDnCriteria\": {}}";
    for (encoding, start) in [("utf-16", 16), ("utf-8", 19)] {
        let capabilities = json!({"general": {"positionEncodings": [encoding, "utf-16"]}});
        let mut client = Client::with(&capabilities);
        assert_eq!(client.server["capabilities"]["positionEncoding"], encoding);
        let found = client.open("untitled:criteria.post.json", text);
        let name = found.iter().find(|found| found["code"] == "criteria.newName.post.forbidden").unwrap();
        assert_eq!(name["range"]["start"]["character"], start);
        assert_eq!(name["range"]["end"]["character"], start + 9);
    }
}

#[test]
fn each_line_of_ndjson_is_a_body() {
    let text = "{\"name\": \"lunch\"}\r\n\n{\"newName\": 1}\n{\n";
    insta::assert_snapshot!(found("recorded.criteria.delete.ndjson", text));
}

#[test]
fn the_findings_of_many_lines_are_limited() {
    let text = "{\"newName\": 1}\n".repeat(2_000);
    let diagnostics = Client::new().open("untitled:criteria.delete.jsonl", &text);
    assert_eq!(diagnostics.len(), 1_001);
    let last = diagnostics[1_000]["message"].as_str().unwrap();
    assert!(last.starts_with("more than 1000 findings"), "{last}");
}

#[test]
fn a_finding_goes_when_it_is_corrected() {
    let mut client = Client::new();
    let uri = "untitled:criteria.delete.json";
    assert_eq!(client.open(uri, "{\"name\": 1}").len(), 1);
    assert_eq!(client.change(uri, 2, "{\"name\": \"a\"}").len(), 0);
    assert_eq!(client.change(uri, 3, "{\"name\": 1}").len(), 1);
    client.notify("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    assert_eq!(client.diagnostics(uri, None).len(), 0);
}

/// The server asks for the whole text, and an editor may send ranges nevertheless.
#[test]
fn a_change_of_a_range_is_applied() {
    let mut client = Client::new();
    let uri = "untitled:criteria.delete.json";
    assert_eq!(client.open(uri, "{\n\"name\": \"é😀\", \"x\": 1}").len(), 1);
    let range =
        |from: u32, to: u32| json!({"start": {"line": 1, "character": from}, "end": {"line": 1, "character": to}});
    let changes = json!([{"range": range(13, 21), "text": ""}, {"range": range(9, 12), "text": ""}]);
    let document = json!({"uri": uri, "version": 2});
    client.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": changes}));
    let found = client.diagnostics(uri, Some(2));
    insta::assert_snapshot!(shown("{\n\"name\": \"\"}", &found));
    let document = json!({"uri": "untitled:unopened.criteria.put.json", "version": 2});
    client.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": [{"text": "{"}]}));
    let position = json!({"textDocument": {"uri": "untitled:unopened.criteria.put.json"}, "position": {"line": 0, "character": 1}});
    assert_eq!(client.request("textDocument/completion", position), Value::Null);
}

#[test]
fn the_case_file_is_validated_body_by_body() {
    let text = r#"{
  "cases": [
    {"name": "é expected", "as": "criteria.delete", "body": {"name": "lunch", "newName": "dinner"},
     "findings": [{"severity": "violation", "rule": "criteria.newName.delete.forbidden", "pointer": "/newName"}]},
    {"name": "unexpected", "as": "criteria.delete", "body": {
        "name": "lunch",
        "active": true
    }},
    {"name": "missing", "as": "criteria.delete", "body": {"name": "lunch"},
     "findings": [{"severity": "violation", "rule": "criteria.name.delete.type", "pointer": "/name"}]},
    {"name": "no place", "as": "criteria.delete", "raw": "{\"name\": 1}"},
    {"name": "no rule", "as": "criteria.delete", "body": {"name": "a"},
     "findings": [{"severity": "violation", "rule": "criteria.name.delete.tpye", "pointer": "/name"}]},
    {"name": "no target", "as": "criteria.dlete", "body": {}}
  ]
}"#;
    insta::assert_snapshot!(found("lunch.cases.json", text));
    insta::assert_snapshot!(found("lunch.cases.json", "{\"cases\": [\n  {\"name\": \"a\",, \"as\": \"\"}]}"));
    insta::assert_snapshot!(found("lunch.cases.json", "{\"cases\": []}"));
}

#[test]
fn other_files_have_no_findings() {
    for name in ["package.json", "notes.txt", "criteria.schema.json", "criteria.put.yaml", ""] {
        assert_eq!(found(name, "{"), "", "{name}");
    }
    insta::assert_snapshot!(found("criterai.put.json", "{}"));
}

#[test]
fn the_project_file_says_what_a_file_holds() {
    let folder = tempfile::tempdir().unwrap();
    let config = "exclude = [\"old\"]\n\n[[bodies]]\nfiles = \"recorded/*.json\"\nas = \"criteria.delete\"\n\n\
                  [[bodies]]\nfiles = \"recorded/bad-*.json\"\nexpect = \"invalid\"\n\n\
                  [[accept]]\nrule = \"criteria.active.delete.forbidden\"\nreason = \"known\"\nuntil = 2999-01-01\n";
    let file = write(folder.path(), "linecard.toml", config);
    let mut client = Client::new();
    let mut open = |name: &str, text: &str| {
        let path = write(folder.path(), name, text);
        shown(text, &client.open(&uri(&path), text))
    };
    assert!(open("recorded/a.json", "{}").contains("criteria.name.delete.required"));
    assert_eq!(open("recorded/b.json", "{\"name\": \"a\", \"active\": true}"), "");
    assert!(open("recorded/bad-a.json", "{}").contains("hint criteria.name.delete.required"));
    insta::assert_snapshot!(open("recorded/bad-b.json", "{\"name\": \"a\"}"), @"
    1:0 [{] error -
      the project file expects a violation, and there is none; correct the body, or write expect = \"valid\"
    ");
    assert_eq!(open("old/criteria.delete.json", "{}"), "");
    // A change of the project file is seen when it is saved.
    std::fs::write(&file, "[[bodies]]\nfiles = \"recorded/*.json\"\nas = \"criteria.put\"\n").unwrap();
    let changed = json!({"changes": [{"uri": uri(&file), "type": 2}]});
    client.notify("workspace/didChangeWatchedFiles", changed);
    let found = client.diagnostics(&uri(&folder.path().join("recorded/a.json")), Some(1));
    assert_eq!(found[0]["code"], "criteria.name.put.required");
}

#[test]
fn the_project_file_names_overlays() {
    let folder = tempfile::tempdir().unwrap();
    let change = "object = \"criteria-from-dn\"\nattribute = \"selection\"\nmethod = \"get\"";
    let overlay = |more: &str| format!("[[change]]\n{change}\n{more}\n");
    // A file that is named twice is loaded once.
    let config = "\noverlay = [\"ours.toml\", \"./ours.toml\"]\n";
    let project = write(folder.path(), "linecard.toml", config);
    let body = "{\"selection\": \"Nobody\", \"phoneNumbers\": []}";
    let (name, mut client) = ("criteria-from-dn.get.json", Client::new());
    let uri = uri(&write(folder.path(), name, body));
    // The overlay is missing, and then it is there.
    let shown_here = |found: &[Value]| shown(body, found).replace(&folder.path().display().to_string(), "");
    let missing = shown_here(&client.open(&uri, body));
    assert!(missing.contains("cannot be used: line 2: overlay: ours.toml: "), "{missing}");
    let file = write(folder.path(), "ours.toml", &overlay("words = [\"Nobody\"]"));
    let changed = json!({"changes": [{"uri": crate::client::uri(&file), "type": 1}]});
    client.notify("workspace/didChangeWatchedFiles", changed.clone());
    assert_eq!(client.diagnostics(&uri, Some(1)), [] as [Value; 0]);
    // It changes.
    std::fs::write(&file, overlay("words = [\"Everybody\"]")).unwrap();
    client.notify("workspace/didChangeWatchedFiles", changed.clone());
    assert_eq!(client.diagnostics(&uri, Some(1))[0]["code"], "criteria-from-dn.selection.get.value");
    // It is wrong, which the project file shows too.
    std::fs::write(&file, overlay("words = []")).unwrap();
    client.notify("workspace/didChangeWatchedFiles", changed);
    let wrong = shown_here(&client.diagnostics(&uri, Some(1)));
    assert!(wrong.contains("the list of words is empty"), "{wrong}");
    let project = crate::client::uri(&project);
    let in_project = shown(config, &client.open(&project, config));
    assert!(in_project.contains("the list of words is empty"), "{in_project}");
}

#[test]
fn a_wrong_project_file_is_shown_in_it_and_in_each_file() {
    let folder = tempfile::tempdir().unwrap();
    let config = "path = []\n\n  [[bodies]]  \nfiles = \"a[\"\n";
    let file = write(folder.path(), "linecard.toml", config);
    let mut client = Client::new();
    insta::assert_snapshot!(shown(config, &client.open(&uri(&file), config)));
    let names = "literal = [\"nothing\"]\n[[bodies]]\nfiles = \"a\"\nas = \"criterai.put\"\n";
    insta::assert_snapshot!(shown(names, &client.change(&uri(&file), 2, names)));
    let body = write(folder.path(), "criteria.delete.json", "{}");
    let found = shown("{}", &client.open(&uri(&body), "{}")).replace(&folder.path().display().to_string(), "");
    insta::assert_snapshot!(found);
    let other = write(folder.path(), "package.json", "{}");
    assert_eq!(client.open(&uri(&other), "{}"), [] as [Value; 0]);
}

/// Applies the edits of a quick fix to a text of ASCII.
fn applied(text: &str, uri: &str, fix: &Value) -> String {
    let mut edits = fix["edit"]["changes"][uri].as_array().unwrap().clone();
    let offset = |place: &Value| {
        let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        start + usize::try_from(place["character"].as_u64().unwrap()).unwrap()
    };
    edits.sort_by_key(|edit| std::cmp::Reverse(offset(&edit["range"]["start"])));
    let mut text_after = text.to_owned();
    for edit in &edits {
        let range = offset(&edit["range"]["start"])..offset(&edit["range"]["end"]);
        text_after.replace_range(range, edit["newText"].as_str().unwrap());
    }
    text_after
}

#[test]
fn a_certain_mend_is_a_quick_fix() {
    let check = |name: &str, text: &str, expected: &[(&str, &str)]| {
        let mut client = Client::new();
        let uri = format!("untitled:{name}");
        client.open(&uri, text);
        let fixes = client.fixes(&uri);
        let found: Vec<(&str, String)> =
            fixes.iter().map(|fix| (fix["title"].as_str().unwrap(), applied(text, &uri, fix))).collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(title, text)| (*title, text.as_str())).collect();
        assert_eq!(found, expected, "{text}");
        assert!(fixes.iter().all(|fix| fix["kind"] == "quickfix" && fix["diagnostics"][0]["code"].is_string()));
    };
    check("criteria.put.json", "{\"actve\": true}", &[("Rename `actve` to `active`", "{\"active\": true}")]);
    check(
        "criteria.delete.json",
        "{\n  \"name\": \"a\",\n  \"active\": true\n}",
        &[("Remove `active`", "{\n  \"name\": \"a\"\n}")],
    );
    check(
        "criteria.put.json",
        "{\"active\": \"true\",}",
        &[("Remove the comma before the bracket", "{\"active\": \"true\"}")],
    );
    check("criteria.put.json", "{\"active\": true}", &[]);
    check(
        "criteria.put.ndjson",
        "{\"active\": true}\n{\"actve\": true}\n",
        &[("Rename `actve` to `active`", "{\"active\": true}\n{\"active\": true}\n")],
    );
    let case = r#"{"cases": [{"name": "a", "as": "criteria.put", "body": {"actve": true}}]}"#;
    check("a.cases.json", case, &[("Rename `actve` to `active`", &case.replace("actve", "active"))]);
    // A finding that the case expects is not mended.
    let case = r#"{"cases": [{"name": "a", "as": "criteria.delete", "body": {"name": "a", "active": true},
        "findings": [{"severity": "violation", "rule": "criteria.active.delete.forbidden", "pointer": "/active"}]}]}"#;
    check("a.cases.json", case, &[]);
}

#[test]
fn all_certain_mends_are_one_action() {
    let check = |name: &str, text: &str, only: &str, expected: Option<&str>| {
        let mut client = Client::new();
        let uri = format!("untitled:{name}");
        client.open(&uri, text);
        let actions = client.fix_all(&uri, only);
        let found: Vec<String> = actions.iter().map(|action| applied(text, &uri, action)).collect();
        assert_eq!(found.first().map(String::as_str), expected, "{only}: {text}");
        assert!(actions.iter().all(|action| action["kind"] == "source.fixAll.linecard"));
    };
    let body = "{\"name\": \"lunch\",\n\"actve\": true, \"fromDnCriteria\": {\"selection\": \"any\"},}";
    let mended = "{\"name\": \"lunch\",\n\"active\": true, \"fromDnCriteria\": {\"selection\": \"Any\"}}";
    for only in ["source", "source.fixAll", "source.fixAll.linecard"] {
        check("criteria.put.json", body, only, Some(mended));
    }
    for only in ["source.organizeImports", "source.fixAll.other", "sour", "refactor"] {
        check("criteria.put.json", body, only, None);
    }
    check("criteria.put.json", mended, "source", None);
    let lines = "{\"name\": \"a\", \"actve\": true}\n{\"name\": \"a\"}\n{\"name\": \"a\", \"actve\": true,}\n";
    let mended = "{\"name\": \"a\", \"active\": true}\n{\"name\": \"a\"}\n{\"name\": \"a\", \"active\": true}\n";
    check("criteria.put.ndjson", lines, "source.fixAll", Some(mended));
    // Columns are those of the editor, which counts UTF-16 units.
    let mut client = Client::new();
    let text = "{\"name\": \"é😀\", \"actve\": true}";
    client.open("untitled:criteria.put.json", text);
    let actions = client.fix_all("untitled:criteria.put.json", "source.fixAll");
    let edit = &actions[0]["edit"]["changes"]["untitled:criteria.put.json"][0];
    assert_eq!((edit["range"]["start"]["character"].as_u64(), &edit["newText"]), (Some(20), &json!("i")));
    // What a case breaks was written on purpose.
    let case = r#"{"cases": [{"name": "a", "as": "criteria.put", "body": {"actve": true}}]}"#;
    check("a.cases.json", case, "source.fixAll", None);
}

#[test]
fn what_the_project_file_accepts_is_not_mended() {
    let folder = tempfile::tempdir().unwrap();
    let config = "[[bodies]]\nfiles = \"bad/*.json\"\nexpect = \"invalid\"\n\n\
                  [[accept]]\nrule = \"criteria.active.delete.forbidden\"\nreason = \"known\"\nuntil = 2999-01-01\n";
    write(folder.path(), "linecard.toml", config);
    let mut client = Client::new();
    let mut mended = |name: &str, text: &str| {
        let uri = uri(&write(folder.path(), name, text));
        client.open(&uri, text);
        client.fix_all(&uri, "source.fixAll").first().map(|action| applied(text, &uri, action))
    };
    let text = "{\"name\": \"a\", \"active\": true, \"newName\": \"b\"}";
    assert_eq!(mended("criteria.delete.json", text).unwrap(), "{\"name\": \"a\", \"active\": true}");
    assert_eq!(mended("bad/criteria.delete.json", text), None);
}

#[test]
fn only_the_fixes_at_the_cursor_are_offered() {
    let mut client = Client::new();
    let uri = "untitled:criteria.delete.json";
    client.open(uri, "{\n  \"name\": \"a\",\n  \"active\": true\n}");
    let mut at = |line: u32, only: Value| {
        let position = json!({"line": line, "character": 4});
        let context = json!({"diagnostics": [], "only": only});
        let params =
            json!({"textDocument": {"uri": uri}, "range": {"start": position, "end": position}, "context": context});
        client.request("textDocument/codeAction", params).as_array().map_or(0, Vec::len)
    };
    assert_eq!(at(2, Value::Null), 1);
    assert_eq!(at(2, json!(["quickfix"])), 1);
    assert_eq!(at(1, Value::Null), 0);
    assert_eq!(at(2, json!(["refactor"])), 0);
}

/// An editor waits for the diagnostics after each key.
#[test]
fn the_findings_of_a_long_body_are_there_at_once() {
    let item = r#"{"name": "lunch", "active": true, "actve": true, "é": "😀"}"#;
    let body = format!("{{\"criteria\": [{}]}}", vec![item; 100_000 / item.len()].join(", "));
    assert!(body.len() > 90_000);
    let mut client = Client::new();
    let uri = "untitled:selective-call-acceptance.put.json";
    assert!(client.open(uri, &body).len() > 100);
    // On a busy machine, some are interrupted.
    let is_at_once = (2..102).any(|version| {
        let start = Instant::now();
        client.change(uri, version, &body);
        start.elapsed() < Duration::from_millis(50)
    });
    assert!(is_at_once, "none of 100 changes had its findings within 50 ms");
}
