//! A report in one HTML file, which needs no other file and no host.

use crate::format::item::{Format, Item};
use crate::format::page::{Head, escaped, write_head};
use crate::format::record::{CheckedBody, Found};
use crate::format::tally::Tally;
use crate::format::times::Times;
use crate::format::wording::{cut_message, summary_line};
use crate::summary::Summary;
use linecard_console::{Exit, Output};
use linecard_contract::{Api, Severity};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

/// The number of characters of an excerpt.
pub const EXCERPT: usize = 110;
/// The most findings that are listed. All are counted.
const MOST_FINDINGS: usize = 2000;
/// The most bars of a picture, and the most errors and files that are listed.
const MOST_BARS: usize = 25;
const MOST_LISTED: usize = 500;

const SCRIPT: &str = include_str!("report.js");

/// Counts all findings and keeps the first ones, and prints them at the end.
pub struct Html {
    api: &'static Api,
    tally: Tally,
    times: Times,
    /// The number of findings of each severity, by object and method, and by file.
    bodies: BTreeMap<String, [usize; 4]>,
    files: BTreeMap<String, [usize; 4]>,
    /// The findings that are listed, as HTML.
    articles: String,
    listed: usize,
    total: usize,
    failures: Listed,
    errors: Listed,
    passed_over: Listed,
    has_lines: bool,
}

/// The first lines of a list, as HTML.
#[derive(Default)]
struct Listed {
    html: String,
    count: usize,
}

impl Listed {
    fn add(&mut self, path: &str, text: &str) {
        self.count += 1;
        if self.count <= MOST_LISTED {
            let _never_fails = writeln!(self.html, "<li><code>{}</code>: {}</li>", escaped(path), escaped(text));
        }
    }
}

impl Html {
    /// Returns an empty report.
    #[must_use]
    pub fn new(api: &'static Api) -> Html {
        Html {
            api,
            tally: Tally::default(),
            times: Times::default(),
            bodies: BTreeMap::new(),
            files: BTreeMap::new(),
            articles: String::new(),
            listed: 0,
            total: 0,
            failures: Listed::default(),
            errors: Listed::default(),
            passed_over: Listed::default(),
            has_lines: false,
        }
    }

    fn body(&mut self, checked: &CheckedBody) {
        // A finding about an exchange as a whole has no object.
        let target = match checked.object.as_str() {
            "" => "exchange".to_owned(),
            object => format!("{object}.{}", checked.method.to_ascii_lowercase()),
        };
        self.times.add(checked.time, checked.findings.iter().map(|found| found.severity));
        for found in &checked.findings {
            self.total += 1;
            self.tally.add(found);
            for (counts, key) in [(&mut self.bodies, &target), (&mut self.files, &checked.path)] {
                let counts = counts.entry(key.clone()).or_default();
                counts[found.severity as usize] += 1;
            }
            if !self.is_full() {
                self.listed += 1;
                let _never_fails = self.article(checked, &target, found);
            }
        }
        if checked.is_cut && !self.is_full() {
            let place = format!("{}:{}", checked.path, checked.start.line);
            let _never_fails = writeln!(
                self.articles,
                "<article class=\"note\"><p><code>{}</code> <span class=\"tag\">note</span> {}</p></article>",
                escaped(&place),
                escaped(&cut_message())
            );
        }
    }

    fn article(&mut self, checked: &CheckedBody, target: &str, found: &Found) -> std::fmt::Result {
        let out = &mut self.articles;
        let (severity, rule) = (found.severity, escaped(&found.rule));
        let place = escaped(&format!("{}:{}:{}", checked.path, found.start.line, found.start.column));
        let rule = match &found.link {
            Some(link) => format!("<a href=\"{}\">{rule}</a>", escaped(link)),
            None => rule,
        };
        writeln!(
            out,
            "<article class=\"{severity}\"><p><span class=\"tag\">{severity}</span> <code>{rule}</code></p>"
        )?;
        writeln!(out, "<p>{}</p>", escaped(&found.full_message()))?;
        if let Some((text, from, to)) = &found.excerpt {
            let part = |range: std::ops::Range<usize>| escaped(text.get(range).unwrap_or_default());
            let (before, after) = (part(0..*from), part(*to..text.len()));
            // At the end of a line, there is nothing to mark.
            let marked = if from == to { "⏎".to_owned() } else { part(*from..*to) };
            writeln!(out, "<pre>{before}<mark>{marked}</mark>{after}</pre>")?;
        }
        write!(out, "<p class=\"muted\"><code>{place}</code>")?;
        if !checked.object.is_empty() {
            write!(out, " · {}", escaped(target))?;
        }
        if let Some(part) = checked.part() {
            write!(out, " · {}", escaped(&part))?;
        }
        write!(out, " · <code>{}</code>", escaped(found.shown_pointer()))?;
        if let Some(suggestion) = &found.suggestion {
            write!(out, "<br>Mend: {}", escaped(&suggestion.sentence))?;
        }
        writeln!(out, "</p></article>")
    }

    /// The pictures: the findings by rule, by body, by file and by time.
    fn pictures(&self, out: &mut Output) -> io::Result<()> {
        let rules = self.tally.rules();
        let by_rule = rules.iter().map(|(severity, rule, counted)| {
            let mut counts = [0; 4];
            counts[*severity as usize] = counted.count;
            // A long id is broken after a dot.
            let rule = escaped(rule).replace('.', ".<wbr>");
            let label = match &counted.link {
                Some(link) => format!("<a href=\"{}\">{rule}</a>", escaped(link)),
                None => rule,
            };
            (label, counts)
        });
        writeln!(out, "<div class=\"columns\">")?;
        bars(out, "Findings by rule", " wide", &by_rule.collect::<Vec<_>>())?;
        let by_body = self.bodies.iter().map(|(target, counts)| (self.label(target), *counts)).collect();
        bars(out, "Findings by operation", "", &most_first(by_body))?;
        if self.files.len() > 1 {
            let by_file = self.files.iter().map(|(path, counts)| (escaped(path), *counts)).collect();
            bars(out, "Findings by file", "", &most_first(by_file))?;
        }
        self.times.print(out)?;
        writeln!(out, "</div>")
    }

    /// The object and method of bodies, and their operation if only one has such bodies.
    fn label(&self, target: &str) -> String {
        let of_target = |content: linecard_contract::Content| {
            format!("{}.{}", content.object.name, content.method.as_str().to_ascii_lowercase()) == target
        };
        let mut operations = self
            .api
            .operations()
            .map(|(_, operation)| operation)
            .filter(|operation| [operation.request, operation.response].into_iter().flatten().any(of_target));
        match (operations.next(), operations.next()) {
            (Some(operation), None) => format!("{} ({})", escaped(target), escaped(operation.id)),
            _ => escaped(target),
        }
    }
}

fn most_first(mut bars: Vec<(String, [usize; 4])>) -> Vec<(String, [usize; 4])> {
    bars.sort_by_key(|(_, counts)| usize::MAX - counts.iter().sum::<usize>());
    bars
}

/// Prints a picture of bars. The longest is as wide as the picture.
fn bars(out: &mut Output, title: &str, class: &str, bars: &[(String, [usize; 4])]) -> io::Result<()> {
    writeln!(out, "<section class=\"card{class}\"><h2>{title}</h2><div class=\"bars\">")?;
    let longest = bars.iter().map(|(_, counts)| counts.iter().sum::<usize>()).max().unwrap_or(1).max(1);
    for (label, counts) in bars.iter().take(MOST_BARS) {
        let total: usize = counts.iter().sum();
        write!(out, "<code>{label}</code><span class=\"bar\">")?;
        for (severity, count) in Severity::ALL.iter().zip(counts).filter(|(_, count)| **count > 0) {
            // In thousandths, so that no number is a fraction of floating point.
            let width = count * 1000 / longest;
            write!(out, "<i class=\"{severity}\" style=\"width:{}.{}%\"></i>", width / 10, width % 10)?;
        }
        writeln!(out, "</span><b>{total}</b>")?;
    }
    writeln!(out, "</div>")?;
    if bars.len() > MOST_BARS {
        writeln!(out, "<p class=\"muted\">{} more are not shown.</p>", bars.len() - MOST_BARS)?;
    }
    writeln!(out, "</section>")
}

impl Format for Html {
    fn item(&mut self, _: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => self.body(checked),
            Item::LinesEnd { .. } => self.has_lines = true,
            Item::PassedOver { path, reason } => self.passed_over.add(path, reason),
            Item::Failure { path, message } => self.failures.add(path, message),
            Item::Error { path, message } => self.errors.add(path, message),
        }
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.listed >= MOST_FINDINGS
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        let title = match summary.exit() {
            Exit::Ok => "No violation",
            Exit::Invalid if summary.violations > 0 || summary.failed_cases > 0 => "There are violations",
            Exit::Invalid if summary.has_denied => "There are findings of a denied severity",
            Exit::Invalid => "Not everything is as expected",
            Exit::Error => "Not everything could be validated",
        };
        write_head(out, &Head { command: "check", title, style: "", is_scripted: true })?;
        writeln!(
            out,
            "<header class=\"card\"><h1>{title}</h1>\n\
             <p class=\"muted\">linecard {} · {}</p>\n<p>{}</p>\n<ul class=\"counts\">",
            env!("CARGO_PKG_VERSION"),
            escaped(self.api.title),
            escaped(&summary_line(summary, self.has_lines)),
        )?;
        let counts = [
            ("violation", summary.violations, "violations"),
            ("no-effect", summary.no_effect, "without effect"),
            ("unchecked", summary.unchecked, "unchecked"),
            ("note", summary.notes, "notes"),
            ("violation", summary.failed_cases, "failed cases"),
            ("violation", summary.failures, "failures"),
            ("violation", summary.errors, "errors"),
        ];
        for (class, count, name) in counts {
            let class = if count == 0 { "note" } else { class };
            writeln!(out, "<li class=\"{class}\"><b>{count}</b> {name}</li>")?;
        }
        writeln!(out, "</ul></header>\n<main>")?;
        for (title, listed) in
            [("Not validated", &self.errors), ("Not as expected", &self.failures), ("Passed over", &self.passed_over)]
        {
            if listed.count > 0 {
                writeln!(out, "<section class=\"card\"><h2>{title}</h2><ul class=\"plain\">\n{}</ul>", listed.html)?;
                if listed.count > MOST_LISTED {
                    writeln!(out, "<p class=\"muted\">{} more are not listed.</p>", listed.count - MOST_LISTED)?;
                }
                writeln!(out, "</section>")?;
            }
        }
        if self.total > 0 {
            self.pictures(out)?;
            writeln!(out, "<section class=\"card\"><h2>Findings</h2>")?;
            if self.total > self.listed {
                let (listed, total) = (self.listed, self.total);
                writeln!(
                    out,
                    "<p class=\"muted\">The first {listed} of {total} findings are listed. All are counted above.</p>"
                )?;
            }
            writeln!(
                out,
                "<div class=\"filter\" hidden><input type=\"search\" id=\"filter\" aria-label=\"Filter\" placeholder=\"Filter: words of a file, rule or message\">"
            )?;
            for severity in Severity::ALL {
                writeln!(
                    out,
                    "<label class=\"{severity}\"><input type=\"checkbox\" value=\"{severity}\" checked> {severity}</label>"
                )?;
            }
            writeln!(out, "<span id=\"shown\" class=\"muted\"></span></div>")?;
            write!(out, "{}", self.articles)?;
            writeln!(out, "</section>\n</main>\n<script>\n{SCRIPT}</script>")?;
        } else {
            writeln!(out, "</main>")?;
        }
        writeln!(out, "</html>")
    }
}
