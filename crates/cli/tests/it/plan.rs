//! `linecard plan`.

use crate::run::Folder;
use insta::assert_snapshot;

const STORED: &str = r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"},
    "timeSchedule": {"level": "User", "name": "noon"}}"#;

fn folder(wanted: &str) -> Folder {
    Folder::new().with("stored.json", STORED).with("wanted.json", wanted)
}

const PLAN: [&str; 6] = ["plan", "criteria", "--from", "stored.json", "--to", "wanted.json"];

#[test]
fn the_least_put_reaches_the_wanted_state() {
    let wanted = r#"{"name": "dinner", "active": true, "fromDnCriteria": {"selection": "Any"}}"#;
    let folder = folder(wanted);
    let ran = folder.run(PLAN);
    assert_snapshot!("plan", ran);
    let merged = folder.pipe(&["merge", "criteria", "stored.json", "-"], ran.out);
    let printed: serde_json::Value = serde_json::from_str(&merged.out).unwrap();
    assert_eq!(printed, serde_json::from_str::<serde_json::Value>(wanted).unwrap());
    let args = ["plan", "criteria.get", "--from", "-", "--to", "wanted.json", "--format", "json"];
    assert_snapshot!("plan_json", folder.pipe(&args, STORED));
}

#[test]
fn equal_states_need_no_put() {
    assert_snapshot!("plan_nothing", folder(STORED).run(PLAN));
    assert_snapshot!("plan_nothing_json", folder(STORED).run(PLAN.into_iter().chain(["--format", "json"])));
}

#[test]
fn obstacles_are_listed() {
    let wanted = r#"{"name": "dinner", "fromDnCriteria": {"selection": "Nobody"}}"#;
    let folder = folder(wanted);
    assert_snapshot!("plan_not_reached", folder.run(PLAN));
    assert_snapshot!("plan_not_reached_json", folder.run(PLAN.into_iter().chain(["--format", "json"])));
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    assert_snapshot!("plan_broken", folder("{\"name\": \"a\",\n}").run(PLAN));
    assert_snapshot!("plan_standard_input_twice", Folder::new().run(["plan", "criteria", "--from", "-", "--to", "-"]));
    assert_snapshot!("plan_without_states", Folder::new().run(["plan", "criteria"]));
}
