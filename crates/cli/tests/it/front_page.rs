//! The README of the repository: its picture, its commands and its figures.

use crate::run::{Folder, Ran};
use anstyle_svg::Term;
use linecard_model::API;
use std::path::Path;

const README: &str = include_str!("../../../../README.md");
const WRONG: &str = include_str!("wrong.criteria.post.json");

/// The picture is written again with `INSTA_UPDATE=always`.
#[test]
fn the_picture_shows_what_the_command_prints() {
    let folder = Folder::new().with("lunch.criteria.post.json", WRONG);
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

#[cfg(unix)]
#[test]
fn each_command_works_as_it_is_written() {
    let stored = r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}, "other": 1}"#;
    let url = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let traffic = format!(r#"{{"log": {{"entries": [{{"request": {{"method": "GET", "url": "{url}"}}}}]}}}}"#);
    let folder = Folder::new()
        .with("lunch.criteria.post.json", WRONG)
        .with("recorded.ndjson", "{}\n")
        .with("get.json", stored)
        .with("wanted.json", r#"{"name": "dinner", "active": true, "fromDnCriteria": {"selection": "Any"}}"#)
        .with("traffic.har", traffic)
        .with("fixtures/lunch.criteria.delete.json", r#"{"name": "lunch"}"#)
        .with("recorded/lunch.criteria.delete.json", r#"{"name": "lunch"}"#);
    let programs = Path::new(crate::PROGRAM).parent().unwrap();
    let found = std::env::join_paths([programs, Path::new("/usr/bin"), Path::new("/bin")]).unwrap();
    let commands: Vec<&str> =
        README.lines().filter(|line| line.starts_with("linecard ") && !line.contains(" = ")).collect();
    assert!(commands.len() > 5, "{commands:?}");
    for command in commands {
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", command]).current_dir(folder.path()).env("PATH", &found);
        let ran = Ran::from(shell.output().unwrap());
        let is_refused = command.contains("check lunch") || command.contains("--as criteria.post");
        assert_eq!(ran.exit, i32::from(is_refused), "{command}\n{ran}");
    }
}

#[test]
fn the_figures_are_those_of_the_api() {
    let operations: usize = API.services.iter().map(|service| service.operations.len()).sum();
    let results = include_str!("../../../mutate/README.md");
    let (_, flips) = results.split_once("\n| all | ").unwrap();
    let flips: u32 = flips.split(' ').next().unwrap().parse().unwrap();
    let flips = format!("{},{:03}", flips / 1000, flips % 1000);
    for figure in [
        format!("all common objects, {}:", API.objects.len()),
        format!("| {} services and pages:", API.services.len()),
        format!("{operations} operations"),
        format!("{flips} of {flips}"),
    ] {
        assert!(README.contains(&figure), "README.md does not say: {figure}");
    }
}
