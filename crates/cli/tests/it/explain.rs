//! `linecard explain`.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_cli::explain::members::{Member, members};
use linecard_contract::{Check, JsonRule, Method};
use linecard_model::API;
use serde_json::Value;

const WRONG: &str = include_str!("wrong.criteria.post.json");
const POLICIES: &str = r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#;
const CASES: &str = r#"{
  "cases": [
    {"name": "no newName", "as": "criteria.post", "body": {
      "name": "lunch",
      "newName": "dinner",
      "fromDnCriteria": {"selection": "Any"}
    }},
    {"name": "stored", "as": "criteria.put", "stored": {"name": "lunch"}, "body": {"name": "lunch", "actve": true}},
    {"name": "raw", "as": "criteria.put", "raw": "{\"name\": 1}"},
    {"name": "limits", "as": "call-processing-policies.put",
     "stored": {"useUserCallLimitsSetting": true, "useMaxSimultaneousCalls": false},
     "body": {"maxSimultaneousCalls": 3}}
  ]
}
"#;

fn folder() -> Folder {
    Folder::new()
        .with("lunch.criteria.post.json", WRONG)
        .with("policies.json", POLICIES)
        .with("calls.call-processing-policies.put.json", POLICIES)
        .with("lunch.cases.json", CASES)
        .with(
            "calls.selective-call-acceptance.put.json",
            "{\"criteria\": [\n  {\"name\": \"a\"},\n  {\"name\": \"b\",\n   \"active\": true,\n   \"delete\": true}\n]}\n",
        )
        .with("lines.criteria.put.ndjson", "{\"name\": \"a\"}\n\n{\"name\": \"a\", \"actve\": true}\n")
        .with("broken.criteria.put.json", "{\n  \"name\": \"lunch\",\n  \"active\": yes\n}\n")
        .with("marked.schedule.put.json", "\u{feff}{\"name\": \"a\", \"level\": \"b\"}")
        .with("list.json", "[]")
        .with("notes.txt", "x\n")
}

/// Takes a snapshot of each run: its name, its arguments, and its exit code.
fn check(cases: &[(&str, &[&str], i32)]) {
    let folder = folder();
    for (name, args, exit) in cases {
        let ran = folder.run(["explain"].iter().chain(*args));
        assert_eq!(ran.exit, *exit, "{name}: {ran}");
        assert_snapshot!(format!("explain_{name}"), ran, &args.join(" "));
    }
}

#[test]
fn objects_and_attributes() {
    check(&[
        ("object", &["criteria"], 0),
        ("object_put", &["criteria-from-dn", "put", "--depth", "0"], 0),
        ("object_deep", &["criteria.post", "--depth", "2"], 0),
        ("object_of_path", &["PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/"], 0),
        ("attribute_text", &["criteria.name"], 0),
        ("attribute_forbidden", &["criteria.newName", "POST"], 0),
        ("attribute_ignored", &["criteria.callsFrom"], 0),
        ("attribute_boolean", &["criteria.active"], 0),
        ("attribute_either", &["criteria.private"], 0),
        ("attribute_integer_with_condition", &["call-processing-policies.maxSimultaneousCalls"], 0),
        ("attribute_ranges", &["sequential-ring.baseLocationNumberOfRings"], 0),
        ("attribute_likely_word", &["announcement-file-name.level"], 0),
        ("attribute_word_in_any_case", &["meet-me-conferencing-conference-instance-in-list.status"], 0),
        ("attribute_open_object", &["meet-me-conferencing-conference-schedule-one-time.duration"], 0),
        ("attribute_date", &["schedule-recurrence.recurEndDate"], 0),
        ("attribute_secret", &["user.newPassword"], 0),
        ("attribute_list_of_objects", &["selective-call-acceptance.criteria", "--depth", "2"], 0),
        ("attribute_word", &["criteria-from-dn.selection"], 0),
        ("attribute_list", &["criteria.fromDnCriteria.phoneNumbers", "PUT"], 0),
        ("attribute_object", &["criteria.timeSchedule"], 0),
        ("attribute_nested_as_post", &["criteria.timeSchedule.name", "put"], 0),
        ("attribute_group", &["schedule-recurrence.recurDaily"], 0),
    ]);
}

#[test]
fn rules() {
    check(&[
        ("rule_forbidden", &["criteria.newName.post.forbidden"], 0),
        ("rule_required_if", &["criteria-from-dn.phoneNumbers.post.required"], 0),
        ("rule_group", &["schedule-recurrence.kind.put.exclusive"], 0),
        ("rule_no_effect", &["call-processing-policies.maxSimultaneousCalls.put.relevant"], 0),
        ("rule_unique", &["selective-call-acceptance.criteria.put.unique"], 0),
        ("rule_method", &["schedule.delete.method"], 0),
        ("rule_json", &["json.syntax"], 0),
        ("rule_exchange", &["exchange.status"], 0),
    ]);
}

#[test]
fn bodies_and_lines() {
    check(&[
        ("line", &["lunch.criteria.post.json:3"], 0),
        ("line_column", &["lunch.criteria.post.json:6:8:"], 0),
        ("line_of_the_body", &["lunch.criteria.post.json:1", "--depth", "0"], 0),
        ("line_of_one_line", &["calls.call-processing-policies.put.json:1"], 0),
        ("line_as", &["policies.json:1:50", "--as", "call-processing-policies.put"], 0),
        ("line_of_case", &["lunch.cases.json:5"], 0),
        ("line_of_case_stored", &["lunch.cases.json:8:101"], 0),
        ("line_of_case_raw", &["lunch.cases.json:9", "--depth", "0"], 0),
        ("line_of_case_with_state", &["lunch.cases.json:12"], 0),
        ("line_with_mark", &["marked.schedule.put.json:1"], 0),
        ("line_of_item", &["calls.selective-call-acceptance.put.json:4", "--depth", "0"], 0),
        ("line_of_ndjson", &["lines.criteria.put.ndjson:3:20", "--depth", "0"], 0),
        ("line_broken", &["broken.criteria.put.json:3"], 0),
        ("body", &["criteria", "POST", "--body", "lunch.criteria.post.json", "--depth", "0"], 0),
        ("body_nested", &["criteria.fromDnCriteria.phoneNumbers", "--body", "lunch.criteria.post.json"], 0),
        ("body_without_object", &["criteria.timeSchedule.name", "POST", "--body", "lunch.criteria.post.json"], 0),
    ]);
}

#[test]
fn json() {
    check(&[
        ("json_attribute", &["criteria.newName", "put", "--format", "json"], 0),
        ("json_line", &["lunch.criteria.post.json:5", "--format", "json"], 0),
        ("json_rule", &["criteria-from-dn.phoneNumbers.post.required", "--format", "json"], 0),
    ]);
}

#[test]
fn wrong_arguments_say_how_to_fix_them() {
    check(&[
        ("wrong_object", &["criterai"], 2),
        ("wrong_attribute", &["criteria.nmae"], 2),
        ("wrong_nested", &["criteria.name.length"], 2),
        ("wrong_nested_attribute", &["criteria.fromDnCriteria.phoneNumber"], 2),
        ("wrong_rule", &["criteria.newNmae.post.forbidden"], 2),
        ("wrong_json_rule", &["json.sintax"], 2),
        ("wrong_exchange_rule", &["exchange.pth"], 2),
        ("wrong_recording", &["recorded.har:7"], 2),
        ("wrong_attribute_alone", &["phoneNumbers"], 2),
        ("wrong_method", &["criteria", "PATCH"], 2),
        ("wrong_body_of_object", &["schedule", "DELETE"], 2),
        ("wrong_two_methods", &["criteria.put", "POST"], 2),
        ("wrong_rule_with_method", &["json.syntax", "PUT"], 2),
        ("wrong_rule_with_depth", &["json.syntax", "--depth", "2"], 2),
        ("wrong_file", &["missing.criteria.put.json:1"], 2),
        ("wrong_file_without_line", &["notes.txt"], 2),
        ("wrong_file_name", &["notes.txt:1"], 2),
        ("wrong_line", &["lunch.criteria.post.json:99"], 2),
        ("wrong_line_of_cases", &["lunch.cases.json:1"], 2),
        ("wrong_line_of_ndjson", &["lines.criteria.put.ndjson:4"], 2),
        ("wrong_blank_line", &["lines.criteria.put.ndjson:2"], 2),
        ("wrong_as_with_object", &["criteria", "--as", "criteria.put"], 2),
        ("wrong_as_of_cases", &["lunch.cases.json:5", "--as", "criteria.put"], 2),
        ("wrong_body_without_method", &["criteria", "--body", "policies.json"], 2),
        ("wrong_body_missing", &["criteria", "PUT", "--body", "missing.json"], 2),
        ("wrong_body_not_an_object", &["criteria", "PUT", "--body", "list.json"], 2),
        ("wrong_body_not_json", &["criteria", "PUT", "--body", "broken.criteria.put.json"], 2),
        ("wrong_body_with_rule", &["json.syntax", "--body", "policies.json"], 2),
    ]);
}

/// Runs the command with JSON output, which must succeed.
fn explained(folder: &Folder, what: &str) -> Value {
    let ran = folder.run(["explain", what, "--format", "json"]);
    assert_eq!(ran.exit, 0, "{what}: {ran}");
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn each_rule_of_json_has_an_example_with_its_finding() {
    let folder = Folder::new();
    for rule in JsonRule::ALL {
        let explained = explained(&folder, rule.id());
        assert_eq!(explained["refused"]["findings"][0]["rule"], rule.id());
    }
}

/// The example of a rule has a finding of the rule, and only needs the stored state if there is none.
#[test]
fn each_check_has_an_example_with_its_finding() {
    let folder = Folder::new();
    let ids: Vec<_> = API.objects.iter().flat_map(|object| object.all_rule_ids()).collect();
    for check in Check::ALL {
        let Some(id) = ids.iter().find(|id| id.check() == check) else { continue };
        let explained = explained(&folder, &id.to_string());
        assert_eq!(explained["check"], check.as_str());
        let findings = explained["refused"]["findings"].as_array().cloned().unwrap_or_default();
        let has_it = findings.iter().any(|finding| finding["rule"] == id.to_string());
        assert!(has_it || check == Check::Unique, "{id}: {findings:?}");
    }
}

#[test]
fn the_value_of_a_secret_is_masked() {
    let folder = Folder::new();
    let mut secrets = 0;
    for object in API.objects {
        let requests = || [Method::Put, Method::Post].into_iter().filter(|method| object.has(*method));
        let of_object = object.fields().iter().filter(|field| field.secret);
        let Some(field) = of_object.clone().find(|field| requests().any(|method| field.may_stand(method))) else {
            continue;
        };
        let explained = explained(&folder, &format!("{}.{}", object.name, field.name));
        let body: Value = serde_json::from_str(explained["valid"]["text"].as_str().unwrap()).unwrap();
        assert_eq!(body[field.name], "•••", "{explained}");
        secrets += 1;
    }
    assert!(secrets > 0);
}

/// What `explain` says of a body is what the body has: required attributes are missing, forbidden ones are a violation.
#[test]
fn the_status_is_the_one_of_the_validation() {
    let folder = folder();
    let ran = folder.run(["explain", "criteria", "POST", "--body", "lunch.criteria.post.json", "--format", "json"]);
    let explained: Value = serde_json::from_str(&ran.out).unwrap();
    let status = |name: &str| {
        let attributes = explained["now"]["attributes"].as_array().unwrap();
        attributes.iter().find(|attribute| attribute["name"] == name).unwrap()["status"].clone()
    };
    assert_eq!(status("name"), "required");
    assert_eq!(status("newName"), "forbidden");
    assert_eq!(status("active"), "allowed");
    assert_eq!(status("callsFrom"), "no-effect");
}

#[test]
fn no_value_of_a_body_is_printed() {
    let folder = Folder::new()
        .with("a.criteria.put.json", r#"{"name": "hunter2", "active": "hunter2", "newName": ["hunter2"]}"#);
    for args in [&["a.criteria.put.json:1"][..], &["criteria", "--body", "a.criteria.put.json"]] {
        for format in ["text", "json"] {
            let ran = folder.run([&["explain"], args, &["--format", format]].concat());
            assert!(ran.exit == 0 && !ran.to_string().contains("hunter2"), "{ran}");
        }
    }
}

#[test]
fn a_place_is_split_at_its_last_colons() {
    let folder = Folder::new().with("a:b.criteria.put.json", "{\n}\n").with("1:2.criteria.put.json", "{}");
    for (what, line) in
        [("a:b.criteria.put.json:2", 2), ("a:b.criteria.put.json:2:1", 2), ("1:2.criteria.put.json:1:1:", 1)]
    {
        assert_eq!(explained(&folder, what)["place"]["line"], line, "{what}");
    }
    for (what, message) in [
        (":3", "there is no object"),
        ("a:b.criteria.put.json", "is a file; add a line"),
        ("C:\\a.json:3", "C:\\a.json: the file name has no object"),
        ("a:b.criteria.put.json:0", "there is no line 0"),
    ] {
        let ran = folder.run(["explain", what]);
        assert!(ran.exit == 2 && ran.err.contains(message), "{what}: {ran}");
    }
}

/// A valid body contains what is required, and nothing that is forbidden.
#[test]
fn the_status_agrees_with_valid_bodies() {
    let folder = Folder::new();
    let bodies = API.objects.iter().flat_map(|object| object.methods.iter().map(move |method| (*object, *method)));
    for (object, method) in bodies.filter(|(object, method)| object.has(*method)).step_by(7) {
        let name = format!("{}.{}", object.name, method.as_id());
        let body = folder.run(["sample", &name, "--seed", "5"]).out;
        let ran = folder.pipe(&["explain", &name, "--body", "-", "--format", "json"], &body);
        assert_eq!(ran.exit, 0, "{ran}");
        let explained: Value = serde_json::from_str(&ran.out).unwrap();
        let attributes = explained["now"]["attributes"].as_array().unwrap();
        assert_eq!(attributes.len(), object.fields().len());
        for attribute in attributes {
            let wrong = if attribute["is_present"] == true { "forbidden" } else { "required" };
            assert_ne!(attribute["status"], wrong, "{name}: {attribute} in {body}");
        }
    }
}

/// Returns the pointers of the members of a text, and the texts from their names to their ends.
fn found(text: &str) -> Vec<(String, &str)> {
    let members = members(text.as_bytes(), 0..text.len()).into_iter();
    members.map(|member| (member.pointer(), &text[member.from..member.to])).collect()
}

#[test]
fn each_member_has_its_pointer_and_its_text() {
    let text = r#"{"a": 1, "b": {"c/d": [true, {"e": "x"}]}, "f": null}"#;
    let expected = [
        ("/a", r#""a": 1"#),
        ("/b", r#""b": {"c/d": [true, {"e": "x"}]}"#),
        ("/b/c~1d", r#""c/d": [true, {"e": "x"}]"#),
        ("/b/c~1d/0", "true"),
        ("/b/c~1d/1", r#"{"e": "x"}"#),
        ("/b/c~1d/1/e", r#""e": "x""#),
        ("/f", r#""f": null"#),
    ];
    assert_eq!(found(text), expected.map(|(pointer, text)| (pointer.to_owned(), text)));
}

#[test]
fn a_text_that_is_not_valid_has_the_members_that_can_be_read() {
    for (text, expected) in [
        (r#"{"a": {"b": 1"#, &["/a", "/a/b"][..]),
        (r#"{"a" 1, "b": 2}"#, &["/a", "/b"]),
        (r#"{a: 1, "b": 2}"#, &["/b"]),
        ("]}", &[]),
        ("", &[]),
        ("[[1]", &["/0", "/0/0"]),
    ] {
        let pointers: Vec<String> = found(text).into_iter().map(|(pointer, _)| pointer).collect();
        assert_eq!(pointers, expected, "{text}");
    }
    let (deep, wide) = ("[".repeat(100_000), format!("[{}", "1,".repeat(100_000)));
    assert!(members(deep.as_bytes(), 0..deep.len()).len() < 200);
    assert!(members(wide.as_bytes(), 0..wide.len()).len() < 5000);
    assert_eq!(members(wide.as_bytes(), 150_001..150_002)[0].pointer(), "/75000");
}

/// What is read of a range is what a reading of the whole text has there.
#[test]
fn the_members_of_a_range_are_those_of_the_text() {
    let has = |found: &[Member], at: usize| {
        let found = found.iter().filter(|member| (member.from..member.to).contains(&at));
        found.max_by_key(|member| member.from).map(Member::pointer)
    };
    for text in [WRONG, CASES, r#"[[1, {"a": [[]]}], "b" , {"c":{}} ,{}]"#] {
        let all = members(text.as_bytes(), 0..text.len());
        for at in 0..text.len() {
            assert_eq!(has(&members(text.as_bytes(), at..at + 1), at), has(&all, at), "{text} at {at}");
        }
    }
}
