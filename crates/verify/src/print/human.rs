//! The report for people: faults by check, then what was not tried, then the summary.

use crate::checks::CHECKS;
use crate::print::texts::{counts, place, times};
use crate::report::{Outcome, Verification};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How many services a line names.
const MOST_NAMES: usize = 3;

pub(super) fn print(out: &mut impl Write, report: &Verification, is_verbose: bool) -> io::Result<()> {
    for check in CHECKS {
        let mut faults = report.faults().filter(|(_, of, _)| of == check).peekable();
        if faults.peek().is_none() {
            continue;
        }
        writeln!(out, "fail {check}: {}", check.documented)?;
        for (service, _, fault) in faults {
            writeln!(out, "  {service}: {}{}", place(fault), times(fault.count))?;
            if fault.documented != check.documented {
                writeln!(out, "    documented: {}", fault.documented)?;
            }
            writeln!(out, "    observed: {}", fault.observed)?;
        }
        writeln!(out)?;
    }
    if is_verbose {
        for (service, result) in report.checks().filter(|(_, result)| result.outcome() == Outcome::Passed) {
            writeln!(out, "pass {} {service}{}", result.check, times(result.tried))?;
        }
    }
    for check in CHECKS {
        let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (service, result) in report.checks().filter(|(_, result)| result.check == *check) {
            for why in &result.not_tried {
                reasons.entry(why).or_default().push(service);
            }
        }
        for (why, services) in reasons {
            let names = if is_verbose || services.len() <= MOST_NAMES {
                services.join(", ")
            } else {
                format!("{} and {} more", services[..MOST_NAMES].join(", "), services.len() - MOST_NAMES)
            };
            writeln!(out, "not tried {check} ({names}): {why}")?;
        }
    }
    for note in &report.notes {
        writeln!(out, "note: {note}")?;
    }
    for problem in &report.problems {
        writeln!(out, "problem: {problem}")?;
    }
    if report.is_stopped {
        writeln!(out, "problem: the run was stopped; the services after the last one were not tried")?;
    }
    let services = if report.services.len() == 1 { "service" } else { "services" };
    let requests = if report.requests == 1 { "request" } else { "requests" };
    let (of_services, of_requests) = (report.services.len(), report.requests);
    writeln!(out, "{of_services} {services}, {of_requests} {requests}: {}", counts(report))
}
