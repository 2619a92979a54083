//! The examples in the chapters that are written by hand are correct.

use crate::root;
use linecard_cases::CaseFile;
use linecard_contract::{Lines, Method, Report, validate};
use linecard_model::{API, objects::CRITERIA};
use std::fs;

fn chapter(name: &str) -> String {
    fs::read_to_string(root().join("book/src/guide").join(name)).unwrap()
}

/// Returns the content of the first code block in this language.
fn block<'c>(chapter: &'c str, language: &str) -> &'c str {
    let (_, rest) = chapter.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

fn post(body: &[u8]) -> Report {
    validate(&CRITERIA, Method::Post, body)
}

#[test]
fn the_console_shows_all_findings() {
    let chapter = chapter("command-line.md");
    let (body, console) = (block(&chapter, "json").as_bytes(), block(&chapter, "console"));
    let mut lines = Lines::new(body);
    let report = post(body);
    let expected: Vec<String> = report
        .findings()
        .map(|finding| {
            let position = lines.at(finding.offset().unwrap());
            let (rule, pointer, message) = (finding.rule(), finding.pointer(), finding.message());
            let place = format!("lunch.criteria.post.json:{}:{}", position.line, position.column);
            format!("{place}: error[{rule}]: {pointer}: {message}")
        })
        .collect();
    let shown: Vec<&str> = console.lines().filter(|line| line.contains("error[")).collect();
    assert_eq!(shown, expected);
    assert!(console.contains(&format!("\n1 file, {} violations", expected.len())));
}

#[test]
fn another_language_prints_all_violations() {
    let chapter = chapter("languages.md");
    let (_, body) = block(&chapter, "python").split_once("validate(\"criteria.post\", ").unwrap();
    let report = post(body.split_once("):").unwrap().0.as_bytes());
    let printed: Vec<String> =
        report.violations().map(|finding| format!("{} {}", finding.pointer(), finding.message())).collect();
    assert_eq!(block(&chapter, "text").lines().collect::<Vec<_>>(), printed);
}

#[test]
fn the_case_has_its_expected_findings() {
    let file = CaseFile::parse(block(&chapter("ci.md"), "json").as_bytes()).unwrap();
    for prepared in file.prepare(&API).map(Result::unwrap) {
        let report = prepared.validate();
        assert!(prepared.case.compare(&API, &report).unwrap().is_none(), "{report:?}");
    }
}
