//! What is stated about an object or an attribute.

use crate::explain::example::{self, Example, FindingJson};
use crate::explain::now::Now;
use crate::explain::source::Place;
use crate::explain::subject::Attribute;
use crate::unfold::{Cell, Row, Scope, rows};
use linecard_contract::say::Lists;
use linecard_contract::{Api, Field, Interpretation, Method, Object, Presence, Rule};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is stated about an object or an attribute, and about a place in a body.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Explanation {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) r#type: Option<&'static str>,
    pub(crate) title: Option<&'static str>,
    pub(crate) description: &'static str,
    /// As what the object of a nested attribute is validated.
    #[serde(rename = "as")]
    pub(crate) validated_as: Vec<As>,
    pub(crate) documented: Vec<Documented>,
    pub(crate) statements: Vec<Statement>,
    /// The attributes of the object, and of those nested in it.
    pub(crate) attributes: Vec<Nested>,
    /// The methods of the columns.
    #[serde(skip)]
    pub(crate) methods: Vec<Method>,
    pub(crate) rules: Vec<String>,
    pub(crate) interpretations: Vec<Entry>,
    pub(crate) valid: Option<Example>,
    pub(crate) refused: Option<Example>,
    pub(crate) place: Option<Place>,
    pub(crate) findings: Vec<FindingJson>,
    pub(crate) now: Option<Now>,
}

/// As what an object in a body is validated.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct As {
    pub(crate) body: String,
    pub(crate) validated_as: String,
}

/// Where the documentation describes an object.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Documented {
    pub(crate) object: &'static str,
    pub(crate) page: &'static str,
    pub(crate) heading: &'static str,
}

/// A sentence about an object or one of its attributes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Statement {
    pub(crate) object: &'static str,
    pub(crate) sentence: String,
}

/// An attribute below the one that is explained.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Nested {
    pub(crate) name: String,
    pub(crate) r#type: &'static str,
    /// By method of the body, as a cell of the matrix.
    pub(crate) presence: BTreeMap<Method, String>,
    #[serde(skip)]
    pub(crate) level: usize,
    #[serde(skip)]
    pub(crate) last_name: &'static str,
}

/// An entry of the ledger.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) id: &'static str,
    pub(crate) documented: &'static str,
    pub(crate) interpretation: &'static str,
    pub(crate) reason: &'static str,
    /// Whether `--literal` switches it off, so that the documentation is enforced.
    pub(crate) literal: bool,
}

/// The methods of examples, the one that shows most first.
const ORDER: [Method; 4] = [Method::Put, Method::Post, Method::Delete, Method::Get];

/// Explains an object or an attribute.
pub(crate) fn explain(api: &'static Api, attribute: &Attribute, depth: usize) -> Explanation {
    let object = attribute.root;
    let field = attribute.cells.first().map(|cell| cell.field);
    let objects = objects(attribute);
    let example = |example: fn(&Attribute, Method) -> Option<Example>| {
        let mut methods = ORDER.into_iter().filter(|method| attribute.methods.contains(method) && object.has(*method));
        methods.find_map(|method| example(attribute, method))
    };
    Explanation {
        kind: if field.is_some() { "attribute" } else { "object" },
        name: attribute.name(),
        r#type: field.map(Field::type_name),
        title: if field.is_some() { None } else { Some(object.title) },
        description: field.map_or(object.description, |field| field.description),
        validated_as: if attribute.path.len() > 1 { validated_as(attribute) } else { Vec::new() },
        documented: documented(attribute, &objects),
        statements: statements(attribute, &objects),
        attributes: nested(attribute, depth),
        methods: attribute.methods.clone(),
        rules: rules(attribute),
        interpretations: interpretations(api, attribute, &objects),
        valid: example(example::valid),
        refused: example(example::refused),
        place: None,
        findings: Vec::new(),
        now: None,
    }
}

/// The different objects that have the attribute, each with the methods as which it is validated.
fn objects(attribute: &Attribute) -> Vec<(&'static Object, Vec<Method>)> {
    let mut objects: Vec<(&'static Object, Vec<Method>)> = Vec::new();
    for Scope { object, method, .. } in &attribute.scopes {
        match objects.iter_mut().find(|(known, _)| known == object) {
            Some((_, methods)) if methods.contains(method) => {}
            Some((_, methods)) => methods.push(*method),
            None => objects.push((object, vec![*method])),
        }
    }
    objects
}

fn validated_as(attribute: &Attribute) -> Vec<As> {
    let named = |object: &Object, method: Method| format!("{}.{}", object.name, method.as_id());
    let of = |cell: &Cell| As { body: named(attribute.root, cell.body), validated_as: named(cell.object, cell.method) };
    attribute.cells.iter().map(of).collect()
}

/// Where the objects are documented, and those that they share the attribute with.
fn documented(attribute: &Attribute, objects: &[(&'static Object, Vec<Method>)]) -> Vec<Documented> {
    let mut documented = Vec::new();
    for (object, _) in objects {
        let shares = |base: &&&'static Object| attribute.path.last().is_none_or(|name| base.field(name).is_some());
        for object in [*object].into_iter().chain(object.base.iter().filter(shares).copied()) {
            let place = Documented { object: object.name, page: object.page, heading: object.title };
            if !documented.contains(&place) {
                documented.push(place);
            }
        }
    }
    documented
}

/// The sentences about the attribute; about the whole body, those of the rules between its attributes.
fn statements(attribute: &Attribute, objects: &[(&'static Object, Vec<Method>)]) -> Vec<Statement> {
    let mut statements = Vec::new();
    for (object, methods) in objects {
        let sentences = match attribute.path.last() {
            Some(name) => about_field(object, name, methods),
            None => about_object(object, methods),
        };
        statements.extend(sentences.into_iter().map(|sentence| Statement { object: object.name, sentence }));
    }
    statements
}

/// The rules between the attributes of an object.
fn about_object(object: &'static Object, methods: &[Method]) -> Vec<String> {
    let is_in = |rule: &&Rule| methods.iter().any(|method| object.rules_in(*method).any(|known| known == *rule));
    let rules = object.rules.iter().filter(is_in);
    rules.map(|rule| rule.sentence_in(object, methods).to_string()).collect()
}

fn about_field(object: &'static Object, name: &str, methods: &[Method]) -> Vec<String> {
    let Some(field) = object.field(name) else { return Vec::new() };
    if let [method] = methods
        && !field.may_stand(*method)
    {
        let sentence = match field.enforced[*method as usize] {
            Presence::Undefined => object.unknown_in(*method),
            _ => field.forbidden_in(*method),
        };
        return vec![sentence.to_string()];
    }
    object.facts_in(field, methods, Lists::Whole).iter().map(|fact| fact.sentence.to_string()).collect()
}

/// The attributes of the object, and of those nested in it.
fn nested(attribute: &Attribute, depth: usize) -> Vec<Nested> {
    let rows = match (attribute.path.is_empty(), depth.checked_sub(1)) {
        (true, _) => rows(&attribute.scopes, depth),
        (false, Some(depth)) => rows(&attribute.inner(), depth),
        (false, None) => Vec::new(),
    };
    let of = |row: &Row| Nested {
        name: row.name(),
        r#type: row.type_name(),
        presence: attribute.methods.iter().map(|method| (*method, row.presence(*method))).collect(),
        level: row.path.len().saturating_sub(1),
        last_name: row.path.last().copied().unwrap_or_default(),
    };
    rows.iter().map(of).collect()
}

/// The ids of the rules about the attribute alone, and about its groups.
fn rules(attribute: &Attribute) -> Vec<String> {
    let Some(name) = attribute.path.last() else { return Vec::new() };
    let mut ids = Vec::new();
    for cell in &attribute.cells {
        for id in cell.object.rule_ids(cell.method) {
            let is_own = id.field().is_some_and(|field| field.name == *name);
            let is_of_group = id.group().is_some_and(|group| group.fields.contains(name));
            let id = id.to_string();
            if (is_own || is_of_group) && !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    ids
}

/// The entries of the ledger about the object, or about the attribute in these methods.
fn interpretations(api: &Api, attribute: &Attribute, objects: &[(&'static Object, Vec<Method>)]) -> Vec<Entry> {
    let is_about = |entry: &&Interpretation| {
        objects.iter().any(|(object, methods)| {
            let field = attribute.path.last().and_then(|name| object.field(name));
            match field {
                None => entry.reaches(object),
                Some(field) if attribute.methods.len() == 1 => {
                    methods.iter().any(|method| entry.is_about(object, field, *method))
                }
                Some(field) => !entry.attributes.is_empty() && entry.names(object, field.name),
            }
        })
    };
    api.ledger.iter().filter(is_about).map(Entry::from).collect()
}

impl From<&Interpretation> for Entry {
    fn from(entry: &Interpretation) -> Entry {
        let Interpretation { id, documented, interpretation, reason, .. } = *entry;
        Entry { id, documented, interpretation, reason, literal: false }
    }
}
