//! What the tables say, as sentences for whoever reads about the contract.
//!
//! Names of attributes, bodies and values stand between backticks, so that a page can set them apart.

use crate::say::words::{capitalized, in_methods};
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Kind, Object};
use crate::table::presence::Presence;
use crate::table::severity::Severity;

/// One thing that a table says of an attribute.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The sentence.
    pub sentence: String,
    /// The objects that it speaks of, by title or as a body such as `criteria.post`.
    pub objects: Vec<&'static Object>,
}

impl From<String> for Fact {
    fn from(sentence: String) -> Fact {
        Fact { sentence, objects: Vec::new() }
    }
}

impl Presence {
    /// The letter in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Presence::Always => "always returned",
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Conditional => "conditional",
            Presence::Forbidden => "forbidden",
            Presence::OptionalConditional | Presence::OptionalOrConditional => {
                "optional, and meaningful only under a condition"
            }
            Presence::Undefined => "not known",
        }
    }

    /// What follows from a letter for whoever writes or reads a body.
    #[must_use]
    pub const fn consequence(self) -> &'static str {
        match self {
            Presence::Always => "An answer without it breaks the contract.",
            Presence::Required => "A request without it breaks the contract.",
            Presence::Optional => "It may be left out.",
            Presence::Conditional => "It hangs on another attribute, or on what the user has; nobody can rely on it.",
            Presence::Forbidden => "A body with it breaks the contract.",
            Presence::OptionalConditional | Presence::OptionalOrConditional => "Enforced as O.",
            Presence::Undefined => "Unknown: a violation in a request, a note in an answer.",
        }
    }
}

impl Severity {
    /// The severity as people read it.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Severity::Violation => "violation",
            Severity::NoEffect => "no effect",
            Severity::Unchecked => "unchecked",
            Severity::Note => "note",
        }
    }

    /// What follows from a finding of this weight.
    #[must_use]
    pub const fn consequence(self) -> &'static str {
        match self {
            Severity::Violation => "The body breaks the contract. Only this makes a body invalid.",
            Severity::NoEffect => "Accepted, and ignored.",
            Severity::Unchecked => "Said in prose only, or hangs on state that the body does not show.",
            Severity::Note => "Worth knowing, and never an error.",
        }
    }
}

impl Kind {
    /// The objects that a value of this kind is or holds.
    #[must_use]
    pub fn objects(&self) -> Vec<&'static Object> {
        match self {
            Kind::Object(object) => vec![object],
            Kind::Array(items) => items.kind.objects(),
            Kind::Either(kinds) => kinds.iter().flat_map(Kind::objects).collect(),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject => Vec::new(),
        }
    }
}

impl Object {
    /// What the table says of one of its attributes: when it stands in a body, what it holds, what is asked of it. What the
    /// documentation says in prose comes last.
    #[must_use]
    pub fn facts(&self, field: &Field) -> Vec<Fact> {
        let mut facts = vec![self.presence(field).into()];
        facts.extend(self.values(field));
        facts.extend(self.updates(field));
        if field.secret {
            facts.push("A secret, a password or a PIN: keep it out of logs.".to_owned().into());
        }
        let said = |methods: Vec<Method>| if methods.is_empty() { None } else { Some(in_methods(&methods)) };
        let those = |is: &dyn Fn(Method) -> bool| self.methods.iter().copied().filter(|method| is(*method)).collect();
        if let Some(methods) = said(those(&|method| field.accepts_null(method))) {
            facts.push(format!("`null` clears it {methods}.").into());
        }
        if let Some(methods) = said(those(&|method| field.is_ignored(method))) {
            facts.push(format!("Accepted and ignored {methods}.").into());
        }
        let rules = self.rules.iter().filter(|rule| rule.fields.contains(&field.name));
        facts.extend(rules.map(|rule| rule.sentence_on(self, Some(field.name)).into()));
        if let Some(prose) = field.prose {
            facts.push(format!("Said in prose, and unchecked: {prose}").into());
        }
        facts
    }

    /// Its letters as a sentence.
    fn presence(&self, field: &Field) -> String {
        let parts: Vec<String> = self
            .methods
            .iter()
            .map(|method| {
                let (documented, enforced) = (field.documented[*method as usize], field.enforced[*method as usize]);
                let read = if documented == enforced {
                    String::new()
                } else if documented == Presence::Undefined {
                    " (no letter is documented)".to_owned()
                } else {
                    format!(" (documented: {})", documented.describe())
                };
                format!("{method} {}{read}", enforced.describe())
            })
            .collect();
        format!("{}.", parts.join("; "))
    }

    /// What it may hold: once, if that is the same in every method.
    fn values(&self, field: &Field) -> Vec<Fact> {
        let mut values: Vec<(String, &Kind, Vec<Method>)> = Vec::new();
        for method in self.methods.iter().filter(|method| field.may_stand(**method)) {
            let kind = field.kind(*method);
            let held = kind.describe();
            match values.iter_mut().find(|(known, ..)| *known == held) {
                Some((.., methods)) => methods.push(*method),
                None => values.push((held, kind, vec![*method])),
            }
        }
        let is_one = values.len() == 1;
        let said = values.iter().map(|(held, kind, methods)| {
            let sentence =
                if is_one { format!("holds {held}.") } else { format!("{}: holds {held}.", in_methods(methods)) };
            Fact { sentence: capitalized(&sentence), objects: kind.objects() }
        });
        said.collect()
    }

    /// What an update does with it.
    fn updates(&self, field: &Field) -> Option<Fact> {
        if !self.has(Method::Put) || !field.may_stand(Method::Put) {
            return None;
        }
        let fact = match (field.effect, field.kind(Method::Put).as_list()) {
            (Effect::Renames(other), _) => format!("An update gives this value to `{other}`.").into(),
            (Effect::Removes, _) => "`true` removes the item in an update.".to_owned().into(),
            (Effect::Replaces, _) => "An update replaces it as a whole.".to_owned().into(),
            (Effect::Sets, Some(items)) => match (items.matched_by, items.created_as) {
                (Some(name), Some(created)) => Fact {
                    sentence: format!(
                        "An update matches the items with the stored ones by `{name}`; one that matches none is \
                         created, as `{}.{}` asks.",
                        created.name,
                        Method::Post.as_id()
                    ),
                    objects: vec![created],
                },
                (Some(name), None) => format!("An update matches the items with the stored ones by `{name}`.").into(),
                (None, _) => "An update replaces the list as a whole.".to_owned().into(),
            },
            // An object that stands in no operation of its own is updated in another, and the same holds.
            (Effect::Sets, None) => return None,
        };
        Some(fact)
    }
}
