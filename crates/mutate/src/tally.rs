//! The result: what sees how many flips, and which survive.

use crate::explained::Explained;
use crate::flip::{Flip, Sort};
use crate::run::Outcome;
use crate::validates::Validate;
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
    /// How many each validate sees that none before it does.
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
                        if let Some(first) = seen.iter().position(|is_seen| *is_seen) {
                            row.seen[first] += 1;
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

    /// The result in Markdown: what comes to what, a flip in one column, and the survivors with their reasons.
    #[must_use]
    pub fn to_markdown(&self, explained: &[Explained]) -> String {
        let mut text = String::from(
            "| What is flipped | Flips | Cases | Updates | Transcription | Rule ids | Compiler | Nothing |\n\
             |---|---:|---:|---:|---:|---:|---:|---:|\n",
        );
        for row in &self.rows {
            let _ = write!(text, "| {} | {} |", row.title, row.flips);
            for validate in Validate::ALL {
                let _ = write!(text, " {} |", row.seen[validate as usize]);
            }
            let _ = writeln!(text, " {} | {} |", row.does_not_compile, row.survivors);
        }
        if let Some(all) = self.rows.last() {
            let (seen, percent) = (all.flips - all.survivors, hundredths(all.flips - all.survivors, all.flips));
            let _ = writeln!(text, "\n{seen} of {} flips are seen: {percent} %.", all.flips);
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

/// A share in per cent with two digits, cut off: no survivor is rounded away.
fn hundredths(part: usize, whole: usize) -> String {
    let share = part * 10_000 / whole.max(1);
    format!("{}.{:02}", share / 100, share % 100)
}
