//! The output of `check` as text.

use crate::check::{Event, Sink, ValidatedCase};
use crate::excerpt::{Excerpt, PublicTexts, excerpts, is_json, without_mark};
use crate::groups::Repeated;
use crate::ndjson::WriteFindings;
use crate::statistics::RuleCount;
use crate::summary::Summary;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use linecard_cases::ExpectedFinding;
use linecard_console::args::CheckArgs;
use linecard_console::{Output, print_error, shortened, visible};
use linecard_contract::{Api, Finding, LineColumn, Lines, MAX_FINDINGS, Report, Severity};
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
    /// Findings down to this severity are printed.
    least_severe: Severity,
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
        // What lets the check fail is always shown.
        let shown = args.deny.iter().copied().max().unwrap_or(Severity::NoEffect).max(Severity::NoEffect);
        let least_severe = if args.verbose { Severity::Note } else { shown };
        let printer = Printer { renderer: Renderer::styled(), is_verbose: args.verbose, least_severe, public };
        Human { out, printer, is_quiet: args.quiet, has_lines: false }
    }
}

impl Human<'_> {
    /// Prints how often a finding of NDJSON is repeated.
    fn repeated(&mut self, path: &str, repeated: &Repeated) -> io::Result<()> {
        let Repeated { severity, rule, pointer, count, first_line, last_line } = repeated;
        let place = if pointer.is_empty() { "for the body itself".to_owned() } else { format!("at {pointer}") };
        let more = counted(*count, "more finding", "more findings");
        let message = format!("{more} of this rule {place}, the last in line {last_line}");
        let title = level(*severity).primary_title(shortened(&message)).id(rule.clone());
        self.printer.group(self.out, &format!("{path}:{first_line}"), Group::with_title(title))
    }

    /// Prints the number of findings of each rule.
    fn statistics(&mut self, rules: &[RuleCount]) -> io::Result<()> {
        let width = rules.iter().map(|rule| rule.count.to_string().len()).max().unwrap_or_default();
        for RuleCount { rule, severity, count } in rules {
            writeln!(self.out, "{count:>width$}  {:9}  {rule}", severity.as_str())?;
        }
        if rules.is_empty() { Ok(()) } else { writeln!(self.out) }
    }
}

impl Printer {
    /// Prints a group after its location, which editors and terminals turn into a link.
    fn group(&self, out: &mut dyn Write, location: &str, group: Group<'_>) -> io::Result<()> {
        let rendered = self.renderer.render(&[group]);
        writeln!(out, "{}: {rendered}\n", visible(location))
    }

    /// Prints the findings of a body: a file, or the given line of an NDJSON file.
    fn body(
        &self,
        out: &mut dyn Write,
        path: &str,
        line: Option<usize>,
        body: &[u8],
        report: &Report,
    ) -> io::Result<()> {
        let least_severe = self.least_severe;
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
            let position = lines.at(offset);
            let position = LineColumn { line: line.unwrap_or(position.line), ..position };
            self.finding(out, path, finding, excerpt, position)?;
        }
        if report.is_cut() {
            let location = line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"));
            self.group(out, &location, Group::with_title(Level::NOTE.primary_title(cut_message())))?;
        }
        Ok(())
    }

    fn finding(
        &self,
        out: &mut dyn Write,
        path: &str,
        finding: &Finding<'_>,
        excerpt: Excerpt,
        position: LineColumn,
    ) -> io::Result<()> {
        let message = finding.message();
        let title = level(finding.severity()).primary_title(shortened(&message)).id(finding.rule().to_string());
        let snippet = Snippet::source(excerpt.text)
            .line_start(position.line)
            .annotation(AnnotationKind::Primary.span(excerpt.marked));
        self.group(out, &format!("{path}:{}:{}", position.line, position.column), title.element(snippet))
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
            let message = format!("{}: {}", line_of(unexpected), shortened(&message));
            group = group.element(Level::NOTE.with_name("unexpected").message(message));
        }
        if self.is_verbose {
            for finding in validated.report.findings() {
                let message = line_of(&ExpectedFinding::from(finding));
                group = group.element(Level::NOTE.with_name("found").message(message));
            }
        }
        if validated.report.is_cut() {
            group = group.element(Level::NOTE.message(cut_message()));
        }
        self.group(out, path, group)
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Violation => Level::ERROR,
        Severity::NoEffect => Level::WARNING,
        Severity::Unchecked => Level::NOTE.with_name("unchecked"),
        Severity::Note => Level::NOTE,
    }
}

impl WriteFindings for LinePrinter<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        if self.is_quiet {
            return;
        }
        let _never_fails = self.printer.body(out, self.path, Some(line), body, report);
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
            _ if self.is_quiet => Ok(()),
            Event::PassedOver { path, reason } if self.printer.is_verbose => {
                let title = Level::NOTE.primary_title(shortened(&format!("passed over: {reason}")).into_owned());
                self.printer.group(self.out, path, Group::with_title(title))
            }
            Event::Failure { path, message } => {
                let title = Level::ERROR.primary_title(shortened(message));
                self.printer.group(self.out, path, Group::with_title(title))
            }
            Event::Repeated { path, repeated } => self.repeated(path, repeated),
            Event::Statistics(rules) => self.statistics(rules),
            Event::Body { source, body, report } => self.printer.body(self.out, source.path, None, body, report),
            Event::Cases { path, cases } => cases.iter().try_for_each(|case| self.printer.case(self.out, path, case)),
            Event::LineFindings { written } => {
                self.out.write_all(written)?;
                // The input may be slow, so show findings immediately.
                self.out.flush()
            }
            Event::PassedOver { .. } | Event::LinesEnd { .. } => Ok(()),
        }
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(LinePrinter { printer: self.printer.clone(), path, is_quiet: self.is_quiet })
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    fn shows(&self, severity: Severity) -> bool {
        !self.is_quiet && severity <= self.printer.least_severe
    }

    fn is_grouped(&self) -> bool {
        true
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let mut parts = vec![counted(summary.files, "file", "files")];
        if self.has_lines {
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
        for (count, one, more) in [
            (summary.accepted, "finding accepted", "findings accepted"),
            (summary.expected_invalid, "body invalid as expected", "bodies invalid as expected"),
            (summary.failures, "failure", "failures"),
            (summary.passed_over, "file passed over", "files passed over"),
            (summary.not_shown, "finding not shown", "findings not shown"),
        ] {
            if count > 0 {
                parts.push(counted(count, one, more));
            }
        }
        let least_severe = self.printer.least_severe;
        let hidden = Severity::ALL.iter().filter(|severity| **severity > least_severe);
        let can_show = !self.printer.is_verbose && !self.is_quiet;
        let hint = match (hidden.map(|severity| summary.count(*severity)).sum::<usize>(), summary.passed_over) {
            _ if !can_show => "",
            (0, 0) => "",
            (_, 0) => " (use -v to show unchecked findings and notes)",
            (0, _) => " (use -v to list the files)",
            (_, _) => " (use -v to show unchecked findings, notes and the files)",
        };
        writeln!(self.out, "{}{hint}", parts.join(", "))
    }
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
