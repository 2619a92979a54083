//! What `check` found, for people.

use crate::check::{Outcome, Sink, ValidatedCase};
use crate::excerpt::{Excerpt, Known, behind_mark, excerpts, is_json};
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use linecard_cases::ExpectedFinding;
use linecard_console::args::CheckArgs;
use linecard_console::{Output, complain, shortened, visible};
use linecard_contract::{Api, Finding, LineColumn, Lines, MAX_FINDINGS, Report, Severity};
use std::io::{self, Write};
use std::sync::Arc;

/// Prints an excerpt for each finding, and a summary.
pub struct Human<'o> {
    out: &'o mut Output,
    show: Show,
    is_quiet: bool,
    /// Whether lines were validated: then the number of bodies is not that of files.
    has_lines: bool,
}

/// How findings are shown.
#[derive(Clone, Debug)]
struct Show {
    renderer: Renderer,
    is_verbose: bool,
    known: Arc<Known>,
}

/// Shows what is found in the lines of a file.
struct Lined<'p> {
    show: Show,
    path: &'p str,
    is_quiet: bool,
}

impl<'o> Human<'o> {
    /// Prints to standard output, as much as the arguments ask for.
    pub fn new(api: &Api, out: &'o mut Output, args: &CheckArgs) -> Human<'o> {
        let known = Arc::new(Known::of(api));
        let show = Show { renderer: Renderer::styled(), is_verbose: args.verbose, known };
        Human { out, show, is_quiet: args.quiet, has_lines: false }
    }
}

impl Show {
    /// Begins with the place, as editors and terminals like to follow it.
    fn group(&self, out: &mut dyn Write, place: &str, group: Group<'_>) -> io::Result<()> {
        let rendered = self.renderer.render(&[group]);
        writeln!(out, "{}: {rendered}\n", visible(place))
    }

    /// What is found in a body: in a whole file, or in one line of it.
    fn body(
        &self,
        out: &mut dyn Write,
        path: &str,
        line: Option<usize>,
        body: &[u8],
        report: &Report,
    ) -> io::Result<()> {
        let lightest = if self.is_verbose { Severity::Note } else { Severity::NoEffect };
        if !report.is_cut() && !report.findings().any(|finding| finding.severity() <= lightest) {
            return Ok(());
        }
        let mut findings: Vec<Finding<'_>> =
            report.findings().filter(|finding| finding.severity() <= lightest).collect();
        findings.sort_by_key(Finding::offset);
        let (body, mark) = behind_mark(body);
        let offset = |finding: &Finding<'_>| finding.offset().unwrap_or_default().saturating_sub(mark);
        let offsets: Vec<usize> = findings.iter().map(offset).collect();
        let excerpts = excerpts(&self.known, body, &offsets, is_json(report));
        let mut lines = Lines::new(body);
        for ((finding, excerpt), offset) in findings.iter().zip(excerpts).zip(offsets) {
            let place = lines.at(offset);
            let place = LineColumn { line: line.unwrap_or(place.line), ..place };
            self.finding(out, path, finding, excerpt, place)?;
        }
        if report.is_cut() {
            let sentence = format!("there is more to say of this body; {MAX_FINDINGS} findings are kept");
            let place = line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"));
            self.group(out, &place, Group::with_title(Level::NOTE.primary_title(sentence)))?;
        }
        Ok(())
    }

    fn finding(
        &self,
        out: &mut dyn Write,
        path: &str,
        finding: &Finding<'_>,
        excerpt: Excerpt,
        place: LineColumn,
    ) -> io::Result<()> {
        let level = match finding.severity() {
            Severity::Violation => Level::ERROR,
            Severity::NoEffect => Level::WARNING,
            Severity::Unchecked => Level::NOTE.with_name("unchecked"),
            Severity::Note => Level::NOTE,
        };
        let message = finding.message();
        let title = level.primary_title(shortened(&message)).id(finding.rule().to_string());
        let snippet = Snippet::source(excerpt.text)
            .line_start(place.line)
            .annotation(AnnotationKind::Primary.span(excerpt.fault));
        self.group(out, &format!("{path}:{}:{}", place.line, place.column), title.element(snippet))
    }

    fn case(&self, out: &mut dyn Write, path: &str, validated: &ValidatedCase) -> io::Result<()> {
        let name = visible(&validated.prepared.case.name);
        let is_expected = validated.difference.is_none();
        if is_expected && !self.is_verbose {
            return Ok(());
        }
        let title = if is_expected {
            Level::NOTE.primary_title(format!("the case \"{name}\" is as expected"))
        } else {
            Level::ERROR.primary_title(format!("the case \"{name}\" is not as expected"))
        };
        let mut group = Group::with_title(title);
        for missing in &validated.difference.missing {
            group = group.element(Level::NOTE.with_name("missing").message(line_of(missing)));
        }
        for surplus in &validated.difference.surplus {
            let sentence = validated.report.findings().find(|finding| ExpectedFinding::from(*finding) == *surplus);
            let sentence = sentence.map(|finding| finding.message()).unwrap_or_default();
            let message = format!("{}: {}", line_of(surplus), shortened(&sentence));
            group = group.element(Level::NOTE.with_name("not expected").message(message));
        }
        if self.is_verbose {
            for finding in validated.report.findings() {
                let message = line_of(&ExpectedFinding::from(finding));
                group = group.element(Level::NOTE.with_name("found").message(message));
            }
        }
        if validated.report.is_cut() {
            let message = format!("there is more to say of this body; {MAX_FINDINGS} findings are kept");
            group = group.element(Level::NOTE.message(message));
        }
        self.group(out, path, group)
    }
}

impl WriteFindings for Lined<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        if self.is_quiet {
            return;
        }
        let _never_fails = self.show.body(out, self.path, Some(line), body, report);
    }
}

impl Sink for Human<'_> {
    fn take(&mut self, outcome: Outcome<'_>) -> io::Result<()> {
        match outcome {
            Outcome::Error { path, message } => {
                // What was found so far comes first on a terminal too.
                self.out.flush()?;
                complain(&format!("{}: {}", visible(path), visible(message)));
                Ok(())
            }
            Outcome::LinesBegin { .. } => {
                self.has_lines = true;
                Ok(())
            }
            _ if self.is_quiet => Ok(()),
            Outcome::Body { path, body, report } => self.show.body(self.out, path, None, body, report),
            Outcome::Cases { path, cases } => cases.iter().try_for_each(|case| self.show.case(self.out, path, case)),
            Outcome::LinesFound { found } => {
                self.out.write_all(found)?;
                // Lines may come slowly: what is found is shown when it is.
                self.out.flush()
            }
            Outcome::LinesEnd { .. } => Ok(()),
        }
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(Lined { show: self.show.clone(), path, is_quiet: self.is_quiet })
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let mut parts = vec![counted(summary.files, "file", "files")];
        if self.has_lines {
            parts.push(counted(summary.bodies, "body", "bodies"));
        }
        if summary.cases > 0 {
            parts.push(counted(summary.cases, "case", "cases"));
            parts.push(format!("{} not as expected", summary.unexpected));
        }
        parts.push(counted(summary.violations, "violation", "violations"));
        parts.push(format!("{} without effect", summary.no_effect));
        parts.push(format!("{} unchecked", summary.not_validated));
        parts.push(counted(summary.notes, "note", "notes"));
        if summary.errors > 0 {
            parts.push(counted(summary.errors, "error", "errors"));
        }
        let is_more = summary.not_validated + summary.notes > 0 && !self.show.is_verbose && !self.is_quiet;
        let hint = if is_more { " (-v shows what was unchecked, and the notes)" } else { "" };
        writeln!(self.out, "{}{hint}", parts.join(", "))
    }
}

fn line_of(finding: &ExpectedFinding) -> String {
    let at = if finding.pointer.is_empty() { "the body" } else { &finding.pointer };
    shortened(&format!("{} {} at {at}", finding.severity, finding.rule)).into_owned()
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
