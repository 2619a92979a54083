//! What is stated about a rule.

use crate::explain::attribute::{Documented, Entry, Statement};
use crate::explain::example::{self, Example, FindingJson, SEED, TRIED};
use crate::unfold::{Scope, rows};
use linecard_console::visible;
use linecard_contract::say::{Aspect, Lists};
use linecard_contract::{
    Api, Check, Field, Interpretation, JsonRule, Method, Object, Options, Rule, RuleId, Severity, validate,
    validate_with,
};
use linecard_testkit::{broken_text_of, depends_on_stored_state, samples};
use linecard_traffic::ExchangeRule;
use serde::Serialize;

/// What is stated about a rule.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RuleExplanation {
    pub(crate) kind: &'static str,
    pub(crate) rule: String,
    pub(crate) check: &'static str,
    /// What a body that keeps the rule fulfils.
    pub(crate) requirement: &'static str,
    pub(crate) severities: Vec<&'static str>,
    pub(crate) statements: Vec<Statement>,
    /// The ids of the same rule in other methods, and in the objects that are based on its object.
    pub(crate) same_rule: Vec<String>,
    /// The bodies that can break it, and the attribute that holds its object.
    pub(crate) bodies: Vec<Reached>,
    pub(crate) documented: Option<Documented>,
    pub(crate) interpretations: Vec<Entry>,
    pub(crate) link: Option<String>,
    pub(crate) refused: Option<Example>,
    /// Whether only the stored state shows that it is broken.
    #[serde(skip)]
    pub(crate) needs_stored_state: bool,
}

/// A body in which a rule applies.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Reached {
    /// The object and the method, such as `criteria.put`.
    pub(crate) body: String,
    /// The attribute that holds the object of the rule, or an empty text.
    pub(crate) attribute: String,
}

/// Explains a rule of an object.
pub(crate) fn explain(api: &'static Api, rule: RuleId) -> RuleExplanation {
    let (object, method, check) = (rule.object(), rule.method(), rule.check());
    let refused = match check {
        Check::Method => {
            let report = validate(object, method, "{}");
            let findings = report.findings().map(|finding| FindingJson::of(&finding)).collect();
            Some(Example { body: format!("{}.{}", object.name, method.as_id()), text: "{}".to_owned(), findings })
        }
        _ => example::breaking(rule),
    };
    let mut severities: Vec<&'static str> = example::severities(rule).into_iter().map(Severity::as_str).collect();
    if severities.is_empty() {
        let found = refused.iter().flat_map(|refused| &refused.findings).map(|finding| finding.severity);
        severities.extend(found.chain(rule.group().map(|group| group.severity.as_str())).take(1));
    }
    let statements = sentences(rule).into_iter();
    let is_about = |entry: &&Interpretation| match rule.field() {
        Some(field) => entry.is_about(object, field, method),
        None => rule.group().is_some_and(|group| group.fields.iter().any(|name| entry.names(object, name))),
    };
    RuleExplanation {
        kind: "rule",
        rule: rule.to_string(),
        check: check.as_str(),
        requirement: check.describe(),
        severities,
        statements: statements.map(|sentence| Statement { object: object.name, sentence }).collect(),
        same_rule: same_rule(api, rule),
        bodies: if check == Check::Method { Vec::new() } else { bodies(api, object, method) },
        documented: Some(Documented { object: object.name, page: object.page, heading: object.title }),
        interpretations: api.ledger.iter().filter(is_about).map(Entry::from).collect(),
        link: api.link_of(&rule),
        needs_stored_state: refused.is_none() && depends_on_stored_state(object, method).contains(&rule),
        refused,
    }
}

/// Explains a rule of JSON.
pub(crate) fn explain_json(api: &'static Api, rule: JsonRule) -> RuleExplanation {
    let refused = broken_json(api, rule);
    RuleExplanation {
        kind: "rule",
        rule: rule.id().to_owned(),
        check: rule.id(),
        requirement: rule.describe(),
        severities: vec![Severity::Violation.as_str()],
        statements: Vec::new(),
        same_rule: Vec::new(),
        bodies: Vec::new(),
        documented: None,
        interpretations: Vec::new(),
        link: refused.as_ref().and_then(|(_, link)| link.clone()),
        refused: refused.map(|(example, _)| example),
        needs_stored_state: false,
    }
}

/// Explains a rule about recorded exchanges. It is no rule of a body, so it has no page and no example.
pub(crate) fn explain_exchange(rule: ExchangeRule) -> RuleExplanation {
    RuleExplanation {
        kind: "rule",
        rule: rule.id().to_owned(),
        check: rule.id(),
        requirement: rule.describe(),
        severities: rule.severities().iter().map(|severity| severity.as_str()).collect(),
        statements: Vec::new(),
        same_rule: Vec::new(),
        bodies: Vec::new(),
        documented: None,
        interpretations: Vec::new(),
        link: None,
        refused: None,
        needs_stored_state: false,
    }
}

/// The sentences of the table that the rule is made of.
fn sentences(rule: RuleId) -> Vec<String> {
    let (object, method, check) = (rule.object(), rule.method(), rule.check());
    if let Some(group) = rule.group() {
        return vec![group.sentence_in(object, &[method]).to_string()];
    }
    let Some(field) = rule.field() else { return Vec::new() };
    let mut sentences = facts(object, field, method, check);
    let is_it = |rule: &&Rule| {
        rule.group().is_none()
            && rule.fields.contains(&field.name)
            && rule.demand.check_of_each() == check
            && rule.is_about(field, method)
    };
    let between = object.rules_in(method).filter(is_it);
    sentences.extend(between.map(|rule| rule.sentence_in(object, &[method]).to_string()));
    sentences
}

/// What the row of the attribute states that the check is about.
fn facts(object: &'static Object, field: &Field, method: Method, check: Check) -> Vec<String> {
    let about = match check {
        Check::Forbidden if !field.may_stand(method) => return vec![field.forbidden_in(method).to_string()],
        Check::Required if field.enforced[method as usize].is_required() => Aspect::Presence,
        Check::Type | Check::Range | Check::Value | Check::Length | Check::Format => Aspect::Value,
        Check::Ignored => Aspect::Ignored,
        Check::Prose => Aspect::Prose,
        Check::Unique => Aspect::Update,
        _ => return Vec::new(),
    };
    let facts = object.facts_in(field, &[method], Lists::Whole).into_iter();
    facts.filter(|fact| fact.about == about).map(|fact| fact.sentence.to_string()).collect()
}

/// The ids of the same rule in other methods, and in the objects that are based on its object.
fn same_rule(api: &'static Api, rule: RuleId) -> Vec<String> {
    let (object, own) = (rule.object(), rule.to_string());
    let subject = rule.field().map(|field| field.name).or_else(|| rule.group().and_then(Rule::group));
    let subject = subject.map(|subject| format!("{subject}.")).unwrap_or_default();
    let is_based = |other: &&&'static Object| **other == object || other.base.contains(&object);
    let ids = api.objects.iter().filter(is_based).flat_map(|other| {
        Method::ALL.map(|method| format!("{}.{subject}{}.{}", other.name, method.as_id(), rule.check().as_str()))
    });
    ids.filter(|id| *id != own && api.rule(id).is_some()).collect()
}

/// The bodies that are or hold the object in this method.
fn bodies(api: &'static Api, object: &'static Object, method: Method) -> Vec<Reached> {
    let mut reached = Vec::new();
    for root in api.objects {
        for body in root.methods.iter().copied().filter(|body| root.has(*body)) {
            let body_name = format!("{}.{}", root.name, body.as_id());
            if *root == object && body == method {
                reached.push(Reached { body: body_name.clone(), attribute: String::new() });
            }
            let scopes = Scope::of_bodies(root, &[body]);
            for row in rows(&scopes, usize::MAX) {
                let holds = row.cells.iter().any(|cell| {
                    cell.may_stand()
                        && cell.field.kind(cell.method).nested() == Some(object)
                        && cell.field.method_within(cell.method) == method
                });
                if holds {
                    reached.push(Reached { body: body_name.clone(), attribute: row.name() });
                }
            }
        }
    }
    reached
}

/// The length of a text that shows a fault and can be read.
const SHORT: usize = 30;

/// A short text that breaks a rule of JSON, and the link to the page of the rule.
fn broken_json(api: &'static Api, rule: JsonRule) -> Option<(Example, Option<String>)> {
    let bodies = || api.objects.iter().flat_map(|object| object.methods.iter().map(move |method| (*object, *method)));
    let is_plain = |(object, method): &(&'static Object, Method)| object.has(*method) && !has_secret(object, *method);
    let (object, method) = bodies().filter(is_plain).find(|(_, method)| *method == Method::Post)?;
    let texts = samples(broken_text_of(object, method, rule.id())?, SEED).take(TRIED);
    let broken =
        texts.min_by_key(|broken| (str::from_utf8(&broken.text).is_err(), broken.text.len().abs_diff(SHORT)))?;
    let report = validate_with(&Options::default().with_max_body(broken.max_body), object, method, &broken.text);
    let mut findings =
        report.findings().filter(|finding| finding.rule().check() == Check::Json(rule) || finding.rule() == *rule.id());
    let finding = findings.next()?;
    let text = String::from_utf8_lossy(&broken.text);
    let example = Example {
        body: format!("{}.{}", object.name, method.as_id()),
        text: text.lines().map(visible).collect::<Vec<_>>().join("\n"),
        findings: vec![FindingJson::of(&finding)],
    };
    Some((example, api.link_of(&finding.rule())))
}

/// Returns whether a body can hold a secret.
fn has_secret(object: &'static Object, method: Method) -> bool {
    let rows = rows(&Scope::of_bodies(object, &[method]), usize::MAX);
    rows.iter().any(|row| row.cells.iter().any(|cell| cell.field.secret))
}
