//! `linecard merge`.

use crate::run::Folder;
use insta::assert_snapshot;

const STORED: &str = r#"{"name": "lunch", "active": true, "_internal_record_id": 7,
    "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "phoneNumbers": []}}"#;

fn folder(put: &str) -> Folder {
    Folder::new().with("stored.json", STORED).with("put.json", put)
}

#[test]
fn a_put_changes_the_state() {
    let folder = folder(r#"{"name": "lunch", "newName": "dinner", "active": false}"#);
    assert_snapshot!("merge", folder.run(["merge", "criteria", "stored.json", "put.json"]));
    let ran = folder.pipe(&["merge", "criteria.get", "-", "put.json", "--format", "json"], STORED);
    assert_snapshot!("merge_json", ran);
    let ran = folder.pipe(&["merge", "criteria", "stored.json", "-"], r#"{"name": "lunch"}"#);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
}

#[test]
fn findings_about_the_put_have_their_lines() {
    let put = "{\"name\": \"lunch\",\n \"activ\": false,\n \"active\": 1}";
    assert_snapshot!("merge_refused", folder(put).run(["merge", "criteria", "stored.json", "put.json"]));
    let ran = folder("{}").run(["merge", "criteria", "stored.json", "put.json", "--format", "json"]);
    assert_snapshot!("merge_refused_json", ran);
    let folder = Folder::new()
        .with("stored.json", r#"{"useUserCallLimitsSetting": false}"#)
        .with("put.json", "{\n  \"maxSimultaneousCalls\": 5\n}");
    let ran = folder.run(["merge", "call-processing-policies", "stored.json", "put.json"]);
    assert_snapshot!("merge_without_effect", ran);
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    let broken = folder("{\"name\": \"a\",\n}");
    assert_snapshot!("merge_broken", broken.run(["merge", "criteria", "stored.json", "put.json"]));
    let twice = folder(r#"{"name": "a", "name": "b"}"#);
    assert_snapshot!("merge_twice", twice.run(["merge", "criteria", "put.json", "stored.json"]));
    assert_snapshot!("merge_missing_file", twice.run(["merge", "criteria", "stored.json", "missing.json"]));
    assert_snapshot!("merge_standard_input_twice", twice.run(["merge", "criteria", "-", "-"]));
    assert_snapshot!("merge_no_put", twice.run(["merge", "registrations", "stored.json", "put.json"]));
}
