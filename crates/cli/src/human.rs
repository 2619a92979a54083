//! The output of `check` as text.

use crate::check::{BodySource, Event, Sink, ValidatedCase};
use crate::excerpt::{Excerpt, PublicTexts, excerpts, is_json, without_mark};
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use linecard_cases::ExpectedFinding;
use linecard_console::args::CheckArgs;
use linecard_console::{Output, print_error, shortened, visible};
use linecard_contract::{Api, Finding, LineColumn, Lines, MAX_FINDINGS, Report, Severity};
use linecard_traffic::ExchangeFinding;
use std::io::{self, Write};
use std::sync::Arc;

/// Prints each finding with an excerpt, and a summary.
pub struct Human<'o> {
    out: &'o mut Output,
    printer: Printer,
    is_quiet: bool,
    /// Whether an NDJSON file was validated. Then the number of bodies is not the number of files.
    has_lines: bool,
}

/// Prints findings.
#[derive(Clone, Debug)]
struct Printer {
    renderer: Renderer,
    is_verbose: bool,
    public: Arc<PublicTexts>,
}

/// Prints the findings of an NDJSON file.
struct LinePrinter<'p> {
    printer: Printer,
    path: &'p str,
    is_quiet: bool,
}

impl<'o> Human<'o> {
    /// Returns a sink that prints to standard output.
    pub fn new(api: &Api, out: &'o mut Output, args: &CheckArgs) -> Human<'o> {
        let public = Arc::new(PublicTexts::of(api));
        let printer = Printer { renderer: Renderer::styled(), is_verbose: args.verbose, public };
        Human { out, printer, is_quiet: args.quiet, has_lines: false }
    }
}

impl Printer {
    /// Prints a group after its location, which editors and terminals turn into a link.
    fn group(&self, out: &mut dyn Write, location: &str, group: Group<'_>) -> io::Result<()> {
        let rendered = self.renderer.render(&[group]);
        writeln!(out, "{}: {rendered}\n", visible(location))
    }

    /// Prints the findings of a body: a file or a part of one, or the given line of an NDJSON file.
    fn body(
        &self,
        out: &mut dyn Write,
        source: &BodySource<'_>,
        line: Option<usize>,
        body: &[u8],
        report: &Report,
    ) -> io::Result<()> {
        let least_severe = if self.is_verbose { Severity::Note } else { Severity::NoEffect };
        if !report.is_cut() && !report.findings().any(|finding| finding.severity() <= least_severe) {
            return Ok(());
        }
        let mut findings: Vec<Finding<'_>> =
            report.findings().filter(|finding| finding.severity() <= least_severe).collect();
        findings.sort_by_key(Finding::offset);
        let (body, mark) = without_mark(body);
        let offset = |finding: &Finding<'_>| finding.offset().unwrap_or_default().saturating_sub(mark);
        let offsets: Vec<usize> = findings.iter().map(offset).collect();
        let excerpts = excerpts(&self.public, body, &offsets, is_json(report));
        let mut lines = Lines::new(body);
        for ((finding, excerpt), offset) in findings.iter().zip(excerpts).zip(offsets) {
            let position = source.in_file(lines.at(offset));
            let position = LineColumn { line: line.unwrap_or(position.line), ..position };
            self.finding(out, source, finding, excerpt, position)?;
        }
        if report.is_cut() {
            let path = source.path;
            let location = line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"));
            self.group(
                out,
                &with_entry(&location, source),
                Group::with_title(Level::NOTE.primary_title(cut_message())),
            )?;
        }
        Ok(())
    }

    fn finding(
        &self,
        out: &mut dyn Write,
        source: &BodySource<'_>,
        finding: &Finding<'_>,
        excerpt: Excerpt,
        position: LineColumn,
    ) -> io::Result<()> {
        let level = level_of(finding.severity());
        let message = finding.message();
        let title = level.primary_title(shortened(&message)).id(finding.rule().to_string());
        let snippet = Snippet::source(excerpt.text)
            .line_start(position.line)
            .annotation(AnnotationKind::Primary.span(excerpt.marked));
        let location = format!("{}:{}:{}", source.path, position.line, position.column);
        self.group(out, &with_entry(&location, source), title.element(snippet))
    }

    /// Prints a finding about an exchange as a whole.
    fn exchange(&self, out: &mut dyn Write, source: &BodySource<'_>, finding: &ExchangeFinding) -> io::Result<()> {
        if finding.severity > Severity::NoEffect && !self.is_verbose {
            return Ok(());
        }
        let title = level_of(finding.severity).primary_title(shortened(&finding.message)).id(finding.rule.id());
        let location = format!("{}:{}:{}", source.path, source.start.line, source.start.column);
        self.group(out, &with_entry(&location, source), Group::with_title(title))
    }

    fn case(&self, out: &mut dyn Write, path: &str, validated: &ValidatedCase) -> io::Result<()> {
        let name = visible(&validated.prepared.case.name);
        let has_passed = validated.difference.is_none();
        if has_passed && !self.is_verbose {
            return Ok(());
        }
        let title = if has_passed {
            Level::NOTE.primary_title(format!("the case \"{name}\" passes"))
        } else {
            Level::ERROR.primary_title(format!("the case \"{name}\" fails"))
        };
        let mut group = Group::with_title(title);
        for missing in &validated.difference.missing {
            group = group.element(Level::NOTE.with_name("missing").message(line_of(missing)));
        }
        for unexpected in &validated.difference.unexpected {
            let finding = validated.report.findings().find(|finding| ExpectedFinding::from(*finding) == *unexpected);
            let message = finding.map(|finding| finding.message()).unwrap_or_default();
            let at = finding.map(|finding| place_in_file(validated, &finding)).unwrap_or_default();
            let message = format!("{at}{}: {}", line_of(unexpected), shortened(&message));
            group = group.element(Level::NOTE.with_name("unexpected").message(message));
        }
        if self.is_verbose {
            for finding in validated.report.findings() {
                let message = place_in_file(validated, &finding) + &line_of(&ExpectedFinding::from(finding));
                group = group.element(Level::NOTE.with_name("found").message(message));
            }
        }
        if validated.report.is_cut() {
            group = group.element(Level::NOTE.message(cut_message()));
        }
        let LineColumn { line, column } = validated.place.place;
        self.group(out, &format!("{path}:{line}:{column}"), group)
    }
}

impl WriteFindings for LinePrinter<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        if self.is_quiet {
            return;
        }
        let _never_fails = self.printer.body(out, &BodySource::file(self.path), Some(line), body, report);
    }
}

impl Sink for Human<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Error { path, message } => {
                // On a terminal, earlier findings must appear before the error.
                self.out.flush()?;
                print_error(&format!("{}: {}", visible(path), visible(message)));
                Ok(())
            }
            Event::LinesBegin { .. } => {
                self.has_lines = true;
                Ok(())
            }
            Event::PassedOver { .. } => Ok(()),
            _ if self.is_quiet => Ok(()),
            Event::Body { source, body, report } => self.printer.body(self.out, &source, None, body, report),
            Event::Exchange { source, finding } => self.printer.exchange(self.out, &source, finding),
            Event::Cases { path, cases } => cases.iter().try_for_each(|case| self.printer.case(self.out, path, case)),
            Event::LineFindings { written } => {
                self.out.write_all(written)?;
                // The input may be slow, so show findings immediately.
                self.out.flush()
            }
            Event::LinesEnd { .. } => Ok(()),
        }
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(LinePrinter { printer: self.printer.clone(), path, is_quiet: self.is_quiet })
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let mut parts = vec![counted(summary.files, "file", "files")];
        if summary.exchanges > 0 {
            parts.push(counted(summary.exchanges, "exchange", "exchanges"));
            parts.push(format!("{} of another API skipped", summary.skipped_exchanges));
        }
        if self.has_lines || summary.exchanges > 0 {
            parts.push(counted(summary.bodies, "body", "bodies"));
        }
        if summary.cases > 0 {
            parts.push(counted(summary.cases, "case", "cases"));
            parts.push(format!("{} failed", summary.failed_cases));
        }
        parts.push(counted(summary.violations, "violation", "violations"));
        parts.push(format!("{} without effect", summary.no_effect));
        parts.push(format!("{} unchecked", summary.unchecked));
        parts.push(counted(summary.notes, "note", "notes"));
        if summary.errors > 0 {
            parts.push(counted(summary.errors, "error", "errors"));
        }
        let has_hidden = summary.unchecked + summary.notes + summary.skipped_exchanges > 0
            && !self.printer.is_verbose
            && !self.is_quiet;
        let hint = match (has_hidden, summary.skipped_exchanges) {
            (false, _) => "",
            (true, 0) => " (use -v to show unchecked findings and notes)",
            (true, _) => " (use -v to show unchecked findings, notes and skipped exchanges)",
        };
        writeln!(self.out, "{}{hint}", parts.join(", "))
    }
}

/// Adds the entry to a location, if the file has several bodies.
fn with_entry(location: &str, source: &BodySource<'_>) -> String {
    source.entry.map_or_else(|| location.to_owned(), |entry| format!("{location}: {entry}"))
}

fn level_of(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Violation => Level::ERROR,
        Severity::NoEffect => Level::WARNING,
        Severity::Unchecked => Level::NOTE.with_name("unchecked"),
        Severity::Note => Level::NOTE,
    }
}

/// Returns the line of a finding of a case in its file, to begin a message.
fn place_in_file(validated: &ValidatedCase, finding: &Finding<'_>) -> String {
    let (body, mark) = without_mark(&validated.prepared.body);
    let Some(offset) = finding.offset() else { return String::new() };
    let place = validated.source("").in_file(Lines::new(body).at(offset.saturating_sub(mark)));
    format!("line {}: ", place.line)
}

fn cut_message() -> String {
    format!("this body has more findings; only {MAX_FINDINGS} are listed")
}

fn line_of(finding: &ExpectedFinding) -> String {
    let at = if finding.pointer.is_empty() { "the root of the body" } else { &finding.pointer };
    shortened(&format!("{} {} at {at}", finding.severity, finding.rule)).into_owned()
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
