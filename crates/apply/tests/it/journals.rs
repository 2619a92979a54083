//! The journal: whose it is, and what a broken one says.

use crate::world::World;
use insta::assert_snapshot;
use std::fs;

const LINE: &str =
    r#"{"tenant": "t", "group": "g", "user": "u", "service": "mobile-number", "state": {"active": false}}"#;

fn begun(address: &str, more: &str) -> String {
    format!("{{\"begin\":{{\"format\":1,\"input\":\"00\",\"address\":\"{address}\"}}}}\n{more}")
}

#[test]
fn a_journal_of_something_else_is_an_error() {
    let world = World::new().with("users.ndjson", LINE);
    let url = world.double.url();
    let refused = |text: &str| {
        world.write("users.ndjson.journal", text);
        let ran = world.run(["users.ndjson"]);
        // Nothing was written into it.
        assert_eq!(fs::read_to_string(world.path().join("users.ndjson.journal")).unwrap(), text);
        ran.to_string()
    };
    let shown = [
        refused(&begun(&url, "{\"done\":0}\n")),
        refused(&begun("http://other.example.org", "")),
        refused(&begun(&url, "{\"done\":\"s3cret\"}\n")),
        refused("{\"name\": \"s3cret\"}\n"),
        refused("any text"),
    ];
    let shown = shown.concat();
    assert!(!shown.contains("s3cret"));
    assert_snapshot!(shown.replace(&url, "URL"));
}

#[test]
fn an_ended_journal_begins_anew_and_half_a_line_is_removed() {
    let world = World::new().with("users.ndjson", LINE);
    world.write("users.ndjson.journal", begun("http://other.example.org", "{\"done\":0}\n\"end\"\n{\"beg"));
    let ran = world.run(["users.ndjson"]);
    assert_eq!(ran.exit, Some(0), "{ran}");
    let journal = fs::read_to_string(world.path().join("users.ndjson.journal")).unwrap();
    assert_eq!(journal.lines().filter(|line| line.contains("begin")).count(), 2);
    assert!(journal.ends_with("\"end\"\n"), "{journal}");
}

#[test]
fn a_journal_holds_no_id_and_no_value() {
    let line = r#"{"tenant": "acme", "group": "office", "user": "jane", "service": "call-forwarding-always", "state": {"destination": "+3225550100"}}"#;
    let world = World::new().with("users.ndjson", line);
    assert_eq!(world.run(["users.ndjson", "--journal", "own.journal"]).exit, Some(0));
    let journal = fs::read_to_string(world.path().join("own.journal")).unwrap();
    assert!(journal.contains("\"done\":0"), "{journal}");
    assert!(
        ["acme", "office", "jane", "3225550100", "destination"].iter().all(|text| !journal.contains(text)),
        "{journal}"
    );
}

#[test]
fn a_second_start_at_once_is_an_error() {
    let world = World::new().with("users.ndjson", LINE).with("own.journal", "");
    let file = fs::File::open(world.path().join("own.journal")).unwrap();
    file.lock().unwrap();
    assert_snapshot!(world.run(["users.ndjson", "--journal", "own.journal"]));
}

#[test]
fn what_was_done_before_is_not_read_again() {
    let world = World::new().with("users.ndjson", format!("{LINE}\n{}", LINE.replace("\"u\"", "\"v\"")));
    let path = world.path().join("users.ndjson.journal");
    assert_eq!(world.run(["users.ndjson"]).exit, Some(0));
    // As after a kill before the last line.
    let text = fs::read_to_string(&path).unwrap();
    let kept: Vec<&str> = text.lines().filter(|line| *line != "\"end\"" && !line.ends_with(":1}")).collect();
    fs::write(&path, kept.join("\n") + "\n{\"sending\":1}\n").unwrap();
    world.double.journal().clear().unwrap();
    assert_snapshot!(world.run(["users.ndjson", "--verbose"]));
    assert_eq!(world.double.journal().requests().unwrap().len(), 1);
}
