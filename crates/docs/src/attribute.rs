//! An attribute on the page of its object: when it is in a body, what it holds, which rules are about it.

use crate::cases::Cases;
use crate::error::Error;
use crate::ledger::touching;
use crate::markdown::{PageLocation, of_attribute, rule_with_anchor, severity, text};
use linecard_contract::say::Sentence;
use linecard_contract::{Api, Field, Object, RuleId, Severity};
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
    for id in object.all_rule_ids() {
        if id.field().is_some_and(|of| of.name == field.name) {
            list.add(id, cases.sentences(&id)?);
        }
    }
    page.push('\n');
    if !list.alike.is_empty() {
        let _ = writeln!(page, "Rules, and the message for a body that breaks them:\n\n{}", list.write(cases.api));
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

fn facts(cases: &Cases, object: &'static Object, field: &'static Field) -> Vec<String> {
    let mut facts: Vec<String> =
        cases.behaviour.facts(object, field).iter().map(|fact| HERE.sentence(cases.api, &fact.sentence)).collect();
    let interpretations = touching(cases.api, object)
        .into_iter()
        .filter(|interpretation| !interpretation.attributes.is_empty() && interpretation.names(object, field.name));
    let interpretations: Vec<String> =
        interpretations.map(|interpretation| HERE.interpretation(interpretation.id)).collect();
    if !interpretations.is_empty() {
        facts.push(format!("In the ledger: {}", interpretations.join(", ")));
    }
    facts
}

/// Rules with their messages; rules with the same messages are one entry.
#[derive(Default)]
pub(crate) struct RuleList {
    alike: Vec<Alike>,
}

/// Rules with the same messages.
struct Alike {
    ids: Vec<RuleId>,
    messages: Vec<(Severity, Sentence)>,
}

impl RuleList {
    /// Adds a rule.
    pub(crate) fn add(&mut self, id: RuleId, messages: Vec<(Severity, Sentence)>) {
        match self.alike.iter_mut().find(|alike| alike.messages == messages) {
            Some(alike) => alike.ids.push(id),
            None => self.alike.push(Alike { ids: vec![id], messages }),
        }
    }

    /// A list of Markdown.
    pub(crate) fn write(&self, api: &Api) -> String {
        let mut list = String::new();
        for Alike { ids, messages } in &self.alike {
            let ids: Vec<String> = ids.iter().map(|id| rule_with_anchor(&id.to_string())).collect();
            let message =
                |(of, message): &(Severity, Sentence)| format!("{} {}", severity(*of), HERE.sentence(api, message));
            let messages: Vec<String> = messages.iter().map(message).collect();
            // Nothing fails in writing into memory.
            let _ = writeln!(list, "- {}<br>{}", ids.join(" "), messages.join("<br>"));
        }
        list
    }
}
