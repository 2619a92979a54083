//! `linecard watch`.

use crate::run::Folder;
use insta::assert_snapshot;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Child;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// A running command, and the lines that it prints.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &Folder, args: &[&str]) -> Watching {
        let mut child = folder.command().arg("watch").args(args).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Watching { child, lines }
    }

    /// Returns the lines up to the next summary.
    fn round(&self) -> String {
        let mut text = String::new();
        loop {
            let line = self.lines.recv_timeout(Duration::from_mins(1)).unwrap_or_else(|_| panic!("no summary: {text}"));
            text.push_str(&line);
            text.push('\n');
            if line.contains(" notes") {
                return text;
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_change_is_validated() {
    let folder = Folder::new().with("bodies/a.criteria.delete.json", "{}");
    let watching = Watching::start(&folder, &["bodies", "--no-config"]);
    let mut rounds = watching.round();
    // A file that is written in place could be read before it is complete.
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join("next"), text).unwrap();
        fs::rename(folder.path().join("next"), folder.path().join(name)).unwrap();
    };
    write("bodies/a.criteria.delete.json", r#"{"name": "lunch"}"#);
    rounds.push_str(&watching.round());
    fs::create_dir(folder.path().join("bodies/new")).unwrap();
    watching.round();
    write("bodies/notes.txt", "nothing");
    write("bodies/new/b.criteria.delete.json", "{\"nme\": 1}");
    rounds.push_str(&watching.round());
    assert_snapshot!("watch", rounds);
}

#[test]
fn a_named_file_may_be_replaced() {
    let folder = Folder::new().with("body.json", "{}").with("next", r#"{"name": "lunch"}"#);
    let watching = Watching::start(&folder, &["--as", "criteria.delete", "body.json", "--quiet"]);
    assert!(watching.round().contains("1 violation"));
    fs::rename(folder.path().join("next"), folder.path().join("body.json")).unwrap();
    assert!(watching.round().contains("0 violations"));
}

#[test]
fn interpretations_can_be_switched_off() {
    let folder = Folder::new().with("a.schedule.put.json", r#"{"name": "lunch", "type": "Holiday"}"#);
    let watching = Watching::start(&folder, &[".", "--quiet", "--literal", "schedule.type"]);
    assert!(watching.round().contains("1 violation"));
    assert!(Watching::start(&folder, &[".", "--quiet"]).round().contains("0 violations"));
}

#[test]
fn wrong_arguments_give_helpful_errors() {
    assert_snapshot!("watch_nothing", Folder::new().run(["watch"]));
    assert_snapshot!("watch_standard_input", Folder::new().run(["watch", "--as", "criteria.put", "-"]));
}
