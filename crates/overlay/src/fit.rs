//! Whether a change fits the tables. The checks of a table that a program makes would panic.

use crate::change::{Change, What};
use crate::kinds::{Type, also, with_words};
use linecard_config::ConfigError;
use linecard_contract::{Api, Counted, Demand, Field, Kind, Method, Object, Presence, Rule, Test};
use std::collections::{HashMap, HashSet};

/// The greatest number of attributes of an object.
const MOST_ATTRIBUTES: usize = 48;
/// The greatest number of attributes of an object and the objects nested in it, along the deepest path.
const MOST_POSITIONS: usize = 64;

/// What the changes before this one make of the tables.
pub(crate) struct Fit {
    api: &'static Api,
    /// The new attributes of each object.
    added: HashMap<&'static str, HashSet<&'static str>>,
    /// What was changed: object, attribute, method, and the sort of the change.
    done: HashSet<(&'static str, &'static str, Method, &'static str)>,
}

impl Fit {
    pub(crate) fn new(api: &'static Api) -> Fit {
        Fit { api, added: HashMap::new(), done: HashSet::new() }
    }

    /// Checks that the change can be applied after those that were checked before it.
    pub(crate) fn check(&mut self, change: &Change) -> Result<(), ConfigError> {
        let Change { object, attribute, method, what, line } = change;
        self.fitting(change).map_err(|message| ConfigError {
            line: *line,
            message: format!("{}.{attribute}: {message}", object.name),
        })?;
        let sort = match what {
            What::Presence(_) => "presence",
            What::Words(_) => "words",
            What::Also(Type::Null) => "type null",
            What::Also(_) => "type",
            What::New(_) => "new",
        };
        if !self.done.insert((object.name, attribute, *method, sort)) {
            let message = format!("{}.{attribute}: an earlier entry says this for {method}; combine them", object.name);
            return Err(ConfigError { line: *line, message });
        }
        Ok(())
    }

    fn fitting(&mut self, change: &Change) -> Result<(), String> {
        let (object, method) = (change.object, change.method);
        let row = object.field(change.attribute);
        match (&change.what, row) {
            (What::New(_), _) => self.fitting_new(object, change.attribute),
            (_, None) => Err("there is no such attribute".to_owned()),
            (What::Presence(presence), Some(row)) => fitting_presence(object, row, method, *presence),
            (What::Words(words), Some(_)) if words.is_empty() => {
                Err("the list of words is empty; add a word, or remove the entry".to_owned())
            }
            (What::Words(words), Some(row)) => {
                let mut seen = HashSet::new();
                if let Some(twice) = words.iter().find(|word| !seen.insert(**word)) {
                    return Err(format!("the word {twice:?} is named twice; remove it"));
                }
                self.allowed(object, row, method)?;
                match with_words(row.kind(method), words) {
                    Some(_) => Ok(()),
                    None if row.kind(method).words().is_empty() => {
                        Err("it has no list of words in this method, so any text is accepted; remove the entry"
                            .to_owned())
                    }
                    None => Err("a word is in its list already, or there are more than 62; remove it".to_owned()),
                }
            }
            (What::Also(Type::Null), Some(row)) => {
                self.allowed(object, row, method)?;
                if row.accepts_null(method) {
                    Err("it accepts null already; remove the entry".to_owned())
                } else {
                    Ok(())
                }
            }
            (What::Also(of), Some(row)) => {
                self.allowed(object, row, method)?;
                if row.default_word.is_some() || object.rules.iter().any(|rule| needs_kind(rule, row.name)) {
                    return Err("a rule tests its value, so it can have no other type; remove the entry".to_owned());
                }
                if also(row.kind(method), *of).is_some() {
                    return Ok(());
                }
                let of = of.as_str();
                Err(format!("it cannot be {of} too: it has this type, or two types already; remove the entry"))
            }
        }
    }

    fn fitting_new(&mut self, object: &'static Object, attribute: &'static str) -> Result<(), String> {
        if attribute.chars().any(|character| character.is_control() || matches!(character, '"' | '\\')) {
            return Err("a name cannot have quotes, backslashes and control characters; remove the entry".to_owned());
        }
        // An attribute may be new in several methods, but it is one row.
        if !self.added.entry(object.name).or_default().insert(attribute) {
            return Err("an earlier entry adds it; an attribute is new in one method".to_owned());
        }
        if object.fields().len() + self.added[object.name].len() > MOST_ATTRIBUTES {
            return Err(format!("{} would have more than {MOST_ATTRIBUTES} attributes; remove the entry", object.name));
        }
        match self.api.objects.iter().find(|object| self.depth(object) > MOST_POSITIONS) {
            Some(holder) => Err(format!(
                "{} and the objects within it would have more than {MOST_POSITIONS} attributes; remove the entry",
                holder.name
            )),
            None => Ok(()),
        }
    }

    /// Checks that the method allows the attribute, or that an earlier change does.
    fn allowed(&self, object: &Object, row: &Field, method: Method) -> Result<(), String> {
        let fix = "change its presence in an entry before this one, or remove it";
        let is_changed = self.done.contains(&(object.name, row.name, method, "presence"));
        if row.may_stand(method) || is_changed {
            Ok(())
        } else {
            Err(format!("it is not allowed in a {method}; {fix}"))
        }
    }

    /// How many attributes an object and the objects nested in it have, along the deepest path. No object holds itself.
    fn depth(&self, object: &'static Object) -> usize {
        let kinds = object.fields().iter().flat_map(|field| &field.kinds);
        let deepest = kinds.flat_map(Kind::objects).map(|inner| self.depth(inner)).max().unwrap_or_default();
        object.fields().len() + self.added.get(object.name).map_or(0, HashSet::len) + deepest
    }
}

fn fitting_presence(object: &Object, row: &Field, method: Method, presence: Presence) -> Result<(), String> {
    if row.enforced[method as usize] == presence {
        return Err(format!("its presence in a {method} is {} already; remove the entry", presence.as_str()));
    }
    let nested = row.kind(method).nested();
    if nested.is_some_and(|inner| !inner.has(row.method_within(method))) {
        return Err(format!("the objects within it have no {method}; remove the entry"));
    }
    let stands = |name: &str| name == row.name || object.field(name).is_some_and(|field| field.may_stand(method));
    let applies = |rule: &&Rule| {
        let named = rule.fields.contains(&row.name) || rule.when.iter().any(|test| test.field() == row.name);
        named && rule.is_in(method)
    };
    if object.rules.iter().filter(applies).any(|rule| !rule.when.iter().map(Test::field).all(stands)) {
        return Err(format!("a rule about it tests an attribute that a {method} does not have; remove the entry"));
    }
    Ok(())
}

/// Returns whether a rule needs the kind of an attribute: it tests its value, counts whether it is true, or asks whether it is empty.
fn needs_kind(rule: &Rule, name: &str) -> bool {
    let is_tested = rule.when.iter().any(|test| test.field() == name);
    let needs = match rule.demand {
        Demand::Count { of: Counted::True, .. } | Demand::Filled | Demand::Empty => true,
        Demand::Count { of: Counted::Present, .. } | Demand::HasEffect => false,
    };
    is_tested || needs && rule.fields.contains(&name)
}
