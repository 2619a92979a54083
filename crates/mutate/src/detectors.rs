//! The detectors: compare a changed contract with the data of the tests.

use linecard_cases::{PreparedCase, read_cases};
use linecard_contract::{Api, JsonRule, Object};
use linecard_fixtures::secrets::Secret;
use linecard_fixtures::tables::Page;
use linecard_fixtures::updates::Update;
use linecard_fixtures::words::List;
use linecard_fixtures::{folder, secrets, tables, updates, words};
use linecard_model::API;
use std::fs;

/// What can detect a flip. The strongest evidence comes first: a result is stronger than a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Detector {
    /// A case fails.
    Cases,
    /// An update has another result.
    Updates,
    /// A table, a list of words or the list of secrets differs from its transcription.
    Documents,
    /// The rule ids differ from the released ones.
    RuleIds,
}

impl Detector {
    /// All detectors, in the order of their discriminants.
    pub const ALL: [Detector; 4] = [Detector::Cases, Detector::Updates, Detector::Documents, Detector::RuleIds];
}

/// The data of the tests, read once.
pub struct Detectors {
    /// The cases of each object.
    cases: Vec<(&'static Object, Vec<PreparedCase>)>,
    updates: Vec<Update>,
    pages: Vec<Page>,
    words: Vec<List>,
    secrets: Vec<Secret>,
    /// The released ids of each object.
    ids: Vec<(&'static Object, Vec<String>)>,
}

impl Detectors {
    /// Reads the data, and checks that the unchanged contract agrees with it.
    ///
    /// # Errors
    ///
    /// A message if the data cannot be read, or if the unchanged contract does not agree with it.
    pub fn read() -> Result<Detectors, String> {
        let detectors = Detectors {
            cases: cases_by_object()?,
            updates: updates::read_all().map_err(|error| error.to_string())?,
            pages: tables::read_all().map_err(|error| error.to_string())?,
            words: words::read_all().map_err(|error| error.to_string())?,
            secrets: secrets::read_all().map_err(|error| error.to_string())?,
            ids: read_ids()?,
        };
        if let Some(case) = detectors.failing_case(&API, true) {
            return Err(format!("the case \"{case}\" fails without a change; run cargo test"));
        }
        for detector in Detector::ALL {
            if detectors.detects(detector, &API, true) {
                return Err(format!("{detector:?}: the unchanged model does not agree with the data; run cargo test"));
            }
        }
        Ok(detectors)
    }

    /// Returns which detectors detect that the contract is changed, in the order of [`Detector::ALL`].
    #[must_use]
    pub fn detect(&self, contract: &Api) -> [bool; 4] {
        Detector::ALL.map(|detector| self.detects(detector, contract, false))
    }

    /// Returns the number of cases.
    #[must_use]
    pub fn case_count(&self) -> usize {
        self.cases.iter().map(|(_, cases)| cases.len()).sum()
    }

    fn detects(&self, detector: Detector, contract: &Api, everything: bool) -> bool {
        let object = |object| contract.resolve(object);
        match detector {
            Detector::Cases => self.failing_case(contract, everything).is_some(),
            Detector::Updates => {
                let is_touched =
                    |update: &&Update| everything || update.object().is_none_or(|object| is_changed(contract, object));
                self.updates.iter().filter(is_touched).any(|update| update.difference(&object).is_some())
            }
            Detector::Documents => {
                !tables::differences(&self.pages, &object).is_empty()
                    || !words::differences(&self.words, &object).is_empty()
                    || !secrets::differences(&self.secrets, &object).is_empty()
            }
            Detector::RuleIds => self
                .ids
                .iter()
                .filter(|(object, _)| everything || is_changed(contract, object))
                .any(|(object, ids)| *ids != rule_ids(contract.resolve(object))),
        }
    }

    /// Returns the name of a case that fails. Cases of unchanged objects are skipped unless `everything` is set.
    fn failing_case(&self, contract: &Api, everything: bool) -> Option<&str> {
        let touched = self.cases.iter().filter(|(object, _)| everything || is_changed(contract, object));
        let mut cases = touched.flat_map(|(object, cases)| cases.iter().map(|case| (contract.resolve(object), case)));
        cases.find(|(object, case)| !passes(case, object)).map(|(_, prepared)| prepared.case.name.as_str())
    }
}

fn passes(prepared: &PreparedCase, object: &'static Object) -> bool {
    let report = prepared.validate_as(object);
    // This gives no error, because the unchanged contract has all expected rules.
    prepared.case.compare(&API, &report).is_ok_and(|difference| difference.is_none())
}

/// Returns whether the contract changes this object or an object within it.
fn is_changed(contract: &Api, object: &'static Object) -> bool {
    !std::ptr::eq(contract.resolve(object), object)
}

fn rule_ids(object: &'static Object) -> Vec<String> {
    object.all_rule_ids().into_iter().map(|id| id.to_string()).collect()
}

/// Reads all cases of the fixtures, grouped by object.
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

/// Reads the released ids from the snapshot of a test of the model.
fn read_ids() -> Result<Vec<(&'static Object, Vec<String>)>, String> {
    let path = folder().join("../crates/model/tests/it/snapshots/it__ids__rule_ids_stay.snap");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let released = text.splitn(3, "---\n").nth(2).unwrap_or_default().lines().skip(JsonRule::ALL.len());
    let ids: Vec<_> = API.objects.iter().map(|object| (*object, rule_ids(object))).collect();
    if released.eq(ids.iter().flat_map(|(_, ids)| ids)) {
        Ok(ids)
    } else {
        Err(format!("{}: the rules have other ids; run cargo test", path.display()))
    }
}
