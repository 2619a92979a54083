//! The samples of the guide to the formats are what the command prints.

use crate::run::Folder;
use std::fs;
use std::path::Path;

const BODY: &str = include_str!("wrong.criteria.post.json");
const PROMPT: &str = "$ linecard check ";

/// The page is written again with `INSTA_UPDATE=always`.
#[test]
fn the_samples_of_the_formats() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src/guide/formats.md");
    let page = fs::read_to_string(&path).unwrap();
    let folder = Folder::new().with("lunch.criteria.post.json", BODY);
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
        let printed = folder.run(["check"].into_iter().chain(arguments.split(' '))).out;
        let printed = printed.replace(env!("CARGO_PKG_VERSION"), "0.1.0");
        made.extend([opening, PROMPT, arguments, "\n", &printed]);
        samples += 1;
    }
    assert!(samples >= 7, "{samples}");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(path, made).unwrap();
        return;
    }
    assert!(made == page, "guide/formats.md shows something else; INSTA_UPDATE=always writes it again");
}
