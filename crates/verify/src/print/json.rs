//! The report for programs.

use crate::report::Verification;
use serde_json::json;
use std::io::{self, Write};

pub(super) fn print(out: &mut impl Write, report: &Verification) -> io::Result<()> {
    let checks: Vec<_> = report
        .checks()
        .map(|(service, result)| {
            let faults: Vec<_> = result
                .faults
                .iter()
                .map(|fault| {
                    json!({
                        "operation": fault.operation, "rule": fault.rule, "pointer": fault.pointer,
                        "documented": fault.documented, "observed": fault.observed, "count": fault.count,
                    })
                })
                .collect();
            json!({
                "service": service, "check": result.check.id, "documented": result.check.documented,
                "outcome": result.outcome().as_str(), "tried": result.tried, "faults": faults, "notTried": result.not_tried,
            })
        })
        .collect();
    let document = json!({
        "checks": checks, "notes": report.notes, "problems": report.problems, "requests": report.requests,
        "isStopped": report.is_stopped,
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
