//! Which readings are in force: all of them, unless a caller takes the documentation at its word.

use crate::fact::{Demand, Field, Kind, Method, Presence, Rule, Test};
use crate::ledger::{Interpretation, LEDGER};
use crate::message::nearest;
use crate::object::Object;
use crate::revise::{Contract, Draft};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Which entries of the [`LEDGER`] are in force.
///
/// ```
/// use linecard_model::{Method, Options, Interpretations, validate_with, objects::USER_COMMON_OBJECT};
///
/// let answer = r#"{"userId": "jane@example.org", "lastName": "Doe", "firstName": "Jane", "phoneNumber": "",
///                  "extension": "", "department": ""}"#;
/// let options = Options::default();
/// assert!(validate_with(&options, &USER_COMMON_OBJECT, Method::Get, answer).is_valid());
///
/// let options = options.with_interpretations(Interpretations::without(["user-common-object.emailAddress"]).unwrap());
/// let report = validate_with(&options, &USER_COMMON_OBJECT, Method::Get, answer);
/// assert_eq!(report.violations().next().unwrap().rule().to_string(), "user-common-object.emailAddress.get.required");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Interpretations {
    /// None if all are in force: then the tables are as they stand.
    contract: Option<&'static Contract>,
}

/// What has been made for each choice of entries that are switched off.
static CONTRACTS: OnceLock<Mutex<BTreeMap<Vec<usize>, &'static Contract>>> = OnceLock::new();

impl Interpretations {
    /// All of them.
    pub const ALL: Interpretations = Interpretations { contract: None };

    /// All but these, by their ids: of what they speak of, the documentation is taken at its word.
    ///
    /// What it takes to validate so is made once for each choice of entries, and kept until the program ends.
    ///
    /// # Errors
    ///
    /// An id that no entry has, or one of an entry that changes no verdict.
    pub fn without<'i>(ids: impl IntoIterator<Item = &'i str>) -> Result<Interpretations, BadInterpretation> {
        let mut places = Vec::new();
        for id in ids {
            match LEDGER.iter().position(|interpretation| interpretation.id == id) {
                None => return Err(BadInterpretation::Unknown { id: id.to_owned() }),
                Some(place) if LEDGER[place].as_documented.is_empty() => {
                    return Err(BadInterpretation::NoVerdict { interpretation: &LEDGER[place] });
                }
                Some(place) => places.push(place),
            }
        }
        places.sort_unstable();
        places.dedup();
        if places.is_empty() {
            return Ok(Interpretations::ALL);
        }
        // A choice is put in whole or not at all, so another thread's panic leaves nothing half done.
        let mut contracts = CONTRACTS.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(contract) = contracts.get(&places) {
            return Ok(Interpretations { contract: Some(contract) });
        }
        let contract = &*Box::leak(Box::new(Contract::with_changes(|draft| {
            // Every entry has its say, so all are gone over before it is asked whether any changed something.
            let changed: Vec<bool> = places.iter().map(|place| take_at_its_word(&LEDGER[*place], draft)).collect();
            changed.contains(&true)
        })));
        contracts.insert(places, contract);
        Ok(Interpretations { contract: Some(contract) })
    }

    /// The object under these readings.
    #[inline]
    #[must_use]
    pub fn object(self, object: &'static Object) -> &'static Object {
        match self.contract {
            None => object,
            Some(contract) => contract.object(object),
        }
    }
}

/// Why an entry cannot be switched off.
#[derive(Clone, Debug, PartialEq)]
pub enum BadInterpretation {
    /// The ledger has no entry of this id.
    Unknown {
        /// The id that was given.
        id: String,
    },
    /// The entry decides a name, or what there is; no verdict hangs on it.
    NoVerdict {
        /// The entry.
        interpretation: &'static Interpretation,
    },
}

impl fmt::Display for BadInterpretation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadInterpretation::Unknown { id } => {
                write!(out, "the ledger has no entry \"{id}\"")?;
                let near = nearest(id, LEDGER.iter().map(|interpretation| interpretation.id));
                if near.is_empty() { Ok(()) } else { write!(out, "; did you mean {}?", near.join(" or ")) }
            }
            BadInterpretation::NoVerdict { interpretation } => {
                write!(out, "no verdict hangs on the entry {}, so there is nothing to switch off", interpretation.id)
            }
        }
    }
}

impl std::error::Error for BadInterpretation {}

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
fn take_at_its_word(interpretation: &Interpretation, draft: &mut Draft) -> bool {
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
