//! Which readings are in force: all of them, unless a caller takes the documentation at its word.

use crate::api::changes::Draft;
use crate::table::method::Method;
use crate::table::object::{Field, Kind};
use crate::table::presence::Presence;
use crate::table::rule::{Demand, Rule, Test};

/// One reading: what the documentation says, what is enforced, and why.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// The id, which never changes.
    pub id: &'static str,
    /// The objects that it touches, by name.
    pub objects: &'static [&'static str],
    /// The attributes that it touches; all of the object, if empty.
    pub attributes: &'static [&'static str],
    /// The page of the documentation.
    pub page: &'static str,
    /// The heading on that page.
    pub heading: &'static str,
    /// What the documentation says.
    pub documented: &'static str,
    /// What is enforced.
    pub interpretation: &'static str,
    /// Why.
    pub reason: &'static str,
    /// What stands in the tables in its place if it is switched off; nothing, if no verdict hangs on it.
    pub as_documented: &'static [Change],
}

/// What stands in the tables in place of a reading that is switched off, for the objects and attributes of its entry.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// The documented letters are enforced.
    DocumentedPresences,
    /// This letter is enforced in the method.
    Presence(Method, Presence),
    /// They may hold this.
    Kind(Kind),
    /// They may hold this in the method.
    KindIn(Method, Kind),
    /// Each may hold what stands beside its name.
    Kinds(&'static [(&'static str, Kind)]),
    /// In the second method they may hold what they may in the first.
    KindsOf(Method, Method),
    /// A list of words is the whole list, spelt as it is.
    ListedWordsOnly,
    /// They are not ignored.
    Counts,
    /// No method knows them.
    Unknown,
    /// The rules that make such a demand on one of them are gone.
    Without(&'static [Demand]),
    /// This has to hold too.
    With(Rule),
    /// A DELETE has to have a body.
    DeleteNeedsBody,
}

/// Changes an object that the entry touches; tells whether it did.
pub fn take_at_its_word(interpretation: &Interpretation, draft: &mut Draft) -> bool {
    if !interpretation.objects.contains(&draft.object().name) {
        return false;
    }
    interpretation.as_documented.iter().for_each(|change| apply(*change, interpretation, draft));
    true
}

fn apply(change: Change, interpretation: &Interpretation, draft: &mut Draft) {
    let concerns = |name: &str| interpretation.attributes.is_empty() || interpretation.attributes.contains(&name);
    match change {
        Change::Unknown => {
            draft.fields.retain(|field| !concerns(field.name));
            draft.rules.retain(|rule| {
                let mut named = rule.fields.iter().copied().chain(rule.when.iter().map(Test::field));
                !named.any(concerns)
            });
        }
        Change::Without(demands) => {
            draft
                .rules
                .retain(|rule| !demands.contains(&rule.demand) || !rule.fields.iter().any(|name| concerns(name)));
        }
        Change::With(rule) => draft.rules.push(rule),
        Change::DeleteNeedsBody => draft.delete_needs_body = true,
        change => {
            draft.fields.iter_mut().filter(|field| concerns(field.name)).for_each(|field| apply_to(change, field));
        }
    }
}

fn apply_to(change: Change, field: &mut Field) {
    match change {
        Change::DocumentedPresences => {
            // Presences that are two, and such as leave a choice, are enforced as they always are.
            for (enforced, documented) in field.enforced.iter_mut().zip(field.documented) {
                *enforced = documented.as_enforced();
            }
        }
        Change::Presence(method, letter) => field.enforced[method as usize] = letter,
        Change::Kind(kind) => field.kinds = [kind; 4],
        Change::KindIn(method, kind) => field.kinds[method as usize] = kind,
        Change::Kinds(kinds) => {
            if let Some((_, kind)) = kinds.iter().find(|(name, _)| *name == field.name) {
                field.kinds = [*kind; 4];
            }
        }
        Change::KindsOf(from, to) => field.kinds[to as usize] = field.kinds[from as usize],
        Change::ListedWordsOnly => {
            for kind in &mut field.kinds {
                if let Kind::LikelyWord(list) | Kind::AnyCaseWord(list) = *kind {
                    *kind = Kind::Word(list);
                }
            }
        }
        Change::Counts => field.ignored_in = 0,
        Change::Unknown | Change::Without(_) | Change::With(_) | Change::DeleteNeedsBody => {}
    }
}

impl PartialEq for Interpretation {
    fn eq(&self, other: &Interpretation) -> bool {
        self.id == other.id
    }
}

impl Eq for Interpretation {}
