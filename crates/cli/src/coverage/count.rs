//! Which rules bodies break and keep: the counts, and their summary.

use crate::format::rule_help::requirement;
use crate::selected::{NotTaken, SelectedContent, SelectedFile, Selection};
use linecard_cases::{BadCaseFile, CaseFile, RulesOfBody, Target};
use linecard_contract::{Api, Check, Field, JsonRule, Method, Object, Presence, Report, RuleId, line_body};
use serde::Serialize;
use std::collections::HashMap;

/// A rule, as it is counted.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) enum Counted {
    OfObject(RuleId),
    OfJson(JsonRule),
}

impl Counted {
    pub(super) fn id(self) -> String {
        match self {
            Counted::OfObject(rule) => rule.to_string(),
            Counted::OfJson(rule) => rule.id().to_owned(),
        }
    }

    pub(super) fn object(self) -> &'static str {
        match self {
            Counted::OfObject(rule) => rule.object().name,
            Counted::OfJson(_) => "json",
        }
    }

    /// The object and the method, such as `criteria.put`.
    pub(super) fn body(self) -> String {
        match self {
            Counted::OfObject(rule) => format!("{}.{}", rule.object().name, rule.method().as_id()),
            Counted::OfJson(_) => "json".to_owned(),
        }
    }

    /// What a body that keeps the rule fulfils.
    pub(super) fn requirement(self) -> String {
        match self {
            Counted::OfObject(rule) => requirement(rule),
            Counted::OfJson(rule) => rule.describe().to_owned(),
        }
    }
}

fn of_objects(rules: &[RuleId]) -> impl Iterator<Item = Counted> {
    rules.iter().map(|rule| Counted::OfObject(*rule))
}

fn of_json(rules: &[JsonRule]) -> impl Iterator<Item = Counted> {
    rules.iter().map(|rule| Counted::OfJson(*rule))
}

pub(super) const BROKEN: usize = 0;
pub(super) const KEPT: usize = 1;
const POLARITIES: [&str; 2] = ["broken", "kept"];

/// What is known after some bodies.
#[derive(Default)]
pub(super) struct Coverage {
    /// The rules that are counted, in the order of their tables.
    pub(super) rules: Vec<Counted>,
    /// The index of each rule.
    indexes: HashMap<Counted, usize>,
    /// How many bodies break and keep each rule.
    pub(super) counts: Vec<[usize; 2]>,
    /// The objects and methods whose rules are counted.
    counted: Vec<(&'static Object, Method)>,
    pub(super) bodies: Vec<Body>,
}

/// A body, and the rules that it breaks and keeps.
pub(super) struct Body {
    path: String,
    line: Option<usize>,
    case: Option<String>,
    /// The indexes of rules and polarities.
    covers: Vec<(usize, usize)>,
}

impl Coverage {
    pub(super) fn count_all(&mut self, api: &'static Api) {
        for object in api.objects {
            for method in Method::ALL {
                self.count_object(object, method);
            }
        }
        // No body sets the limit of the size.
        for rule in JsonRule::ALL.into_iter().filter(|rule| *rule != JsonRule::Size) {
            self.count(Counted::OfJson(rule));
        }
    }

    fn count(&mut self, rule: Counted) {
        if !self.indexes.contains_key(&rule) {
            self.indexes.insert(rule, self.rules.len());
            self.rules.push(rule);
            self.counts.push([0, 0]);
        }
    }

    /// Counts the rules of an object in a method, and those of the objects within it.
    fn count_object(&mut self, object: &'static Object, method: Method) {
        if self.counted.contains(&(object, method)) {
            return;
        }
        self.counted.push((object, method));
        // Only who stores the list knows whether the name of a new item is free.
        let is_of_body = |rule: &RuleId| rule.check() != Check::Unique || method != Method::Post;
        for rule in object.rule_ids(method).into_iter().filter(is_of_body) {
            self.count(Counted::OfObject(rule));
        }
        for field in object.fields().iter().filter(|field| is_allowed(field, method)) {
            for inner in field.kind(method).objects() {
                self.count_object(inner, field.method_within(method));
            }
        }
    }

    pub(super) fn take(
        &mut self,
        api: &'static Api,
        selection: &Selection,
        not_taken: &mut NotTaken,
        file: &SelectedFile<'_>,
    ) {
        let SelectedFile { shown, text, .. } = *file;
        let place = |line, case| Body { path: shown.to_owned(), line, case, covers: Vec::new() };
        match file.content {
            SelectedContent::Body(target, _) => {
                self.body(place(None, None), target, text, false, &selection.validate(target, text));
            }
            SelectedContent::Lines(target, _) => {
                for (index, line) in text.split_inclusive(|byte| *byte == b'\n').enumerate() {
                    if let Some(body) = line_body(line, selection.settings.args.max_body) {
                        self.body(place(Some(index + 1), None), target, body, false, &selection.validate(target, body));
                    }
                }
            }
            SelectedContent::Cases => {
                let cases = match CaseFile::parse(text) {
                    Ok(file) => file.prepare(api),
                    Err(bad) => return not_taken.error(shown, &bad.to_string()),
                };
                for prepared in cases {
                    let prepared = match prepared {
                        Ok(prepared) => prepared,
                        Err(BadCaseFile::Case { name, error }) => {
                            not_taken.error(shown, &format!("the case \"{name}\": {error}"));
                            continue;
                        }
                        Err(bad) => return not_taken.error(shown, &bad.to_string()),
                    };
                    let object = selection.enforced.resolve(prepared.target.object);
                    let report = prepared.validate_as(object);
                    let target = Target { object, ..prepared.target };
                    let is_update = prepared.case.stored.is_some();
                    self.body(place(None, Some(prepared.case.name)), target, &prepared.body, is_update, &report);
                }
            }
        }
    }

    fn body(&mut self, mut body: Body, target: Target, text: &[u8], is_update: bool, report: &Report) {
        self.count_object(target.object, target.method);
        let rules = RulesOfBody::of(target, text, is_update, report);
        let kept_json = JsonRule::ALL.into_iter().filter(|rule| !rules.broken_json.contains(rule));
        let broken = of_objects(&rules.broken).chain(of_json(&rules.broken_json));
        let kept = of_objects(&rules.kept).chain(kept_json.map(Counted::OfJson));
        for (polarity, rule) in broken.map(|rule| (BROKEN, rule)).chain(kept.map(|rule| (KEPT, rule))) {
            if let Some(index) = self.indexes.get(&rule) {
                body.covers.push((*index, polarity));
            }
        }
        body.covers.sort_unstable();
        body.covers.dedup();
        for (index, polarity) in &body.covers {
            self.counts[*index][*polarity] += 1;
        }
        self.bodies.push(body);
    }

    /// Returns the bodies that can be removed together without a loss. The last ones go first.
    fn redundant(&self) -> Vec<&Body> {
        let mut counts = self.counts.clone();
        let mut redundant = Vec::new();
        for body in self.bodies.iter().rev() {
            if body.covers.iter().all(|(index, polarity)| counts[*index][*polarity] > 1) {
                body.covers.iter().for_each(|(index, polarity)| counts[*index][*polarity] -= 1);
                redundant.push(body);
            }
        }
        redundant.reverse();
        redundant
    }

    pub(super) fn summary<'c>(&'c self, not_taken: &NotTaken) -> Summary<'c> {
        let mut objects: Vec<Counts> = Vec::new();
        let (mut total, mut gaps) = (Counts::new("total"), Vec::new());
        for (rule, counts) in self.rules.iter().zip(&self.counts) {
            let object = rule.object();
            let index = objects.iter().position(|counts| counts.object == object).unwrap_or_else(|| {
                objects.push(Counts::new(object));
                objects.len() - 1
            });
            objects[index].add(*counts);
            total.add(*counts);
            let missing = POLARITIES.into_iter().zip(counts).filter(|(_, count)| **count == 0);
            gaps.extend(missing.map(|(missing, _)| Gap { rule: rule.id(), missing }));
        }
        let redundant = self.redundant().into_iter();
        let passed_over = not_taken.passed_over.iter();
        Summary {
            bodies: self.bodies.len(),
            objects: objects.into_iter().map(Counts::with_percent).collect(),
            total: total.with_percent(),
            gaps,
            redundant: redundant
                .map(|body| Redundant { path: &body.path, line: body.line, case: body.case.as_deref() })
                .collect(),
            passed_over: passed_over.map(|(reason, files)| PassedOver { reason, files: *files }).collect(),
        }
    }
}

fn is_allowed(field: &Field, method: Method) -> bool {
    !matches!(field.enforced[method as usize], Presence::Undefined | Presence::Forbidden)
}

#[derive(Serialize)]
pub(super) struct Summary<'c> {
    pub(super) bodies: usize,
    pub(super) objects: Vec<Counts>,
    pub(super) total: Counts,
    pub(super) gaps: Vec<Gap>,
    pub(super) redundant: Vec<Redundant<'c>>,
    pub(super) passed_over: Vec<PassedOver>,
}

#[derive(Clone, Copy, Serialize)]
pub(super) struct Counts {
    #[serde(skip_serializing_if = "is_total")]
    pub(super) object: &'static str,
    pub(super) rules: usize,
    pub(super) broken: usize,
    pub(super) kept: usize,
    /// Rounded down.
    pub(super) percent: usize,
}

#[derive(Serialize)]
pub(super) struct Gap {
    pub(super) rule: String,
    pub(super) missing: &'static str,
}

#[derive(Serialize)]
pub(super) struct Redundant<'c> {
    pub(super) path: &'c str,
    pub(super) line: Option<usize>,
    pub(super) case: Option<&'c str>,
}

#[derive(Serialize)]
pub(super) struct PassedOver {
    pub(super) reason: &'static str,
    pub(super) files: usize,
}

/// The total names no object.
fn is_total(object: &&'static str) -> bool {
    *object == "total"
}

impl Counts {
    pub(super) const fn new(object: &'static str) -> Counts {
        Counts { object, rules: 0, broken: 0, kept: 0, percent: 0 }
    }

    pub(super) fn add(&mut self, counts: [usize; 2]) {
        self.rules += 1;
        self.broken += usize::from(counts[BROKEN] > 0);
        self.kept += usize::from(counts[KEPT] > 0);
    }

    pub(super) fn with_percent(self) -> Counts {
        // No table is without a rule, but a total of none would divide by zero.
        Counts { percent: (self.broken + self.kept) * 100 / (self.rules * 2).max(1), ..self }
    }
}

impl Redundant<'_> {
    /// Returns the file, with the line or the case.
    pub(super) fn place(&self) -> String {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let case = self.case.map(|case| format!(": {case}")).unwrap_or_default();
        format!("{}{line}{case}", self.path)
    }
}
