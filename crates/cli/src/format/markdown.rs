//! Markdown, such as for the summary of a job.

use crate::format::item::{Format, Item};
use crate::format::tally::Tally;
use crate::format::wording::{cut_message, summary_line};
use crate::summary::Summary;
use linecard_console::{Output, shortened};
use std::io::{self, Write};

/// The most findings, errors and files that are listed. The summary of a job is limited to a megabyte.
const MOST_LISTED: usize = 100;

/// Collects a table by rule and the first findings, and prints them at the end.
#[derive(Debug, Default)]
pub struct Markdown {
    tally: Tally,
    findings: Listed,
    cut: Listed,
    failures: Listed,
    errors: Listed,
    passed_over: Listed,
    has_lines: bool,
}

/// The first lines of a list.
#[derive(Debug, Default)]
struct Listed {
    lines: Vec<String>,
    left_out: usize,
}

impl Listed {
    fn add(&mut self, line: impl FnOnce() -> String) {
        if self.lines.len() < MOST_LISTED {
            self.lines.push(line());
        } else {
            self.left_out += 1;
        }
    }

    fn print(&self, out: &mut Output, title: &str) -> io::Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n### {title}\n")?;
        self.lines.iter().try_for_each(|line| writeln!(out, "- {line}"))?;
        if self.left_out > 0 {
            writeln!(out, "\n{} more are not listed.", self.left_out)?;
        }
        Ok(())
    }
}

impl Format for Markdown {
    fn item(&mut self, _: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => {
                for found in &checked.findings {
                    self.tally.add(found);
                    self.findings.add(|| {
                        let place = code(&format!("{}:{}:{}", checked.path, found.start.line, found.start.column));
                        let part =
                            checked.entry.as_ref().map(|entry| format!("{}: ", escaped(entry))).unwrap_or_default();
                        let pointer = code(found.shown_pointer());
                        let (severity, message) = (found.severity, escaped(&found.full_message()));
                        format!("{place} {part}**{severity}** at {pointer}: {message} ({})", code(&found.rule))
                    });
                }
                if checked.is_cut {
                    self.cut.add(|| {
                        let place = code(&format!("{}:{}", checked.path, checked.start.line));
                        let part = checked.part().map(|part| format!("{}: ", escaped(&part))).unwrap_or_default();
                        format!("{place} {part}{}", cut_message())
                    });
                }
            }
            Item::LinesEnd { .. } => self.has_lines = true,
            Item::PassedOver { path, reason } => {
                self.passed_over.add(|| format!("{}: {}", code(path), escaped(reason)));
            }
            Item::Failure { path, message } => self.failures.add(|| format!("{}: {}", code(path), escaped(message))),
            Item::Error { path, message } => self.errors.add(|| format!("{}: {}", code(path), escaped(message))),
        }
        Ok(())
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        let result = match summary.exit() {
            linecard_console::Exit::Ok => "passed",
            linecard_console::Exit::Invalid => "failed",
            linecard_console::Exit::Error => "could not validate everything",
        };
        writeln!(out, "## linecard check {result}\n\n{}", escaped(&summary_line(summary, self.has_lines)))?;
        let rules = self.tally.rules();
        if !rules.is_empty() {
            writeln!(out, "\n| Rule | Severity | Findings |\n| --- | --- | ---: |")?;
        }
        for (severity, rule, counted) in rules.iter().take(MOST_LISTED) {
            let rule = match &counted.link {
                Some(link) => format!("[{}]({link})", code(rule)),
                None => code(rule),
            };
            writeln!(out, "| {rule} | {severity} | {} |", counted.count)?;
        }
        if rules.len() > MOST_LISTED {
            writeln!(out, "\n{} more rules are not listed.", rules.len() - MOST_LISTED)?;
        }
        self.errors.print(out, "Not validated")?;
        self.failures.print(out, "Not as expected")?;
        self.findings.print(out, "Findings")?;
        self.cut.print(out, "More findings")?;
        self.passed_over.print(out, "Passed over")
    }
}

/// Returns the text as code. More backticks around it let it contain some.
fn code(text: &str) -> String {
    let text = shortened(text).replace('\n', " ");
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Returns the text with the characters escaped that have a meaning in Markdown, except for code.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut is_code = false;
    for character in shortened(text).chars() {
        is_code ^= character == '`';
        match character {
            '\n' => escaped.push(' '),
            '<' if !is_code => escaped.push_str("&lt;"),
            '&' if !is_code => escaped.push_str("&amp;"),
            '*' | '_' | '[' | ']' | '\\' | '#' | '|' | '~' if !is_code => {
                escaped.push('\\');
                escaped.push(character);
            }
            character => escaped.push(character),
        }
    }
    escaped
}
