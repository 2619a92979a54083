use super::serde_structs::{Criteria, Policies};
use super::validate::Contender;
use crate::workload::Workload;
use ::garde::{Report, Validate};
use serde::de::DeserializeOwned;
use std::hint::black_box;

/// The structs of [`SerdeStructs`](super::SerdeStructs), whose ranges and conditions `garde` checks. It is written for the
/// policies and for a criteria.
#[derive(Debug)]
pub struct Garde {
    validate: fn(&[u8]) -> bool,
}

impl Garde {
    pub(crate) fn new(workload: Workload) -> Option<Garde> {
        match workload {
            Workload::Policies | Workload::PoliciesWithFindings => Some(Garde { validate: is_valid::<Policies> }),
            Workload::Criteria => Some(Garde { validate: is_valid::<Criteria> }),
            Workload::Service | Workload::Conference => None,
        }
    }
}

impl Contender for Garde {
    fn validate(&mut self, body: &[u8]) -> bool {
        (self.validate)(body)
    }
}

fn is_valid<T: DeserializeOwned + Validate<Context = ()>>(body: &[u8]) -> bool {
    let Ok(value) = serde_json::from_slice::<T>(body) else { return false };
    let report: Result<(), Report> = value.validate();
    black_box(&report).is_ok()
}
