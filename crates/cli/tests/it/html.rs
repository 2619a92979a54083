//! The pages in one HTML file, under a tokenizer of the HTML standard.

use crate::run::Folder;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// Elements without an end tag.
const VOID: [&str; 4] = ["meta", "input", "br", "wbr"];

/// A page is well-formed: its text has no error, each element has an end, and ids are unique. It loads nothing.
pub(crate) fn check(page: &str) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut open, mut ids) = (Vec::new(), Vec::new());
    for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8(tag.name.to_vec()).unwrap();
                for (attribute, value) in &tag.attributes {
                    let value = String::from_utf8(value.to_vec()).unwrap();
                    match attribute.as_slice() {
                        b"src" => panic!("{name} loads {value}"),
                        b"id" => ids.push(value),
                        _ => {}
                    }
                }
                assert!(!matches!(name.as_str(), "link" | "img" | "iframe"), "{name}");
                if !VOID.contains(&name.as_str()) {
                    // A paragraph ends before a block.
                    let is_block = matches!(name.as_str(), "p" | "ul" | "table" | "pre" | "section" | "div");
                    assert!(!(is_block && open.iter().any(|open| open == "p")), "{name} within {open:?}");
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8(tag.name.to_vec()).unwrap();
                assert_eq!(open.pop().as_ref(), Some(&name), "after {open:?}");
            }
            Token::Error(error) => panic!("{error:?}"),
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is there twice");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">") && page.contains("default-src 'none'"));
}

/// Names that are HTML, and each kind of content.
fn folder() -> Folder {
    let cases = r#"{"cases": [
  {"name": "<b>&\"'</b>", "as": "criteria.put", "body": {"name": "lunch"}},
  {"name": "a </td> twice", "as": "criteria.put", "body": {"name": "lunch"}},
  {"name": "wrong", "as": "criteria.put", "raw": "{"}
]}"#;
    Folder::new()
        .with("a&b <i>.criteria.post.json", "{\"<b>\": 1, \"newName\": 1}")
        .with("lines.criteria.put.ndjson", "{\"name\": \"a\"}\n{\"nme\": 1}\n")
        .with("some.cases.json", cases)
        .with("valid.criteria.put.json", r#"{"name": "lunch"}"#)
        .with("traffic.har", "{}")
}

#[test]
fn the_report_is_well_formed() {
    for arguments in [vec!["."], vec![".", "missing.criteria.put.json"], vec!["valid.criteria.put.json"]] {
        let ran = folder().run(["check", "--format", "html"].into_iter().chain(arguments));
        check(&ran.out);
    }
}

#[test]
fn the_map_is_well_formed() {
    for arguments in [vec!["."], vec![".", "missing.criteria.put.json"], vec!["--all", ".", "--threshold", "90"]] {
        let ran = folder().run(["coverage", "--format", "html"].into_iter().chain(arguments));
        assert!(ran.out.contains("&lt;b&gt;") && !ran.out.contains("<script"), "{ran}");
        check(&ran.out);
    }
}
