//! One place words the contract: `crates/contract/src/say`.

use crate::root;
use std::fs;
use std::path::{Path, PathBuf};

/// The sources that show the contract to people. Crates that read arguments, settings or case files have messages of their own.
const FACES: [&str; 9] =
    ["behaviour", "cli/src/explain", "codegen", "console", "docs", "lsp", "schema", "testkit", "server/src/page"];

/// What only a sentence about a rule, a kind or a presence says.
const WORDS: [&str; 11] = [
    " is required",
    " are required",
    " is forbidden",
    " not allowed",
    "always returned",
    "must be ",
    "must not be",
    "an effect",
    "accepted and ignored",
    "exclude one another",
    "one of \\\"",
];

#[test]
fn no_face_words_the_contract_itself() {
    let mut faults = Vec::new();
    for face in FACES {
        let folder = if face.contains('/') { face.to_owned() } else { format!("{face}/src") };
        for file in sources(&root().join("crates").join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            let shown = file.strip_prefix(root()).unwrap().display().to_string();
            faults.extend(worded(&text).into_iter().map(|line| format!("{shown}: {line}")));
        }
    }
    assert!(faults.is_empty(), "crates/contract/src/say has to make these sentences:\n{}", faults.join("\n"));
}

/// The lines of code before the tests of a file that have a string with such words.
fn worded(text: &str) -> Vec<&str> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.filter(|line| line.contains('"') && WORDS.iter().any(|word| line.contains(word))).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources.extend(self::sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
    sources
}

#[test]
fn a_sentence_elsewhere_is_found() {
    let text = "/// \"x is required\"\nlet it = format!(\"{name} is required{when}\");\n#[cfg(test)]\n\"must be \"";
    assert_eq!(worded(text), ["let it = format!(\"{name} is required{when}\");"]);
    assert!(!sources(&root().join("crates/contract/src/say")).is_empty());
}
