//! The result: how many flips each detector detects, and which flips survive.

use crate::detectors::Detector;
use crate::explained::Explained;
use crate::flip::{Flip, Sort};
use crate::run::Outcome;
use std::fmt::Write as _;

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Tally<'f> {
    rows: Vec<Row>,
    /// The flips that nothing detects.
    pub survivors: Vec<&'f Flip>,
}

/// The counts for the flips of a sort.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    title: &'static str,
    flips: usize,
    does_not_compile: usize,
    /// The number of flips that each detector detects and no detector before it does.
    detected: [usize; 4],
    survivors: usize,
}

impl<'f> Tally<'f> {
    /// Counts the outcomes. There is one for each flip.
    #[must_use]
    pub fn new(flips: &'f [Flip], outcomes: &[Outcome]) -> Tally<'f> {
        let mut rows = Sort::ALL.map(|sort| Row { title: sort.describe(), ..Row::default() });
        let mut total = Row { title: "all", ..Row::default() };
        let mut survivors = Vec::new();
        for (flip, outcome) in flips.iter().zip(outcomes) {
            let index = Sort::ALL.iter().position(|sort| *sort == flip.sort).unwrap_or_default();
            for row in [&mut rows[index], &mut total] {
                row.flips += 1;
                row.survivors += usize::from(outcome.survives());
                match outcome {
                    Outcome::DoesNotCompile => row.does_not_compile += 1,
                    Outcome::Compiles(detected) => {
                        if let Some(first) = detected.iter().position(|is_detected| *is_detected) {
                            row.detected[first] += 1;
                        }
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

    /// Returns the survivors that have no explanation.
    #[must_use]
    pub fn unexplained(&self, explained: &[Explained]) -> Vec<&'f Flip> {
        let is_named = |flip: &Flip| explained.iter().any(|explained| explained.flips.contains(&flip.name.as_str()));
        self.survivors.iter().copied().filter(|flip| !is_named(flip)).collect()
    }

    /// Returns the explained names that are not survivors, or not flips.
    #[must_use]
    pub fn needless(&self, explained: &[Explained]) -> Vec<&'static str> {
        let names = explained.iter().flat_map(|explained| explained.flips).copied();
        names.filter(|name| !self.survivors.iter().any(|flip| flip.name == *name)).collect()
    }

    /// Formats the result as Markdown: a table that counts each flip in one column, and the survivors with their
    /// reasons.
    #[must_use]
    pub fn to_markdown(&self, explained: &[Explained]) -> String {
        let mut text = String::from(
            "| Flipped fact | Flips | Cases | Updates | Transcription | Rule ids | Compiler | Nothing |\n\
             |---|---:|---:|---:|---:|---:|---:|---:|\n",
        );
        for row in &self.rows {
            let _ = write!(text, "| {} | {} |", row.title, row.flips);
            for detector in Detector::ALL {
                let _ = write!(text, " {} |", row.detected[detector as usize]);
            }
            let _ = writeln!(text, " {} | {} |", row.does_not_compile, row.survivors);
        }
        if let Some(all) = self.rows.last() {
            let detected = all.flips - all.survivors;
            let percent = hundredths(detected, all.flips);
            let _ = writeln!(text, "\n{detected} of {} flips are detected: {percent} %.", all.flips);
        }
        for Explained { reason, flips } in explained {
            let _ = writeln!(text, "\n{reason}\n");
            flips.iter().for_each(|flip| {
                let _ = writeln!(text, "- `{flip}`");
            });
        }
        text
    }
}

/// Returns a percentage with two digits, rounded down so that 100 % means no survivor.
fn hundredths(part: usize, whole: usize) -> String {
    let share = part * 10_000 / whole.max(1);
    format!("{}.{:02}", share / 100, share % 100)
}
