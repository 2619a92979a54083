//! The progress bar: on a terminal, which `script` provides, and nowhere else.

use crate::world::World;
use linecard_server::Fault;
use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

fn world() -> World {
    let mut lines = String::new();
    for user in 0..12 {
        let line = r#""service": "call-processing-policies", "state": {"maxSimultaneousCalls": 7}"#;
        writeln!(lines, "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"u{user}\", {line}}}").unwrap();
    }
    let world = World::new().with("users.ndjson", lines);
    world.double.add_fault(Fault::delay(Duration::from_millis(60))).unwrap();
    world
}

/// Runs the program in a terminal, and returns what the terminal gets.
fn in_terminal(world: &World, more: &str, term: &str) -> String {
    let url = world.double.url();
    let command = format!("{} apply users.ndjson --plan --concurrency 1 --to {url} {more}", crate::PROGRAM);
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]).current_dir(world.path());
    let output = script.env("TERM", term).env("NO_COLOR", "1").stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_shows_a_bar_and_nothing_else_does() {
    let world = world();
    let has_bar = |shown: &str| shown.contains("/12 states") && shown.contains('[');
    let shown = in_terminal(&world, "", "xterm");
    assert!(has_bar(&shown), "{shown:?}");
    // The bar is removed before something is printed, so that each result begins its line.
    for user in 0..12 {
        let result = format!("differs t/g/u{user} call-processing-policies\r\n");
        let before = shown.split(&result).next().unwrap();
        assert!(shown.contains(&result) && before.ends_with(['\n', '\r', 'K']), "{before:?}");
    }
    let to_file = in_terminal(&world, "> shown.txt", "xterm");
    assert!(has_bar(&to_file), "{to_file:?}");
    let file = std::fs::read_to_string(world.path().join("shown.txt")).unwrap();
    assert!(file.ends_with("12 states: 12 differing; 12 changed\n") || file.contains("12 differing"), "{file}");
    assert!(!has_bar(&file) && !file.contains('\u{1b}'), "{file:?}");
    for (more, term) in [("--no-progress", "xterm"), ("", "dumb"), ("2> errors.txt", "xterm")] {
        let shown = in_terminal(&world, more, term);
        assert!(!has_bar(&shown) && !shown.contains('\u{1b}'), "{more} {term}: {shown:?}");
    }
    assert_eq!(std::fs::read_to_string(world.path().join("errors.txt")).unwrap(), "");
    // Without a terminal.
    let ran = world.run(["users.ndjson", "--plan"]);
    assert!(!has_bar(&ran.err) && !ran.err.contains('\u{1b}'), "{ran}");
}
