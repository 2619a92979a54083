//! The content of the pages.

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
fn a_page_of_an_object_of_a_service_and_of_the_contract() {
    assert_snapshot!("schedule", page("objects/schedule.md"));
    assert_snapshot!("priority_alert", page("services/priority-alert.md"));
    assert_snapshot!("presences", page("reference/presences.md"));
}

#[test]
fn every_rule_id_is_an_anchor_on_the_page_that_its_first_part_names() {
    let has = |path: &str, anchor: &str| assert_eq!(page(path).matches(anchor).count(), 1, "{anchor} in {path}");
    for object in OBJECTS {
        for method in Method::ALL {
            for id in object.rule_ids(method).iter().map(ToString::to_string) {
                has(&format!("objects/{}.md", object.name), &format!("<a id=\"{id}\"></a>"));
            }
            if !object.has(method) {
                let report = validate(object, method, "{}");
                let id = report.findings().next().unwrap().rule().to_string();
                has(&format!("objects/{}.md", object.name), &format!("<a id=\"{id}\"></a>"));
            }
        }
    }
    for rule in JsonRule::ALL {
        has("reference/json.md", &format!("{{#{}}}", rule.id()));
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
fn every_sentence_has_a_line_and_every_reference_leads_to_one() {
    let documentation = linecard_fixtures::sentences::read().unwrap();
    let pages = SOURCES.iter().filter(|(path, _)| path.starts_with("objects"));
    let lines: Vec<&str> = pages.flat_map(|(_, page)| page.lines()).filter(|line| line.starts_with("| `")).collect();
    for sentence in &documentation.sentences {
        let Some(attribute) = &sentence.attribute else { continue };
        let anchor = format!("<a id=\"{}.{attribute}-{}\"></a>", sentence.object, sentence.number);
        assert_eq!(lines.iter().filter(|line| line.contains(&anchor)).count(), 1, "{sentence}");
    }
    let stated = |path: &str, id: &str| {
        let anchor = format!("<a id=\"{id}\"></a>");
        let line = page(path).lines().find(|line| line.contains(&anchor)).unwrap();
        line.rsplit("<br>").next().unwrap().to_owned()
    };
    assert_eq!(
        stated(
            "objects/criteria-from-dn-priority-alerting.md",
            "criteria-from-dn-priority-alerting.phoneNumbers.put.not-empty"
        ),
        "Stated in [`phoneNumbers` 4](criteria-from-dn.md#criteria-from-dn.phoneNumbers-4)"
    );
    assert_eq!(
        stated("objects/criteria.md", "criteria.name.put.length"),
        "Inferred: interpretation [criteria.name](../reference/ledger.md#criteria.name)"
    );
    assert!(!stated("objects/criteria.md", "criteria.name.put.required").contains("Stated"), "a cell states it");
    let count = documentation.sentences.len();
    assert!(page("reference/sentences.md").contains(&format!(" in {count} sentences.")));
}

#[test]
fn the_examples_of_services_are_for_readers_and_not_for_rules() {
    for service in API.services {
        let page = page(&format!("services/{}.md", service.name));
        for edge in ["xxxx", ": -1", "\"lunch\", \"groupId\": \"lunch\""] {
            assert!(!page.contains(edge), "services/{}.md has {edge}", service.name);
        }
    }
    let departments = page("services/tenant-departments.md");
    assert!(departments.contains("Vertrieb Süd (acme)"), "{departments}");
}

#[test]
fn pages_depend_only_on_their_sources_and_need_every_case() {
    assert_eq!(sources(&API, &BEHAVIOUR, &root().join("fixtures")).unwrap(), *SOURCES, "the same each time");
    let folder = tempdir().unwrap();
    assert!(
        matches!(sources(&API, &BEHAVIOUR, folder.path()), Err(Error::RuleWithoutCase { .. })),
        "no case, no sentence"
    );
    let case = r#"{"cases": [{"name": "a slip", "as": "criteria.delete", "body": {"name": ""}}]}"#;
    fs::write(folder.path().join("a.cases.json"), case).unwrap();
    let error = sources(&API, &BEHAVIOUR, folder.path()).unwrap_err().to_string();
    assert!(
        error.starts_with("a.cases.json: a slip as criteria.delete: it does not have the expected findings"),
        "{error}"
    );
    fs::write(folder.path().join("a.cases.json"), "{").unwrap();
    let error = sources(&API, &BEHAVIOUR, folder.path()).unwrap_err().to_string();
    assert!(error.starts_with("a.cases.json: not a case file: the text ends too early"), "{error}");
    fs::remove_file(folder.path().join("a.cases.json")).unwrap();
    fs::create_dir(folder.path().join("documents")).unwrap();
    fs::write(folder.path().join("documents/sentences.txt"), "criteria.name 1").unwrap();
    let error = sources(&API, &BEHAVIOUR, folder.path()).unwrap_err().to_string();
    assert!(error.ends_with("sentences.txt: line 1: it has no answer"), "{error}");
}
