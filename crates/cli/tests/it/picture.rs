//! The picture of the README: what the command prints for a wrong body.

use crate::run::Folder;
use anstyle_svg::Term;
use std::path::Path;

/// The picture is written again with `INSTA_UPDATE=always`.
#[test]
fn the_picture_shows_what_the_command_prints() {
    let folder = Folder::new().with("lunch.criteria.post.json", include_str!("wrong.criteria.post.json"));
    let mut command = folder.command();
    command.args(["check", "lunch.criteria.post.json"]).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
    let printed = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert!(printed.contains("\u{1b}[") && printed.contains("3 violations"), "{printed}");

    let prompt = "\u{1b}[32m$\u{1b}[0m \u{1b}[1mlinecard check lunch.criteria.post.json\u{1b}[0m\n";
    let picture = Term::new().render_svg(&format!("{prompt}{printed}")) + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/src/check.svg");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(path, picture).unwrap();
        return;
    }
    let checked_in = std::fs::read_to_string(path).unwrap_or_default();
    assert!(checked_in == picture, "book/src/check.svg shows something else; INSTA_UPDATE=always writes it again");
}
