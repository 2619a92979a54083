//! The arrows between the rooms of the core, and what each room must not know.

use crate::resolve::edges;
use crate::root;
use crate::source::Source;
use std::fs;
use std::path::Path;

/// A folder of `crates/contract/src`.
struct Room {
    name: &'static str,
    /// The rooms that it may use.
    uses: &'static [&'static str],
    /// The files of these rooms that it must not use.
    must_not_know: &'static [&'static str],
    /// Words that its code must not contain: crates, and modules of the standard library.
    must_not_name: &'static [&'static str],
}

/// The files of `json` that read a text or a tree.
const JSON_TEXT: &[&str] = &["json/body.rs", "json/positions.rs", "json/source.rs", "json/text.rs", "json/tree.rs"];
/// Input and output.
const OUTSIDE: &[&str] = &["std::fs", "std::net", "std::process", "std::env", "println", "eprintln"];

const ROOMS: &[Room] = &[
    // The grammar. It knows no table.
    Room { name: "json", uses: &[], must_not_know: &[], must_not_name: OUTSIDE },
    // The words of a table, and the checks that compile tables. They know no JSON text and no findings.
    Room { name: "table", uses: &["json"], must_not_know: JSON_TEXT, must_not_name: OUTSIDE },
    // The `Api`, operations, paths, interpretations. They know no JSON text. They use the rules for names of `json`.
    Room { name: "api", uses: &["json", "table"], must_not_know: JSON_TEXT, must_not_name: OUTSIDE },
    // Reports, and the rules of an API by id. They know no HTTP and no terminal.
    Room { name: "finding", uses: &["api", "json", "table"], must_not_know: &[], must_not_name: OUTSIDE },
    // The walk. It knows no sentences.
    Room { name: "validate", uses: &["finding", "json", "table"], must_not_know: &[], must_not_name: OUTSIDE },
    // Updates. They know no storage.
    Room {
        name: "update",
        uses: &["finding", "json", "table", "validate"],
        must_not_know: &[],
        must_not_name: OUTSIDE,
    },
    // The edits that mend a finding. The caller validates the edited body again.
    Room { name: "mend", uses: &["finding", "json", "table"], must_not_know: JSON_TEXT, must_not_name: OUTSIDE },
    // All sentences about the contract. They do not know where they are printed, and no room uses them.
    Room {
        name: "say",
        uses: &["api", "finding", "json", "mend", "table", "update", "validate"],
        must_not_know: JSON_TEXT,
        must_not_name: OUTSIDE,
    },
    // A report as text, as JSON and as an error. It makes no sentence: those are in `say`. It looks for the bytes that JSON
    // escapes as the reader does.
    Room {
        name: "output",
        uses: &["finding", "json", "say", "table"],
        must_not_know: JSON_TEXT,
        must_not_name: OUTSIDE,
    },
];

#[test]
fn no_room_of_the_core_uses_more_than_it_may() {
    let folder = root().join("crates/contract/src");
    let source = Source::of_folder(&folder, "lib.rs").expect("the core is in crates/contract");
    let mut faults = forbidden_arrows(&source);
    for file in source.files.iter().filter(|file| file.components().count() > 1) {
        let Some(room) = room_of(file) else { continue };
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let code: Vec<&str> = text.lines().filter(is_code).collect();
        let named = room.must_not_name.iter().filter(|word| code.iter().any(|line| line.contains(**word)));
        faults.extend(named.map(|word| format!("{} must not name {word}", file.display())));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Returns a line for each forbidden arrow of a crate.
fn forbidden_arrows(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for file in source.files.iter().filter(|file| file.components().count() > 1 && room_of(file).is_none()) {
        faults.push(format!("{} is in a folder that is not a room", file.display()));
    }
    for (from, used) in edges(source) {
        if from == Path::new("lib.rs") {
            continue;
        }
        for (to, by) in used {
            let arrow = format!("{} -> {} (by {by})", from.display(), to.display());
            match (room_of(&from), room_of(&to)) {
                _ if to == Path::new("lib.rs") => faults.push(format!("{arrow}: the root must not be used")),
                (None, Some(_)) => faults.push(format!("{arrow}: a file below the rooms must not use a room")),
                (Some(room), Some(other)) if room.name != other.name && !room.uses.contains(&other.name) => {
                    faults.push(format!("{arrow}: {} must not use {}", room.name, other.name));
                }
                (Some(room), _) if room.must_not_know.iter().any(|file| to == Path::new(file)) => {
                    faults.push(format!("{arrow}: {} must not know it", room.name));
                }
                _ => {}
            }
        }
    }
    faults
}

#[test]
fn forbidden_arrows_are_found() {
    let files = [
        ("lib.rs", "mod json; mod limits; mod say; mod table; mod terminal; pub use say::Sentence;"),
        ("limits.rs", "use crate::table::Object; pub const MOST: usize = 1;"),
        ("json/mod.rs", "pub mod names; pub mod text;"),
        ("json/names.rs", "pub struct Names;"),
        ("json/text.rs", "pub struct Text;"),
        ("table/mod.rs", "mod object; pub use object::Object;"),
        ("table/object.rs", "use crate::json::{names::Names, text::Text}; pub struct Object(crate::Sentence);"),
        ("say/mod.rs", "use crate::table::Object; pub struct Sentence;"),
        ("terminal/mod.rs", ""),
    ];
    let text_of = |path: &Path| {
        let found = files.iter().find(|(name, _)| path == Path::new(name));
        found.map(|(_, text)| (*text).to_owned())
    };
    assert_eq!(
        forbidden_arrows(&Source::read("lib.rs", &text_of)),
        [
            "terminal/mod.rs is in a folder that is not a room",
            "limits.rs -> table/object.rs (by crate::table::Object): a file below the rooms must not use a room",
            "table/object.rs -> json/text.rs (by crate::json::text::Text): table must not know it",
            "table/object.rs -> say/mod.rs (by crate::Sentence): table must not use say",
        ]
    );
}

#[test]
fn rooms_use_only_rooms_that_are_listed_before_them() {
    for (index, room) in ROOMS.iter().enumerate() {
        for used in room.uses {
            assert!(ROOMS[..index].iter().any(|other| other.name == *used), "{} uses {used}", room.name);
        }
    }
    let of_sentences = ROOMS.iter().filter(|room| room.uses.contains(&"say")).map(|room| room.name);
    assert!(of_sentences.eq(["output"]), "only output may use say");
}

fn room_of(file: &Path) -> Option<&'static Room> {
    let folder = file.parent()?.components().next()?.as_os_str();
    ROOMS.iter().find(|room| room.name == folder)
}
