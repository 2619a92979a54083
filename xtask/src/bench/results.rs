//! The results of the rounds, as JSON.

use serde_json::Value;

/// The results, or a part of them.
#[derive(Clone, Copy)]
pub(crate) struct Results<'r>(pub(crate) &'r Value);

/// The letter and the title of each workload that has figures.
pub(crate) const WORKLOADS: [(&str, &str); 4] =
    [("a", "policies"), ("b", "criteria"), ("c", "service with 100 criteria"), ("d", "conference")];

impl<'r> Results<'r> {
    /// Returns the rows of a part; none if it was not measured.
    pub(crate) fn rows(self, pointer: &str) -> impl Iterator<Item = Results<'r>> {
        self.0.pointer(pointer).and_then(Value::as_array).into_iter().flatten().map(Results)
    }

    /// Returns the rows on the bodies that have figures, of this kind.
    pub(crate) fn bodies(self, kind: &str) -> impl Iterator<Item = Results<'r>> {
        let has_figures = |row: &Results<'_>| WORKLOADS.iter().any(|(letter, _)| row.text("/workload") == *letter);
        self.rows("/bodies").filter(move |row| row.text("/kind") == kind).filter(has_figures)
    }

    pub(crate) fn number(self, pointer: &str) -> Option<f64> {
        self.0.pointer(pointer)?.as_f64()
    }

    pub(crate) fn text(self, pointer: &str) -> &'r str {
        self.0.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Returns the highest of some numbers.
pub(crate) fn highest(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    numbers.reduce(f64::max)
}

/// Returns the lowest of some numbers.
pub(crate) fn lowest(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    numbers.reduce(f64::min)
}
