//! What is planned, applied, and planned again.

use crate::world::World;
use insta::assert_snapshot;
use linecard_contract::Method;
use linecard_server::RequestFilter;
use serde_json::json;

const NDJSON: &str = r#"{"tenant": "t", "group": "g", "user": "jane", "service": "call-processing-policies", "state": {"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 7}}
{"tenant": "t", "group": "g", "user": "jane", "service": "call-forwarding-always", "state": {"active": true, "destination": "+3225550100"}}

{"tenant": "t", "group": "g", "user": "joe", "service": "selective-call-acceptance", "state": {"criteria": [{"name": "night", "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": false}}]}}
{"tenant": "t", "group": "g", "user": "joe", "service": "selective-call-acceptance", "item": "lunch", "state": {"active": true, "fromDnCriteria": {"selection": "Specified Only", "includeAnonymousCallers": false, "includeUnavailableCallers": false, "phoneNumbers": ["+3225550101"]}}}
{"tenant": "t", "group": "g", "user": "joe", "service": "call-processing-policies", "state": {}}
"#;

/// Plans, applies, and plans again: 2, 0, 0. Nothing is sent twice.
fn converges(world: &World, input: &str, more: &[&str]) -> [String; 3] {
    let run = |args: &[&str]| world.run([&[input], more, args].concat());
    world.double.journal().clear().unwrap();
    let plan = run(&["--plan"]);
    world.double.journal().never(&RequestFilter::new().method(Method::Put)).unwrap();
    assert_eq!(plan.exit, Some(2), "{plan}");
    world.double.journal().clear().unwrap();
    let applied = run(&[]);
    assert_eq!(applied.exit, Some(0), "{applied}");
    let sent = world.double.journal().count(&RequestFilter::new().method(Method::Put)).unwrap();
    let again = run(&["--plan"]);
    assert_eq!(again.exit, Some(0), "{again}");
    let repeated = run(&[]);
    assert_eq!(repeated.exit, Some(0), "{repeated}");
    world.double.journal().exactly(sent as u64, &RequestFilter::new().method(Method::Put)).unwrap();
    [plan, applied, again].map(|ran| ran.to_string())
}

#[test]
fn ndjson_is_planned_and_applied() {
    let world = World::new().with("users.ndjson", NDJSON);
    let [plan, applied, again] = converges(&world, "users.ndjson", &[]);
    assert_snapshot!("plan", plan);
    assert_snapshot!("applied", applied);
    assert_snapshot!("again", again);
    let criteria = world.state("joe", "selective_call_acceptance/criteria/lunch");
    assert_eq!(criteria["fromDnCriteria"]["phoneNumbers"], json!(["+3225550101"]));
    assert_eq!(world.state("jane", "cfa")["destination"], "+3225550100");
}

#[test]
fn the_values_of_texts_are_shown_on_demand() {
    let world = World::new().with("users.ndjson", NDJSON);
    assert_snapshot!("values", world.run(["users.ndjson", "--plan", "--values", "--verbose"]));
}

#[test]
fn a_folder_is_applied() {
    let lunch = r#"{"fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
    let world = World::new()
        .with("users/t/g/jane/call-processing-policies.json", "{\"useGroupName\": true}")
        .with("users/t/g/jane/selective-call-acceptance/every%20day%2Flunch.json", lunch)
        .with("users/t/g/j%40example.org/selective-call-acceptance/lunch.json", lunch)
        .with("users/.hidden/file", "nothing");
    let [plan, ..] = converges(&world, "users/", &[]);
    assert_snapshot!("folder", plan);
    assert_eq!(world.state("j@example.org", "selective_call_acceptance")["criteria"][0]["name"], "lunch");
    world.write("users/t/g/j%40example.org/selective-call-acceptance/lunch.json", "{\"delete\": true}");
    let [plan, ..] = converges(&world, "users/", &[]);
    assert_snapshot!("folder_with_deletion", plan);
}

#[test]
fn a_csv_is_applied() {
    let world = World::new().with(
        "users.csv",
        "tenant,group,user,call-processing-policies.useUserCallLimitsSetting,call-processing-policies.maxSimultaneousCalls,\
         call-processing-policies.clidPolicy,call-forwarding-always.active,call-forwarding-always.destination\r\n\
         t,g,jane,true,7,Use DN,,\r\n\
         t,g,\"joe\",,,,true,+3225550100\r\n\
         t,g,jim,,,,,\r\n\
         t,g,jo,FALSE,,,false,(empty)\r\n",
    );
    let [plan, ..] = converges(&world, "users.csv", &[]);
    assert_snapshot!("csv", plan);
}

/// A mark at its beginning, blank lines, quotation marks, and lines that end in different ways.
#[test]
fn a_csv_of_a_spreadsheet_is_applied() {
    let world = World::new().with(
        "users.csv",
        "\u{feff}tenant,group,user,\"call-forwarding-always.destination\"\r\n\r\n\n\
         t,g,\"jane, \"\"j\"\" é\",\"+3225550100\"\r\n\
         \"t\",g,50% /?#,+3225550101",
    );
    let [plan, ..] = converges(&world, "users.csv", &[]);
    assert_snapshot!("csv_of_a_spreadsheet", plan);
    assert_eq!(world.state("50%25%20%2F%3F%23", "cfa")["destination"], "+3225550101");
    assert_eq!(world.state("jane%2C%20%22j%22%20%C3%A9", "cfa")["destination"], "+3225550100");
}

#[test]
fn overlays_are_loaded_from_the_project_file_and_the_arguments() {
    let overlay = "[[change]]\nobject = \"call-processing-policies\"\nattribute = \"clidPolicy\"\nmethod = \"put\"\nwords = [\"Use Nothing\"]\n";
    let line = r#"{"tenant": "t", "group": "g", "user": "u", "service": "call-processing-policies", "state": {"clidPolicy": "Use Nothing"}}"#;
    let world = World::new()
        .with("users.ndjson", line)
        .with("project/linecard.toml", "overlay = [\"../ours.toml\"]\n")
        .with("ours.toml", overlay);
    assert_snapshot!("overlay_none", world.run(["users.ndjson", "--plan"]));
    let of_argument = world.run(["users.ndjson", "--plan", "--overlay", "ours.toml"]);
    let of_project = world.run(["users.ndjson", "--plan", "--config", "project/linecard.toml"]);
    assert_eq!(of_argument.to_string(), of_project.to_string());
    assert_snapshot!("overlay", of_argument);
    let mut command = world.command(["../users.ndjson", "--plan"]);
    command.current_dir(world.path().join("project"));
    assert_eq!(crate::world::Ran::from(command.output().unwrap()).out, of_argument.out);
    world.write("ours.toml", overlay.replace("Use Nothing", "Use DN"));
    assert_snapshot!("overlay_wrong", world.run(["users.ndjson", "--plan", "--overlay", "ours.toml"]));
}

#[test]
fn others_are_deleted_on_demand() {
    let world = World::new().with("users.ndjson", NDJSON);
    world.run(["users.ndjson"]);
    let only = |prune: &str| {
        format!(
            "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"joe\", \"service\": \"selective-call-acceptance\"{prune}, \
             \"state\": {{\"criteria\": [{{\"name\": \"night\"}}]}}}}\n"
        )
    };
    world.write("kept.ndjson", only(""));
    assert_eq!(world.run(["kept.ndjson", "--plan"]).exit, Some(0));
    world.write("key.ndjson", only(", \"prune\": true"));
    assert_snapshot!("pruned_by_key", world.run(["key.ndjson", "--plan"]));
    let [plan, ..] = converges(&world, "kept.ndjson", &["--prune"]);
    assert_snapshot!("pruned", plan);
}

#[test]
fn reports_for_programs() {
    let world = World::new().with("users.ndjson", NDJSON);
    assert_snapshot!("json_plan", world.run(["users.ndjson", "--plan", "--format", "json"]));
    assert_snapshot!("junit_plan", world.run(["users.ndjson", "--plan", "--format", "junit"]));
    assert_snapshot!("json", world.run(["users.ndjson", "--format", "json"]));
    assert_snapshot!("junit", world.run(["users.ndjson", "--format", "junit"]));
}

#[test]
fn a_hidden_attribute_is_sent_only_on_demand() {
    let line = r#"{"tenant": "t", "group": "g", "user": "u", "service": "users", "state": {"newPassword": "s3cret-word", "oldPassword": "s3cret-old"}}"#;
    let world = World::new().with("users.ndjson", line);
    assert_snapshot!("hidden", world.run(["users.ndjson"]));
    let plan = world.run(["users.ndjson", "--plan", "--send-hidden", "--values"]);
    assert_snapshot!("hidden_plan", plan);
    assert!(!plan.to_string().contains("s3cret"));
}
