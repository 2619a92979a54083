//! Every case of `fixtures/`, validated as text and as a tree; and that the cases leave no rule untried.

use linecard_cases::{
    Case, CaseInFile, Difference, ExpectedFinding, Naming, PreparedCase, Target, named_files, read_cases,
};
use linecard_contract::{
    AsBody, Check, DEFAULT_MAX_BODY, Demand, Field, JsonRule, Kind, Method, Object, Options, Presence, Report, Rule,
    RuleId, Severity, Test, validate, validate_into, validate_update,
};
use linecard_fixtures::folder;
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::fs;

/// A case, where it stands, and what it comes to.
struct Validated {
    place: String,
    target: Target,
    case: Case,
    bytes: Vec<u8>,
    report: Report,
}

impl Validated {
    /// The body as a tree. None if the text is no JSON, or says more than a tree can: a name that stands twice.
    fn tree(&self) -> Option<Value> {
        let is_doubled = |finding: &ExpectedFinding| finding.rule == JsonRule::DuplicateKey.id();
        if findings(&self.report).iter().any(is_doubled) {
            return None;
        }
        serde_json::from_slice(&self.bytes).ok()
    }

    /// How the report differs from what the case expects, in lines; empty if it does not.
    fn faults(&self, report: &Report) -> String {
        let Difference { missing, surplus } =
            self.case.compare(&API, report).unwrap_or_else(|error| panic!("{}: {error}", self.place));
        let mut lines = String::new();
        for (what, found) in [("missing", missing), ("surplus", surplus)] {
            for ExpectedFinding { severity, rule, pointer } in found {
                let _ = writeln!(lines, "    {what}: {severity} {rule} {pointer:?}");
            }
        }
        lines
    }
}

fn validated(target: Target, stored: Option<&Value>, body: impl AsBody) -> Report {
    match stored {
        Some(stored) => validate_update(target.object, stored, body),
        None => validate(target.object, target.method, body),
    }
}

fn cases() -> Vec<Validated> {
    let cases = read_cases(&API, &folder()).unwrap_or_else(|error| panic!("{error}"));
    assert!(!cases.is_empty(), "there are no cases");
    let validated = |found: CaseInFile| {
        let place = format!("{found} as {}", found.prepared.case.validated_as);
        let report = found.prepared.validate();
        let PreparedCase { case, target, body: bytes } = found.prepared;
        Validated { place, target, case, bytes, report }
    };
    cases.into_iter().map(validated).collect()
}

fn findings(report: &Report) -> Vec<ExpectedFinding> {
    report.findings().map(ExpectedFinding::from).collect()
}

/// The findings in an order that does not hang on that of the body.
fn sorted(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.findings().map(|finding| format!("{finding:?}")).collect();
    lines.sort();
    lines
}

fn report_all(failures: &[String], of: usize) {
    assert!(failures.is_empty(), "{} of {of} fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_comes_to_what_it_expects() {
    let cases = cases();
    let failures: Vec<String> = cases
        .iter()
        .map(|validated| (validated, validated.faults(&validated.report)))
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(validated, faults)| format!("  {}\n{faults}", validated.place))
        .collect();
    report_all(&failures, cases.len());
}

#[test]
fn a_tree_comes_to_what_its_text_comes_to() {
    let mut failures = Vec::new();
    let mut count = 0;
    for validated_text in cases() {
        let Validated { target, case, report, .. } = &validated_text;
        let Some(tree) = validated_text.tree() else { continue };
        count += 1;
        let of_tree = validated(*target, case.stored.as_ref(), &tree);
        let mut faults = validated_text.faults(&of_tree);
        if sorted(&of_tree) != sorted(report) {
            let _ = writeln!(faults, "    text: {report:?}\n    tree: {of_tree:?}");
        }
        // A tree may hold its names in another order than a text. A text that is written from the tree does not.
        let of_written = validated(*target, case.stored.as_ref(), &tree.to_string());
        if of_written != of_tree {
            let _ = writeln!(faults, "    in order, text: {of_written:?}\n    in order, tree: {of_tree:?}");
        }
        if !faults.is_empty() {
            failures.push(format!("  {}\n{faults}", validated_text.place));
        }
    }
    assert!(count > 0, "no case is a tree");
    report_all(&failures, count);
}

#[test]
fn a_text_is_read_up_to_the_limit_and_not_beyond() {
    let mut failures = Vec::new();
    let cases = cases();
    for Validated { place, target, case, bytes, report } in &cases {
        // Against what is stored a text is validated without options.
        if case.stored.is_some() || bytes.is_empty() {
            continue;
        }
        let mut limited = validate(target.object, target.method, "");
        let mut validate_within = |max_body| {
            let options = Options::default().with_max_body(max_body);
            validate_into(&mut limited, &options, target.object, target.method, bytes);
            sorted(&limited)
        };
        if validate_within(bytes.len()) != sorted(report) {
            failures.push(format!("  {place}: refused at its very length"));
        }
        if validate_within(bytes.len() - 1) != [format!("violation {} \"\"", JsonRule::Size.id())] {
            failures.push(format!("  {place}: read beyond the limit"));
        }
    }
    assert!(cases.iter().all(|validated| validated.bytes.len() < DEFAULT_MAX_BODY), "a case is too long for validate");
    report_all(&failures, cases.len());
}

#[test]
fn a_method_without_a_body_is_refused() {
    for object in OBJECTS {
        for method in Method::ALL.into_iter().filter(|method| !object.has(*method)) {
            let report = validate(object, method, "{}");
            let id = format!("{}.{}.method", object.name, method.as_id());
            assert_eq!(sorted(&report), [format!("violation {id} \"\"")]);
            assert_eq!(report, validate(object, method, &Value::Object(Map::new())));
            assert!(object.rule_ids(method).is_empty());
        }
    }
}

#[test]
fn the_plain_bodies_keep_the_contract() {
    let bodies = folder().join("bodies");
    let files = named_files(&API, &bodies).unwrap();
    assert!(!files.is_empty(), "there are no bodies");
    for file in files {
        let name = file.path.display();
        let Naming::Body(target) = file.naming else { panic!("{name} does not say what it is") };
        let report = validate(target.object, target.method, &fs::read(bodies.join(&file.path)).unwrap());
        let is_quiet = report.is_valid() && report.count(Severity::NoEffect) == 0;
        assert!(is_quiet, "{name}: {report:?}");
    }
}

#[test]
fn every_rule_is_broken_and_kept() {
    let cases = cases();
    let broken: HashSet<&str> =
        cases.iter().flat_map(|validated| &validated.case.findings).map(|finding| finding.rule.as_str()).collect();
    let mut kept = HashSet::new();
    for validated in &cases {
        let Some(body) = validated.tree() else { continue };
        let instance = Instance {
            object: validated.target.object,
            method: validated.target.method,
            pointer: String::new(),
            is_update: validated.case.stored.is_some(),
            findings: &findings(&validated.report),
        };
        instance.look(&body, &mut kept);
    }
    let mut gaps = BTreeSet::new();
    for object in OBJECTS {
        for id in Method::ALL.into_iter().flat_map(|method| object.rule_ids(method)) {
            let id = id.to_string();
            if !broken.contains(id.as_str()) {
                gaps.insert(format!("  {id} is never broken"));
            }
            if !kept.contains(&id) {
                gaps.insert(format!("  {id} is never kept"));
            }
        }
    }
    for rule in JsonRule::ALL {
        // A case cannot set the limit: a test of its own breaks and keeps this one.
        if rule != JsonRule::Size && !broken.contains(rule.id()) {
            gaps.insert(format!("  {} is never broken", rule.id()));
        }
        if cases.iter().all(|validated| findings(&validated.report).iter().any(|finding| finding.rule == rule.id())) {
            gaps.insert(format!("  {} is never kept", rule.id()));
        }
    }
    let gaps: Vec<String> = gaps.into_iter().collect();
    assert!(gaps.is_empty(), "{} gaps:\n{}", gaps.len(), gaps.join("\n"));
}

/// An object of a body: the body itself, or one inside.
struct Instance<'r> {
    object: &'static Object,
    method: Method,
    pointer: String,
    is_update: bool,
    findings: &'r [ExpectedFinding],
}

impl Instance<'_> {
    /// Collects the rules that the object keeps, and those that the objects inside keep.
    fn look(&self, value: &Value, kept: &mut HashSet<String>) {
        let Some(members) = value.as_object() else { return };
        for id in self.object.rule_ids(self.method) {
            if self.keeps(id, members) {
                kept.insert(id.to_string());
            }
        }
        for field in self.object.fields() {
            if let Some(value) = members.get(field.name).filter(|_| may_stand(field, self.method)) {
                self.look_inside(field.kind(self.method), value, self.at(field.name), kept);
            }
        }
    }

    fn look_inside(&self, kind: &Kind, value: &Value, pointer: String, kept: &mut HashSet<String>) {
        match kind {
            Kind::Object(object) => Instance { object, pointer, ..*self }.look(value, kept),
            Kind::Array(items) => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.look_inside(&items.kind, item, format!("{pointer}/{index}"), kept);
                }
            }
            Kind::Either(kinds) => {
                for kind in *kinds {
                    self.look_inside(kind, value, pointer.clone(), kept);
                }
            }
            _ => {}
        }
    }

    /// The pointer of an attribute. No documented name has a character that pointers escape.
    fn at(&self, name: &str) -> String {
        format!("{}/{name}", self.pointer)
    }

    /// Whether there is something that the rule could have found fault with, and it did not.
    fn keeps(&self, id: RuleId, members: &Map<String, Value>) -> bool {
        let check = id.check();
        let id = id.to_string();
        let subject = id
            .strip_prefix(self.object.name)
            .and_then(|rest| rest.strip_suffix(&format!(".{}.{}", self.method.as_id(), check.as_str())))
            .unwrap_or_else(|| panic!("{id} is not spelt like the other rules"))
            .trim_start_matches('.');
        let is_here = |id: &str| self.has(id, &self.pointer);
        if subject.is_empty() {
            return !is_here(&id);
        }
        let Some(field) = self.object.field(subject) else {
            // A group: some of its attributes stand here, and nothing is wrong with how many.
            let group = self.object.rules.iter().find(|rule| rule.group() == Some(subject));
            return !is_here(&id)
                && group.is_some_and(|rule| rule.fields.iter().any(|name| members.contains_key(*name)));
        };
        let pointer = self.at(field.name);
        if self.has(&id, &pointer) {
            return false;
        }
        let Some(value) = members.get(field.name) else {
            return matches!(check, Check::Forbidden | Check::Ignored | Check::Prose);
        };
        let type_id = format!("{}.{}.{}.type", self.object.name, field.name, self.method.as_id());
        match check {
            // It stands where it may not, and was not found.
            Check::Forbidden | Check::Ignored | Check::Prose => false,
            Check::Required => is_letter_required(field, self.method) || self.is_demanded(Demand::ONE, field, members),
            Check::NotEmpty => !is_empty_list(value) && self.is_demanded(Demand::Filled, field, members),
            Check::Unique => self.is_update && !is_empty_list(value),
            // Of a value that is of another type, and of a list without items, nothing more is asked.
            Check::Range | Check::Value | Check::Length | Check::Format => {
                !is_empty_list(value) && !self.has(&type_id, &pointer)
            }
            _ => true,
        }
    }

    /// Whether a finding of this rule stands at or below this pointer.
    fn has(&self, id: &str, pointer: &str) -> bool {
        self.findings.iter().any(|finding| {
            let below = finding.pointer.strip_prefix(pointer);
            finding.rule == id && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Whether a rule of the object asks this of the attribute, and its condition holds.
    fn is_demanded(&self, demand: Demand, field: &Field, members: &Map<String, Value>) -> bool {
        let holds = |rule: &Rule| rule.when.iter().all(|test| passes(test, members));
        let is_about = |rule: &Rule| rule.demand == demand && rule.fields.contains(&field.name);
        self.object.rules.iter().any(|rule| is_about(rule) && holds(rule))
    }
}

fn passes(test: &Test, members: &Map<String, Value>) -> bool {
    let value = members.get(test.field());
    match test {
        Test::IsTrue(_) => value == Some(&Value::Bool(true)),
        Test::IsFalse(_) => value == Some(&Value::Bool(false)),
        Test::Is(_, word) => value.and_then(Value::as_str) == Some(word),
        Test::IsNot(_, word) => value.and_then(Value::as_str).is_some_and(|value| value != *word),
    }
}

fn is_letter_required(field: &Field, method: Method) -> bool {
    field.enforced[method as usize].is_required()
}

fn may_stand(field: &Field, method: Method) -> bool {
    !matches!(field.enforced[method as usize], Presence::Undefined | Presence::Forbidden)
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}
