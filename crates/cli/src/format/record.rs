//! A validated body and its findings as plain data: what the formats print.

use crate::check::{BodySource, Outcome, ValidatedCase};
use crate::excerpt::{Excerpt, PublicTexts, excerpts, without_mark};
use crate::format::place::{Place, Places, source_of};
use crate::format::suggestion::{Suggestion, Suggestions};
use crate::hint::hint;
use linecard_cases::{ExpectedFinding, PreparedCase};
use linecard_contract::{Api, Finding, Options, Report, Severity, offset_of};
use linecard_traffic::ExchangeFinding;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the conversion of findings needs. Copies of it are used by the threads that validate NDJSON.
#[derive(Clone, Debug)]
pub struct Context {
    /// The API, which has the links of the rules.
    pub api: &'static Api,
    /// The options of the validation, to validate a mended body.
    pub options: Options,
    /// Whether bodies are validated against a stored state. Then there are no suggestions.
    pub has_stored: bool,
    /// Findings that are less severe are left out.
    pub least_severe: Severity,
    /// Whether findings of each severity let the check fail, in the order of [`Severity::ALL`].
    pub fails: [bool; 4],
    /// Which parts a record needs.
    pub needs: Needs,
    /// The names and words that an excerpt shows.
    pub public: Arc<PublicTexts>,
}

/// The parts of a record that cost time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs {
    /// Excerpts with this number of characters; none if 0.
    pub excerpts: usize,
    /// Suggestions.
    pub suggestions: bool,
}

/// A body, or a case, and its findings.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct CheckedBody {
    /// The path of the file, or `-`.
    pub path: String,
    /// The entry of a file with several bodies.
    pub entry: Option<String>,
    /// The name of the case.
    pub case: Option<String>,
    /// The object that the body was validated as.
    pub object: String,
    /// The method.
    pub method: String,
    /// Where the body begins.
    pub start: Place,
    /// Whether the body is a line of NDJSON.
    pub is_line: bool,
    /// When the exchange of the body began, in seconds since 1970 in UTC, if it is known.
    pub time: Option<i64>,
    /// Whether the body has more findings than are listed.
    pub is_cut: bool,
    /// Whether any finding lets the check fail, also one that is not listed.
    pub is_failed: bool,
    /// The number of findings that are not listed, because they are beyond `--max-findings`.
    pub hidden: usize,
    /// The findings. Those of a case are the differences between the findings and the expected ones.
    pub findings: Vec<Found>,
}

/// A finding.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Found {
    /// How serious it is. A difference of a case is a violation.
    pub severity: Severity,
    /// Whether it lets the check fail: it is a violation, or `--deny` names its severity.
    pub is_failure: bool,
    /// The id of the rule.
    pub rule: String,
    /// The JSON Pointer.
    pub pointer: String,
    /// What is wrong, and how to fix it.
    pub message: String,
    /// What the text looks like. The formats other than JSON and NDJSON show it with the message.
    pub hint: Option<String>,
    /// Where it begins in the file.
    pub start: Place,
    /// Where it ends in the file.
    pub end: Place,
    /// The link to the page of the rule.
    pub link: Option<String>,
    /// The part of the body around it, masked.
    pub excerpt: Option<(String, usize, usize)>,
    /// How to mend it.
    pub suggestion: Option<Suggestion>,
}

impl CheckedBody {
    /// Returns the record of a body, or of an exchange, of which nothing else is said.
    fn without_findings(source: BodySource<'_>) -> CheckedBody {
        CheckedBody {
            path: source.path.to_owned(),
            entry: source.entry.map(str::to_owned),
            case: None,
            object: String::new(),
            method: String::new(),
            start: source.start.into(),
            is_line: source.is_line,
            time: source.time,
            is_cut: false,
            is_failed: false,
            hidden: 0,
            findings: Vec::new(),
        }
    }

    /// Returns what the findings are about, if that is not the file: an entry or a case.
    #[must_use]
    pub fn part(&self) -> Option<String> {
        match (&self.case, &self.entry) {
            (Some(case), _) => Some(format!("case \"{case}\"")),
            (None, Some(entry)) => Some(entry.clone()),
            (None, None) => None,
        }
    }
}

impl Found {
    /// Returns the pointer; for the body as a whole, a text that names it.
    #[must_use]
    pub fn shown_pointer(&self) -> &str {
        if self.pointer.is_empty() { "(body)" } else { &self.pointer }
    }

    /// Returns the message, with the hint if there is one.
    #[must_use]
    pub fn full_message(&self) -> String {
        let Some(hint) = &self.hint else { return self.message.clone() };
        let separator = if self.message.ends_with('?') { " " } else { "; " };
        format!("{}{separator}{hint}", self.message)
    }
}

impl Context {
    /// Converts the report on a body. If the findings are only `counted`, they get neither excerpts nor suggestions.
    #[must_use]
    pub fn body(&self, source: BodySource<'_>, body: &[u8], report: &Report, counted: bool) -> CheckedBody {
        let needs = if counted { Needs::default() } else { self.needs };
        let validate =
            |body: &[u8]| linecard_contract::validate_with(&self.options, report.object(), report.method(), body);
        let mut suggestions = Suggestions::new(body, &validate, needs.suggestions && !self.has_stored);
        let is_shown = |finding: &Finding<'_>| finding.severity() <= self.least_severe;
        let shown: Vec<Finding<'_>> = report.findings().filter(is_shown).collect();
        let mut places = Places::new(source, body);
        let mut excerpts = self.excerpts(body, report, &shown, needs.excerpts).into_iter();
        let findings = shown.iter().map(|finding| {
            let offset = finding.offset().unwrap_or_default();
            Found {
                severity: finding.severity(),
                is_failure: self.fails[finding.severity() as usize],
                rule: finding.rule().to_string(),
                pointer: finding.pointer(),
                message: finding.message(),
                hint: hint(finding, body),
                start: places.at(offset).into(),
                end: places.end(offset).into(),
                link: self.api.link_of(&finding.rule()),
                excerpt: excerpts.next().map(|excerpt| (excerpt.text, excerpt.marked.start, excerpt.marked.end)),
                suggestion: suggestions.of(finding, &mut places),
            }
        });
        let findings: Vec<Found> = findings.collect();
        CheckedBody {
            object: report.object().name.to_owned(),
            method: report.method().as_str().to_owned(),
            is_cut: report.is_cut(),
            is_failed: findings.iter().any(|found| found.is_failure),
            findings,
            ..CheckedBody::without_findings(source)
        }
    }

    /// Converts a finding about an exchange as a whole.
    #[must_use]
    pub fn exchange(&self, source: BodySource<'_>, finding: &ExchangeFinding) -> CheckedBody {
        let start: Place = source.start.into();
        let found = Found {
            severity: finding.severity,
            is_failure: self.fails[finding.severity as usize],
            rule: finding.rule.id().to_owned(),
            pointer: String::new(),
            message: finding.message.clone(),
            hint: None,
            start,
            end: start,
            link: None,
            excerpt: None,
            suggestion: None,
        };
        CheckedBody {
            is_failed: found.is_failure,
            findings: if finding.severity <= self.least_severe { vec![found] } else { Vec::new() },
            ..CheckedBody::without_findings(source)
        }
    }

    /// Returns the record of an exchange with a finding that is not shown.
    #[must_use]
    pub fn hidden(source: BodySource<'_>, outcome: Outcome) -> CheckedBody {
        CheckedBody { is_failed: outcome.is_failed, hidden: outcome.hidden, ..CheckedBody::without_findings(source) }
    }

    /// The excerpts of findings, which are in the order of the body.
    fn excerpts(&self, body: &[u8], report: &Report, findings: &[Finding<'_>], width: usize) -> Vec<Excerpt> {
        if width == 0 || !findings.is_sorted_by_key(Finding::offset) {
            return Vec::new();
        }
        let (body, mark) = without_mark(body);
        let offsets = findings.iter().map(|finding| finding.offset().unwrap_or_default().saturating_sub(mark));
        let offsets: Vec<usize> = offsets.collect();
        excerpts(&self.public, body, &offsets, report.is_json(), width)
    }

    /// Converts the differences of a case: the findings that it does not expect, and those that it expects and are missing.
    #[must_use]
    pub fn case(&self, path: &str, validated: &ValidatedCase) -> CheckedBody {
        let PreparedCase { case, body, .. } = &validated.prepared;
        let source = source_of(path, &validated.prepared);
        let all =
            Context { least_severe: Severity::Note, needs: Needs { suggestions: false, ..self.needs }, ..self.clone() };
        let mut checked = all.body(source, body, &validated.report, false);
        let mut unexpected = validated.difference.unexpected.clone();
        checked.findings.retain(|found| {
            let at = unexpected.iter().position(|unexpected| is_same(found, unexpected));
            at.map(|at| unexpected.swap_remove(at)).is_some()
        });
        for found in &mut checked.findings {
            let severity = std::mem::replace(&mut found.severity, Severity::Violation);
            found.is_failure = true;
            found.message = format!("the case \"{}\" does not expect this {severity}: {}", case.name, found.message);
        }
        let mut places = Places::new(source, body);
        for missing in &validated.difference.missing {
            let place = places.at(offset_of(body, &missing.pointer).unwrap_or_default()).into();
            checked.findings.push(Found {
                severity: Severity::Violation,
                is_failure: true,
                rule: missing.rule.clone(),
                pointer: missing.pointer.clone(),
                message: format!(
                    "the case \"{}\" expects this {}, and the body does not have it",
                    case.name, missing.severity
                ),
                hint: None,
                start: place,
                end: place,
                link: self.api.rule(&missing.rule).and_then(|rule| self.api.link_of(&rule)),
                excerpt: None,
                suggestion: None,
            });
        }
        checked.is_failed = !checked.findings.is_empty();
        checked.case = Some(case.name.clone());
        checked
    }
}

fn is_same(found: &Found, expected: &ExpectedFinding) -> bool {
    found.severity.as_str() == expected.severity && found.rule == expected.rule && found.pointer == expected.pointer
}
