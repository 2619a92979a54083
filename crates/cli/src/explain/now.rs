//! What a body requires, allows and forbids as it is now, and what would change that.
//!
//! No condition is evaluated here: the body is validated with each attribute, without it, and with each change that the
//! conditions of the rules suggest.

use crate::explain::example::{FindingJson, SEED, TRIED, pointer_to};
use linecard_contract::say::{Aspect, Lists, Sentence};
use linecard_contract::{Check, Finding, Method, Object, Report, Rule, Severity, Test};
use linecard_testkit::{Shape, samples, valid_shaped};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// What a body requires, allows and forbids in one of its objects.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Now {
    /// The path of the file, or `-`.
    pub(crate) path: String,
    /// The JSON Pointer of the object.
    pub(crate) pointer: String,
    /// The attributes of its table that are asked for.
    pub(crate) attributes: Vec<AttributeNow>,
    /// Why there are no attributes.
    pub(crate) note: Option<String>,
}

/// An attribute in a body.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AttributeNow {
    pub(crate) name: &'static str,
    /// Whether the body contains it.
    pub(crate) is_present: bool,
    pub(crate) status: Status,
    /// The findings of the body about it that give the status.
    pub(crate) findings: Vec<FindingJson>,
    /// The rules that give the status, if the body has no finding: it contains what is required, or omits what is forbidden.
    pub(crate) reasons: Vec<String>,
    pub(crate) changes: Vec<Change>,
}

/// A change of the body that gives the attribute another status.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Change {
    /// The change in words.
    pub(crate) change: String,
    /// The status after it.
    pub(crate) status: Status,
}

/// What a body makes of an attribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Status {
    /// The body without it has a violation.
    Required,
    /// The body may contain it and may leave it out.
    Allowed,
    /// The body with it has a violation.
    Forbidden,
    /// The body may contain it, and it does nothing.
    NoEffect,
    /// The body alone does not show it.
    Unchecked,
}

impl Status {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Status::Required => "required",
            Status::Allowed => "allowed",
            Status::Forbidden => "forbidden",
            Status::NoEffect => "no-effect",
            Status::Unchecked => "unchecked",
        }
    }
}

/// An object in a body, and how to validate the body.
pub(crate) struct Situation<'v> {
    /// The body.
    root: Value,
    /// The JSON Pointer of the object.
    pointer: String,
    object: &'static Object,
    /// The method as which the object is validated.
    method: Method,
    validate: &'v dyn Fn(&Value) -> Report,
    /// A value for each attribute that a valid object can have.
    values: HashMap<String, Value>,
}

/// A value to set, or the removal of an attribute.
type Edit = (&'static str, Option<Value>);
/// A change of the object in phrases, and its edits.
type Suggestion = (Vec<String>, Vec<Edit>);

impl<'v> Situation<'v> {
    /// Returns the situation of the object at the pointer. None if there is no object.
    pub(crate) fn new(
        root: Value,
        pointer: &str,
        (object, method): (&'static Object, Method),
        validate: &'v dyn Fn(&Value) -> Report,
    ) -> Option<Situation<'v>> {
        root.pointer(pointer)?.as_object()?;
        let mut values = HashMap::new();
        if object.has(method) {
            let shape = Shape::default().without_nulls();
            for body in samples(valid_shaped(object, method, &shape), SEED).take(TRIED) {
                if let Value::Object(members) = body {
                    members.into_iter().for_each(|(name, value)| _ = values.entry(name).or_insert(value));
                }
            }
        }
        Some(Situation { root, pointer: pointer.to_owned(), object, method, validate, values })
    }

    /// Returns the attribute as the body is now, and the changes of the body that give it another status.
    pub(crate) fn attribute(&mut self, name: &'static str) -> AttributeNow {
        let (status, findings) = self.status(name, &[]);
        let mut found: Vec<(Vec<String>, Status)> = Vec::new();
        let mut suggested = self.suggested(name);
        // What one change does, needs no second one.
        suggested.sort_by_key(|(phrases, _)| phrases.len());
        for (phrases, edits) in suggested {
            let (after, _) = self.status(name, &edits);
            let is_known = |(known, status): &(Vec<String>, Status)| {
                *status == after && known.iter().all(|phrase| phrases.contains(phrase))
            };
            if after != status && !found.iter().any(is_known) {
                found.push((phrases, after));
            }
        }
        let change = |(phrases, status): (Vec<String>, Status)| Change { change: phrases.join(" and "), status };
        let changes = found.into_iter().map(change).collect();
        let is_present = self.value(name).is_some();
        let (actual, possible): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|(check, _)| is_present != (*check == Check::Required));
        let reasons = self.reasons(name, &possible);
        let findings = actual.into_iter().map(|(_, finding)| finding).collect();
        AttributeNow { name, is_present, status, findings, reasons, changes }
    }

    /// Returns what the table states that findings come from: a rule between attributes, or that the method forbids or ignores
    /// the attribute.
    fn reasons(&self, name: &str, findings: &[(Check, FindingJson)]) -> Vec<String> {
        let (object, method) = (self.object, self.method);
        let has = |check: Check| findings.iter().any(|(found, _)| *found == check);
        let is_reason = |rule: &&Rule| {
            let is_broken = match rule.group() {
                Some(_) => has(Check::Required) || has(Check::Exclusive),
                None => has(rule.demand.check_of_each()),
            };
            is_broken && rule.fields.contains(&name)
        };
        let rules = object.rules_in(method).filter(is_reason);
        let mut reasons: Vec<Sentence> = rules.map(|rule| rule.sentence_in(object, &[method])).collect();
        if let Some(field) = object.field(name) {
            if has(Check::Forbidden) && !field.may_stand(method) {
                reasons.push(field.forbidden_in(method));
            }
            let facts = object.facts_in(field, &[method], Lists::Brief).into_iter();
            let ignored = facts.filter(|fact| fact.about == Aspect::Ignored && has(Check::Ignored));
            reasons.extend(ignored.map(|fact| fact.sentence));
        }
        reasons.iter().map(ToString::to_string).collect()
    }

    /// Returns the status of an attribute after some edits.
    fn status(&mut self, name: &'static str, edits: &[Edit]) -> (Status, Vec<(Check, FindingJson)>) {
        let is_edited = edits.iter().any(|(edited, _)| *edited == name);
        let own = if is_edited { None } else { self.value(name).cloned() };
        let value = own.or_else(|| self.values.get(name).cloned()).unwrap_or_default();
        let with = [edits, &[(name, Some(value))]].concat();
        let without = [edits, &[(name, None)]].concat();
        let with = self.findings(name, &with, &[Check::Forbidden, Check::Exclusive, Check::Relevant, Check::Ignored]);
        let without = self.findings(name, &without, &[Check::Required]);
        let of = |findings: &[(Severity, Check, FindingJson)], severity: Severity, checks: &[Check]| {
            let found = findings.iter().filter(|(of, check, _)| *of == severity && checks.contains(check));
            found.map(|(_, check, finding)| (*check, finding.clone())).collect::<Vec<_>>()
        };
        let excluding = [Check::Forbidden, Check::Exclusive];
        let doing_nothing = [Check::Relevant, Check::Ignored];
        let all = [excluding, doing_nothing].concat();
        for (status, findings) in [
            (Status::Forbidden, of(&with, Severity::Violation, &excluding)),
            (Status::Required, of(&without, Severity::Violation, &[Check::Required])),
            (Status::NoEffect, of(&with, Severity::NoEffect, &doing_nothing)),
            (Status::Unchecked, of(&without, Severity::Unchecked, &[Check::Required])),
            (Status::Unchecked, of(&with, Severity::Unchecked, &all)),
        ] {
            if !findings.is_empty() {
                return (status, findings);
            }
        }
        (Status::Allowed, Vec::new())
    }

    /// Returns the findings of the edited body that have one of the checks and are about the attribute, or about a group that
    /// it is in.
    fn findings(&mut self, name: &str, edits: &[Edit], checks: &[Check]) -> Vec<(Severity, Check, FindingJson)> {
        let report = self.edited(edits);
        let own = pointer_to(&self.pointer, name);
        // A finding about too few of a group points to the object.
        let is_about = |finding: &Finding<'_>| {
            let pointer = finding.pointer();
            let is_of_group = || finding.rule().group().is_some_and(|group| group.fields.contains(&name));
            pointer == own || pointer == self.pointer && is_of_group()
        };
        let found = report.findings().filter(|finding| checks.contains(&finding.rule().check()));
        let found = found.filter(|finding| is_about(finding));
        found.map(|finding| (finding.severity(), finding.rule().check(), FindingJson::of(&finding))).collect()
    }

    /// Validates the body with some edits of the object. The object is restored.
    fn edited(&mut self, edits: &[Edit]) -> Report {
        let mut before = Vec::new();
        if let Some(members) = self.root.pointer_mut(&self.pointer).and_then(Value::as_object_mut) {
            for (name, value) in edits {
                before.push((*name, set(members, name, value.clone())));
            }
        }
        let report = (self.validate)(&self.root);
        if let Some(members) = self.root.pointer_mut(&self.pointer).and_then(Value::as_object_mut) {
            while let Some((name, value)) = before.pop() {
                set(members, name, value);
            }
        }
        report
    }

    /// Returns the value that the object has now.
    fn value(&self, name: &str) -> Option<&Value> {
        self.root.pointer(&self.pointer)?.get(name)
    }

    /// Returns the changes that the rules about an attribute suggest: the tests of their conditions passed and failed, and other
    /// attributes of a group added and removed.
    fn suggested(&self, name: &'static str) -> Vec<Suggestion> {
        let (object, method) = (self.object, self.method);
        let mut suggested: Vec<Suggestion> = Vec::new();
        for rule in object.rules_in(method).filter(|rule| rule.fields.contains(&name)) {
            let tests: Vec<Test> = object.condition(rule, method).collect();
            let tests = if tests.is_empty() { rule.when.to_vec() } else { tests };
            let tests: Vec<Test> = tests.into_iter().filter(|test| test.field() != name).collect();
            if tests.len() > 1 {
                let passed: Vec<Test> = tests.iter().filter(|test| !self.is_passed(test)).copied().collect();
                suggested.extend(self.passing(&passed));
            }
            for test in &tests {
                suggested.extend([Some(*test), failed(test, object, method)].into_iter().flatten().filter_map(
                    |test| {
                        if self.is_passed(&test) { None } else { self.passing(&[test]) }
                    },
                ));
            }
            suggested.extend(self.toggled(rule, name));
        }
        suggested
    }

    /// Returns the edits that let some tests pass.
    fn passing(&self, tests: &[Test]) -> Option<Suggestion> {
        let edits: Option<Vec<Edit>> = tests.iter().map(|test| self.passing_one(test)).collect();
        let phrases: Vec<String> = tests.iter().map(|test| test.describe().to_string()).collect();
        edits.filter(|edits| !edits.is_empty()).map(|edits| (phrases, edits))
    }

    fn passing_one(&self, test: &Test) -> Option<Edit> {
        let field = self.object.field(test.field()).filter(|field| field.may_stand(self.method))?;
        let value = match test {
            Test::IsTrue(_) => Value::from(true),
            Test::IsFalse(_) => Value::from(false),
            Test::Is(_, word) => Value::from(*word),
            Test::IsNot(_, word) => {
                let words = field.kind(self.method).tested_words()?;
                Value::from(*words.words.iter().find(|other| *other != word)?)
            }
        };
        Some((field.name, Some(value)))
    }

    /// Returns whether the object has a value that passes the test.
    fn is_passed(&self, test: &Test) -> bool {
        self.value(test.field()).is_some_and(|value| test.passes(value))
    }

    /// Returns the edits that add or remove another attribute of a group.
    fn toggled(&self, rule: &Rule, name: &str) -> Vec<Suggestion> {
        if rule.group().is_none() {
            return Vec::new();
        }
        let others = rule.fields.iter().copied().filter(|other| *other != name);
        let toggle = |other: &'static str| {
            if self.value(other).is_some() {
                return Some((vec![format!("without `{other}`")], vec![(other, None)]));
            }
            let value = self.values.get(other)?;
            Some((vec![format!("with `{other}`")], vec![(other, Some(value.clone()))]))
        };
        others.filter_map(toggle).collect()
    }
}

/// Returns the test that passes where this one fails.
fn failed(test: &Test, object: &Object, method: Method) -> Option<Test> {
    Some(match test {
        Test::IsTrue(name) => Test::IsFalse(name),
        Test::IsFalse(name) => Test::IsTrue(name),
        Test::IsNot(name, word) => Test::Is(name, word),
        Test::Is(name, word) => {
            let words = object.field(name)?.kind(method).tested_words()?;
            // Of two words, the other one says more than that it is not the first.
            match words.words {
                [first, second] => Test::Is(name, if first == word { second } else { first }),
                _ => Test::IsNot(name, word),
            }
        }
    })
}

/// Sets or removes a member. Returns the value that it had.
fn set(members: &mut Map<String, Value>, name: &str, value: Option<Value>) -> Option<Value> {
    match value {
        Some(value) => members.insert(name.to_owned(), value),
        None => members.shift_remove(name),
    }
}
