//! The result: what sees how many flips, and which survive.

use crate::explained::Explained;
use crate::flip::{Flip, Sort};
use crate::judges::Judge;
use crate::run::Outcome;
use std::fmt::Write as _;

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Tally<'f> {
    rows: Vec<Row>,
    /// The flips that nothing sees.
    pub survivors: Vec<&'f Flip>,
}

/// What became of the flips of a sort.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    title: &'static str,
    flips: usize,
    does_not_compile: usize,
    /// How many each judge sees.
    seen: [usize; 4],
    survivors: usize,
}

impl<'f> Tally<'f> {
    /// Counts the outcomes, one for each flip.
    #[must_use]
    pub fn new(flips: &'f [Flip], outcomes: &[Outcome]) -> Tally<'f> {
        let mut rows = Sort::ALL.map(|sort| Row { title: sort.describe(), ..Row::default() });
        let mut total = Row { title: "all", ..Row::default() };
        let mut survivors = Vec::new();
        for (flip, outcome) in flips.iter().zip(outcomes) {
            let place = Sort::ALL.iter().position(|sort| *sort == flip.sort).unwrap_or_default();
            for row in [&mut rows[place], &mut total] {
                row.flips += 1;
                row.survivors += usize::from(outcome.survives());
                match outcome {
                    Outcome::DoesNotCompile => row.does_not_compile += 1,
                    Outcome::Compiles(seen) => {
                        row.seen.iter_mut().zip(seen).for_each(|(count, is_seen)| *count += usize::from(*is_seen));
                    }
                }
            }
            if outcome.survives() {
                survivors.push(flip);
            }
        }
        let rows = rows.into_iter().chain([total]).filter(|row| row.flips > 0).collect();
        Tally { rows, survivors }
    }

    /// The survivors that no explanation names.
    #[must_use]
    pub fn unexplained(&self, explained: &[Explained]) -> Vec<&'f Flip> {
        let is_named = |flip: &Flip| explained.iter().any(|explained| explained.flips.contains(&flip.name.as_str()));
        self.survivors.iter().copied().filter(|flip| !is_named(flip)).collect()
    }

    /// What is explained and does not survive, or is no flip at all.
    #[must_use]
    pub fn needless(&self, explained: &[Explained]) -> Vec<&'static str> {
        let names = explained.iter().flat_map(|explained| explained.flips).copied();
        names.filter(|name| !self.survivors.iter().any(|flip| flip.name == *name)).collect()
    }

    /// The result as a table in Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut table = String::from(
            "| What is flipped | Flips | seen by cases | by updates | by the transcription | by rule ids \
             | do not compile | survive |\n|---|---:|---:|---:|---:|---:|---:|---:|\n",
        );
        for row in &self.rows {
            let _ = write!(table, "| {} | {} |", row.title, row.flips);
            for judge in Judge::ALL {
                let _ = write!(table, " {} |", row.seen[judge as usize]);
            }
            let _ = writeln!(table, " {} | {} |", row.does_not_compile, row.survivors);
        }
        table
    }
}
