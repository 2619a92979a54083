//! Generated bodies: valid ones, and ones with one fault.
//!
//! A body depends on a seed, and on how much of it is kept: a test that fails looks for the simplest body that still fails,
//! which is that of the smallest number.

use crate::error::UNKNOWN_NAME;
use crate::names;
use crate::value::to_python;
use linecard_contract::{Method, nearest};
use linecard_testkit as testkit;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// The complexity of a body that is not simplified.
const WHOLE: u32 = 64;

/// The most steps that simplify a body.
const MOST_STEPS: u32 = 4096;

/// Generates the body of a seed. With a complexity below 64, it is simplified in proportion.
fn generated<S: Strategy>(strategy: &S, seed: u64, complexity: u32) -> PyResult<S::Value> {
    let tree = || {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
        strategy.new_tree(&mut runner).map_err(|reason| PyRuntimeError::new_err(reason.to_string()))
    };
    let mut whole = tree()?;
    if complexity >= WHOLE {
        return Ok(whole.current());
    }
    let steps = (0..MOST_STEPS).take_while(|_| whole.simplify()).count();
    let mut partly = tree()?;
    let taken = steps * (WHOLE - complexity) as usize / WHOLE as usize;
    for _ in 0..taken {
        partly.simplify();
    }
    Ok(partly.current())
}

/// Returns the valid body of a seed.
#[pyfunction]
#[pyo3(signature = (target, seed, complexity=WHOLE))]
pub(crate) fn valid<'py>(py: Python<'py>, target: &str, seed: u64, complexity: u32) -> PyResult<Bound<'py, PyAny>> {
    let (object, method) = names::target_in(py, target)?;
    to_python(py, &generated(&testkit::valid(object, method), seed, complexity)?)
}

/// Returns a body with one fault, and the severity, rule and pointers of its findings.
#[pyfunction]
#[pyo3(signature = (target, seed, complexity=WHOLE, rule=None))]
pub(crate) fn one_fault<'py>(
    py: Python<'py>,
    target: &str,
    seed: u64,
    complexity: u32,
    rule: Option<&str>,
) -> PyResult<Bound<'py, PyTuple>> {
    let (object, method) = names::target_in(py, target)?;
    let strategy = match rule {
        None => testkit::one_fault(object, method),
        Some(rule) => testkit::one_fault_of(object, method, rule).ok_or_else(|| {
            let ids: Vec<String> = testkit::breakable(object, method).iter().map(ToString::to_string).collect();
            let near = nearest(rule, ids.iter().map(String::as_str));
            let hint = names::did_you_mean(&near, "linecard.strategies.breakable() lists those that can be broken");
            let message = format!("a {target} body cannot break {}; {hint}", names::quoted(rule));
            UNKNOWN_NAME.with(py, (message, near))
        })?,
    };
    let faulty = generated(&strategy, seed, complexity)?;
    let (severity, rule) = (faulty.severity.as_str(), faulty.rule.to_string());
    (to_python(py, &faulty.body)?, severity, rule, faulty.pointers).into_pyobject(py)
}

/// Returns a stored state, and a PUT that it accepts.
#[pyfunction]
#[pyo3(signature = (object, seed, complexity=WHOLE))]
pub(crate) fn valid_update<'py>(
    py: Python<'py>,
    object: &str,
    seed: u64,
    complexity: u32,
) -> PyResult<Bound<'py, PyTuple>> {
    names::target(py, object, Method::Get.as_str())?;
    let (object, _) = names::target(py, object, Method::Put.as_str())?;
    let update = generated(&testkit::valid_update(object), seed, complexity)?;
    (to_python(py, &update.stored)?, to_python(py, &update.put)?).into_pyobject(py)
}

/// Returns the ids of the rules that a body can break.
#[pyfunction]
pub(crate) fn breakable(py: Python<'_>, target: &str) -> PyResult<Vec<String>> {
    let (object, method) = names::target_in(py, target)?;
    Ok(testkit::breakable(object, method).iter().map(ToString::to_string).collect())
}
