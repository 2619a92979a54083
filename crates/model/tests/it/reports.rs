//! A report as text, as JSON, as plain data and as an error.

use linecard_contract::{
    AsBody, MAX_FINDINGS, Method, OwnedFinding, OwnedReport, Report, Severity, validate, validate_update,
};
use linecard_model::objects::{CALL_FORWARDING, CALL_PROCESSING_POLICIES, CRITERIA, SCHEDULE};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::error::Error;

fn reports() -> Vec<Report> {
    let many: serde_json::Map<String, Value> =
        (0..MAX_FINDINGS + 3).map(|index| (format!("a{index}"), json!(1))).collect();
    vec![
        validate(&CRITERIA, Method::Delete, r#"{"name": "lunch"}"#),
        validate(&CRITERIA, Method::Delete, "{}"),
        validate(&CRITERIA, Method::Post, json!({"newName": "b", "level": 3})),
        validate(
            &CALL_PROCESSING_POLICIES,
            Method::Put,
            r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#,
        ),
        validate(&SCHEDULE, Method::Get, r#"{"name": "a\u0000"#),
        validate(&CALL_FORWARDING, Method::Put, Value::Object(many)),
    ]
}

#[test]
fn what_is_serialized_is_read_again() {
    for report in reports() {
        let json = serde_json::to_string(&report).unwrap();
        let mut written = String::new();
        report.write_json(&mut written).unwrap();
        assert_eq!(written, json);
        let owned: OwnedReport = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&owned).unwrap(), json);
        assert_eq!(owned, report.to_owned_report());
        assert_eq!(serde_json::from_value::<OwnedReport>(serde_json::to_value(&report).unwrap()).unwrap(), owned);
        assert_eq!((owned.is_valid(), owned.is_cut), (report.is_valid(), report.is_cut()));
        let texts: Vec<String> = owned.into_iter().map(|finding| finding.to_string()).collect();
        assert_eq!(texts, report.findings().map(|finding| finding.to_string()).collect::<Vec<_>>());
    }
}

#[test]
fn more_than_is_known_is_passed_over_and_less_is_named() {
    let finding = json!({"severity": "note", "rule": "a.get.unknown", "pointer": "/a", "message": "m", "page": "p"});
    let read: OwnedFinding = serde_json::from_value(finding).unwrap();
    assert_eq!((read.severity, read.offset), (Severity::Note, None));
    let error = serde_json::from_value::<OwnedReport>(json!({"object": "a", "method": "GET"})).unwrap_err();
    assert_eq!(error.to_string(), "missing field `findings`");
    let error = serde_json::from_value::<OwnedFinding>(json!({"severity": "grave"})).unwrap_err();
    assert_eq!(error.to_string(), "not a severity; write one of \"violation\", \"no-effect\", \"unchecked\", \"note\"");
}

#[test]
fn a_report_is_written_one_finding_a_line() {
    for report in reports() {
        let text = report.to_string();
        let lines: Vec<&str> = text.lines().collect();
        match report.findings().len() {
            0 => assert_eq!(lines, ["no findings"]),
            findings => assert_eq!(lines.len(), findings + usize::from(report.is_cut())),
        }
        for (finding, line) in report.into_iter().zip(&lines) {
            let (severity, rule) = (finding.severity().as_str(), format!("({})", finding.rule()));
            assert!(line.starts_with(severity) && line.ends_with(&rule), "{line}");
            assert!(line.contains(&finding.pointer()) && line.contains(&finding.message()), "{line}");
        }
    }
    let cut = reports().pop().unwrap();
    assert!(cut.to_string().ends_with("\n3 more findings are not listed"));
}

#[test]
fn findings_are_taken_by_severity_and_from_both_ends() {
    for report in reports() {
        let sum: usize = Severity::ALL.iter().map(|severity| report.findings_of(*severity).count()).sum();
        assert_eq!(sum, report.findings().len());
        let mut reversed: Vec<String> = report.findings().rev().map(|finding| finding.to_string()).collect();
        reversed.reverse();
        assert_eq!(reversed, report.findings().map(|finding| finding.to_string()).collect::<Vec<_>>());
    }
}

#[test]
fn only_a_violation_is_an_error() {
    for report in reports() {
        match report.clone().into_result() {
            Ok(same) => assert!(same.is_valid() && same == report),
            Err(invalid) => {
                assert_eq!(invalid.report(), &report);
                let boxed: Box<dyn Error + Send + Sync> = invalid.clone().into();
                assert!(boxed.to_string().ends_with(&report.to_string()));
                assert!(!invalid.into_report().is_valid());
            }
        }
    }
}

/// Every form of a body that can be passed gives the same report, but for offsets.
#[test]
fn a_body_is_passed_in_any_form() {
    let text = r#"{"name": "lunch", "active": true}"#;
    let tree: Value = serde_json::from_str(text).unwrap();
    let members = tree.as_object().unwrap();
    let expected = validate(&CRITERIA, Method::Delete, text);
    assert_eq!(expected.count(Severity::Violation), 1);
    let same = |report: Report| assert_eq!(report, expected);
    let of = |body: &dyn Fn() -> Report| same(body());
    of(&|| validate(&CRITERIA, Method::Delete, text.as_bytes()));
    of(&|| validate(&CRITERIA, Method::Delete, br#"{"name": "lunch", "active": true}"#));
    of(&|| validate(&CRITERIA, Method::Delete, text.as_bytes().to_vec()));
    of(&|| validate(&CRITERIA, Method::Delete, text.as_bytes().to_vec()));
    of(&|| validate(&CRITERIA, Method::Delete, text.to_owned()));
    of(&|| validate(&CRITERIA, Method::Delete, text.to_owned()));
    of(&|| validate(&CRITERIA, Method::Delete, Cow::Borrowed(text)));
    of(&|| validate(&CRITERIA, Method::Delete, Cow::Borrowed(text.as_bytes())));
    of(&|| validate(&CRITERIA, Method::Delete, &tree));
    of(&|| validate(&CRITERIA, Method::Delete, tree.clone()));
    of(&|| validate(&CRITERIA, Method::Delete, members));
    of(&|| validate(&CRITERIA, Method::Delete, members.as_body()));
}

#[test]
fn the_members_of_a_tree_are_validated_as_the_tree() {
    for body in [json!({}), json!({"name": 3, "criteria": [{"a": 1}]}), json!({"name": "a", "x": {"y": null}})] {
        let members = body.as_object().unwrap();
        for method in Method::ALL {
            let (of_tree, of_members) = (validate(&CRITERIA, method, &body), validate(&CRITERIA, method, members));
            assert_eq!(of_tree, of_members);
            assert_eq!(format!("{of_tree:?}"), format!("{of_members:?}"));
        }
        let stored = json!({"name": "a"});
        assert_eq!(validate_update(&CRITERIA, &stored, &body), validate_update(&CRITERIA, &stored, members));
    }
}
