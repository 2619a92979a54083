//! The section of an attribute on the page of its object: its presences, its values and its rules.

use crate::cases::Cases;
use crate::error::Error;
use crate::ledger::interpretations_of;
use crate::markdown::{PageLocation, attribute_anchor, rule_with_anchor, severity, text};
use crate::{numbers, sentences};
use linecard_contract::say::Sentence;
use linecard_contract::{Field, Object, RuleId, Severity};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Objects;

/// Writes the section of an attribute.
pub(crate) fn write(
    page: &mut String,
    object: &'static Object,
    field: &'static Field,
    cases: &Cases,
) -> Result<(), Error> {
    // Writing into a string does not fail.
    let _ = writeln!(page, "### `{}` {{#{}}}\n", field.name, attribute_anchor(object, field.name));
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
    if !list.groups.is_empty() {
        let _ = writeln!(page, "Rules, with the message for a body that breaks them:\n\n{}", list.write(cases));
    }
    Ok(())
}

fn marks(field: &Field) -> String {
    let mut marks = String::new();
    if field.secret {
        marks.push_str(" <span class=\"mark\">secret</span>");
    }
    if !field.certainty.is_documented() {
        let _ = write!(marks, " <span class=\"mark\">{}</span>", field.certainty.as_str());
    }
    marks
}

fn facts(cases: &Cases, object: &'static Object, field: &'static Field) -> Vec<String> {
    let mut facts: Vec<String> =
        cases.behaviour.facts(object, field).iter().map(|fact| HERE.sentence(cases.api, &fact.sentence)).collect();
    facts.extend(numbers::links(field));
    let interpretations = interpretations_of(cases.api, object)
        .into_iter()
        .filter(|interpretation| !interpretation.attributes.is_empty() && interpretation.names(object, field.name));
    let interpretations: Vec<String> =
        interpretations.map(|interpretation| HERE.interpretation(interpretation.id)).collect();
    if !interpretations.is_empty() {
        facts.push(format!("Interpretations: {}", interpretations.join(", ")));
    }
    facts
}

/// A list of rules with their messages. Rules that have the same messages share an entry.
#[derive(Default)]
pub(crate) struct RuleList {
    groups: Vec<RuleGroup>,
}

/// Rules that have the same messages.
struct RuleGroup {
    ids: Vec<RuleId>,
    messages: Vec<(Severity, Sentence)>,
}

impl RuleList {
    /// Adds a rule.
    pub(crate) fn add(&mut self, id: RuleId, messages: Vec<(Severity, Sentence)>) {
        match self.groups.iter_mut().find(|group| group.messages == messages) {
            Some(group) => group.ids.push(id),
            None => self.groups.push(RuleGroup { ids: vec![id], messages }),
        }
    }

    /// Renders a Markdown list.
    pub(crate) fn write(&self, cases: &Cases) -> String {
        let mut list = String::new();
        for RuleGroup { ids, messages } in &self.groups {
            let mut references: Vec<String> = ids.iter().filter_map(|id| sentences::of_rule(HERE, cases, id)).collect();
            references.dedup();
            let ids: Vec<String> = ids.iter().map(|id| rule_with_anchor(&id.to_string())).collect();
            let message = |(of, message): &(Severity, Sentence)| {
                format!("{} {}", severity(*of), HERE.sentence(cases.api, message))
            };
            let lines: Vec<String> = messages.iter().map(message).chain(references).collect();
            // Writing into a string does not fail.
            let _ = writeln!(list, "- {}<br>{}", ids.join(" "), lines.join("<br>"));
        }
        list
    }
}
