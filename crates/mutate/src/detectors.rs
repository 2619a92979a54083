//! What a changed contract is held against: the data that the tests hold the model against.

use linecard_cases::{PreparedCase, read_cases};
use linecard_contract::{Api, JsonRule, Object};
use linecard_fixtures::secrets::Secret;
use linecard_fixtures::tables::Page;
use linecard_fixtures::updates::Update;
use linecard_fixtures::words::List;
use linecard_fixtures::{folder, secrets, tables, updates, words};
use linecard_model::API;
use std::fs;

/// What may see a flip, the strongest first: a result counts for more than a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Validate {
    /// A case comes to something else.
    Cases,
    /// An update comes to something else.
    Updates,
    /// A table, a list of words or the list of secrets differs from its transcription.
    Documents,
    /// The ids of the rules are no longer those that were released.
    RuleIds,
}

impl Validate {
    /// Every validate, in the order of their discriminants.
    pub const ALL: [Validate; 4] = [Validate::Cases, Validate::Updates, Validate::Documents, Validate::RuleIds];
}

/// The data of the tests, read once.
pub struct Validates {
    /// By the object that they are validated as.
    cases: Vec<(&'static Object, Vec<PreparedCase>)>,
    updates: Vec<Update>,
    pages: Vec<Page>,
    words: Vec<List>,
    secrets: Vec<Secret>,
    /// The released ids of each object.
    ids: Vec<(&'static Object, Vec<String>)>,
}

impl Validates {
    /// Reads everything, and holds the contract as it is against it.
    ///
    /// # Errors
    ///
    /// What cannot be read, or what the contract as it is does not keep: then no flip could be told from none.
    pub fn read() -> Result<Validates, String> {
        let validates = Validates {
            cases: cases_by_object()?,
            updates: updates::read_all().map_err(|error| error.to_string())?,
            pages: tables::read_all().map_err(|error| error.to_string())?,
            words: words::read_all().map_err(|error| error.to_string())?,
            secrets: secrets::read_all().map_err(|error| error.to_string())?,
            ids: read_ids()?,
        };
        let as_it_is = &API;
        if let Some(case) = validates.case_against(as_it_is, true) {
            return Err(format!("the case \"{case}\" is not as it expects; cargo test says more"));
        }
        for validate in Validate::ALL {
            if validates.sees(validate, as_it_is, true) {
                return Err(format!("{validate:?}: the model is not as they say; cargo test says more"));
            }
        }
        Ok(validates)
    }

    /// Which validates see that the contract is another one, in the order of [`Validate::ALL`].
    #[must_use]
    pub fn see(&self, contract: &Api) -> [bool; 4] {
        Validate::ALL.map(|validate| self.sees(validate, contract, false))
    }

    /// How many cases there are.
    #[must_use]
    pub fn case_count(&self) -> usize {
        self.cases.iter().map(|(_, cases)| cases.len()).sum()
    }

    fn sees(&self, validate: Validate, contract: &Api, everything: bool) -> bool {
        let object = |object| contract.resolve(object);
        match validate {
            Validate::Cases => self.case_against(contract, everything).is_some(),
            Validate::Updates => {
                let is_touched =
                    |update: &&Update| everything || update.object().is_none_or(|object| is_changed(contract, object));
                self.updates.iter().filter(is_touched).any(|update| update.difference(&object).is_some())
            }
            Validate::Documents => {
                !tables::differences(&self.pages, &object).is_empty()
                    || !words::differences(&self.words, &object).is_empty()
                    || !secrets::differences(&self.secrets, &object).is_empty()
            }
            Validate::RuleIds => self
                .ids
                .iter()
                .filter(|(object, _)| everything || is_changed(contract, object))
                .any(|(object, ids)| *ids != rule_ids(contract.resolve(object))),
        }
    }

    /// A case that does not come to what it expects. What a flip leaves as it is need not be validated again.
    fn case_against(&self, contract: &Api, everything: bool) -> Option<&str> {
        let touched = self.cases.iter().filter(|(object, _)| everything || is_changed(contract, object));
        let mut cases = touched.flat_map(|(object, cases)| cases.iter().map(|case| (contract.resolve(object), case)));
        cases.find(|(object, case)| !is_as_expected(case, object)).map(|(_, prepared)| prepared.case.name.as_str())
    }
}

fn is_as_expected(prepared: &PreparedCase, object: &'static Object) -> bool {
    let report = prepared.validate_as(object);
    // A finding that a case expects is of a rule that there is: the unchanged contract has found it.
    prepared.case.compare(&API, &report).is_ok_and(|difference| difference.is_none())
}

/// Whether the contract has another object in the place of this one: it, or one in it, is changed.
fn is_changed(contract: &Api, object: &'static Object) -> bool {
    !std::ptr::eq(contract.resolve(object), object)
}

fn rule_ids(object: &'static Object) -> Vec<String> {
    object.methods.iter().flat_map(|method| object.rule_ids(*method)).map(|id| id.to_string()).collect()
}

/// Every case of the fixtures, by the object that it is validated as.
fn cases_by_object() -> Result<Vec<(&'static Object, Vec<PreparedCase>)>, String> {
    let mut cases: Vec<(&'static Object, Vec<PreparedCase>)> =
        API.objects.iter().map(|object| (*object, Vec::new())).collect();
    for case in read_cases(&API, &folder()).map_err(|error| error.to_string())? {
        if let Some((_, of_object)) = cases.iter_mut().find(|(other, _)| *other == case.prepared.target.object) {
            of_object.push(case.prepared);
        }
    }
    Ok(cases)
}

/// The released ids, from the snapshot that a test of the model holds them in.
fn read_ids() -> Result<Vec<(&'static Object, Vec<String>)>, String> {
    let path = folder().join("../crates/model/tests/it/snapshots/it__ids__rule_ids_stay.snap");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let released = text.splitn(3, "---\n").nth(2).unwrap_or_default().lines().skip(JsonRule::ALL.len());
    let ids: Vec<_> = API.objects.iter().map(|object| (*object, rule_ids(object))).collect();
    if released.eq(ids.iter().flat_map(|(_, ids)| ids)) {
        Ok(ids)
    } else {
        Err(format!("{}: the rules have other ids; cargo test says more", path.display()))
    }
}
