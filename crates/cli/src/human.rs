//! The output of `check` as text.

use crate::check::{BodySource, Event, Sink, ValidatedCase};
use crate::excerpt::{Excerpt, PublicTexts, excerpts, without_mark};
use crate::format::place::{Places, source_of};
use crate::format::wording::{counted, cut_message, least_severe, listed, summary_line};
use crate::groups::Repeated;
use crate::hint::hint;
use crate::ndjson::WriteFindings;
use crate::statistics::RuleCount;
use crate::summary::Summary;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use linecard_cases::ExpectedFinding;
use linecard_console::args::CheckArgs;
use linecard_console::{Output, print_error, shortened, visible};
use linecard_contract::{Api, Finding, LineColumn, Report, Severity, offset_of};
use linecard_traffic::ExchangeFinding;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

/// Prints each finding with an excerpt, and a summary.
pub struct Human<'o> {
    out: &'o mut Output,
    printer: Printer,
    is_quiet: bool,
    /// Whether an NDJSON file was validated. Then the number of bodies is not the number of files.
    has_lines: bool,
    /// Whether the output is standard output. Then errors go to standard error.
    is_standard: bool,
}

/// Prints findings.
#[derive(Clone, Debug)]
struct Printer {
    api: &'static Api,
    renderer: Renderer,
    /// The number of characters of a line.
    width: usize,
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

/// The width if the output is not a terminal, and the environment names none.
const WIDTH: usize = 100;
/// Excerpts of a narrower terminal are as if it had this width.
const LEAST_WIDTH: usize = 40;

impl<'o> Human<'o> {
    /// Returns a sink that prints to an output.
    pub fn new(api: &'static Api, out: &'o mut Output, args: &CheckArgs, is_standard: bool) -> Human<'o> {
        let public = Arc::new(PublicTexts::of(api));
        let has_links = is_standard && out.is_colored() && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
        // Excerpts have the width of the terminal. What is longer is cut here, not by the renderer.
        let renderer = Renderer::styled().hyperlink(has_links).term_width(usize::from(u16::MAX));
        let width = if is_standard { width() } else { WIDTH };
        let least_severe = least_severe(args);
        let printer = Printer { api, renderer, width, is_verbose: args.verbose, least_severe, public };
        Human { out, printer, is_quiet: args.quiet, has_lines: false, is_standard }
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

/// Returns the width of the terminal; if there is none, that of the environment.
fn width() -> usize {
    let stdout = io::stdout();
    let of_terminal = || {
        let (terminal_size::Width(width), _) = terminal_size::terminal_size_of(&stdout)?;
        Some(usize::from(width))
    };
    let width = if stdout.is_terminal() { of_terminal() } else { None };
    let of_environment = || std::env::var("COLUMNS").ok()?.parse().ok();
    width.or_else(of_environment).filter(|width| *width > 0).unwrap_or(WIDTH).max(LEAST_WIDTH)
}

impl Printer {
    /// Prints a group after its location, which editors and terminals turn into a link.
    fn group(&self, out: &mut dyn Write, location: &str, group: Group<'_>) -> io::Result<()> {
        let rendered = self.renderer.render(&[group]);
        writeln!(out, "{}: {rendered}\n", visible(location))
    }

    /// Prints the findings of a body.
    fn body(&self, out: &mut dyn Write, source: BodySource<'_>, body: &[u8], report: &Report) -> io::Result<()> {
        let least_severe = self.least_severe;
        if !report.is_cut() && !report.findings().any(|finding| finding.severity() <= least_severe) {
            return Ok(());
        }
        let mut findings: Vec<Finding<'_>> =
            report.findings().filter(|finding| finding.severity() <= least_severe).collect();
        findings.sort_by_key(Finding::offset);
        let mut places = Places::new(source, body);
        let positions: Vec<LineColumn> =
            findings.iter().map(|finding| places.at(finding.offset().unwrap_or_default())).collect();
        let (text, mark) = without_mark(body);
        let offset = |finding: &Finding<'_>| finding.offset().unwrap_or_default().saturating_sub(mark);
        let offsets: Vec<usize> = findings.iter().map(offset).collect();
        let digits = positions.last().map_or(1, |position| position.line.to_string().len());
        let width = self.width.saturating_sub(digits + GUTTER);
        let excerpts = excerpts(&self.public, text, &offsets, report.is_json(), width);
        for ((finding, excerpt), position) in findings.iter().zip(excerpts).zip(positions) {
            self.finding(out, source, body, finding, excerpt, position)?;
        }
        if report.is_cut() {
            let has_own_line = source.is_line || source.entry.is_some();
            let line = source.start.line;
            let location = if has_own_line { format!("{}:{line}", source.path) } else { source.path.to_owned() };
            self.group(out, &location, Group::with_title(Level::NOTE.primary_title(cut_message())))?;
        }
        Ok(())
    }

    fn finding(
        &self,
        out: &mut dyn Write,
        source: BodySource<'_>,
        body: &[u8],
        finding: &Finding<'_>,
        excerpt: Excerpt,
        position: LineColumn,
    ) -> io::Result<()> {
        let mut message = finding.pointer();
        if !message.is_empty() {
            message.push_str(": ");
        }
        message.push_str(&finding.message());
        if let Some(entry) = source.entry {
            message = format!("{entry}: {message}");
        }
        let mut title = level(finding.severity()).primary_title(shortened(&message)).id(finding.rule().to_string());
        if let Some(link) = self.api.link_of(&finding.rule()) {
            title = title.id_url(link);
        }
        let snippet = Snippet::source(excerpt.text)
            .line_start(position.line)
            .annotation(AnnotationKind::Primary.span(excerpt.marked));
        let mut group = title.element(snippet);
        if let Some(hint) = hint(finding, body) {
            group = group.element(Level::HELP.message(hint));
        }
        self.group(out, &format!("{}:{}:{}", source.path, position.line, position.column), group)
    }

    /// Prints a finding about an exchange as a whole.
    fn exchange(&self, out: &mut dyn Write, source: BodySource<'_>, finding: &ExchangeFinding) -> io::Result<()> {
        if finding.severity > self.least_severe {
            return Ok(());
        }
        let message = match source.entry {
            Some(entry) => format!("{entry}: {}", finding.message),
            None => finding.message.clone(),
        };
        let title = level(finding.severity).primary_title(shortened(&message)).id(finding.rule.id());
        let location = format!("{}:{}:{}", source.path, source.start.line, source.start.column);
        self.group(out, &location, Group::with_title(title))
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
        let body = &validated.prepared.body;
        let source = source_of(path, &validated.prepared);
        let mut places = Places::new(source, body);
        let mut line_of = |finding: &ExpectedFinding, offset: Option<usize>| {
            let offset = offset.or_else(|| offset_of(body, &finding.pointer)).unwrap_or_default();
            let LineColumn { line, column } = places.at(offset);
            let at = if finding.pointer.is_empty() { "the root of the body" } else { &finding.pointer };
            format!("{line}:{column}: {}", shortened(&format!("{} {} at {at}", finding.severity, finding.rule)))
        };
        let mut group = Group::with_title(title);
        for missing in &validated.difference.missing {
            group = group.element(Level::NOTE.with_name("missing").message(line_of(missing, None)));
        }
        for unexpected in &validated.difference.unexpected {
            let finding = validated.report.findings().find(|finding| ExpectedFinding::from(*finding) == *unexpected);
            let message = finding.map(|finding| finding.message()).unwrap_or_default();
            let line = line_of(unexpected, finding.and_then(|finding| finding.offset()));
            group =
                group.element(Level::NOTE.with_name("unexpected").message(format!("{line}: {}", shortened(&message))));
        }
        if self.is_verbose {
            for finding in validated.report.findings() {
                let line = line_of(&ExpectedFinding::from(finding), finding.offset());
                group = group.element(Level::NOTE.with_name("found").message(line));
            }
        }
        if validated.report.is_cut() {
            group = group.element(Level::NOTE.message(cut_message()));
        }
        let LineColumn { line, column } = source.start;
        self.group(out, &format!("{path}:{line}:{column}"), group)
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
/// The characters before an excerpt, in addition to the digits of the line.
const GUTTER: usize = " | ".len();

impl WriteFindings for LinePrinter<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        if self.is_quiet {
            return;
        }
        let _never_fails = self.printer.body(out, BodySource::line(self.path, line), body, report);
    }
}

impl Sink for Human<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Error { path, message } if !self.is_standard => {
                writeln!(self.out, "{}: error: {}\n", visible(path), visible(message))
            }
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
            Event::Exchange { source, finding } => self.printer.exchange(self.out, source, finding),
            Event::Repeated { path, repeated } => self.repeated(path, repeated),
            Event::Statistics(rules) => self.statistics(rules),
            Event::Body { source, body, report, .. } => self.printer.body(self.out, source, body, report),
            Event::Cases { path, cases } => cases.iter().try_for_each(|case| self.printer.case(self.out, path, case)),
            Event::LineFindings { written } => {
                self.out.write_all(written)?;
                // The input may be slow, so show findings immediately.
                self.out.flush()
            }
            Event::PassedOver { .. } | Event::LinesEnd { .. } | Event::Hidden { .. } => Ok(()),
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
        let least_severe = self.printer.least_severe;
        let hidden = Severity::ALL.iter().filter(|severity| **severity > least_severe);
        let can_show = !self.printer.is_verbose && !self.is_quiet;
        let hidden = [
            (hidden.map(|severity| summary.count(*severity)).sum::<usize>(), "unchecked findings and notes"),
            (summary.skipped_exchanges, "skipped exchanges"),
            (summary.passed_over, "files passed over"),
        ];
        let hidden: Vec<&str> =
            hidden.iter().filter(|(count, _)| can_show && *count > 0).map(|(_, what)| *what).collect();
        let hint = if hidden.is_empty() { String::new() } else { format!(" (use -v to show {})", listed(&hidden)) };
        writeln!(self.out, "{}{hint}", summary_line(summary, self.has_lines))
    }
}
