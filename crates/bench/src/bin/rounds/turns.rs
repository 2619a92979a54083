//! Rounds of turns, and their medians.

use fastrand::Rng;
use std::time::{Duration, Instant};

/// The minimum time of a turn.
const TURN: Duration = Duration::from_micros(300);

/// A name, and a function whose time is measured.
pub(crate) struct Turn<'t> {
    pub(crate) name: String,
    run: Box<dyn FnMut() + 't>,
}

impl<'t> Turn<'t> {
    pub(crate) fn new(name: impl Into<String>, run: impl FnMut() + 't) -> Turn<'t> {
        Turn { name: name.into(), run: Box::new(run) }
    }
}

/// The nanoseconds of each turn in each round.
pub(crate) struct Rounds {
    names: Vec<String>,
    rounds: Vec<Vec<f64>>,
}

impl Rounds {
    /// Measures rounds of turns for this long; at least three rounds.
    pub(crate) fn of(mut turns: Vec<Turn<'_>>, time: Duration) -> Rounds {
        let mut rounds = Vec::new();
        let (start, mut rng) = (Instant::now(), Rng::with_seed(0));
        let mut order: Vec<usize> = (0..turns.len()).collect();
        while rounds.len() < 3 || start.elapsed() < time {
            // A turn after one that runs the same code finds it in the caches.
            rng.shuffle(&mut order);
            let mut round = vec![0.0; turns.len()];
            for index in &order {
                round[*index] = nanoseconds(&mut turns[*index].run);
            }
            rounds.push(round);
        }
        Rounds { names: turns.into_iter().map(|turn| turn.name).collect(), rounds }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Returns the median of the nanoseconds of a turn.
    pub(crate) fn nanoseconds(&self, name: &str) -> Option<f64> {
        let index = self.index(name)?;
        Some(median(self.rounds.iter().map(|round| round[index]).collect()))
    }

    /// Returns the median of the ratios of two turns in the same round.
    pub(crate) fn ratio(&self, name: &str, to: &str) -> Option<f64> {
        let (one, two) = (self.index(name)?, self.index(to)?);
        Some(median(self.rounds.iter().map(|round| round[one] / round[two]).collect()))
    }

    /// Returns the median of the differences of two turns in the same round, in nanoseconds.
    pub(crate) fn difference(&self, name: &str, to: &str) -> Option<f64> {
        let (one, two) = (self.index(name)?, self.index(to)?);
        Some(median(self.rounds.iter().map(|round| round[one] - round[two]).collect()))
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| other == name)
    }
}

/// Returns the nanoseconds of a turn. What the turn before left in the caches counts for nothing: the first run is not
/// measured.
fn nanoseconds(run: &mut dyn FnMut()) -> f64 {
    run();
    let start = Instant::now();
    let mut runs = 0.0;
    while start.elapsed() < TURN {
        run();
        runs += 1.0;
    }
    start.elapsed().as_secs_f64() * 1e9 / runs
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

/// Returns a count as a number to calculate with.
pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("a benchmark counts no more"))
}
