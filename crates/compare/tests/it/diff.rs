//! Two exports, held against each other.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_contract::{Api, Kind, Method, Object, Presence, Text};
use linecard_model::API;
use linecard_model::objects::{CRITERIA, CRITERIA_FROM_DN, SCHEDULE};
use linecard_schema::{Profile, files, schema};
use serde_json::Value;

static OBJECTS: [&Object; 3] = [&CRITERIA, &CRITERIA_FROM_DN, &SCHEDULE];

impl Folder {
    /// With the strict schemas of some objects, as a contract has them, in this folder.
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

fn as_it_is() -> &'static Api {
    &API
}

/// A name of a criteria has at most eight characters; a PUT need not name the schedule; an answer may lack `active`.
fn with_changes() -> &'static Api {
    static SHORT: Text = Text { min_length: 1, max_length: Some(8), format: None };
    API.with_changes(|draft| {
        let place =
            |draft: &linecard_contract::Draft, name| draft.fields.iter().position(|field| field.name == name).unwrap();
        if draft.object() == &CRITERIA {
            let (name, active) = (place(draft, "name"), place(draft, "active"));
            draft.fields[name].kinds[Method::Post as usize] = Kind::String(&SHORT);
            draft.fields[active].enforced[Method::Get as usize] = Presence::Optional;
            return true;
        }
        if draft.object() == &SCHEDULE {
            let name = place(draft, "name");
            draft.fields[name].enforced[Method::Put as usize] = Presence::Optional;
            return true;
        }
        false
    })
}

fn two() -> Folder {
    Folder::new().exporting("old/strict", as_it_is()).exporting("new", with_changes())
}

#[test]
fn what_breaks_is_shown() {
    let folder = two();
    assert_snapshot!("diff_human", folder.run(["diff", "old", "new"]));
    assert_snapshot!("diff_back", folder.run(["diff", "new", "old"]));
    assert_snapshot!("diff_json", folder.run(["diff", "old/strict", "new", "--format", "json"]));
    assert_snapshot!("diff_markdown", folder.run(["diff", "old", "new", "--format", "markdown"]));
}

#[test]
fn what_is_gone_breaks_and_what_is_new_does_not() {
    let folder = two();
    std::fs::remove_file(folder.path().join("new/criteria.put.json")).unwrap();
    std::fs::remove_file(folder.path().join("old/strict/schedule.get.json")).unwrap();
    assert_snapshot!("diff_gone", folder.run(["diff", "old", "new"]));
    let folder = two();
    std::fs::remove_file(folder.path().join("old/strict/schedule.get.json")).unwrap();
    assert_eq!(folder.run(["diff", "old", "old"]).exit, 0);
    let folder = folder.exporting("all", as_it_is());
    assert_snapshot!("diff_new", folder.run(["diff", "old", "all"]));
}

/// The whole export, against itself: nothing is opened that is the same.
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

/// A keyword that is not ours decides nothing, unless a body shows a difference all the same.
#[test]
fn undecided_is_said_and_may_pass() {
    let folder = two();
    let mut foreign: Value = serde_json::from_str(&text(&CRITERIA, Method::Delete)).unwrap();
    foreign["maxProperties"] = 7.into();
    let folder = folder.exporting("newer", as_it_is()).with("newer/criteria.delete.json", foreign.to_string());
    assert_snapshot!("diff_undecided", folder.run(["diff", "old", "newer"]));
    assert_eq!(folder.run(["diff", "old", "newer", "--allow-undecided"]).exit, 0);
    foreign["maxProperties"] = 0.into();
    let folder = folder.with("newer/criteria.delete.json", foreign.to_string());
    assert_snapshot!("diff_foreign", folder.run(["diff", "old", "newer", "--allow-undecided"]));
}

#[test]
fn what_cannot_be_compared_is_named() {
    let folder = two().with("file.json", "{}").with("empty/strict/README.md", "").with("none/a.txt", "");
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
