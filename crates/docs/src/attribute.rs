//! An attribute on the page of its object: when it stands in a body, what it holds, what is asked of it.

use crate::Error;
use crate::cases::Cases;
use crate::ledger::touching;
use crate::letters;
use crate::markdown::{Place, and, capitalized, codes, in_methods, of_attribute, severity, text};
use crate::object::{is_list, rule_with_anchor, sentence};
use linecard_model::{Effect, Field, Kind, Letter, Method, Object, Severity};
use std::fmt::Write;

const HERE: Place = Place::Objects;

/// Writes the section of an attribute.
pub(crate) fn write(
    page: &mut String,
    object: &'static Object,
    field: &'static Field,
    cases: &Cases,
) -> Result<(), Error> {
    // Nothing fails in writing into memory.
    let _ = writeln!(page, "### `{}` {{#{}}}\n", field.name, of_attribute(object, field.name));
    let marks = marks(field);
    let _ = writeln!(page, "{}{marks}\n", text(field.description));
    for fact in facts(object, field) {
        let _ = writeln!(page, "- {fact}");
    }
    let mut list = RuleList::default();
    for method in object.methods {
        for id in object.rule_ids(*method) {
            let id = id.to_string();
            if speaks_of(&id, object, field) {
                list.add(&id, cases.sentences(&id)?);
            }
        }
    }
    page.push('\n');
    if !list.alike.is_empty() {
        let _ = writeln!(page, "Rules, and what a body that breaks them is answered with:\n\n{}", list.write());
    }
    Ok(())
}

fn marks(field: &Field) -> String {
    let mut marks = String::new();
    if field.secret {
        marks.push_str(" <span class=\"mark\">secret</span>");
    }
    if field.undocumented {
        marks.push_str(" <span class=\"mark\">in no documented table</span>");
    }
    marks
}

/// Whether a rule is one of the attribute, by the id.
pub(crate) fn speaks_of(id: &str, object: &Object, field: &Field) -> bool {
    let parts: Vec<&str> = id.split('.').collect();
    matches!(parts[..], [of, name, _, _] if of == object.name && name == field.name)
}

fn facts(object: &'static Object, field: &'static Field) -> Vec<String> {
    let mut facts = vec![presence(object, field)];
    facts.extend(values(object, field));
    facts.extend(updates(object, field));
    if field.secret {
        facts.push("A secret, a password or a PIN: keep it out of logs.".to_owned());
    }
    let said = |methods: Vec<Method>| if methods.is_empty() { None } else { Some(in_methods(&methods)) };
    let those = |is: &dyn Fn(Method) -> bool| object.methods.iter().copied().filter(|method| is(*method)).collect();
    if let Some(methods) = said(those(&|method| field.accepts_null(method))) {
        facts.push(format!("`null` clears it {methods}."));
    }
    if let Some(methods) = said(those(&|method| field.is_ignored(method))) {
        facts.push(format!("Accepted and ignored {methods}."));
    }
    let rules = object.rules.iter().filter(|rule| rule.fields.contains(&field.name));
    facts.extend(rules.map(|rule| sentence(rule, object, Some(field.name))));
    if let Some(initial) = field.initial {
        facts.push(format!("Our server holds `{}` as long as nobody has said.", initial.value()));
    }
    if let Some(told) = field.told {
        facts.push(format!("Said in prose, and not judged: {}", text(told)));
    }
    let readings = touching(object).into_iter().filter(|reading| reading.attributes.contains(&field.name));
    let readings: Vec<String> = readings.map(|reading| HERE.reading(reading.id)).collect();
    if !readings.is_empty() {
        facts.push(format!("In the ledger: {}", readings.join(", ")));
    }
    facts
}

/// Its letters as a sentence.
fn presence(object: &Object, field: &Field) -> String {
    let parts: Vec<String> = object
        .methods
        .iter()
        .map(|method| {
            let (documented, enforced) = (field.documented[*method as usize], field.enforced[*method as usize]);
            let read = match documented {
                documented if documented == enforced => String::new(),
                Letter::Blank => " (no letter is documented)".to_owned(),
                documented => format!(" (documented: {})", letters::phrase(documented)),
            };
            format!("{method} {}{read}", letters::phrase(enforced))
        })
        .collect();
    format!("{}.", parts.join("; "))
}

/// What it may hold: once, if that is the same in every method.
fn values(object: &'static Object, field: &'static Field) -> Vec<String> {
    let mut values: Vec<(String, Vec<Method>)> = Vec::new();
    for method in object.methods.iter().filter(|method| field.may_stand(**method)) {
        let held = value(field.kind(*method));
        match values.iter_mut().find(|(known, _)| *known == held) {
            Some((_, methods)) => methods.push(*method),
            None => values.push((held, vec![*method])),
        }
    }
    if let [(held, _)] = &values[..] {
        return vec![format!("Holds {held}.")];
    }
    let said = values.iter().map(|(held, methods)| format!("{}: holds {held}.", in_methods(methods)));
    said.map(|said| capitalized(&said)).collect()
}

/// A kind in the words of the model, its objects as links.
fn value(kind: &Kind) -> String {
    let mut words = text(&kind.describe());
    for object in objects_in(kind) {
        words = words.replace(&text(object.title), &HERE.object(object));
    }
    words
}

/// What an update does with it.
fn updates(object: &'static Object, field: &'static Field) -> Option<String> {
    if !object.has(Method::Put) || !field.may_stand(Method::Put) {
        return None;
    }
    let kind = field.kind(Method::Put);
    let fact = match (field.effect, kind) {
        (Effect::Renames(other), _) => format!("An update gives this value to `{other}`."),
        (Effect::Removes, _) => "`true` removes the item in an update.".to_owned(),
        (Effect::Replaces, _) => "An update replaces it as a whole.".to_owned(),
        (Effect::Sets, Kind::Array(items)) => match (items.matched_by, items.created_as) {
            (Some(name), Some(created)) => format!(
                "An update matches the items with the stored ones by `{name}`; one that matches none is created, as {} \
                 asks.",
                HERE.body(created, Method::Post)
            ),
            (Some(name), None) => format!("An update matches the items with the stored ones by `{name}`."),
            (None, _) => "An update replaces the list as a whole.".to_owned(),
        },
        (Effect::Sets, _) => return None,
    };
    // An object that stands in no operation of its own is updated in another, and the same holds.
    (field.effect != Effect::Sets || is_list(kind)).then_some(fact)
}

/// The objects that a value of this kind is or holds.
pub(crate) fn objects_in(kind: &Kind) -> Vec<&'static Object> {
    match kind {
        Kind::Object(object) => vec![object],
        Kind::Array(items) => objects_in(&items.kind),
        Kind::Either(kinds) => kinds.iter().flat_map(objects_in).collect(),
        _ => Vec::new(),
    }
}

/// Rules with their sentences; those that are answered alike stand together.
#[derive(Default)]
pub(crate) struct RuleList {
    alike: Vec<Alike>,
}

/// Rules that are answered with the same sentences.
struct Alike {
    ids: Vec<String>,
    sentences: Vec<(Severity, String)>,
}

impl RuleList {
    /// Adds a rule.
    pub(crate) fn add(&mut self, id: &str, sentences: Vec<(Severity, &str)>) {
        let sentences: Vec<(Severity, String)> =
            sentences.into_iter().map(|(severity, sentence)| (severity, sentence.to_owned())).collect();
        match self.alike.iter_mut().find(|alike| alike.sentences == sentences) {
            Some(alike) => alike.ids.push(id.to_owned()),
            None => self.alike.push(Alike { ids: vec![id.to_owned()], sentences }),
        }
    }

    /// A list of Markdown.
    pub(crate) fn write(&self) -> String {
        let mut list = String::new();
        for Alike { ids, sentences } in &self.alike {
            let ids: Vec<String> = ids.iter().map(|id| rule_with_anchor(id)).collect();
            let said: Vec<String> =
                sentences.iter().map(|(weight, said)| format!("{} {}", severity(*weight), text(said))).collect();
            // Nothing fails in writing into memory.
            let _ = writeln!(list, "- {}<br>{}", ids.join(" "), said.join("<br>"));
        }
        list
    }
}

/// Attributes of an object as links, for a sentence.
pub(crate) fn linked(place: Place, object: &Object, names: &[&str]) -> String {
    let known = names.iter().filter(|name| object.field(name).is_some());
    let links: Vec<String> = known.map(|name| place.attribute(object, name)).collect();
    if links.is_empty() { codes(names.iter().copied()) } else { and(&links) }
}
