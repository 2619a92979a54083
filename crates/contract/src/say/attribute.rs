//! What the contract states about an attribute and about an object.

use crate::say::kind::{Lists, kind};
use crate::say::part::{Part, Sentence, Sink};
use crate::say::presence;
use crate::say::rule::sentence;
use crate::say::words::{in_methods, methods};
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Kind, Object};
use std::fmt::{self, Write};

/// One thing that is stated about an attribute.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fact {
    /// What it is about, so that a face can choose.
    pub about: Aspect,
    /// The sentence.
    pub sentence: Sentence,
}

/// What a [`Fact`] is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Aspect {
    /// The presence in each method.
    Presence,
    /// What the attribute may hold.
    Value,
    /// What an update does with it.
    Update,
    /// Whether it is a secret.
    Secret,
    /// Where null clears it.
    Null,
    /// Where it is accepted and ignored.
    Ignored,
    /// A rule about the attribute alone.
    Rule,
    /// A rule about a group of attributes, of which it is one.
    Group,
    /// What a server holds before a request sets it.
    Initial,
    /// What the documentation states in prose.
    Prose,
}

impl Object {
    /// What the table states about one of its attributes in all methods: when it is in a body, what it holds, which rules
    /// are about it. What the documentation states in prose comes last.
    #[must_use]
    pub fn facts(&self, field: &Field) -> Vec<Fact> {
        self.facts_in(field, self.methods, Lists::Whole)
    }

    /// What the table states about one of its attributes in these methods.
    #[must_use]
    pub fn facts_in(&self, field: &Field, methods: &[Method], lists: Lists) -> Vec<Fact> {
        let fact = |about, sentence| Fact { about, sentence };
        let mut facts = vec![fact(Aspect::Presence, presence::of_field(field, methods))];
        facts.extend(values(field, methods, lists).into_iter().map(|value| fact(Aspect::Value, value)));
        if let Some(word) = field.default_word {
            let default = Sentence::of(|out| {
                out.write_str("Where it is left out of a response, a POST or the stored state, the word ")?;
                out.word(word)?;
                out.write_str(" holds.")
            });
            facts.push(fact(Aspect::Value, default));
        }
        if methods.contains(&Method::Put) {
            facts.extend(update(field).map(|update| fact(Aspect::Update, update)));
        }
        if methods.contains(&Method::Post) && field.may_stand(Method::Post) {
            facts.extend(added(field).map(|added| fact(Aspect::Update, added)));
        }
        if field.secret {
            let secret = Sentence::of(|out| out.write_str("A secret (a password or a PIN): do not log it."));
            facts.push(fact(Aspect::Secret, secret));
        }
        let those = |is: &dyn Fn(Method) -> bool| methods.iter().copied().filter(|method| is(*method)).collect();
        let clearing: Vec<Method> = those(&|method| field.accepts_null(method));
        if !clearing.is_empty() {
            let null = Sentence::of(|out| {
                out.code("null")?;
                out.write_str(" clears it ")?;
                in_methods(out, &clearing)?;
                out.write_str(".")
            });
            facts.push(fact(Aspect::Null, null));
        }
        let ignoring: Vec<Method> = those(&|method| field.is_ignored(method));
        if !ignoring.is_empty() {
            let ignored = Sentence::of(|out| {
                out.write_str("Accepted and ignored ")?;
                in_methods(out, &ignoring)?;
                out.write_str(".")
            });
            facts.push(fact(Aspect::Ignored, ignored));
        }
        for rule in self.rules.iter().filter(|rule| rule.fields.contains(&field.name)) {
            if methods.iter().any(|method| rule.is_about(field, *method)) {
                let about = if rule.group().is_some() { Aspect::Group } else { Aspect::Rule };
                facts.push(fact(about, sentence(rule, self, Some(field.name), methods)));
            }
        }
        if let Some(prose) = field.prose {
            let prose = Sentence::of(|out| write!(out, "Unchecked; the documentation states in prose: {prose}"));
            facts.push(fact(Aspect::Prose, prose));
        }
        facts
    }
}

impl Object {
    /// What is stated about an attribute that the table does not have.
    #[must_use]
    pub fn unknown_in(&'static self, method: Method) -> Sentence {
        Sentence::of(|out| {
            out.part(Part::Body(self, method))?;
            out.write_str(" has no attribute of this name.")
        })
    }
}

impl Field {
    /// What is stated about the attribute in a method that forbids it.
    #[must_use]
    pub fn forbidden_in(&self, method: Method) -> Sentence {
        Sentence::of(|out| {
            out.write_str("Not allowed in ")?;
            out.body_of(method)?;
            accepted_by(out, Method::ALL.into_iter().filter(|other| self.may_stand(*other)))?;
            out.write_str(".")
        })
    }
}

/// The methods that accept what another one does not, in brackets: ` (PUT and POST accept it)`.
pub(super) fn accepted_by(out: &mut Sink<'_>, others: impl Iterator<Item = Method> + Clone) -> fmt::Result {
    let count = others.clone().count();
    if count == 0 {
        return Ok(());
    }
    out.write_str(" (")?;
    methods(out, others)?;
    out.write_str(if count == 1 { " accepts it)" } else { " accept it)" })
}

/// What the attribute may hold: once, if that is the same in every method.
fn values(field: &Field, methods: &[Method], lists: Lists) -> Vec<Sentence> {
    let mut values: Vec<(Sentence, &Kind, Vec<Method>)> = Vec::new();
    for method in methods.iter().filter(|method| field.may_stand(**method)) {
        let kind = field.kind(*method);
        let held = kind.describe();
        match values.iter_mut().find(|(known, ..)| *known == held) {
            Some((.., methods)) => methods.push(*method),
            None => values.push((held, kind, vec![*method])),
        }
    }
    let is_one = values.len() == 1;
    let sentence = |(_, held, methods): &(Sentence, &Kind, Vec<Method>)| {
        Sentence::capitalized(|out| {
            if !is_one {
                in_methods(out, methods)?;
                out.write_str(": ")?;
            }
            out.write_str("holds ")?;
            kind(out, held, lists)?;
            out.write_str(".")
        })
    };
    values.iter().map(sentence).collect()
}

/// What an update does with the attribute.
fn update(field: &Field) -> Option<Sentence> {
    if !field.may_stand(Method::Put) {
        return None;
    }
    let text = |text: &'static str| Some([Part::Text(text.into())].into_iter().collect());
    match (field.effect, field.kind(Method::Put).as_list()) {
        (Effect::Renames(other), _) => Some(Sentence::of(|out| {
            out.write_str("A PUT gives its value to ")?;
            out.attribute(other)?;
            out.write_str(".")
        })),
        (Effect::Removes, _) => Some(Sentence::of(|out| {
            out.code("true")?;
            out.write_str(" removes the item in a PUT.")
        })),
        (Effect::Merges, _) => text("A PUT replaces only the attributes that it contains."),
        (Effect::Sets, Some(items)) => {
            let Some(name) = items.matched_by else { return text("A PUT replaces the list as a whole.") };
            Some(Sentence::of(|out| {
                out.write_str("A PUT matches its items with the stored items by ")?;
                out.code(name)?;
                if let Some(created) = items.created_as {
                    out.write_str("; it creates an item that matches none, which is validated as ")?;
                    out.part(Part::Body(created, Method::Post))?;
                }
                out.write_str(".")
            }))
        }
        (Effect::Sets, None) if field.kind(Method::Put).nested().is_some() => text("A PUT replaces it as a whole."),
        (Effect::Sets, None) => None,
    }
}

/// What a POST does with a list to which it adds items.
fn added(field: &Field) -> Option<Sentence> {
    let name = field.kind(Method::Post).as_list()?.matched_by?;
    Some(Sentence::of(|out| {
        out.write_str("A POST adds its items to the stored list; no stored item may have their ")?;
        out.code(name)?;
        out.write_str(".")
    }))
}
