//! `linecard diff`.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_contract::{Api, Kind, Method, Object, Presence, Text};
use linecard_model::API;
use linecard_model::objects::{CRITERIA, CRITERIA_FROM_DN, SCHEDULE};
use linecard_schema::{Profile, files, schema};
use serde_json::{Value, json};

static OBJECTS: [&Object; 3] = [&CRITERIA, &CRITERIA_FROM_DN, &SCHEDULE];

impl Folder {
    /// Writes the strict schemas of some objects of a contract to this folder.
    fn exporting(self, folder: &str, contract: &Api) -> Folder {
        OBJECTS.iter().fold(self, |written, object| {
            object.methods.iter().fold(written, |written, method| {
                let text = text(contract.resolve(object), *method);
                written.with(format!("{folder}/{}.{}.json", object.name, method.as_id()), text)
            })
        })
    }
}

fn text(object: &'static Object, method: Method) -> String {
    serde_json::to_string_pretty(&schema(&API, object, method, Profile::Strict).unwrap()).unwrap()
}

fn unchanged() -> &'static Api {
    &API
}

/// In a POST, the name of a criteria has at most eight characters. In a GET, `active` is optional. In a PUT, the name
/// of a schedule is optional.
fn with_changes() -> &'static Api {
    static SHORT: Text = Text { min_length: 1, max_length: Some(8), format: None };
    API.with_changes(|draft| {
        let position =
            |draft: &linecard_contract::Draft, name| draft.fields.iter().position(|field| field.name == name).unwrap();
        if draft.object() == &CRITERIA {
            let (name, active) = (position(draft, "name"), position(draft, "active"));
            draft.fields[name].kinds[Method::Post as usize] = Kind::String(&SHORT);
            draft.fields[active].enforced[Method::Get as usize] = Presence::Optional;
            return true;
        }
        if draft.object() == &SCHEDULE {
            let name = position(draft, "name");
            draft.fields[name].enforced[Method::Put as usize] = Presence::Optional;
            return true;
        }
        false
    })
}

fn two_exports() -> Folder {
    Folder::new().exporting("old/strict", unchanged()).exporting("new", with_changes())
}

#[test]
fn breaking_changes_are_printed() {
    let folder = two_exports();
    assert_snapshot!("diff_human", folder.run(["diff", "old", "new"]));
    assert_snapshot!("diff_back", folder.run(["diff", "new", "old"]));
    assert_snapshot!("diff_json", folder.run(["diff", "old/strict", "new", "--format", "json"]));
    assert_snapshot!("diff_markdown", folder.run(["diff", "old", "new", "--format", "markdown"]));
}

#[test]
fn a_removed_file_is_breaking_and_a_new_one_is_compatible() {
    let folder = two_exports();
    std::fs::remove_file(folder.path().join("new/criteria.put.json")).unwrap();
    std::fs::remove_file(folder.path().join("old/strict/schedule.get.json")).unwrap();
    assert_snapshot!("diff_removed", folder.run(["diff", "old", "new"]));
    let folder = two_exports();
    std::fs::remove_file(folder.path().join("old/strict/schedule.get.json")).unwrap();
    assert_eq!(folder.run(["diff", "old", "old"]).exit, 0);
    let folder = folder.exporting("all", unchanged());
    assert_snapshot!("diff_new", folder.run(["diff", "old", "all"]));
}

/// Compares the complete export with itself.
#[test]
fn an_export_is_compatible_with_itself() {
    let written = files(&API, "a test", &[])
        .into_iter()
        .fold(Folder::new(), |folder, file| folder.with(format!("out/{}", file.path), file.text));
    assert_snapshot!("diff_same", written.run(["diff", "out", "out/strict"]));
    assert_snapshot!("diff_same_markdown", written.run(["diff", "out", "out", "--format", "markdown"]));
    let changed = written.with("out/strict/criteria.put.json", "{}").with("out/strict/extra.get.json", "{}");
    std::fs::remove_file(changed.path().join("out/strict/schedule.get.json")).unwrap();
    assert_snapshot!("diff_mixed", changed.run(["diff", "out", "out"]));
    let broken = changed.with("out/index.json", "[]");
    assert_snapshot!("diff_no_index", broken.run(["diff", "out/strict", "out"]));
}

/// With an unknown keyword the result is undecided, unless a body shows a difference.
#[test]
fn undecided_results_can_be_allowed() {
    let folder = two_exports();
    let mut changed: Value = serde_json::from_str(&text(&CRITERIA, Method::Delete)).unwrap();
    changed["propertyNames"] = serde_json::json!({"maxLength": 90});
    let folder = folder.exporting("newer", unchanged()).with("newer/criteria.delete.json", changed.to_string());
    assert_snapshot!("diff_undecided", folder.run(["diff", "old", "newer"]));
    assert_eq!(folder.run(["diff", "old", "newer", "--allow-undecided"]).exit, 0);
    changed["propertyNames"] = serde_json::json!({"maxLength": 0});
    let folder = folder.with("newer/criteria.delete.json", changed.to_string());
    assert_snapshot!("diff_unknown_keyword", folder.run(["diff", "old", "newer", "--allow-undecided"]));
}

#[test]
fn errors_name_the_files_that_cannot_be_compared() {
    let folder = two_exports().with("file.json", "{}").with("empty/strict/README.md", "").with("none/a.txt", "");
    for (name, paths) in
        [("diff_missing", ["old", "missing"]), ("diff_file", ["file.json", "new"]), ("diff_empty", ["empty", "none"])]
    {
        assert_snapshot!(name, folder.run(["diff", paths[0], paths[1]]));
    }
    let codegen = serde_json::to_string(&schema(&API, &CRITERIA, Method::Put, Profile::Codegen).unwrap()).unwrap();
    let recursive = r##"{"$ref": "#/$defs/A", "$defs": {"A": {"properties": {"a": {"$ref": "#/$defs/A"}}}}}"##;
    let folder = [
        ("criteria.put.json", codegen.as_str()),
        ("criteria.post.json", "{\"type\": "),
        ("criteria.get.json", r#"{"type": "objekt"}"#),
        ("criteria.delete.json", r#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#),
        ("schedule.put.json", r#"{"$ref": "other.json"}"#),
        ("schedule.post.json", recursive),
        ("schedule.get.json", r#"{"pattern": "(?<=a)b"}"#),
        ("notes.json", "{}"),
    ]
    .into_iter()
    .fold(folder, |folder, (name, text)| folder.with(format!("new/{name}"), text));
    assert_snapshot!("diff_errors", folder.run(["diff", "old", "new"]));
    assert_snapshot!("diff_errors_json", folder.run(["diff", "old", "new", "--format", "json"]));
}

/// A list of accepted changes lets an exit code be 0, until the last day.
#[test]
fn changes_can_be_accepted_until_a_day() {
    let entry = |body: &str, rule: &str, until: &str| {
        format!("[[diff.accept]]\nbody = \"{body}\"\n{rule}\nreason = \"Nobody sends it.\"\nuntil = {until}\n\n")
    };
    let name = "rule = \"criteria.name.post.length\"";
    let all = entry("criteria.post", name, "2999-12-31") + &entry("criteria.get", "", "2999-12-31");
    let some = entry("criteria.post", name, "2000-12-31")
        + &entry("criteria.get", "rule = \"criteria.active.get.required\"", "2999-12-31")
        + &entry("schedule.put", "", "2999-12-31");
    let unknown = entry("criteria.pots", "", "2999-12-31")
        + &entry("colour.put", name, "2999-12-31")
        + &entry("criteria.post", "rule = \"criteria.name.post.lenght\"", "2999-12-31")
        + &entry("criteria.post", "rule = \"criteria.active.get.required\"", "2000-12-31")
        // A rule of an object within the body.
        + &entry("criteria.post", "rule = \"criteria-from-dn.selection.post.type\"", "2999-12-31");
    let folder = two_exports()
        .with("all.toml", all)
        .with("some.toml", some)
        .with("unknown.toml", unknown)
        .with("wrong.toml", "[[diff.accept]]\nbody = \"criteria.get\"\nuntil = \"soon\"\n")
        .with("other.toml", "paths = []\n");
    assert_snapshot!("diff_accepted", folder.run(["diff", "old", "new", "--accept", "all.toml"]));
    assert_snapshot!("diff_accepted_in_part", folder.run(["diff", "old", "new", "--accept", "some.toml"]));
    let json = folder.run(["diff", "old", "new", "--accept", "all.toml", "--format", "json"]);
    assert_eq!((json.exit, json.out.matches("\"accepted\": \"Nobody sends it.\"").count()), (0, 2));
    for wrong in ["wrong.toml", "other.toml", "unknown.toml"] {
        let ran = folder.run(["diff", "old", "new", "--accept", wrong]);
        assert_eq!(ran.exit, 2);
        assert_snapshot!(format!("diff_accepted_{}", wrong.replace(".toml", "")), ran.err);
    }
    let json = folder.run(["diff", "old", "new", "--accept", "unknown.toml", "--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((json["errors"].as_array().unwrap().len(), &json["summary"]["errors"]), (4, &4.into()));
}

/// A body that cannot be compared is known, and its rules are not.
#[test]
fn an_accepted_change_may_be_about_a_broken_schema() {
    let change = "[[diff.accept]]\nbody = \"a.put\"\nrule = \"a.put.unknown\"\nreason = \"?\"\nuntil = 2999-12-31\n";
    let folder = Folder::new().with("old/a.put.json", "{").with("new/a.put.json", "{}").with("accept.toml", change);
    let ran = folder.run(["diff", "old", "new", "--accept", "accept.toml"]);
    assert!(ran.exit == 2 && !ran.err.contains("line 2") && !ran.err.contains("line 3"), "{ran}");
}

/// A long witness is shortened for people, and whole in JSON.
#[test]
fn a_long_witness_is_shortened() {
    let old = json!({"type": "object", "properties": {"a": {"type": "string", "minLength": 300}, "b": {"type": "array", "minItems": 9}}});
    let mut new = old.clone();
    new["properties"]["a"]["minLength"] = 301.into();
    new["properties"]["b"]["minItems"] = 10.into();
    let folder = Folder::new().with("old/a.put.json", old.to_string()).with("new/a.put.json", new.to_string());
    assert_snapshot!("diff_long_witness", folder.run(["diff", "old", "new"]));
    let json: Value = serde_json::from_str(&folder.run(["diff", "old", "new", "--format", "json"]).out).unwrap();
    let whole = json["bodies"][0]["breaks"].as_array().unwrap();
    assert!(whole.iter().any(|it| it["witness"]["a"].as_str().is_some_and(|text| text.len() == 300)), "{json}");
}

/// Two exports for code generators are refused like a mixture, even if they are the same.
#[test]
fn exports_for_code_generators_are_refused() {
    let text = |profile| serde_json::to_string(&schema(&API, &SCHEDULE, Method::Put, profile).unwrap()).unwrap();
    let folder = Folder::new().with("codegen/schedule.put.json", text(Profile::Codegen));
    let ran = folder.run(["diff", "codegen", "codegen"]);
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("only strict schemas can be compared"), "{}", ran.err);
}
