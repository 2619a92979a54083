//! Unsafe code is forbidden, but in the packages for other languages, whose borders need it.

use crate::{packages, root};
use std::fs;
use std::path::Path;

/// The crates that do not have the lints of the workspace, and why.
const EXEMPT: [(&str, &str); 2] = [
    ("linecard-javascript", "a function that JavaScript calls by its name has an unsafe attribute"),
    ("linecard-python", "the macros of pyo3 write the functions that Python calls, and a dict is read where it is"),
];

/// The places with unsafe code that is written by hand: the file, and why it is sound.
const PLACES: [(&str, &str); 2] = [
    ("exports.rs", "it has unsafe attributes only: `no_mangle`, and each name is in the module once"),
    (
        "in_place.rs",
        "it borrows what is in a dict, while the lock of the interpreter is held and no code of Python runs",
    ),
];

#[test]
fn unsafe_code_is_forbidden_but_in_bindings() {
    let mut exempt = Vec::new();
    for package in packages() {
        let manifest = fs::read_to_string(package["manifest_path"].as_str().unwrap()).unwrap();
        if !manifest.contains("[lints]\nworkspace = true") {
            exempt.push(package["name"].as_str().unwrap().to_owned());
            // Without a reason at the place, such code does not compile there either.
            assert!(manifest.contains("unsafe_code = \"deny\""), "{} does not deny unsafe code", package["name"]);
        }
    }
    assert_eq!(exempt, EXEMPT.map(|(name, _)| name));
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""), "the workspace no longer forbids unsafe code");
}

#[test]
fn each_place_with_unsafe_code_is_listed() {
    let mut places = Vec::new();
    for (name, _) in EXEMPT {
        let folder = root().join("crates").join(name.trim_start_matches("linecard-"));
        visit(&folder.join("src"), &mut |path| {
            let text = fs::read_to_string(path).unwrap();
            if text.contains("unsafe ") || text.contains("allow(unsafe_code") || text.contains("expect(unsafe_code") {
                places.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        });
    }
    assert_eq!(places, PLACES.map(|(file, _)| file), "list the place in `PLACES`, with the reason why it is sound");
}

fn visit(folder: &Path, look: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { visit(&path, look) } else { look(&path) }
    }
}
