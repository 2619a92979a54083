//! What the contract states about an object, an attribute or a rule. Every sentence is one of the library.

use crate::given::{Fault, Given};
use crate::names::{self, did_you_mean, quoted, text};
use linecard_contract::say::{Aspect, Lists};
use linecard_contract::{Check, Field, Interpretation, JsonRule, Method, Object, Rule, RuleId, nearest};
use linecard_model::API;
use serde_json::{Value, json};

/// Explains what the first text names, in the method of the second one, or in all if that is empty.
pub(crate) fn explain(given: &Given<'_>) -> Result<Value, Fault> {
    let (what, method) = (text(given.first), text(given.second));
    let what = what.trim();
    let method = if method.is_empty() { None } else { Some(names::method(&method)?) };
    if let Some(rule) = JsonRule::ALL.into_iter().find(|rule| rule.id() == what) {
        return Ok(json!({
            "kind": "rule", "rule": rule.id(), "check": rule.id(), "requirement": rule.describe(), "statements": [],
            "documented": null, "interpretations": [], "link": null,
        }));
    }
    match API.rule(what) {
        Some(rule) => Ok(explain_rule(rule)),
        None => explain_attribute(what, method),
    }
}

fn explain_rule(rule: RuleId) -> Value {
    let (object, method, check) = (rule.object(), rule.method(), rule.check());
    let is_about = |entry: &&Interpretation| match rule.field() {
        Some(field) => entry.is_about(object, field, method),
        None => rule.group().is_some_and(|group| group.fields.iter().any(|name| entry.names(object, name))),
    };
    json!({
        "kind": "rule",
        "rule": rule.to_string(),
        "check": check.as_str(),
        "requirement": check.describe(),
        "statements": statements(object, sentences(rule)),
        "documented": { "object": object.name, "page": object.page, "heading": object.title },
        "interpretations": API.ledger.iter().filter(is_about).map(entry).collect::<Vec<_>>(),
        "link": API.link_of(&rule),
    })
}

/// The sentences of the table that the rule is made of.
fn sentences(rule: RuleId) -> Vec<String> {
    let (object, method, check) = (rule.object(), rule.method(), rule.check());
    if let Some(group) = rule.group() {
        return vec![group.sentence_in(object, &[method]).to_string()];
    }
    let Some(field) = rule.field() else { return Vec::new() };
    let about = match check {
        Check::Forbidden if !field.may_stand(method) => return vec![field.forbidden_in(method).to_string()],
        Check::Required if field.enforced[method as usize].is_required() => Some(Aspect::Presence),
        Check::Type | Check::Range | Check::Value | Check::Length | Check::Format => Some(Aspect::Value),
        Check::Ignored => Some(Aspect::Ignored),
        Check::Prose => Some(Aspect::Prose),
        Check::Unique => Some(Aspect::Update),
        _ => None,
    };
    let facts = object.facts_in(field, &[method], Lists::Whole).into_iter();
    let facts = facts.filter(|fact| Some(fact.about) == about).map(|fact| fact.sentence.to_string());
    let is_it = |rule: &&Rule| {
        rule.group().is_none()
            && rule.fields.contains(&field.name)
            && rule.demand.check_of_each() == check
            && rule.is_about(field, method)
    };
    let between = object.rules_in(method).filter(is_it).map(|rule| rule.sentence_in(object, &[method]).to_string());
    facts.chain(between).collect()
}

/// Explains `OBJECT`, `OBJECT.METHOD` or `OBJECT.ATTRIBUTE`, which may be nested.
fn explain_attribute(what: &str, method: Option<Method>) -> Result<Value, Fault> {
    let mut path: Vec<&str> = what.split('.').collect();
    let root = names::object(path.remove(0))?;
    let last = path.last().and_then(|last| names::method(last).ok());
    let method = match last {
        // An attribute that has the name of a method is meant.
        Some(last) if method.is_none() && !is_attribute(root, &path) => {
            path.pop();
            Some(last)
        }
        _ => method,
    };
    let methods: Vec<Method> =
        root.methods.iter().copied().filter(|known| method.is_none_or(|method| method == *known)).collect();
    if methods.is_empty() {
        let has: Vec<&str> = root.methods.iter().map(|method| method.as_str()).collect();
        let message = format!("{} has no body in this method; it has one in {}", root.name, has.join(", "));
        return Err(Fault::new("UnknownName", message, json!(has)));
    }
    // The object that has the attribute, and the methods as which it is validated.
    let mut scopes: Vec<(&'static Object, Method)> = methods.iter().map(|method| (root, *method)).collect();
    let mut found: Option<&'static Field> = None;
    for (depth, name) in path.iter().enumerate() {
        if depth > 0 {
            scopes = scopes.iter().filter_map(|(object, method)| nested(object, path[depth - 1], *method)).collect();
        }
        found = scopes.iter().find_map(|(object, _)| object.field(name));
        if found.is_none() {
            return Err(no_attribute(what, name, &scopes));
        }
    }
    let mut objects: Vec<(&'static Object, Vec<Method>)> = Vec::new();
    for (object, method) in scopes {
        match objects.iter_mut().find(|(known, _)| *known == object) {
            Some((_, methods)) if methods.contains(&method) => {}
            Some((_, methods)) => methods.push(method),
            None => objects.push((object, vec![method])),
        }
    }
    Ok(explanation(root, &path, found, &objects))
}

fn is_attribute(root: &'static Object, path: &[&str]) -> bool {
    let mut scopes: Vec<(&'static Object, Method)> = root.methods.iter().map(|method| (root, *method)).collect();
    for name in path {
        if !scopes.iter().any(|(object, _)| object.field(name).is_some()) {
            return false;
        }
        scopes = scopes.iter().filter_map(|(object, method)| nested(object, name, *method)).collect();
    }
    true
}

fn nested(object: &'static Object, name: &str, method: Method) -> Option<(&'static Object, Method)> {
    let field = object.field(name).filter(|field| field.may_stand(method))?;
    field.kind(method).nested().map(|object| (object, field.method_within(method)))
}

fn no_attribute(what: &str, name: &str, scopes: &[(&'static Object, Method)]) -> Fault {
    let fields = scopes.iter().flat_map(|(object, _)| object.fields()).map(|field| field.name);
    let rules = scopes.iter().flat_map(|(object, _)| object.all_rule_ids()).map(|rule| rule.to_string());
    let is_long = what.len() > 200;
    let mut near: Vec<String> =
        if is_long { Vec::new() } else { nearest(name, fields).into_iter().map(str::to_owned).collect() };
    if near.is_empty() && !is_long {
        let rules: Vec<String> = rules.collect();
        near = nearest(what, rules.iter().map(String::as_str)).into_iter().map(str::to_owned).collect();
    }
    near.dedup();
    let hint = did_you_mean(&near, "objects() lists the attributes of each object");
    Fault::new("UnknownName", format!("there is no attribute or rule {}; {hint}", quoted(what)), json!(near))
}

fn explanation(
    root: &'static Object,
    path: &[&str],
    field: Option<&'static Field>,
    objects: &[(&'static Object, Vec<Method>)],
) -> Value {
    let mut sentences = Vec::new();
    let mut rules: Vec<String> = Vec::new();
    for (object, methods) in objects {
        let Some(field) = field.and_then(|field| object.field(field.name)) else {
            let is_in =
                |rule: &&Rule| methods.iter().any(|method| object.rules_in(*method).any(|known| known == *rule));
            let between = object.rules.iter().filter(is_in);
            sentences.extend(statements(object, between.map(|rule| rule.sentence_in(object, methods).to_string())));
            continue;
        };
        let facts = object.facts_in(field, methods, Lists::Whole);
        sentences.extend(statements(object, facts.iter().map(|fact| fact.sentence.to_string())));
        for id in methods.iter().flat_map(|method| object.rule_ids(*method)) {
            let is_of_group = id.group().is_some_and(|group| group.fields.contains(&field.name));
            let is_own = id.field().is_some_and(|own| own.name == field.name);
            let id = id.to_string();
            if (is_own || is_of_group) && !rules.contains(&id) {
                rules.push(id);
            }
        }
    }
    let is_about = |entry: &&Interpretation| {
        objects.iter().any(|(object, _)| match field {
            Some(field) => !entry.attributes.is_empty() && entry.names(object, field.name),
            None => entry.reaches(object),
        })
    };
    let name = [root.name].into_iter().chain(path.iter().copied()).collect::<Vec<_>>().join(".");
    let documented: Vec<Value> = objects
        .iter()
        .map(|(object, _)| json!({ "object": object.name, "page": object.page, "heading": object.title }))
        .collect();
    json!({
        "kind": if field.is_some() { "attribute" } else { "object" },
        "name": name,
        "type": field.map(Field::type_name),
        "title": if field.is_some() { None } else { Some(root.title) },
        "description": field.map_or(root.description, |field| field.description),
        "documented": documented,
        "statements": sentences,
        "rules": rules,
        "interpretations": API.ledger.iter().filter(is_about).map(entry).collect::<Vec<_>>(),
    })
}

fn statements(object: &'static Object, sentences: impl IntoIterator<Item = String>) -> Vec<Value> {
    sentences.into_iter().map(|sentence| json!({ "object": object.name, "sentence": sentence })).collect()
}

fn entry(entry: &Interpretation) -> Value {
    json!({
        "id": entry.id,
        "documented": entry.documented,
        "interpretation": entry.interpretation,
        "reason": entry.reason,
    })
}
