//! The limits, each at its boundary.

use linecard_contract::{
    Kind, MAX_FINDINGS, MAX_NESTING, Method, Object, Options, Report, Severity, validate, validate_into,
};
use linecard_model::objects::{CRITERIA, OBJECTS, SELECTIVE_CALL_ACCEPTANCE};

fn ids(report: &Report) -> Vec<String> {
    report.findings().map(|finding| finding.rule().to_string()).collect()
}

fn nested(levels: usize) -> String {
    format!("{{\"a\": {}{}}}", "[".repeat(levels - 1), "]".repeat(levels - 1))
}

#[test]
fn nesting() {
    assert_eq!(ids(&validate(&CRITERIA, Method::Get, nested(MAX_NESTING)))[0], "criteria.name.get.required");
    assert_eq!(ids(&validate(&CRITERIA, Method::Get, nested(MAX_NESTING + 1))).last().unwrap(), "json.nesting");
    let tree: serde_json::Value = serde_json::from_str(&nested(MAX_NESTING)).unwrap();
    assert!(!ids(&validate(&CRITERIA, Method::Get, &tree)).contains(&"json.nesting".to_owned()));
    let deeper = serde_json::json!({ "a": [tree] });
    assert!(ids(&validate(&CRITERIA, Method::Get, &deeper)).contains(&"json.nesting".to_owned()));
}

/// The maximum number of attributes of an object and of the objects nested in it.
fn attributes(object: &Object) -> usize {
    let inside = object.fields().iter().flat_map(|field| &field.kinds).map(attributes_inside).max();
    object.fields().len() + inside.unwrap_or_default()
}

fn attributes_inside(kind: &Kind) -> usize {
    match kind {
        Kind::Object(inner) => attributes(inner),
        Kind::Array(items) => attributes_inside(&items.kind),
        Kind::Either([first, second]) => attributes_inside(first).max(attributes_inside(second)),
        _ => 0,
    }
}

#[test]
fn every_object_is_within_the_limits_of_validation() {
    for object in OBJECTS {
        assert!(attributes(object) <= 128, "{} has {}", object.name, attributes(object));
    }
}

#[test]
fn findings() {
    let body = |count: usize| {
        let members: Vec<String> = (0..count).map(|index| format!("\"x{index}\": 1")).collect();
        format!("{{\"name\": \"a\", {}}}", members.join(", "))
    };
    let report = validate(&CRITERIA, Method::Put, body(MAX_FINDINGS));
    assert!(!report.is_cut());
    assert_eq!(report.findings().len(), MAX_FINDINGS);
    let report = validate(&CRITERIA, Method::Put, body(MAX_FINDINGS + 1));
    assert!(report.is_cut());
    assert_eq!(report.findings().len(), MAX_FINDINGS);
    assert_eq!(report.count(Severity::Violation), MAX_FINDINGS + 1);
}

#[test]
fn violations_stay_when_a_report_is_cut() {
    let ignored = r#"{"name": "a", "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true}}"#;
    let items = [ignored; MAX_FINDINGS + 10].join(", ");
    let body = format!("{{\"criteria\": [{items}, {{\"active\": 1}}]}}");
    let report = validate(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, &body);
    assert!(report.is_cut());
    assert!(!report.is_valid());
    assert_eq!(report.violations().count(), 2);
    assert_eq!(report.findings().len(), MAX_FINDINGS);
    assert_eq!(report.count(Severity::NoEffect), MAX_FINDINGS + 10);
}

#[test]
fn body_size() {
    let body = r#"{"name": "a"}"#;
    let mut report = validate(&CRITERIA, Method::Delete, body);
    for (max_body, expected) in [(body.len(), vec![]), (body.len() - 1, vec!["json.size"]), (0, vec!["json.size"])] {
        validate_into(&mut report, &Options::default().with_max_body(max_body), &CRITERIA, Method::Delete, body);
        assert_eq!(ids(&report), expected);
    }
}

#[test]
fn a_syntax_error_stays_when_a_report_is_cut() {
    let members: Vec<String> = (0..300).map(|index| format!("\"x{index}\":0")).collect();
    let report = validate(&CRITERIA, Method::Put, format!("{{{},", members.join(",")));
    assert_eq!(report.findings().len(), MAX_FINDINGS);
    assert_eq!(ids(&report).last().unwrap(), "json.syntax");
    assert_eq!(report.count(Severity::Violation), 301);
}

/// What a report does not keep is counted all the same.
#[test]
fn all_findings_are_counted() {
    let counts = |report: &Report| Severity::ALL.map(|severity| report.count(severity));
    let all = [Severity::Violation, Severity::NoEffect, Severity::Unchecked, Severity::Note];
    assert_eq!(Severity::ALL, all);
    // Each item has the same findings.
    let items = |count: usize, item: &str| {
        format!(r#"{{"active": true, "name": "a", "criteria": [{}]}}"#, vec![item; count].join(","))
    };
    for item in ["{}", r#"{"name": "a"}"#, r#"{"holidaySchedule": null, "blacklisted": "no"}"#] {
        let of = |count| counts(&validate(&SELECTIVE_CALL_ACCEPTANCE, Method::Get, items(count, item)));
        let (none, one, many) = (of(0), of(1), of(1000));
        for severity in all {
            let [none, one, many] = [none, one, many].map(|counts| counts[severity as usize]);
            assert_eq!(many, none + 1000 * (one - none), "{severity} of {item}");
        }
    }
    // Names that are new, that were there before the report was full, and that were there after.
    let members = |names: [std::ops::Range<usize>; 3]| {
        let members: Vec<String> = names.into_iter().flatten().map(|index| format!("\"x{index}\": 1")).collect();
        format!("{{{}}}", members.join(", "))
    };
    let body = members([0..600, 0..10, 550..560]);
    for (method, notes, violations) in [(Method::Put, 0, 620), (Method::Get, 600, 20)] {
        let report = validate(&CRITERIA, method, &body);
        let missing = validate(&CRITERIA, method, "{}").count(Severity::Violation);
        assert_eq!(report.count(Severity::Note), notes, "{method}");
        assert_eq!(report.count(Severity::Violation), violations + missing, "{method}");
    }
}
