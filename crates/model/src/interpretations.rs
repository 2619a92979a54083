//! Which interpretations are in force: all of them, unless a caller takes the documentation at its word.

use crate::ledger::LEDGER;
use crate::objects::OBJECTS;
use linecard_contract::{Contract, Interpretation, Object, nearest, take_at_its_word};
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
        let contract = &*Box::leak(Box::new(Contract::with_changes(OBJECTS, |draft| {
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
