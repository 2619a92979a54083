//! The coverage as a map: one HTML file with a cell for each rule.

use crate::coverage::count::{BROKEN, Counted, Counts, Coverage, KEPT, Summary};
use crate::format::page::{Head, escaped, write_head};
use crate::selected::counted;
use linecard_console::Output;
use linecard_contract::Api;
use std::io::{self, Write};

const STYLE: &str = include_str!("map.css");
/// The most gaps and redundant bodies that are listed. All are counted, and the map shows all gaps.
const MOST_LISTED: usize = 500;

/// What a cell shows: its class, its sign and its meaning. The signs differ without their colors.
const CELLS: [(&str, &str, &str); 4] = [
    ("both", "█", "a body breaks the rule, and another one keeps it"),
    ("kept", "▀", "the rule is kept, and never broken"),
    ("broken", "▄", "the rule is broken, and never kept"),
    ("never", "░", "no body breaks or keeps the rule"),
];

/// What the map shows.
pub(super) struct Map<'c> {
    /// The API that is enforced, which has the rules.
    pub(super) api: &'static Api,
    pub(super) coverage: &'c Coverage,
    pub(super) summary: &'c Summary<'c>,
    /// How many files and cases could not be read.
    pub(super) errors: usize,
    /// The threshold that is not reached.
    pub(super) below: Option<u8>,
}

impl Map<'_> {
    /// Prints the map.
    pub(super) fn print(&self, out: &mut Output) -> io::Result<()> {
        let Map { api, coverage, summary, errors, below } = *self;
        let percent = summary.total.percent;
        let title = match below {
            Some(threshold) => format!("{percent}% covered, below the threshold of {threshold}%"),
            None => format!("{percent}% covered"),
        };
        write_head(out, &Head { command: "coverage", title: &title, style: STYLE, is_scripted: false })?;
        writeln!(
            out,
            "<header class=\"card\"><h1>{title}</h1>\n<p class=\"muted\">linecard {} · {}</p>\n<ul class=\"counts\">",
            env!("CARGO_PKG_VERSION"),
            escaped(api.title)
        )?;
        let Counts { rules, broken, kept, .. } = summary.total;
        for (is_bad, count, name) in [
            (false, summary.bodies, "bodies"),
            (false, rules, "rules"),
            (false, rules - broken, "never broken"),
            (false, rules - kept, "never kept"),
            (false, summary.redundant.len(), "redundant bodies"),
            (errors > 0, errors, "errors"),
        ] {
            let class = if is_bad { "violation" } else { "note" };
            writeln!(out, "<li class=\"{class}\"><b>{count}</b> {name}</li>")?;
        }
        writeln!(out, "</ul>")?;
        if errors > 0 {
            writeln!(out, "<p>What could not be read is not in the map; the messages of the command say why.</p>")?;
        }
        for passed_over in &summary.passed_over {
            let files = counted(passed_over.files, "file");
            writeln!(out, "<p class=\"muted\">Passed over: {}: {files}</p>", escaped(passed_over.reason))?;
        }
        writeln!(out, "</header>\n<main>")?;
        print_map(out, coverage, summary.total)?;
        let gap = |index: usize| {
            let gap = &summary.gaps[index];
            let rule = escaped(&gap.rule);
            let link = api.rule(&gap.rule).and_then(|rule| api.link_of(&rule));
            let rule = match link {
                Some(link) => format!("<a href=\"{}\"><code>{rule}</code></a>", escaped(&link)),
                None => format!("<code>{rule}</code>"),
            };
            format!("never {}: {rule}", gap.missing)
        };
        print_list(out, "Gaps", "Each rule is broken and kept.", summary.gaps.len(), &gap)?;
        let redundant = |index: usize| format!("<code>{}</code>", escaped(&summary.redundant[index].place()));
        let none = "Without any of the bodies, less would be covered.";
        print_list(out, "Redundant bodies", none, summary.redundant.len(), &redundant)?;
        writeln!(out, "</main>\n</html>")
    }
}

/// Prints a list, of which each item is HTML.
fn print_list(
    out: &mut Output,
    title: &str,
    none: &str,
    count: usize,
    item: &dyn Fn(usize) -> String,
) -> io::Result<()> {
    writeln!(out, "<section class=\"card\"><h2>{title}</h2>")?;
    if count == 0 {
        return writeln!(out, "<p>{none}</p></section>");
    }
    writeln!(out, "<ul class=\"plain\">")?;
    (0..count.min(MOST_LISTED)).try_for_each(|index| writeln!(out, "<li>{}</li>", item(index)))?;
    writeln!(out, "</ul>")?;
    if count > MOST_LISTED {
        let more = count - MOST_LISTED;
        writeln!(out, "<p class=\"muted\">{more} more are not listed; <code>--verbose</code> lists all.</p>")?;
    }
    writeln!(out, "</section>")
}

/// A row of the map: the rules of an object in a method, and how many bodies break and keep each.
struct Row {
    body: String,
    rules: Vec<(Counted, [usize; 2])>,
    counts: Counts,
}

fn rows(coverage: &Coverage) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    // The rules of an object in a method follow one another.
    for (rule, counts) in coverage.rules.iter().zip(&coverage.counts) {
        let body = rule.body();
        if rows.last().is_none_or(|row| row.body != body) {
            rows.push(Row { body, rules: Vec::new(), counts: Counts::new(rule.object()) });
        }
        if let Some(row) = rows.last_mut() {
            row.rules.push((*rule, *counts));
            row.counts.add(*counts);
        }
    }
    rows
}

fn print_map(out: &mut Output, coverage: &Coverage, total: Counts) -> io::Result<()> {
    writeln!(out, "<section class=\"card\"><h2>Map</h2>\n<ul class=\"legend\">")?;
    for (class, sign, meaning) in CELLS {
        writeln!(out, "<li><span class=\"cell {class}\" aria-hidden=\"true\">{sign}</span> {meaning}</li>")?;
    }
    writeln!(
        out,
        "</ul>\n<div class=\"scrolled\" role=\"region\" aria-label=\"Map\" tabindex=\"0\">\n<table>\n<caption>Each cell \
         is a rule. Its tooltip has the id, what the rule demands, and how many bodies break and keep it.</caption>\n<thead><tr><th scope=\"col\">Object and method</th><th scope=\"col\">Rules</th><th \
         scope=\"col\">Broken</th><th scope=\"col\">Kept</th><th scope=\"col\">Covered</th><th scope=\"col\">Each \
         rule</th></tr></thead>\n<tbody>"
    )?;
    for Row { body, rules, counts } in rows(coverage) {
        // A long name is broken after the dot.
        print_counts(out, &escaped(&body).replace('.', ".<wbr>"), counts.with_percent())?;
        writeln!(out, "<td class=\"cells\">")?;
        for (rule, [broken, kept]) in rules {
            let (class, sign, _) = CELLS[usize::from(kept == 0) * 2 + usize::from(broken == 0)];
            let (id, requirement) = (escaped(&rule.id()), escaped(rule.requirement().trim_end_matches('.')));
            writeln!(
                out,
                "<span class=\"cell {class}\" role=\"img\" title=\"{id}: {requirement}; broken {broken}, kept \
                 {kept}\">{sign}</span>"
            )?;
        }
        writeln!(out, "</td></tr>")?;
    }
    writeln!(out, "</tbody>\n<tfoot>")?;
    print_counts(out, "Total", total)?;
    writeln!(out, "<td></td></tr></tfoot>\n</table>\n</div>\n</section>")
}

/// Prints the begin of a row.
fn print_counts(out: &mut Output, name: &str, counts: Counts) -> io::Result<()> {
    let Counts { rules, broken, kept, percent, .. } = counts;
    write!(out, "<tr><th scope=\"row\">{name}</th><td>{rules}</td><td>{broken}</td><td>{kept}</td><td>{percent}%</td>")
}

const _: () = assert!(BROKEN == 0 && KEPT == 1, "the pairs of counts are taken apart in this order");
