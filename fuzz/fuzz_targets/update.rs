//! Any update of any state is validated. It succeeds if and only if it is valid.
//!
//! The first byte chooses the object, counted from the digit 0. A byte 0xFF, which JSON never contains, separates the
//! stored state and the body of the PUT.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linecard_contract::{Check, JsonRule, MAX_FINDINGS, Report, update, validate_update};
use linecard_model::objects::OBJECTS;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let [object, rest @ ..] = data else { return };
    let object = OBJECTS[usize::from(object.wrapping_sub(b'0')) % OBJECTS.len()];
    let mut parts = rest.splitn(2, |byte| *byte == 0xFF);
    let (Some(stored), Some(text)) = (parts.next(), parts.next()) else { return };
    let Ok(stored) = serde_json::from_slice::<Value>(stored) else { return };
    let of_text = validate_update(object, &stored, text);
    check_findings(&of_text);
    for finding in of_text.findings() {
        assert!(finding.offset().is_some_and(|offset| offset <= text.len()), "{finding:?} at {:?}", finding.offset());
    }
    let Ok(put) = serde_json::from_slice::<Value>(text) else { return };
    let of_tree = validate_update(object, &stored, &put);
    check_findings(&of_tree);
    assert_eq!(update(object, &stored, &put).is_ok(), of_tree.is_valid());
    let has_doubled = of_text.findings().any(|finding| finding.rule().check() == Check::Json(JsonRule::DuplicateKey));
    if !has_doubled && !of_text.is_cut() {
        assert_eq!(of_text, of_tree);
    }
});

fn check_findings(report: &Report) {
    assert!(report.findings().len() <= MAX_FINDINGS);
    for finding in report.findings() {
        assert!(!finding.message().is_empty());
        assert!(!finding.rule().to_string().is_empty());
        let pointer = finding.pointer();
        assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}");
    }
}
