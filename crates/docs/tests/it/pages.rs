//! What stands on the pages.

use crate::{SOURCES, root};
use insta::assert_snapshot;
use linecard_behaviour::BEHAVIOUR;
use linecard_contract::{JsonRule, Method, validate};
use linecard_docs::{Error, sources};
use linecard_model::objects::OBJECTS;
use linecard_model::{API, LEDGER};
use std::fs;
use std::path::Path;
use tempfile::tempdir;

fn page(path: &str) -> &'static str {
    &SOURCES[Path::new(path)]
}

#[test]
fn a_page_of_an_object_and_one_of_the_contract() {
    assert_snapshot!("schedule", page("objects/schedule.md"));
    assert_snapshot!("presences", page("reference/presences.md"));
}

#[test]
fn every_rule_id_is_an_anchor_on_the_page_that_its_first_part_names() {
    let has = |path: &str, id: &str| {
        let anchor = format!("<a id=\"{id}\"></a>");
        assert_eq!(page(path).matches(&anchor).count(), 1, "{id} in {path}");
    };
    for object in OBJECTS {
        for method in Method::ALL {
            for id in object.rule_ids(method).iter().map(ToString::to_string) {
                has(&format!("objects/{}.md", object.name), &id);
            }
            if !object.has(method) {
                let report = validate(object, method, "{}");
                let id = report.findings().next().unwrap().rule().to_string();
                has(&format!("objects/{}.md", object.name), &id);
            }
        }
    }
    for rule in JsonRule::ALL {
        has("reference/json.md", rule.id());
    }
}

#[test]
fn every_attribute_has_its_presences_and_every_entry_its_objects() {
    for object in OBJECTS {
        let page = page(&format!("objects/{}.md", object.name));
        for field in object.fields() {
            let row = format!("| [`{0}`](#{1}.{0}) |", field.name, object.name);
            let row = page.lines().find(|line| line.starts_with(&row));
            let row = row.unwrap_or_else(|| panic!("{}.{} has no row", object.name, field.name));
            let cells: Vec<&str> = row.split(" | ").skip(2).map(|cell| cell.trim_end_matches(" |")).collect();
            assert_eq!(cells.len(), object.methods.len(), "{row}");
            for (cell, method) in cells.iter().zip(object.methods) {
                let (documented, enforced) = (field.documented[*method as usize], field.enforced[*method as usize]);
                let expected = if documented == enforced {
                    documented.to_string()
                } else {
                    format!("[**{documented}→{enforced}**](#interpretations)")
                };
                assert_eq!(cell.trim(), expected, "{row}");
            }
        }
        for interpretation in LEDGER.iter().filter(|interpretation| interpretation.reaches(object)) {
            assert!(
                page.contains(&format!("ledger.md#{})", interpretation.id)),
                "{} on {}",
                interpretation.id,
                object.name
            );
        }
    }
}

#[test]
fn what_the_pages_are_made_from_decides_what_they_say() {
    assert_eq!(sources(&API, &BEHAVIOUR, &root().join("fixtures")).unwrap(), *SOURCES, "the same each time");
    let folder = tempdir().unwrap();
    assert!(matches!(sources(&API, &BEHAVIOUR, folder.path()), Err(Error::NeverBroken { .. })), "no case, no sentence");
    let case = r#"{"cases": [{"name": "a slip", "as": "criteria.delete", "body": {"name": ""}}]}"#;
    fs::write(folder.path().join("a.cases.json"), case).unwrap();
    let error = sources(&API, &BEHAVIOUR, folder.path()).unwrap_err().to_string();
    assert!(
        error.starts_with("a.cases.json: a slip as criteria.delete: it does not come to what it expects"),
        "{error}"
    );
    fs::write(folder.path().join("a.cases.json"), "{").unwrap();
    let error = sources(&API, &BEHAVIOUR, folder.path()).unwrap_err().to_string();
    assert!(error.starts_with("a.cases.json: not a case file: the text ends too early"), "{error}");
}
