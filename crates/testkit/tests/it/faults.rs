//! A body with one fault has exactly this fault.

use crate::valid::{cases, everything, violations};
use linecard_contract::{Severity, validate};
use linecard_testkit::{Shape, faults, samples};

#[test]
fn validate_finds_exactly_the_fault() {
    for (object, method) in everything() {
        for fault in faults(object, method) {
            for shape in [Shape::default(), Shape::default().without_findings()] {
                for faulty in samples(fault.bodies(&shape), 3).take(cases(100)) {
                    let report = validate(object, method, &faulty.body);
                    let context = || format!("{} {method} {fault:?}: {:#} {report:?}", object.name, faulty.body);
                    let rule = faulty.rule.to_string();
                    let mut expected: Vec<_> =
                        faulty.pointers.iter().map(|pointer| (rule.clone(), pointer.clone())).collect();
                    expected.sort();
                    if faulty.severity == Severity::Violation {
                        let mut found = violations(&report);
                        found.sort();
                        assert_eq!(found, expected, "{}", context());
                    } else {
                        assert!(report.is_valid(), "{}", context());
                        for (rule, pointer) in expected {
                            let is_found = report.findings().any(|finding| {
                                finding.severity() == faulty.severity
                                    && finding.rule() == rule
                                    && finding.pointer() == pointer
                            });
                            assert!(is_found || report.is_cut(), "{}", context());
                        }
                    }
                }
            }
        }
    }
}
