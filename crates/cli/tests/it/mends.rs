//! Mends of all bodies of the fixtures, and of bodies with random faults: each removes its finding and adds none.

use crate::run::Folder;
use linecard_cases::read_cases;
use linecard_contract::{Check, Finding, JsonRule, Mender, Report, validate};
use linecard_fixtures::folder;
use linecard_model::API;
use linecard_model::objects::CRITERIA;
use proptest::prelude::*;
use std::collections::HashMap;

type Counts = HashMap<(String, String, String), usize>;

fn counts<'r>(findings: impl Iterator<Item = Finding<'r>>) -> Counts {
    let mut counts = Counts::new();
    for finding in findings {
        let key = (finding.severity().to_string(), finding.rule().to_string(), finding.pointer());
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn is_of_grammar(finding: &Finding<'_>) -> bool {
    matches!(finding.rule().check(), Check::Json(rule) if rule != JsonRule::DuplicateKey)
}

/// Applies each mend of a body, and checks what it does. Returns the number of mends.
fn check(body: &[u8], validate: &dyn Fn(&[u8]) -> Report) -> usize {
    let report = validate(body);
    let mut mender = Mender::new(body, validate);
    let mut mends = 0;
    for finding in &report {
        let Some(mend) = mender.mend(&finding) else { continue };
        mends += 1;
        let after = validate(&mend.apply(body));
        let shown = format!("{finding:?}: {}\n{}", mend.sentence(), String::from_utf8_lossy(body));
        if is_of_grammar(&finding) {
            assert!(!after.findings().any(|finding| is_of_grammar(&finding)), "{shown}");
            continue;
        }
        let mut left = counts(report.findings());
        let key = (finding.severity().to_string(), finding.rule().to_string(), finding.pointer());
        *left.get_mut(&key).unwrap() -= 1;
        for (key, count) in counts(after.findings()) {
            assert!(count <= left.get(&key).copied().unwrap_or_default(), "{key:?} is new or left: {shown}");
        }
    }
    mends
}

#[test]
fn each_mend_of_the_fixtures_removes_its_finding() {
    let mut mends = 0;
    for found in read_cases(&API, &folder()).unwrap() {
        let prepared = found.prepared;
        if prepared.body.len() < 10_000 {
            let again =
                |body: &[u8]| linecard_cases::PreparedCase { body: body.to_vec(), ..prepared.clone() }.validate();
            mends += check(&prepared.body, &again);
        }
    }
    assert!(mends > 100, "{mends}");
}

/// The formats with suggestions, and what each writes for one.
const FORMATS: [(&str, &str); 4] =
    [("json", "\"sentence\""), ("ndjson", "\"sentence\""), ("html", "<br>Mend: "), ("sarif", "\"fixes\"")];

/// Checks the number of suggestions in each format.
#[track_caller]
fn check_suggestions(folder: &Folder, args: &[&str], suggestions: usize) {
    for (format, suggestion) in FORMATS {
        let ran = folder.run([&["check", "--format", format], args].concat());
        assert_eq!(ran.out.matches(suggestion).count(), suggestions, "{format} {args:?}\n{ran}");
    }
}

#[test]
fn findings_that_are_left_out_take_no_suggestion_from_the_others() {
    let body = r#"{"name":"lunch","actve":true,"newNmae":"b"}"#;
    let long = body.replace("lunch", &"a".repeat(300));
    let accept =
        "[[accept]]\nrule = 'criteria.name.put.length'\nreason = 'old clients'\nuntil = 2999-12-31\n".to_owned();
    let folder = Folder::new()
        .with("linecard.toml", accept)
        .with("criteria.put.json", body)
        .with("criteria.put.ndjson", body)
        .with("long.criteria.put.json", long.clone())
        .with("long.criteria.put.ndjson", long);
    for file in ["criteria.put.json", "criteria.put.ndjson", "long.criteria.put.json", "long.criteria.put.ndjson"] {
        check_suggestions(&folder, &[file], 2);
        check_suggestions(&folder, &[file, "--max-findings", "100"], 2);
        check_suggestions(&folder, &[file, "--max-findings", "1"], 1);
        check_suggestions(&folder, &[file, "--max-findings", "0"], 0);
    }
}

#[test]
fn the_first_findings_of_a_body_get_a_suggestion() {
    let names: Vec<String> = (0..40).map(|index| format!(r#""unknown{index}x": {index}"#)).collect();
    let body = format!(r#"{{"name": "lunch", {}}}"#, names.join(", "));
    let lines = [body.as_str(); 3].join("\n");
    let folder = Folder::new().with("criteria.put.json", body).with("criteria.put.ndjson", lines);
    for (limit, of_body, of_lines) in [("1000", 16, 48), ("40", 16, 16), ("50", 16, 26), ("10", 10, 10)] {
        check_suggestions(&folder, &["criteria.put.json", "--max-findings", limit], of_body);
        check_suggestions(&folder, &["criteria.put.ndjson", "--max-findings", limit], of_lines);
    }
    check_suggestions(&folder, &["criteria.put.json"], 16);
    check_suggestions(&folder, &["criteria.put.ndjson"], 48);
}

const VALID: &str = r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Specified Only",
    "includeAnonymousCallers": false, "includeUnavailableCallers": true, "phoneNumbers": ["+3225550100"]}}"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A part of a valid body is replaced by another part or by a token: no mend is wrong, and none panics.
    #[test]
    fn random_faults(
        edits in prop::collection::vec((0..VALID.len(), 0_usize..12, 0..VALID.len(), 0_usize..12, 0_usize..10), 1..4)
    ) {
        let tokens = ["", ",", "\"", "{", "}", "null", "\"1\"", "\"x\": [],", "\\", "\u{430}"];
        let mut body = VALID.to_owned();
        for (from, length, other, other_length, token) in edits {
            let from = from.min(body.len());
            let to = (from + length).min(body.len());
            let part = VALID.get(other..(other + other_length).min(VALID.len())).unwrap_or_default();
            if body.is_char_boundary(from) && body.is_char_boundary(to) {
                body.replace_range(from..to, &[part, tokens[token]].concat());
            }
        }
        check(body.as_bytes(), &|body: &[u8]| validate(&CRITERIA, linecard_contract::Method::Post, body));
    }
}
