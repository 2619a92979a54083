//! Runs the flips: applies each one, and asks the detectors.

use crate::detectors::Detectors;
use crate::flip::Flip;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The outcome of a flip.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// The changed table does not compile.
    DoesNotCompile,
    /// The table compiles. Which detectors detect the flip, in the order of [`Detector::ALL`](crate::Detector::ALL).
    Compiles([bool; 4]),
}

impl Outcome {
    /// Returns whether nothing detects the flip.
    #[must_use]
    pub fn survives(&self) -> bool {
        *self == Outcome::Compiles([false; 4])
    }
}

/// Runs the flips on all cores. Calls `progress` with the number of flips that are done.
///
/// The changed tables of each flip stay in memory until the program ends.
pub fn run(flips: &[Flip], detectors: &Detectors, progress: impl Fn(usize) + Sync) -> Vec<Outcome> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(flip) = flips.get(index) else { return done };
            done.push((index, outcome(flip, detectors)));
            progress(index + 1);
        }
    };
    let mut outcomes: Vec<(usize, Outcome)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        // A panic in a detector is a bug, so it is passed on.
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|payload| panic::resume_unwind(payload)))
            .collect()
    });
    outcomes.sort_by_key(|(index, _)| *index);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// Runs a flip, and returns its outcome.
#[must_use]
pub fn outcome(flip: &Flip, detectors: &Detectors) -> Outcome {
    match quietly(|| flip.contract()) {
        None => Outcome::DoesNotCompile,
        Some(contract) => Outcome::Compiles(detectors.detect(contract)),
    }
}

thread_local! {
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Returns the result of `make`; `None` if it panics. Does not print the panic.
fn quietly<T>(make: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_QUIET.get() {
                usual(info);
            }
        }));
    });
    IS_QUIET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(make)).ok();
    IS_QUIET.set(false);
    result
}
