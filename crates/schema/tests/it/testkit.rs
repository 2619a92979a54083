//! The bodies of the test kit, which does not know the schemas: valid bodies, and bodies with one fault.

use crate::contracts::{CONTRACTS, Contract};
use linecard_contract::Severity;
use linecard_testkit::{one_fault, valid};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::fmt::Debug;

/// Runs a test on bodies of each object and method.
const CASES: u32 = 64;

fn each<S>(bodies: impl Fn(&Contract) -> S, test: impl Fn(&Contract, S::Value) -> Result<(), TestCaseError>)
where
    S: Strategy<Value: Debug>,
{
    for contract in CONTRACTS.iter() {
        let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&bodies(contract), |body| test(contract, body));
        outcome.unwrap_or_else(|error| panic!("{}: {error}", contract.name()));
    }
}

#[test]
fn valid_bodies_are_valid_under_every_schema() {
    each(
        |contract| valid(contract.object, contract.method),
        |contract, body| {
            prop_assert_eq!(contract.fault(&body), None);
            prop_assert!(contract.results(&body).walk);
            Ok(())
        },
    );
}

#[test]
fn bodies_with_one_fault_are_refused_as_by_the_walk() {
    each(
        |contract| one_fault(contract.object, contract.method),
        |contract, faulty| {
            prop_assert_eq!(contract.fault(&faulty.body), None);
            prop_assert_eq!(contract.results(&faulty.body).walk, faulty.severity != Severity::Violation);
            Ok(())
        },
    );
}
