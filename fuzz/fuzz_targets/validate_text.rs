//! Any bytes are validated without a panic. The same texts are JSON as for `serde_json`, and a text has the same report
//! as its tree.
//!
//! The first byte chooses the object and the second the method, both counted from the digit 0. The rest is the body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linecard_contract::{Check, JsonRule, MAX_FINDINGS, Method, Object, Report, validate, validate_into};
use linecard_model::objects::OBJECTS;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let [object, method, text @ ..] = data else { return };
    let object = OBJECTS[usize::from(object.wrapping_sub(b'0')) % OBJECTS.len()];
    let method = Method::ALL[usize::from(method.wrapping_sub(b'0')) % Method::ALL.len()];
    let report = validate(object, method, text);
    check_findings(&report, text);
    if !object.has(method) {
        // The body is not read.
        assert!(report.findings().all(|finding| finding.rule().check() == Check::Method));
        assert_eq!(report.findings().len(), 1);
        return;
    }
    match serde_json::from_slice::<Value>(text) {
        Ok(value) => check_tree(object, method, text, &report, &value),
        // Such a number is valid JSON. `serde_json` has not read the text after it.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        // A DELETE needs no body.
        Err(_) if method == Method::Delete && text.iter().all(|byte| b" \t\r\n".contains(byte)) => {}
        // A report that is cut may not list the finding.
        Err(error) => assert!(is_refused(&report), "taken for JSON, but {error}"),
    }
});

fn check_findings(report: &Report, text: &[u8]) {
    assert!(report.findings().len() <= MAX_FINDINGS);
    for finding in report.findings() {
        assert!(finding.offset().is_some_and(|offset| offset <= text.len()), "{finding:?} at {:?}", finding.offset());
        assert!(!finding.message().is_empty());
        assert!(!finding.rule().to_string().is_empty());
        let pointer = finding.pointer();
        assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}");
    }
}

fn check_tree(object: &'static Object, method: Method, text: &[u8], report: &Report, value: &Value) {
    assert!(!is_refused(report), "refused, but serde_json reads it: {report:?}");
    let mut of_tree = validate(object, method, value);
    // A text written from a tree has no duplicate keys, so its report can be compared even if it is cut.
    assert_eq!(validate(object, method, &value.to_string()), of_tree, "written anew");
    let has_doubled = report.findings().any(|finding| finding.rule().check() == Check::Json(JsonRule::DuplicateKey));
    if !has_doubled && !report.is_cut() {
        assert_eq!(report, &of_tree);
        for finding in report.findings() {
            let pointer = finding.pointer();
            let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            assert!(value.pointer(parent).is_some(), "{finding:?}");
        }
    }
    validate_into(&mut of_tree, &linecard_contract::Options::default(), object, method, text);
    assert_eq!(report, &of_tree, "into a report that is used again");
}

/// Returns whether the report states that the text is not valid JSON.
fn is_refused(report: &Report) -> bool {
    report.findings().any(|finding| {
        matches!(
            finding.rule().check(),
            Check::Json(rule) if !matches!(rule, JsonRule::NotAnObject | JsonRule::DuplicateKey)
        )
    })
}
