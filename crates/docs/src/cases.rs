//! The cases of `fixtures`, validated: what the pages show of rules and bodies.

use crate::error::Error;
use linecard_behaviour::Behaviour;
use linecard_cases::{CaseInFile, PreparedCase, Target, read_cases};
use linecard_contract::say::Sentence;
use linecard_contract::{Api, AsBody, Check, Method, Object, Report, RuleId, Severity, validate};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// Every case, in the order of the files and of their lines.
pub(crate) struct Cases {
    /// The API whose contract the cases show.
    pub(crate) api: &'static Api,
    /// What a server adds to it.
    pub(crate) behaviour: &'static Behaviour,
    examples: Vec<Example>,
    sentences: BTreeMap<String, Messages>,
}

/// A case: a body, and what the model says of it.
pub(crate) struct Example {
    /// What the case shows.
    pub(crate) name: String,
    /// What the body is validated as.
    pub(crate) target: Target,
    /// The body, as it stands in the file but for the indentation.
    pub(crate) body: Vec<u8>,
    /// The stored state that a PUT changes.
    pub(crate) stored: Option<String>,
    /// What is found.
    pub(crate) report: Report,
}

/// The messages of a rule, in the order of the cases.
#[derive(Default)]
struct Messages {
    /// The first message of each severity, and whether it is about a body of the rule's own object.
    first: [Option<(Sentence, bool)>; 4],
    /// Every message, once.
    all: Vec<Sentence>,
}

impl Cases {
    /// Reads and validates the cases of a folder.
    pub(crate) fn read(api: &'static Api, behaviour: &'static Behaviour, folder: &Path) -> Result<Cases, Error> {
        let cases = read_cases(api, folder)?.into_iter();
        let examples: Vec<Example> = cases.map(|case| Example::validated(api, case)).collect::<Result<_, _>>()?;
        let sentences = collect(&examples);
        Ok(Cases { api, behaviour, examples, sentences })
    }

    /// The messages for bodies that break this rule: one for each severity, the heaviest first.
    pub(crate) fn sentences(&self, rule: &RuleId) -> Result<Vec<(Severity, Sentence)>, Error> {
        if rule.check() == Check::Unique && rule.method() == Method::Post {
            return Ok(taken_name(rule));
        }
        let rule = rule.to_string();
        let Some(messages) = self.sentences.get(&rule) else { return Err(Error::NeverBroken { rule }) };
        let first = Severity::ALL.into_iter().zip(&messages.first);
        Ok(first.filter_map(|(severity, first)| Some((severity, first.as_ref()?.0.clone()))).collect())
    }

    /// Every message for bodies that break this rule, as far as cases show it.
    pub(crate) fn all_sentences(&self, rule: &str) -> &[Sentence] {
        self.sentences.get(rule).map_or(&[], |sentences| &sentences.all)
    }

    /// A body that this rule finds fault with, and nothing else does, if that can be shown.
    pub(crate) fn shortest(&self, rule: &str) -> Option<&Example> {
        let is_alone = |example: &&Example| example.report.findings().any(|finding| finding.rule() == *rule);
        self.examples.iter().filter(is_alone).min_by_key(|example| example.length())
    }

    /// A body of the object that is valid: with the fewest findings, and of those the one with the most to see.
    pub(crate) fn valid(&self, object: &'static Object, method: Method) -> Result<&Example, Error> {
        let valid = self.of(object).filter(|example| example.target.method == method && example.report.is_valid());
        let first = valid.min_by_key(|example| example.report.findings().len());
        first.ok_or(Error::NeverKept { object: object.name, method: method.as_str() })
    }

    /// Bodies of the object with findings: one for each sort of rule, with as little else to find as can be.
    pub(crate) fn refused(&self, object: &'static Object) -> Vec<&Example> {
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

    /// The bodies of an object that are JSON.
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
        let place = format!("{case} as {}", case.prepared.case.validated_as);
        let mut prepared = case.prepared;
        if let Some(json) = &prepared.case.body {
            prepared.body = dedented(json.get()).into_bytes();
        }
        let report = prepared.validate();
        let reason = match prepared.case.compare(api, &report) {
            Ok(difference) if difference.is_none() => {
                let PreparedCase { case, target, body } = prepared;
                let stored = case.stored.map(|stored| format!("{stored:#}"));
                return Ok(Example { name: case.name, target, body, stored, report });
            }
            Ok(_) => "it does not come to what it expects".to_owned(),
            Err(error) => error.to_string(),
        };
        Err(Error::BadCase { place, reason })
    }

    /// How much a reader has to take in: findings weigh more than text.
    fn length(&self) -> (usize, usize) {
        (self.report.findings().len(), self.body.len() + self.stored.as_ref().map_or(0, String::len))
    }
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

/// JSON without the indentation that all its lines but the first have in common.
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
        report.add_taken_name(rule.object(), field, rule.method(), (&body).as_body(), "");
    }
    let of_rule = report.findings().filter(|finding| finding.rule() == *rule);
    of_rule.map(|finding| (finding.severity(), finding.sentence())).collect()
}

#[cfg(test)]
mod tests {
    use super::dedented;

    #[test]
    fn indentation_that_all_lines_share_goes() {
        assert_eq!(dedented("{\n      \"a\": [\n        1\n      ]\n    }"), "{\n  \"a\": [\n    1\n  ]\n}");
        assert_eq!(dedented("{\"a\": 1}"), "{\"a\": 1}");
    }
}
