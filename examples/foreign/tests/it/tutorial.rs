//! The chapter "An API of your own" of the book: its includes exist, and its consoles show the actual output.

use crate::served::{ask, serve_at};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, iter};

const RUN: &str = "cargo run -q -p foreign --";
const ADDRESS: &str = "http://127.0.0.1:8080";
/// Marks output that is left out.
const REST: &str = "…\n";

fn guide() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src/guide")
}

fn chapter() -> String {
    fs::read_to_string(guide().join("own-api.md")).unwrap()
}

/// Returns the commands of all consoles, each with its output.
fn commands(chapter: &str) -> Vec<(String, String)> {
    let consoles = chapter.split("```console\n").skip(1).map(|rest| rest.split_once("```").unwrap().0);
    let commands = consoles.flat_map(|console| console.strip_prefix("$ ").unwrap().split("\n$ "));
    commands
        .map(|command| {
            let (command, printed) = command.split_once('\n').unwrap_or((command, ""));
            let end = if printed.is_empty() || printed.ends_with('\n') { "" } else { "\n" };
            (command.to_owned(), format!("{printed}{end}"))
        })
        .collect()
}

/// mdBook silently ignores a missing anchor.
#[test]
fn what_is_included_is_there() {
    let chapter = chapter();
    let included: Vec<&str> =
        chapter.split("{{#include ").skip(1).map(|rest| rest.split_once("}}").unwrap().0).collect();
    assert!(included.len() > 20, "{included:?}");
    for included in included {
        let (file, anchor) = included.rsplit_once(':').unwrap_or((included, ""));
        let text = fs::read_to_string(guide().join(file)).unwrap();
        let mark = |word: &str| text.lines().filter(|line| line.trim() == format!("// {word}: {anchor}")).count();
        assert!(anchor.is_empty() || (mark("ANCHOR"), mark("ANCHOR_END")) == (1, 1), "{included}");
    }
}

#[test]
fn the_command_prints_what_the_console_shows() {
    let commands: Vec<_> = commands(&chapter()).into_iter().filter(|(command, _)| command.contains(RUN)).collect();
    assert!(commands.len() > 3);
    for (command, expected) in commands {
        let run = command.replace(RUN, env!("CARGO_BIN_EXE_foreign"));
        let output = Command::new("sh").args(["-c", &run]).env("NO_COLOR", "1").output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        match expected.strip_suffix(REST) {
            Some(beginning) => assert!(printed.starts_with(beginning), "{command}\n{printed}"),
            None => assert_eq!(printed, expected, "{command}"),
        }
    }
}

#[test]
fn the_server_returns_what_the_console_shows() {
    let (_runtime, address) = serve_at();
    let mut session = String::new();
    let mut count = 0;
    for (command, expected) in commands(&chapter()).into_iter().filter(|(command, _)| command.starts_with("curl ")) {
        let words = words(&command);
        let after = |option: &str| words.iter().skip_while(|word| *word != option).nth(1).map_or("", String::as_str);
        let path = words.last().unwrap().strip_prefix(ADDRESS).unwrap();
        let method = match (after("-X"), after("-d")) {
            ("", "") => "GET",
            ("", _) => "POST",
            (method, _) => method,
        };
        let cookie = if after("-b").is_empty() { "" } else { &session };
        let (_, body, cookie) = ask(address, method, path, cookie, after("-d"));
        if !after("-c").is_empty() {
            session = cookie;
        }
        let printed = serde_json::from_str::<serde_json::Value>(&expected).unwrap_or_default();
        assert_eq!(body, printed, "{command}");
        count += 1;
    }
    assert!(count > 5);
}

/// Splits a command into words, without the quotes around them.
fn words(command: &str) -> Vec<String> {
    let mut rest = command;
    iter::from_fn(move || {
        rest = rest.trim_start();
        let quoted = rest.strip_prefix('\'');
        let (word, after) = match quoted {
            Some(quoted) => quoted.split_once('\'')?,
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        rest = after;
        (quoted.is_some() || !word.is_empty()).then(|| word.to_owned())
    })
    .collect()
}
