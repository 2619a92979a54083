//! Validates all cases of `fixtures/`, as text and as a tree. Every rule must have a case that breaks it and one that
//! keeps it.

use linecard_cases::{
    Case, CaseInFile, Difference, ExpectedFinding, FileContent, PreparedCase, RulesOfBody, Target, named_files,
    read_cases,
};
use linecard_contract::{
    AsBody, Check, DEFAULT_MAX_BODY, JsonRule, Method, Options, Report, Severity, validate, validate_into,
    validate_update,
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
        let Validated { target, case, bytes, report, .. } = validated;
        let rules = RulesOfBody::of(*target, bytes, case.stored.is_some(), report);
        kept.extend(rules.kept.iter().map(ToString::to_string));
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
