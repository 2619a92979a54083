//! The tables of the benchmark.

use super::figures::figures;
use super::results::Results;

/// The columns of the tables of bodies: the contenders, and their titles.
const CONTENDERS: [(&str, &str); 12] = [
    ("floor", "floor"),
    ("sonic-rs", "`sonic-rs`"),
    ("is-valid", "`is_valid`"),
    ("linecard", "**every finding read**"),
    ("by-value", "report by value"),
    ("lines", "lines, columns"),
    ("json", "JSON"),
    ("text", "text"),
    ("serde-structs", "serde structs"),
    ("garde", "`garde`"),
    ("jsonschema", "`jsonschema`"),
    ("boon", "`boon`"),
];

/// Returns all tables.
pub(crate) fn page(results: Results<'_>) -> String {
    let parts = [
        ("Figures", figures_table(results)),
        ("Valid bodies", bodies(results, "valid")),
        ("Bodies with one fault", bodies(results, "fault")),
        ("Findings", findings(results)),
        ("Hostile bodies", hostile(results)),
        ("Files", files(results)),
    ];
    let written = parts.into_iter().filter(|(_, part)| !part.is_empty());
    written.map(|(title, part)| format!("### {title}\n\n{part}")).collect::<Vec<_>>().join("\n")
}

fn figures_table(results: Results<'_>) -> String {
    let rows = figures(results).into_iter().filter_map(|figure| figure.cells().map(Vec::from)).collect();
    let table = table(&["Figure", "First bar", "Goal", "Measured"], rows);
    if table.is_empty() {
        return table;
    }
    format!(
        "Times are multiples of the time of `IgnoredAny` for the same bodies, the worst of the four shapes where none is \
         named.\nNo allocation: a valid body, and a finding written into a buffer of the caller \
         (`tests/it/allocations.rs`).\n\n{table}"
    )
}

fn bodies(results: Results<'_>, kind: &str) -> String {
    let titles: Vec<&str> = ["Bodies", "`IgnoredAny`"].into_iter().chain(CONTENDERS.map(|(_, title)| title)).collect();
    let rows = results.rows("/bodies").filter(|row| row.text("/kind") == kind).map(|row| {
        let mut cells = vec![
            format!("({}) {}", row.text("/workload"), row.text("/shape")),
            cell(row.number("/nanoseconds"), 0, " ns"),
        ];
        cells.extend(CONTENDERS.map(|(name, _)| cell(row.number(&format!("/to_ignored_any/{name}")), 2, "")));
        cells
    });
    table(&titles, rows.collect())
}

fn findings(results: Results<'_>) -> String {
    let whole = ["linecard", "json", "text", "jsonschema", "jsonschema-messages"];
    let parts = ["sentence", "id", "pointer", "json", "text", "snippets", "jsonschema-messages"];
    let rows = |of: &str, names: &[&str], decimals: usize, divisor: f64| -> Vec<Vec<String>> {
        let row = |row: Results<'_>| {
            let mut cells = vec![row.text("/bodies").to_owned(), cell(row.number("/findings"), 1, "")];
            let number = |name: &&str| row.number(&format!("/{of}/{name}")).map(|number| number / divisor);
            cells.extend(names.iter().map(|name| cell(number(name), decimals, "")));
            cells
        };
        results.rows("/findings").map(row).collect()
    };
    let titles = ["Bodies", "Findings", "every finding read", "+ JSON", "+ text", "`jsonschema`", "+ messages"];
    let whole = table(&titles, rows("body", &whole, 2, 1000.0));
    let titles = [
        "Bodies",
        "Findings",
        "sentence",
        "id",
        "pointer",
        "JSON",
        "text",
        "`annotate-snippets`",
        "message of `jsonschema`",
    ];
    let parts = table(&titles, rows("finding", &parts, 0, 1.0));
    if whole.is_empty() {
        return whole;
    }
    format!("Microseconds for a body:\n\n{whole}\nNanoseconds for a finding, from a report that is there:\n\n{parts}")
}

fn hostile(results: Results<'_>) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in results.rows("/hostile") {
        let kind = row.text("/kind");
        if rows.last().is_none_or(|last| last[0] != kind) {
            rows.push(vec![kind.to_owned()]);
        }
        if let Some(last) = rows.last_mut() {
            last.extend([cell(row.number("/linecard"), 2, ""), cell(row.number("/ignored-any"), 2, "")]);
        }
    }
    let titles = ["Body", "64 KB", "`IgnoredAny`", "1 MB", "`IgnoredAny`", "10 MB", "`IgnoredAny`"];
    let table = table(&titles, rows);
    if table.is_empty() { table } else { format!("Nanoseconds a byte, every finding read:\n\n{table}") }
}

fn files(results: Results<'_>) -> String {
    let columns: [(&str, usize); 6] = [
        ("ignored-any", 0),
        ("quiet_by_core", 0),
        ("quiet_to_ignored_any", 2),
        ("printed_to_ignored_any", 2),
        ("quiet", 0),
        ("printed", 0),
    ];
    let rows = results.rows("/files/rows").map(|row| {
        let mut cells = vec![format!("({})", row.text("/workload"))];
        cells.extend(columns.map(|(name, decimals)| cell(row.number(&format!("/{name}")), decimals, "")));
        cells
    });
    let titles = [
        "Bodies",
        "`IgnoredAny`, MB/s",
        "`check --quiet`, MB/s by core",
        "as fast as `IgnoredAny`",
        "with findings printed, as fast",
        "`check --quiet`, MB/s on all cores",
        "with findings printed, MB/s on all cores",
    ];
    let table = table(&titles, rows.collect());
    let peak = |of: &str| cell(results.number(&format!("/files/peak/{of}")), 0, " MiB");
    if table.is_empty() {
        return table;
    }
    format!(
        "Files of 200 MB. The most memory that `linecard check --quiet` used: {} on 200 MB of (a), {} on 1 GB.\n\n{table}",
        peak("short"),
        peak("long")
    )
}

/// Returns a table, whose first column is text; nothing without rows.
fn table(titles: &[&str], rows: Vec<Vec<String>>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let lines = [titles.iter().map(|title| (*title).to_owned()).collect(), rule(titles.len())];
    let lines: Vec<String> = lines.into_iter().chain(rows).map(|cells| format!("| {} |", cells.join(" | "))).collect();
    lines.join("\n") + "\n"
}

fn rule(columns: usize) -> Vec<String> {
    (0..columns).map(|column| if column == 0 { "---" } else { "---:" }.to_owned()).collect()
}

fn cell(number: Option<f64>, decimals: usize, unit: &str) -> String {
    number.map_or("–".to_owned(), |number| format!("{number:.decimals$}{unit}"))
}
