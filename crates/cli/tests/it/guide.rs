//! The samples of the guide are what the command prints.

use crate::run::Folder;
use std::fs;
use std::path::Path;

const BODY: &str = include_str!("wrong.criteria.post.json");
const PROMPT: &str = "$ linecard ";

#[test]
fn the_samples_of_the_formats() {
    the_samples_are_printed("formats.md", 7);
}

#[test]
fn the_samples_of_explanations() {
    the_samples_are_printed("explain.md", 5);
}

/// The page is written again with `INSTA_UPDATE=always`.
fn the_samples_are_printed(name: &str, least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src/guide").join(name);
    let page = fs::read_to_string(&path).unwrap();
    let folder = Folder::new()
        .with("lunch.criteria.post.json", BODY)
        .with("calls.call-processing-policies.put.json", "{\"useUserCallLimitsSetting\": false}\n");
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
        let printed = folder.run(arguments.split(' ')).out;
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
