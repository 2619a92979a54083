//! The samples of the guide are what the command prints.

use crate::run::{Folder, Ran};
use std::fs;
use std::path::Path;

const BODY: &str = include_str!("wrong.criteria.post.json");
const PROMPT: &str = "$ linecard ";

#[test]
fn the_samples_of_the_formats() {
    the_samples_are_printed("formats.md", 7, &folder(), |ran| ran.out);
}

#[test]
fn the_samples_of_explanations() {
    the_samples_are_printed("explain.md", 5, &folder(), |ran| ran.out);
}

fn folder() -> Folder {
    Folder::new()
        .with("lunch.criteria.post.json", BODY)
        .with("calls.call-processing-policies.put.json", "{\"useUserCallLimitsSetting\": false}\n")
}

/// The page also shows two of the files.
#[test]
fn the_samples_at_the_desk() {
    let (stored, put) = (include_str!("desk/stored.json"), include_str!("desk/put.json"));
    let folder = Folder::new()
        .with("stored.json", stored)
        .with("put.json", put)
        .with("wanted.json", include_str!("desk/wanted.json"))
        .with("lunch.criteria.post.json", include_str!("desk/lunch.criteria.post.json"))
        .with("lunch.cases.json", crate::coverage_command::CASES);
    let page = include_str!("../../../../book/src/guide/desk.md");
    assert!([stored, put].iter().all(|text| page.contains(&format!("```json\n{text}```"))));
    the_samples_are_printed("desk.md", 5, &folder, |ran| ran.out + &ran.err);
}

/// The page is written again with `INSTA_UPDATE=always`.
fn the_samples_are_printed(name: &str, least: usize, folder: &Folder, shown: fn(Ran) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src/guide").join(name);
    let page = fs::read_to_string(&path).unwrap();
    let mut made = String::new();
    let mut samples = 0;
    for (index, block) in page.split("```").enumerate() {
        if index > 0 {
            made.push_str("```");
        }
        let Some((opening, arguments)) = block.split_once(PROMPT).filter(|_| index % 2 == 1) else {
            made.push_str(block);
            continue;
        };
        let arguments = arguments.lines().next().unwrap();
        let printed = shown(folder.run(arguments.split(' ')));
        let printed = printed.replace(env!("CARGO_PKG_VERSION"), "0.1.0");
        made.extend([opening, PROMPT, arguments, "\n", &printed]);
        samples += 1;
    }
    assert!(samples >= least, "{samples}");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(path, made).unwrap();
        return;
    }
    assert!(made == page, "guide/{name} shows something else; INSTA_UPDATE=always writes it again");
}
