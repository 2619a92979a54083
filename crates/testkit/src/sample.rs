//! Generates values from a seed.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Generates values from a seed, without an end. The same seed gives the same values on all platforms, as long as the
/// tables, this crate and proptest do not change.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::SCHEDULE;
/// use linecard_testkit::{samples, valid};
///
/// let bodies: Vec<_> = samples(valid(&SCHEDULE, Method::Put), 42).take(3).collect();
/// assert_eq!(bodies[..2], samples(valid(&SCHEDULE, Method::Put), 42).take(2).collect::<Vec<_>>());
/// ```
pub fn samples<S: Strategy>(strategy: S, seed: u64) -> impl Iterator<Item = S::Value> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    // A strategy fails only after very many values that a filter rejects, which no strategy of this crate reaches.
    std::iter::from_fn(move || Some(strategy.new_tree(&mut runner).ok()?.current()))
}
