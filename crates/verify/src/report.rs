//! What a run found: for each service and check, how often it was tried, the faults, or why it was not tried.

use crate::checks::Check;

/// The result of a run.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Verification {
    /// The services, in the order of the API.
    pub services: Vec<ServiceResult>,
    /// What was done beside the checks, such as the removal of what an earlier run left behind.
    pub notes: Vec<String>,
    /// What could not be restored or removed, or why the run ended early. A run without problems left everything as it was.
    pub problems: Vec<String>,
    /// How many requests were sent.
    pub requests: u64,
    /// Whether the caller or a signal stopped the run.
    pub is_stopped: bool,
}

/// The results of a service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceResult {
    /// The name of the service.
    pub service: &'static str,
    /// The results of the checks, in the order in which they were tried first.
    pub checks: Vec<CheckResult>,
}

/// The result of a check of a service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckResult {
    /// The check.
    pub check: Check,
    /// How often it was tried.
    pub tried: u64,
    /// What was not as documented.
    pub faults: Vec<Fault>,
    /// Why a part of the check was not tried.
    pub not_tried: Vec<String>,
}

/// What was not as documented.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The id of the operation.
    pub operation: &'static str,
    /// The id of the rule of the contract, if the check is about one.
    pub rule: Option<String>,
    /// The location in the body, a JSON Pointer, if there is one.
    pub pointer: Option<String>,
    /// What the documentation states.
    pub documented: String,
    /// What was observed. It holds no value of a body.
    pub observed: String,
    /// How often it was observed.
    pub count: u64,
}

/// The outcome of a check of a service.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// It was tried, and everything was as documented.
    Passed,
    /// Something was not as documented.
    Failed,
    /// Nothing was tried.
    NotTried,
}

impl Outcome {
    /// Returns the word for it in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Passed => "pass",
            Outcome::Failed => "fail",
            Outcome::NotTried => "not tried",
        }
    }
}

impl CheckResult {
    /// Returns the outcome.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match (self.faults.is_empty(), self.tried) {
            (false, _) => Outcome::Failed,
            (true, 0) => Outcome::NotTried,
            (true, _) => Outcome::Passed,
        }
    }
}

impl Verification {
    /// Returns every check of every service.
    pub fn checks(&self) -> impl Iterator<Item = (&'static str, &CheckResult)> {
        self.services.iter().flat_map(|of| of.checks.iter().map(|result| (of.service, result)))
    }

    /// Returns every fault, with its service and check.
    pub fn faults(&self) -> impl Iterator<Item = (&'static str, Check, &Fault)> {
        self.checks()
            .flat_map(|(service, result)| result.faults.iter().map(move |fault| (service, result.check, fault)))
    }

    /// Returns how many checks have this outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.checks().filter(|(_, result)| result.outcome() == outcome).count()
    }
}

impl ServiceResult {
    pub(crate) const fn new(service: &'static str) -> ServiceResult {
        ServiceResult { service, checks: Vec::new() }
    }

    fn of(&mut self, check: Check) -> &mut CheckResult {
        let index = self.checks.iter().position(|result| result.check == check).unwrap_or_else(|| {
            self.checks.push(CheckResult { check, tried: 0, faults: Vec::new(), not_tried: Vec::new() });
            self.checks.len() - 1
        });
        &mut self.checks[index]
    }

    /// Counts that a check was tried.
    pub(crate) fn tried(&mut self, check: Check) {
        self.of(check).tried += 1;
    }

    /// Says why a check, or a part of it, is not tried. A reason is listed once.
    pub(crate) fn not_tried(&mut self, check: Check, why: impl Into<String>) {
        let (result, why) = (self.of(check), why.into());
        if !result.not_tried.contains(&why) {
            result.not_tried.push(why);
        }
    }

    /// Adds a fault. Equal faults are counted.
    pub(crate) fn fault(&mut self, check: Check, fault: Fault) {
        let faults = &mut self.of(check).faults;
        let is_same = |known: &&mut Fault| {
            (known.operation, &known.rule, &known.observed) == (fault.operation, &fault.rule, &fault.observed)
                && (fault.rule.is_some() || known.pointer == fault.pointer)
        };
        match faults.iter_mut().find(is_same) {
            Some(known) => known.count += fault.count,
            None => faults.push(fault),
        }
    }
}

impl Fault {
    /// A fault that was observed once.
    pub(crate) fn new(operation: &'static str, documented: impl Into<String>, observed: impl Into<String>) -> Fault {
        let (documented, observed) = (documented.into(), observed.into());
        Fault { operation, rule: None, pointer: None, documented, observed, count: 1 }
    }

    pub(crate) fn of_rule(mut self, rule: String, pointer: String) -> Fault {
        (self.rule, self.pointer) = (Some(rule), Some(pointer));
        self
    }

    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Fault {
        self.pointer = Some(pointer.into());
        self
    }
}
