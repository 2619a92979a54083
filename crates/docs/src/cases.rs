//! The validated cases of `fixtures`: the messages and example bodies that the pages show.

use crate::error::Error;
use linecard_behaviour::Behaviour;
use linecard_cases::{CaseInFile, PreparedCase, Target, read_cases};
use linecard_contract::say::Sentence;
use linecard_contract::{Api, AsBody, Check, Method, Object, Report, RuleId, Severity, validate};
use linecard_fixtures::BadFixture;
use linecard_fixtures::sentences::{self, Sentences};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

/// The name of a file with bodies as portals send and get them.
const REALISTIC: &str = "realistic.cases.json";

/// All cases, in the order of the files and within each file.
pub(crate) struct Cases {
    /// The API whose contract the cases show.
    pub(crate) api: &'static Api,
    /// What a server adds to it.
    pub(crate) behaviour: &'static Behaviour,
    /// Where the documentation states what.
    pub(crate) documentation: Sentences,
    examples: Vec<Example>,
    sentences: BTreeMap<String, Messages>,
}

/// A case: a body and its report.
pub(crate) struct Example {
    /// What the case shows.
    pub(crate) name: String,
    /// Whether the body is one as portals send or get it, and not one that tests a rule.
    is_realistic: bool,
    /// What the body is validated as.
    pub(crate) target: Target,
    /// The body as written in the file, without its indentation.
    pub(crate) body: Vec<u8>,
    /// The stored state that a PUT changes.
    pub(crate) stored: Option<String>,
    /// The report of the validation.
    pub(crate) report: Report,
}

/// The messages of a rule, in the order of the cases.
#[derive(Default)]
struct Messages {
    /// The first message of each severity, and whether the body is one of the rule's own object.
    first: [Option<(Sentence, bool)>; 4],
    /// Every message, once.
    all: Vec<Sentence>,
}

impl Cases {
    /// Reads and validates the cases of a folder.
    pub(crate) fn read(api: &'static Api, behaviour: &'static Behaviour, folder: &Path) -> Result<Cases, Error> {
        let cases = read_cases(api, folder)?.into_iter();
        let examples: Vec<Example> = cases.map(|case| Example::validated(api, case)).collect::<Result<_, _>>()?;
        let documentation = match sentences::read_from(folder) {
            Err(BadFixture::Unreadable { error, .. }) if error.kind() == ErrorKind::NotFound => Sentences::default(),
            result => result?,
        };
        let sentences = collect(&examples);
        Ok(Cases { api, behaviour, documentation, examples, sentences })
    }

    /// Returns the messages for bodies that break this rule: one for each severity, the most severe first.
    pub(crate) fn sentences(&self, rule: &RuleId) -> Result<Vec<(Severity, Sentence)>, Error> {
        if rule.check() == Check::Unique && rule.method() == Method::Post {
            return Ok(taken_name(rule));
        }
        let rule = rule.to_string();
        let Some(messages) = self.sentences.get(&rule) else { return Err(Error::RuleWithoutCase { rule }) };
        let first = Severity::ALL.into_iter().zip(&messages.first);
        Ok(first.filter_map(|(severity, first)| Some((severity, first.as_ref()?.0.clone()))).collect())
    }

    /// Returns all messages in the cases that break this rule.
    pub(crate) fn all_sentences(&self, rule: &str) -> &[Sentence] {
        self.sentences.get(rule).map_or(&[], |sentences| &sentences.all)
    }

    /// Returns the case that breaks this rule with the fewest other findings, and of those the shortest.
    pub(crate) fn shortest(&self, rule: &str) -> Option<&Example> {
        let breaks_rule = |example: &&Example| example.report.findings().any(|finding| finding.rule() == *rule);
        self.examples.iter().filter(breaks_rule).min_by_key(|example| example.length())
    }

    /// Returns the valid body of the object with the fewest findings.
    pub(crate) fn valid(&self, object: &'static Object, method: Method) -> Result<&Example, Error> {
        let valid = self.of(object).filter(|example| example.target.method == method && example.report.is_valid());
        let first = valid.min_by_key(|example| example.report.findings().len());
        first.ok_or(Error::NoValidCase { object: object.name, method: method.as_str() })
    }

    /// Returns a valid body of the object for a reader: the longest that is taken in at a glance. A realistic one without unknown
    /// attributes and without what has no effect is preferred, unless it shows next to nothing; otherwise it has the fewest findings.
    pub(crate) fn fullest(&self, object: &'static Object, method: Method) -> Result<&Example, Error> {
        // An empty list shows nothing.
        const LITTLE: usize = 20;
        let first = self.valid(object, method)?;
        let valid = || self.of(object).filter(|example| example.target.method == method && example.report.is_valid());
        let is_readable =
            |example: &&Example| example.is_realistic && example.is_plain() && example.body.len() >= LITTLE;
        let realistic = longest(valid().filter(is_readable));
        let count = first.report.findings().len();
        let plainest = || longest(valid().filter(|example| example.report.findings().len() == count));
        Ok(realistic.or_else(plainest).unwrap_or(first))
    }

    /// Returns bodies of the object with findings, so that each check appears at least once. Prefers bodies with few
    /// findings; invalid bodies come first.
    pub(crate) fn with_findings(&self, object: &'static Object) -> Vec<&Example> {
        let mut shown: Vec<&Example> = Vec::new();
        let checks = |example: &Example| -> Vec<Check> {
            let mut checks: Vec<Check> = example.report.findings().map(|finding| finding.rule().check()).collect();
            checks.dedup();
            checks
        };
        let mut candidates: Vec<&Example> = self.of(object).filter(|example| !checks(example).is_empty()).collect();
        candidates.sort_by_key(|example| example.length());
        let mut seen: Vec<Check> = Vec::new();
        for example in candidates {
            if checks(example).iter().any(|check| !seen.contains(check)) {
                seen.extend(checks(example));
                shown.push(example);
            }
        }
        shown.sort_by_key(|example| example.report.is_valid());
        shown
    }

    /// Returns the bodies of an object that are valid JSON.
    fn of(&self, object: &'static Object) -> impl Iterator<Item = &Example> {
        let is_json = |example: &Example| {
            let mut checks = example.report.findings().map(|finding| finding.rule().check());
            !example.body.is_empty() && !checks.any(|check| matches!(check, Check::Json(_)))
        };
        self.examples.iter().filter(move |example| example.target.object == object && is_json(example))
    }
}

impl Example {
    fn validated(api: &Api, case: CaseInFile) -> Result<Example, Error> {
        let location = format!("{case} as {}", case.prepared.case.validated_as);
        let is_realistic = case.path.file_name().is_some_and(|name| name == REALISTIC);
        let mut prepared = case.prepared;
        if let Some(json) = &prepared.case.body {
            prepared.body = dedented(json.get()).into_bytes();
        }
        let report = prepared.validate();
        let reason = match prepared.case.compare(api, &report) {
            Ok(difference) if difference.is_none() => {
                let PreparedCase { case, target, body } = prepared;
                let stored = case.stored.map(|stored| format!("{stored:#}"));
                return Ok(Example { name: case.name, is_realistic, target, body, stored, report });
            }
            Ok(_) => "it does not have the expected findings".to_owned(),
            Err(error) => error.to_string(),
        };
        Err(Error::BadCase { location, reason })
    }

    /// Returns whether every attribute of the body is known and has an effect.
    fn is_plain(&self) -> bool {
        let mut findings = self.report.findings();
        findings.all(|finding| finding.rule().check() != Check::Unknown && finding.severity() != Severity::NoEffect)
    }

    /// Returns the number of findings and the length of the texts, to compare how much a reader has to read.
    fn length(&self) -> (usize, usize) {
        (self.report.findings().len(), self.body.len() + self.stored.as_ref().map_or(0, String::len))
    }
}

/// Returns the longest example that is taken in at a glance, or a longer one if all are longer.
fn longest<'e>(examples: impl Iterator<Item = &'e Example>) -> Option<&'e Example> {
    const GLANCE: usize = 1500;
    examples.max_by_key(|example| Some(example.body.len()).filter(|length| *length <= GLANCE))
}

fn collect(examples: &[Example]) -> BTreeMap<String, Messages> {
    let mut all: BTreeMap<String, Messages> = BTreeMap::new();
    for example in examples {
        for finding in example.report.findings() {
            let rule = finding.rule();
            let is_own = !matches!(rule.check(), Check::Json(_)) && rule.object() == example.target.object;
            let message = finding.sentence();
            let sentences = all.entry(rule.to_string()).or_default();
            if !sentences.all.contains(&message) {
                sentences.all.push(message.clone());
            }
            let first = &mut sentences.first[finding.severity() as usize];
            if first.as_ref().is_none_or(|(_, was_own)| is_own && !was_own) {
                *first = Some((message, is_own));
            }
        }
    }
    all
}

/// Removes the indentation that all lines except the first have in common.
fn dedented(json: &str) -> String {
    let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = json.lines().skip(1).map(indentation).min().unwrap_or_default();
    let mut lines = json.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| format!("{text}\n{}", line.get(common..).unwrap_or_default()))
}

/// The message for the creation of an item whose name is taken. No case shows it, because only the server knows the names.
fn taken_name(rule: &RuleId) -> Vec<(Severity, Sentence)> {
    let body = Value::Object(Map::new());
    let mut report = validate(rule.object(), rule.method(), &body);
    if let Some(field) = rule.field() {
        report.add_taken_name(rule.object(), field, rule.method(), body.as_body(), "/");
    }
    let of_rule = report.findings().filter(|finding| finding.rule() == *rule);
    of_rule.map(|finding| (finding.severity(), finding.sentence())).collect()
}

#[cfg(test)]
mod tests {
    use super::dedented;

    #[test]
    fn common_indentation_is_removed() {
        assert_eq!(dedented("{\n      \"a\": [\n        1\n      ]\n    }"), "{\n  \"a\": [\n    1\n  ]\n}");
        assert_eq!(dedented("{\"a\": 1}"), "{\"a\": 1}");
    }
}
