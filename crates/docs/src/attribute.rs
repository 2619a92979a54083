//! An attribute on the page of its object: when it stands in a body, what it holds, what is asked of it.

use crate::cases::Cases;
use crate::error::Error;
use crate::ledger::touching;
use crate::markdown::{PageLocation, of_attribute, prose, rule_with_anchor, severity, text};
use linecard_contract::{Api, Fact, Field, Method, Object, Severity};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Objects;

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
    for fact in facts(cases, object, field) {
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

fn facts(cases: &Cases, object: &'static Object, field: &'static Field) -> Vec<String> {
    let mut facts: Vec<String> =
        cases.behaviour.facts(object, field).iter().map(|said| fact(cases.api, said)).collect();
    let interpretations = touching(cases.api, object)
        .into_iter()
        .filter(|interpretation| interpretation.attributes.contains(&field.name));
    let interpretations: Vec<String> =
        interpretations.map(|interpretation| HERE.interpretation(interpretation.id)).collect();
    if !interpretations.is_empty() {
        facts.push(format!("In the ledger: {}", interpretations.join(", ")));
    }
    facts
}

/// A fact with its objects and bodies as links.
fn fact(api: &Api, fact: &Fact) -> String {
    let mut sentence = prose(&fact.sentence);
    for object in &fact.objects {
        sentence = sentence.replace(&text(object.title), &HERE.object(api, object));
        for method in Method::ALL {
            let body = format!("`{}.{}`", object.name, method.as_id());
            sentence = sentence.replace(&body, &HERE.body(object, method));
        }
    }
    sentence
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
