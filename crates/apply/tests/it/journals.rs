//! The journal: whose it is, and what a broken one says.

use crate::world::{Ran, World};
use insta::assert_snapshot;
use linecard_contract::Method;
use linecard_server::{Fault, RequestFilter};
use std::fs;
use std::process::Command;
use std::time::Duration;

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
        refused(&begun("http://other.example.org", "{\"failed\":0}\n{\"sending\":1}\n")),
        refused(&begun(&url, "{\"done\":\"s3cret\"}\n")),
        refused("{\"name\": \"s3cret\"}\n"),
        refused("any text"),
    ];
    let shown = shown.concat();
    assert!(!shown.contains("s3cret"));
    assert_snapshot!(shown.replace(&url, "URL"));
}

#[test]
fn a_journal_that_cannot_be_a_file_is_an_error() {
    let world = World::new().with("users.ndjson", LINE).with("folder/file", "");
    let shown = ["missing/own.journal", "folder/file/own.journal", "folder"]
        .map(|path| world.run(["users.ndjson", "--journal", path]).to_string());
    assert_snapshot!(shown.concat());
}

/// The input is corrected, and the command started again.
#[test]
fn work_of_which_nothing_was_sent_holds_up_no_other() {
    let world = World::new().with("users.ndjson", LINE);
    for more in ["", "{\"unchanged\":0}\n{\"failed\":1}\n"] {
        world.write("users.ndjson.journal", begun("http://other.example.org", more));
        let ran = world.run(["users.ndjson"]);
        assert_eq!(ran.exit, Some(0), "{ran}");
    }
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

/// The disk is full in the middle of the work: a limit of the size of files has the same effect.
#[test]
#[cfg(unix)]
fn a_journal_that_cannot_be_written_ends_it() {
    let world = World::new().with("users.ndjson", policies(400));
    let puts = || world.double.journal().count(&RequestFilter::new().method(Method::Put)).unwrap();
    let apply = world.command(["users.ndjson", "--concurrency", "4"]);
    let mut limited = Command::new("sh");
    // One block of 512 bytes, or of 1024 in some shells. The signal would kill the process; a full disk sends none.
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh"])
        .arg(apply.get_program())
        .args(apply.get_args());
    limited.current_dir(world.path()).env("NO_COLOR", "1");
    let ran = Ran::from(limited.output().unwrap());
    assert_eq!(ran.exit, Some(1), "{ran}");
    assert_eq!(
        ran.err.matches("error: the journal users.ndjson.journal cannot be written: File too large").count(),
        1,
        "{ran}"
    );
    assert!(ran.out.contains(" not tried; "), "{ran}");
    let sent = puts();
    assert!(sent > 0 && sent < 60, "{sent}");
    // With room, the same command goes on, and changes nothing twice.
    let again = world.run(["users.ndjson"]);
    assert_eq!(again.exit, Some(0), "{again}");
    assert_eq!(puts(), 400);
}

/// Two starts at the same moment: one of them does the work.
#[test]
fn of_two_starts_one_does_the_work() {
    let world = World::new().with("users.ndjson", policies(30));
    world.double.add_fault(Fault::delay(Duration::from_millis(50))).unwrap();
    let children = [0, 1].map(|_| world.command(["users.ndjson"]).spawn().unwrap());
    let ran = children.map(|child| Ran::from(child.wait_with_output().unwrap()));
    let mut exits = ran.each_ref().map(|ran| ran.exit);
    exits.sort_unstable();
    assert_eq!(exits, [Some(0), Some(1)], "{}{}", ran[0], ran[1]);
    assert!(ran.iter().any(|ran| ran.err.contains("is in use: another start of this command runs")));
    assert_eq!(world.double.journal().count(&RequestFilter::new().method(Method::Put)).unwrap(), 30);
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
    // One of them finds out whether the server can be used.
    assert_eq!(world.double.journal().requests().unwrap().len(), 2);
}

/// Returns a line for each of so many users, with their call processing policies.
fn policies(users: usize) -> String {
    let line = LINE
        .replace("mobile-number", "call-processing-policies")
        .replace("\"active\": false", "\"maxSimultaneousCalls\": 7");
    let lines: Vec<String> = (0..users).map(|user| line.replace("\"u\"", &format!("\"u{user}\""))).collect();
    lines.join("\n") + "\n"
}
