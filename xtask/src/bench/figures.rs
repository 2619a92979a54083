//! The figures that the benchmark is held to, and what it reached.

use super::results::{Results, WORKLOADS, highest, lowest};

/// A figure, with what was measured.
pub(crate) struct Figure {
    pub(crate) what: String,
    first_bar: Option<f64>,
    goal: Option<f64>,
    measured: Option<f64>,
    unit: &'static str,
    /// Whether a higher number is better.
    is_least: bool,
}

impl Figure {
    /// Returns the cells of a row: what it is, the first bar, the goal, and what was reached.
    pub(crate) fn cells(&self) -> Option<[String; 4]> {
        let measured = self.measured?;
        let is_reached = |bar: f64| if self.is_least { measured >= bar } else { measured <= bar };
        let sign = if self.is_least { "≥" } else { "≤" };
        let bar = |bar: Option<f64>| bar.map_or("–".to_owned(), |bar| format!("{sign} {}{}", plain(bar), self.unit));
        let result = match (self.first_bar.map(is_reached), self.goal.map(is_reached)) {
            (None | Some(true), Some(true)) | (Some(true), None) => "reached",
            (Some(true), Some(false)) => "first bar reached",
            (Some(false) | None, _) => "not reached",
        };
        let measured = format!("{}{}: {result}", plain(measured), self.unit);
        Some([self.what.clone(), bar(self.first_bar), bar(self.goal), measured])
    }
}

/// Writes a number with as many digits as it deserves.
fn plain(number: f64) -> String {
    if number >= 20.0 { format!("{number:.0}") } else { format!("{}", (number * 100.0).round() / 100.0) }
}

/// Returns all figures.
pub(crate) fn figures(results: Results<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    valid(results, &mut figures);
    faulty(results, &mut figures);
    files(results, &mut figures);
    findings(results, &mut figures);
    figures
}

fn valid(results: Results<'_>, figures: &mut Vec<Figure>) {
    let worst = |letter: &str, shapes: &[&str]| {
        let rows = results.bodies("valid").filter(|row| row.text("/workload") == letter);
        let rows = rows.filter(|row| shapes.is_empty() || shapes.contains(&row.text("/shape")));
        highest(rows.filter_map(|row| row.number("/to_ignored_any/linecard")))
    };
    let bars: [(&str, &str, &[&str], f64); 6] = [
        ("policies, mixed", "a", &["mixed"], 0.9),
        ("policies, in order", "a", &["in order"], 0.6),
        ("policies, other shapes", "a", &["partly filled", "blanks of Python"], 0.9),
        ("criteria", "b", &[], 0.95),
        ("list", "c", &[], 1.05),
        ("conference", "d", &[], 1.05),
    ];
    for (title, letter, shapes, bar) in bars {
        figures.push(Figure {
            what: format!("valid, every finding read: {title}"),
            first_bar: Some(bar),
            // The goal for all is less than the first bar of one of them.
            goal: Some(0.8).filter(|goal| *goal < bar),
            measured: worst(letter, shapes),
            unit: "×",
            is_least: false,
        });
    }
    let over = |pointer: &'static str| highest(results.bodies("valid").filter_map(move |row| row.number(pointer)));
    figures.push(Figure {
        what: "valid, `is_valid` alone".to_owned(),
        first_bar: None,
        goal: Some(0.75),
        measured: over("/to_ignored_any/is-valid"),
        unit: "×",
        is_least: false,
    });
    figures.push(Figure {
        what: "valid, `is_valid` alone, beside every finding read".to_owned(),
        first_bar: Some(1.0),
        goal: None,
        measured: over("/to_linecard/is-valid"),
        unit: "×",
        is_least: false,
    });
    figures.push(Figure {
        what: "`validate`, which returns a report, beside `validate_into`".to_owned(),
        first_bar: Some(1.1),
        goal: Some(1.03),
        measured: over("/by_value"),
        unit: "×",
        is_least: false,
    });
    figures.push(Figure {
        what: "`jsonschema`, beside every finding read".to_owned(),
        first_bar: Some(6.0),
        goal: Some(8.0),
        measured: lowest(results.bodies("valid").filter_map(|row| row.number("/to_linecard/jsonschema"))),
        unit: "×",
        is_least: true,
    });
}

fn faulty(results: Results<'_>, figures: &mut Vec<Figure>) {
    for (letter, title) in WORKLOADS {
        let rows = results.bodies("fault").filter(|row| row.text("/workload") == letter);
        figures.push(Figure {
            what: format!("one fault, every finding read: {title}"),
            first_bar: Some(1.15),
            goal: Some(1.0),
            measured: highest(rows.filter_map(|row| row.number("/to_ignored_any/linecard"))),
            unit: "×",
            is_least: false,
        });
    }
    figures.push(Figure {
        what: "one fault: lines and columns, beside every finding read".to_owned(),
        first_bar: Some(1.05),
        goal: None,
        measured: highest(results.bodies("fault").filter_map(|row| row.number("/lines"))),
        unit: "×",
        is_least: false,
    });
}

fn files(results: Results<'_>, figures: &mut Vec<Figure>) {
    for row in results.rows("/files/rows") {
        figures.push(Figure {
            what: format!(
                "NDJSON by `linecard check --quiet`, by core, as fast as `IgnoredAny`: ({})",
                row.text("/workload")
            ),
            first_bar: Some(1.0),
            goal: Some(1.2),
            measured: row.number("/quiet_to_ignored_any"),
            unit: "×",
            is_least: true,
        });
    }
    figures.push(Figure {
        what: "hostile bodies, the worst".to_owned(),
        first_bar: Some(7.0),
        goal: None,
        measured: highest(results.rows("/hostile").filter_map(|row| row.number("/linecard"))),
        unit: " ns a byte",
        is_least: false,
    });
}

fn findings(results: Results<'_>, figures: &mut Vec<Figure>) {
    for (part, title) in [("sentence", "sentence"), ("id", "id"), ("pointer", "pointer"), ("json", "JSON")] {
        let rows = results.rows("/findings").filter(|row| !row.text("/bodies").starts_with("16"));
        let worst = highest(rows.filter_map(|row| row.number(&format!("/finding/{part}"))));
        figures.push(Figure {
            what: format!("{title} of a finding"),
            first_bar: Some(300.0),
            goal: None,
            measured: worst,
            unit: " ns",
            is_least: false,
        });
    }
    let rows: [(&str, &str, &str, f64, f64, &'static str); 3] = [
        ("the sentence of an unknown name, with its suggestion", "16 ", "/finding/sentence", 1.0, 1000.0, " ns"),
        ("256 unknown names, validated and written as JSON", "256 unknown", "/body/json", 1e6, 0.5, " ms"),
        ("the text about 256 unknown names", "256 unknown", "/text_bytes", 1024.0, 64.0, " KiB"),
    ];
    for (what, start, pointer, divisor, bar, unit) in rows {
        let measured = results.rows("/findings").find(|row| row.text("/bodies").starts_with(start));
        figures.push(Figure {
            what: what.to_owned(),
            first_bar: Some(bar),
            goal: None,
            measured: measured.and_then(|row| row.number(pointer)).map(|number| number / divisor),
            unit,
            is_least: false,
        });
    }
}

/// Returns the line of the README: what the mixed bodies support.
pub(crate) fn line(results: Results<'_>) -> String {
    let numbers = |pointer: &'static str| {
        let rows = results.bodies("valid").filter(|row| row.text("/shape") == "mixed");
        rows.filter_map(move |row| row.number(pointer))
    };
    let range = |pointer| {
        let (from, to) = (lowest(numbers(pointer)).unwrap_or_default(), highest(numbers(pointer)).unwrap_or_default());
        (from, to)
    };
    let (ignored, schema) = (range("/to_ignored_any/linecard"), range("/to_linecard/jsonschema"));
    format!(
        "- **Fast**: validates a body in {:.2} to {:.2} of the time in which `serde_json` skips it, and {:.1} to {:.1} times\n  \
         faster than `jsonschema` ([benchmark](crates/bench/README.md)).\n",
        ignored.0, ignored.1, schema.0, schema.1
    )
}
