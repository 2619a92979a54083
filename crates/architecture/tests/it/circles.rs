//! The files of a crate form no circle.

use crate::resolve::{Edges, edges};
use crate::root;
use crate::source::Source;
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The crates whose files form no circle. `testkit` is not listed, because its plans are recursive across files: a plan
/// makes the plans of the objects within it.
const CRATES: [&str; 25] = [
    "apply",
    "behaviour",
    "bench",
    "cases",
    "cli",
    "client",
    "codegen",
    "compare",
    "config",
    "console",
    "contract",
    "docs",
    "fixtures",
    "lsp",
    "mcp",
    "mutate",
    "overlay",
    "proxy",
    "python",
    "refusal",
    "schema",
    "server",
    "tower",
    "traffic",
    "verify",
];

#[test]
fn the_files_of_a_crate_form_no_circle() {
    let mut circles = Vec::new();
    for name in CRATES {
        let folder = root().join("crates").join(name).join("src");
        for target in targets(&folder) {
            let Some(source) = Source::of_folder(&folder, &target) else { continue };
            circles
                .extend(circles_of(&edges(&source)).into_iter().map(|circle| format!("crates/{name}/src: {circle}")));
        }
    }
    assert!(circles.is_empty(), "{} circles between files:\n{}", circles.len(), circles.join("\n"));
}

/// Returns the roots of a crate: its library and its programs.
fn targets(folder: &Path) -> Vec<String> {
    let programs = fs::read_dir(folder.join("bin")).into_iter().flatten().filter_map(Result::ok);
    let programs = programs.map(|program| format!("bin/{}", program.file_name().to_string_lossy()));
    ["lib.rs".to_owned(), "main.rs".to_owned()].into_iter().chain(programs).collect()
}

/// Returns the shortest circles.
fn circles_of(edges: &Edges) -> Vec<String> {
    let mut left: Edges = edges.clone();
    let mut circles = Vec::new();
    while let Some(circle) = left.keys().filter_map(|file| shortest(&left, file)).min_by_key(Vec::len) {
        circles.push(shown(&left, &circle));
        // Remove the circle, to find others.
        for (from, to) in circle.iter().zip(circle.iter().skip(1)) {
            if let Some(used) = left.get_mut(from) {
                used.remove(to);
            }
        }
    }
    circles
}

/// Returns the shortest path from a file back to itself.
fn shortest(edges: &Edges, start: &PathBuf) -> Option<Vec<PathBuf>> {
    let mut before: BTreeMap<&PathBuf, &PathBuf> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for next in edges.get(file).into_iter().flat_map(BTreeMap::keys) {
            if next == start {
                let mut circle = vec![start.clone(), file.clone()];
                let mut file = file;
                while let Some(previous) = before.get(file) {
                    circle.push((*previous).clone());
                    file = previous;
                }
                circle.reverse();
                return Some(circle);
            }
            if !before.contains_key(next) {
                before.insert(next, file);
                queue.push_back(next);
            }
        }
    }
    None
}

fn shown(edges: &Edges, circle: &[PathBuf]) -> String {
    let mut text = circle[0].display().to_string();
    for (from, to) in circle.iter().zip(&circle[1..]) {
        // Writing to memory never fails.
        let _ = write!(text, " -> {} (by {})", to.display(), edges[from][to]);
    }
    text
}

/// Returns the circles of a made-up crate with these files.
fn circles_in(files: &[(&str, &str)]) -> Vec<String> {
    let text_of = |path: &Path| {
        let found = files.iter().find(|(name, _)| path == Path::new(name));
        found.map(|(_, text)| (*text).to_owned())
    };
    circles_of(&edges(&Source::read("lib.rs", &text_of)))
}

#[test]
fn a_circle_is_found_behind_re_exports() {
    let circles = circles_in(&[
        ("lib.rs", "mod people; mod store; pub use store::Store;"),
        ("people/mod.rs", "mod admit; mod login; pub(crate) use admit::Admitted; pub(crate) use login::*;"),
        ("people/admit.rs", "use crate::Store; pub(crate) struct Admitted(Store);"),
        ("people/login.rs", "pub(crate) fn log_in() {}"),
        ("store.rs", "pub struct Store; impl Store { fn of(_: &crate::people::Admitted) {} }"),
    ]);
    assert_eq!(
        circles,
        ["people/admit.rs -> store.rs (by crate::Store) -> people/admit.rs (by crate::people::Admitted)"]
    );
}

#[test]
fn a_circle_is_found_in_macros_globs_and_functions() {
    let circles = circles_in(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::*; pub fn one() { two() }"),
        ("b.rs", "pub fn two() { let all = vec![crate::c::three()]; }"),
        ("c.rs", "pub fn three() { use super::a; self::a::one(); }"),
    ]);
    assert_eq!(circles, ["a.rs -> b.rs (by two) -> c.rs (by crate::c::three) -> a.rs (by self::a::one)"]);
}

#[test]
fn files_that_do_not_use_each_other_form_no_circle() {
    let circles = circles_in(&[
        // A module and a function have the same name, a test uses another file, and a parent uses its child.
        ("lib.rs", "mod validate; mod walk; pub use validate::validate; pub fn run() { validate::validate() }"),
        ("validate/mod.rs", "mod body; pub use body::validate;"),
        ("validate/body.rs", "use crate::walk::Walk; pub fn validate() { let _ = Walk::Begin; }"),
        ("walk.rs", "pub enum Walk { Begin } #[cfg(test)] mod tests { use crate::validate::validate; }"),
    ]);
    assert_eq!(circles, Vec::<String>::new());
}
