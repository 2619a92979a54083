//! The findings about an exchange, in the form that the log, the header, the metrics, the page and the recording share.

use http::HeaderValue;
use linecard_contract::Severity;
use linecard_traffic::{ExchangeRule, Part, ValidatedExchange};
use std::fmt::Write;

/// A finding about an exchange. It holds no value of a body.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) rule: String,
    pub(crate) severity: Severity,
    /// The message that it is about; none for the exchange as a whole.
    pub(crate) part: Option<Part>,
    /// Whether the response is what breaks the contract: its body or its status.
    pub(crate) is_of_response: bool,
    /// Where it is in the body; empty for the whole.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// Why a body was not validated.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Unchecked {
    /// It is longer than the bound, perhaps after its decompression.
    TooLong,
    /// It cannot be decoded.
    Encoded,
    /// It ends early, or stalls.
    Incomplete,
}

impl Unchecked {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Unchecked::TooLong => "too-long",
            Unchecked::Encoded => "encoded",
            Unchecked::Incomplete => "incomplete",
        }
    }
}

/// Returns the findings of an exchange. That a body is not there is no finding of the traffic: the metrics count it.
pub(crate) fn of_exchange(validated: &ValidatedExchange) -> Vec<Found> {
    let mut all = Vec::new();
    for body in &validated.bodies {
        all.extend(body.report.findings().map(|finding| Found {
            rule: finding.rule().to_string(),
            severity: finding.severity(),
            part: Some(body.part),
            is_of_response: body.part == Part::Response,
            pointer: finding.pointer(),
            message: finding.message(),
        }));
    }
    all.extend(validated.findings.iter().filter(|finding| finding.rule != ExchangeRule::Recorded).map(|finding| {
        Found {
            rule: finding.rule.id().to_owned(),
            severity: finding.severity,
            part: finding.part,
            is_of_response: finding.part == Some(Part::Response) || finding.rule == ExchangeRule::Status,
            pointer: String::new(),
            message: finding.message.clone(),
        }
    }));
    all
}

/// How many rules a list of them has at most.
const MOST_LISTED: usize = 10;

/// Returns whether a finding is a violation, or an attribute without an effect: what a developer can correct.
pub(crate) fn is_fault(found: &Found) -> bool {
    matches!(found.severity, Severity::Violation | Severity::NoEffect)
}

/// Returns the ids of the broken rules, each once, up to a limit. The second value is how many are left out.
fn listed(findings: &[Found]) -> (Vec<&Found>, usize) {
    let mut rules: Vec<&Found> = Vec::new();
    let mut left_out = 0;
    for found in findings.iter().filter(|found| is_fault(found)) {
        if rules.iter().any(|known| known.rule == found.rule && known.part == found.part) {
            continue;
        }
        if rules.len() < MOST_LISTED { rules.push(found) } else { left_out += 1 }
    }
    (rules, left_out)
}

/// Returns the ids of the broken rules for the log, separated by blanks.
pub(crate) fn for_log(findings: &[Found]) -> String {
    let (rules, left_out) = listed(findings);
    let mut text = rules.iter().map(|found| found.rule.as_str()).collect::<Vec<_>>().join(" ");
    if left_out > 0 {
        // Writing into a string does not fail.
        let _ = write!(text, " and {left_out} more");
    }
    text
}

/// Returns the value of the header: a list of structured fields (RFC 9651) of rule ids, each with its message and its severity; none
/// without a fault.
pub(crate) fn for_header(findings: &[Found]) -> Option<HeaderValue> {
    let (rules, left_out) = listed(findings);
    let mut items: Vec<String> = rules
        .iter()
        .map(|found| {
            let part = found.part.map_or("exchange", Part::as_str);
            let severity = found.severity.as_str().replace(' ', "-");
            format!("{};in={part};severity={severity}", found.rule)
        })
        .collect();
    if left_out > 0 {
        items.push(format!("more;count={left_out}"));
    }
    if items.is_empty() { None } else { HeaderValue::from_str(&items.join(", ")).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(number: usize, severity: Severity) -> Found {
        let (rule, part) = (format!("criteria.name{number}.put.type"), Some(Part::Request));
        Found { rule, severity, part, is_of_response: false, pointer: String::new(), message: String::new() }
    }

    #[test]
    fn a_header_is_short() {
        assert_eq!(for_header(&[found(1, Severity::Note), found(2, Severity::Unchecked)]), None);
        let few = [found(1, Severity::Violation), found(1, Severity::Violation), found(2, Severity::NoEffect)];
        let expected = "criteria.name1.put.type;in=request;severity=violation, criteria.name2.put.type;in=request;severity=no-effect";
        assert_eq!(for_header(&few).unwrap(), expected);
        let many: Vec<Found> = (0..300).map(|number| found(number, Severity::Violation)).collect();
        let header = for_header(&many).unwrap();
        assert!(header.len() < 1024 && header.to_str().unwrap().ends_with(", more;count=290"), "{header:?}");
        assert!(for_log(&many).ends_with("criteria.name9.put.type and 290 more"));
    }
}
