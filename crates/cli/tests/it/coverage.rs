//! Validates all cases of `fixtures/`, as text and as a tree. Every rule must have a case that breaks it and one that
//! keeps it.

use linecard_cases::{
    Case, CaseInFile, Difference, ExpectedFinding, FileContent, PreparedCase, Target, named_files, read_cases,
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

/// A case and its report.
struct Validated {
    /// The file, the name and the target of the case.
    name: String,
    target: Target,
    case: Case,
    bytes: Vec<u8>,
    report: Report,
}

impl Validated {
    /// Returns the body as a tree. `None` if the text is not valid JSON, or has a duplicate key, which a tree loses.
    fn tree(&self) -> Option<Value> {
        let is_duplicate = |finding: &ExpectedFinding| finding.rule == JsonRule::DuplicateKey.id();
        if findings(&self.report).iter().any(is_duplicate) {
            return None;
        }
        serde_json::from_slice(&self.bytes).ok()
    }

    /// Describes the difference between the report and the expected findings. Returns an empty text if there is none.
    fn differences(&self, report: &Report) -> String {
        let Difference { missing, unexpected } =
            self.case.compare(&API, report).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let mut lines = String::new();
        for (label, findings) in [("missing", missing), ("unexpected", unexpected)] {
            for ExpectedFinding { severity, rule, pointer } in findings {
                let _ = writeln!(lines, "    {label}: {severity} {rule} {pointer:?}");
            }
        }
        lines
    }
}

fn report_on(target: Target, stored: Option<&Value>, body: impl AsBody) -> Report {
    match stored {
        Some(stored) => validate_update(target.object, stored, body),
        None => validate(target.object, target.method, body),
    }
}

fn cases() -> Vec<Validated> {
    let cases = read_cases(&API, &folder()).unwrap_or_else(|error| panic!("{error}"));
    assert!(!cases.is_empty(), "there are no cases");
    let validated = |case: CaseInFile| {
        let name = format!("{case} as {}", case.prepared.case.validated_as);
        let report = case.prepared.validate();
        let PreparedCase { case, target, body: bytes } = case.prepared;
        Validated { name, target, case, bytes, report }
    };
    cases.into_iter().map(validated).collect()
}

fn findings(report: &Report) -> Vec<ExpectedFinding> {
    report.findings().map(ExpectedFinding::from).collect()
}

/// Returns the findings in an order that does not depend on the body.
fn sorted(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.findings().map(|finding| format!("{finding:?}")).collect();
    lines.sort();
    lines
}

fn assert_none(failures: &[String], of: usize) {
    assert!(failures.is_empty(), "{} of {of} fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_passes() {
    let cases = cases();
    let failures: Vec<String> = cases
        .iter()
        .map(|validated| (validated, validated.differences(&validated.report)))
        .filter(|(_, differences)| !differences.is_empty())
        .map(|(validated, differences)| format!("  {}\n{differences}", validated.name))
        .collect();
    assert_none(&failures, cases.len());
}

#[test]
fn text_and_tree_give_the_same_report() {
    let mut failures = Vec::new();
    let mut count = 0;
    for validated in cases() {
        let Validated { target, case, report, .. } = &validated;
        let Some(tree) = validated.tree() else { continue };
        count += 1;
        let of_tree = report_on(*target, case.stored.as_ref(), &tree);
        let mut differences = validated.differences(&of_tree);
        if sorted(&of_tree) != sorted(report) {
            let _ = writeln!(differences, "    text: {report:?}\n    tree: {of_tree:?}");
        }
        // The members of the tree can be in another order than in the text, but not in a text written from the tree.
        let of_written = report_on(*target, case.stored.as_ref(), tree.to_string());
        if of_written != of_tree {
            let _ = writeln!(differences, "    in order, text: {of_written:?}\n    in order, tree: {of_tree:?}");
        }
        if !differences.is_empty() {
            failures.push(format!("  {}\n{differences}", validated.name));
        }
    }
    assert!(count > 0, "no case has a tree");
    assert_none(&failures, count);
}

#[test]
fn a_body_may_be_as_long_as_the_limit() {
    let mut failures = Vec::new();
    let cases = cases();
    for Validated { name, target, case, bytes, report } in &cases {
        // The validation of an update takes no options.
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
            failures.push(format!("  {name}: rejected at the limit"));
        }
        if validate_within(bytes.len() - 1) != [format!("violation {} \"\"", JsonRule::Size.id())] {
            failures.push(format!("  {name}: accepted beyond the limit"));
        }
    }
    assert!(cases.iter().all(|validated| validated.bytes.len() < DEFAULT_MAX_BODY), "a case is too long for validate");
    assert_none(&failures, cases.len());
}

#[test]
fn a_method_without_a_body_is_a_violation() {
    for object in OBJECTS {
        for method in Method::ALL.into_iter().filter(|method| !object.has(*method)) {
            let report = validate(object, method, "{}");
            let id = format!("{}.{}.method", object.name, method.as_id());
            assert_eq!(sorted(&report), [format!("violation {id} \"\"")]);
            assert_eq!(report, validate(object, method, Value::Object(Map::new())));
            // A POST can still create an item of its list.
            assert!(object.rule_ids(method).iter().all(|id| id.check() == Check::Unique));
        }
    }
}

#[test]
fn the_plain_bodies_are_valid() {
    let bodies = folder().join("bodies");
    let files = named_files(&API, &bodies).unwrap();
    assert!(!files.is_empty(), "there are no bodies");
    for file in files {
        let name = file.path.display();
        let FileContent::Body(target) = file.content else { panic!("the name {name} has no object and method") };
        let report = validate(target.object, target.method, fs::read(bodies.join(&file.path)).unwrap());
        assert!(report.is_valid() && report.count(Severity::NoEffect) == 0, "{name}: {report:?}");
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
        instance.collect_kept(&body, &mut kept);
    }
    let mut gaps = BTreeSet::new();
    for object in OBJECTS {
        for id in object.all_rule_ids() {
            // Only who stores the list knows that the name is taken: the tests of the server break and keep this rule.
            if id.check() == Check::Unique && id.method() == Method::Post {
                continue;
            }
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
        // A case cannot set the limit; the test of the limit breaks and keeps this rule.
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

/// Each rule that a report names is in the list of its object, so that the book and the page of the server show it.
#[test]
fn every_reported_rule_is_listed() {
    let of_objects = OBJECTS.iter().flat_map(|object| object.all_rule_ids()).map(|id| id.to_string());
    let listed: HashSet<String> = of_objects.chain(JsonRule::ALL.iter().map(|rule| rule.id().to_owned())).collect();
    for validated in cases() {
        for finding in validated.report.findings() {
            let rule = finding.rule();
            // The list of an object is about the methods that it has.
            let is_listed = rule.check() == Check::Method || listed.contains(&rule.to_string());
            assert!(is_listed, "{rule} is reported and not listed");
        }
    }
}

/// An object of a body: the body itself, or an object within it.
struct Instance<'r> {
    object: &'static Object,
    method: Method,
    pointer: String,
    is_update: bool,
    findings: &'r [ExpectedFinding],
}

impl Instance<'_> {
    /// Collects the rules that the object and the objects within it keep.
    fn collect_kept(&self, value: &Value, kept: &mut HashSet<String>) {
        let Some(members) = value.as_object() else { return };
        for id in self.object.rule_ids(self.method) {
            if self.keeps(id, members) {
                kept.insert(id.to_string());
            }
        }
        for field in self.object.fields() {
            if let Some(value) = members.get(field.name).filter(|_| is_allowed(field, self.method)) {
                self.collect_kept_within(field.kind(self.method), value, self.pointer_to(field.name), kept);
            }
        }
    }

    fn collect_kept_within(&self, kind: &Kind, value: &Value, pointer: String, kept: &mut HashSet<String>) {
        match kind {
            Kind::Object(object) => Instance { object, pointer, ..*self }.collect_kept(value, kept),
            Kind::Array(items) => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.collect_kept_within(&items.kind, item, format!("{pointer}/{index}"), kept);
                }
            }
            Kind::Either(kinds) => {
                for kind in *kinds {
                    self.collect_kept_within(kind, value, pointer.clone(), kept);
                }
            }
            _ => {}
        }
    }

    /// Returns the pointer of an attribute. No documented name has a character that a pointer escapes.
    fn pointer_to(&self, name: &str) -> String {
        format!("{}/{name}", self.pointer)
    }

    /// Returns whether the rule applies to the object, and the object does not break it.
    fn keeps(&self, id: RuleId, members: &Map<String, Value>) -> bool {
        let check = id.check();
        let id = id.to_string();
        let subject = id
            .strip_prefix(self.object.name)
            .and_then(|rest| rest.strip_suffix(&format!(".{}.{}", self.method.as_id(), check.as_str())))
            .unwrap_or_else(|| panic!("{id} does not have the form of a rule id"))
            .trim_start_matches('.');
        let is_here = |id: &str| self.has(id, &self.pointer);
        if subject.is_empty() {
            return !is_here(&id);
        }
        let Some(field) = self.object.field(subject) else {
            // A group is kept if some of its attributes are present, and their number is right.
            let group = self.object.rules.iter().find(|rule| rule.group() == Some(subject));
            return !is_here(&id)
                && group.is_some_and(|rule| rule.fields.iter().any(|name| members.contains_key(*name)));
        };
        let pointer = self.pointer_to(field.name);
        if self.has(&id, &pointer) {
            return false;
        }
        let Some(value) = members.get(field.name) else {
            return matches!(check, Check::Forbidden | Check::Ignored | Check::Prose);
        };
        let type_id = format!("{}.{}.{}.type", self.object.name, field.name, self.method.as_id());
        match check {
            // The attribute is present, so these checks would have to report it.
            Check::Forbidden | Check::Ignored | Check::Prose => false,
            Check::Required => is_always_required(field, self.method) || self.is_demanded(Demand::ONE, field, members),
            Check::NotEmpty => !is_empty_list(value) && self.is_demanded(Demand::Filled, field, members),
            Check::Unique => self.is_update && !is_empty_list(value),
            // These checks do not apply to an empty list, or to a value of the wrong type.
            Check::Range | Check::Value | Check::Length | Check::Format => {
                !is_empty_list(value) && !self.has(&type_id, &pointer)
            }
            _ => true,
        }
    }

    /// Returns whether there is a finding of this rule at or below this pointer.
    fn has(&self, id: &str, pointer: &str) -> bool {
        self.findings.iter().any(|finding| {
            let below = finding.pointer.strip_prefix(pointer);
            finding.rule == id && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Returns whether a rule of the object has this demand on the attribute, and its condition holds.
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

fn is_always_required(field: &Field, method: Method) -> bool {
    field.enforced[method as usize].is_required()
}

fn is_allowed(field: &Field, method: Method) -> bool {
    !matches!(field.enforced[method as usize], Presence::Undefined | Presence::Forbidden)
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}
