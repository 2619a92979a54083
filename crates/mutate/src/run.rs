//! Makes each flip, and asks the validates.

use crate::flip::Flip;
use crate::validates::Validates;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What became of a flip.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// A table with it does not compile.
    DoesNotCompile,
    /// Which validates see it, in the order of [`Validate::ALL`](crate::Validate::ALL).
    Compiles([bool; 4]),
}

impl Outcome {
    /// Whether nothing sees the flip.
    #[must_use]
    pub fn survives(&self) -> bool {
        *self == Outcome::Compiles([false; 4])
    }
}

/// Makes each flip and asks the validates, on all cores; tells how many are done now and then.
///
/// Each flip leaves its changed tables in memory until the program ends.
pub fn run(flips: &[Flip], validates: &Validates, progress: impl Fn(usize) + Sync) -> Vec<Outcome> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(flip) = flips.get(place) else { return done };
            done.push((place, outcome(flip, validates)));
            progress(place + 1);
        }
    };
    let mut outcomes: Vec<(usize, Outcome)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        // A validate that panics is a fault of ours, and goes on as one.
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|fault| panic::resume_unwind(fault)))
            .collect()
    });
    outcomes.sort_by_key(|(place, _)| *place);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// What becomes of one flip.
#[must_use]
pub fn outcome(flip: &Flip, validates: &Validates) -> Outcome {
    match quietly(|| flip.contract()) {
        None => Outcome::DoesNotCompile,
        Some(contract) => Outcome::Compiles(validates.see(contract)),
    }
}

thread_local! {
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What `make` gives; none if it panics, of which nothing is printed.
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
    let given = panic::catch_unwind(AssertUnwindSafe(make)).ok();
    IS_QUIET.set(false);
    given
}
