//! The command `check`: finds the files, validates them, and gives the results to a [`Sink`], which prints them.

pub(crate) mod event;
pub(crate) mod files;
pub(crate) mod held;
pub(crate) mod names;
pub mod settings;

use crate::accepted::drop_accepted;
use crate::check::files::{Finder, Found};
use crate::check::held::Held;
use crate::check::settings::Settings;
use crate::groups::{Budget, Groups, Split};
use crate::ndjson::{CHUNK, Chunk, Job, Policy, validate_lines};
use crate::progress::{Progress, is_file};
use crate::statistics::Statistics;
use crate::summary::Summary;
pub use event::{BodySource, Event, Outcome, Sink, ValidatedCase};
use linecard_cases::{
    BadCase, BadCaseFile, CaseFile, FileContent, PreparedCase, Target, describe_json_error, is_ndjson,
};
use linecard_config::Expect;
use linecard_console::{Exit, describe_io_error};
use linecard_contract::{Api, Method, Options, Report, Severity, validate_update_with, validate_with};
use linecard_traffic::ExchangeFinding;
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;

/// Validates everything that the settings name.
///
/// # Errors
///
/// An error if the output cannot be written. A file that cannot be read or validated is an [`Event::Error`] instead.
pub fn check(api: &'static Api, settings: &Settings, sink: &mut dyn Sink) -> io::Result<Exit> {
    let options = Options::default().with_max_body(settings.args.max_body);
    let shows = Severity::ALL.map(|severity| sink.shows(severity));
    let mut check = Check {
        api,
        enforced: api,
        settings,
        options,
        sink,
        summary: Summary::default(),
        statistics: Statistics::default(),
        budget: Budget::new(settings.args.max_findings),
        shows,
        target: None,
        stored: None,
    };
    check.run()?;
    check.end()
}

/// A run of the command.
pub(crate) struct Check<'a> {
    /// The API that resolves the names of objects and rules.
    api: &'static Api,
    /// The API that is enforced: the same, without the interpretations that `--literal` switches off, and with the
    /// overlays.
    pub(crate) enforced: &'static Api,
    pub(crate) settings: &'a Settings,
    pub(crate) options: Options,
    pub(crate) sink: &'a mut dyn Sink,
    pub(crate) summary: Summary,
    statistics: Statistics,
    budget: Budget,
    /// Whether the sink prints findings of each severity.
    shows: [bool; 4],
    /// The target of `--as`.
    target: Option<Target>,
    stored: Option<Value>,
}

impl Check<'_> {
    fn run(&mut self) -> io::Result<()> {
        let (settings, args) = (self.settings, &self.settings.args);
        if !settings.faults.is_empty() {
            return settings.faults.iter().try_for_each(|(path, message)| self.error(path, message));
        }
        // A wrong `--as` is reported even if all files are case files, which do not use it.
        if let Some(text) = &args.validated_as {
            match Target::parse_under(self.api, &settings.base_path, text) {
                Ok(target) => self.target = Some(target),
                Err(bad) => return self.error("--as", &bad.to_string()),
            }
        }
        match settings.enforced(self.api) {
            Ok(enforced) => self.enforced = enforced,
            Err((argument, message)) => return self.error(argument, &message),
        }
        if let Some(stored) = &args.stored {
            let name = stored.to_string_lossy();
            let is_recording = args.ndjson || args.traffic.is_some();
            if is_recording || args.paths.len() > 1 || args.paths.iter().any(|path| is_many(self.api, path)) {
                return self.error(&name, "--stored is allowed for a single body; name one file");
            }
            match read_stored(stored) {
                Ok(stored) => self.stored = Some(stored),
                Err(message) => return self.error(&name, &message),
            }
        }
        if args.paths.is_empty() {
            return self.standard_input();
        }
        // A pipe is not read: in a CI job, standard input is often a pipe without a body.
        if settings.is_whole_project && is_file(&io::stdin()) {
            self.standard_input()?;
        }
        let mut finder = Finder::new(self.api, settings, self.target);
        for path in &args.paths {
            if path.as_os_str() == "-" {
                self.standard_input()?;
            } else {
                finder.find(path, &mut |found| self.found(&found))?;
            }
        }
        Ok(())
    }

    /// Reports what is known only at the end, and returns the exit code.
    fn end(mut self) -> io::Result<Exit> {
        let settings = self.settings;
        if settings.faults.is_empty() {
            for message in settings.unmet() {
                self.failure(&settings.place("--config"), &message)?;
            }
            let bodies = self.summary.bodies + self.summary.cases;
            if let Some(least) = settings.args.min_bodies.filter(|least| bodies < *least) {
                let expected = if least == 1 { "1 body is".to_owned() } else { format!("{least} bodies are") };
                let message = format!("at least {expected} expected, and the number is {bodies}; record them anew");
                let is_argument = !settings.has_min_bodies_of_file;
                let place = if is_argument { "--min-bodies".to_owned() } else { settings.place("--min-bodies") };
                self.failure(&place, &message)?;
            }
        }
        if settings.args.statistics {
            self.sink.handle(Event::Statistics(&self.statistics.by_count()))?;
        }
        self.summary.not_shown = self.budget.hidden();
        self.summary.deny(&settings.args.deny);
        self.sink.finish(&self.summary)?;
        Ok(self.summary.exit())
    }

    fn found(&mut self, found: &Found<'_>) -> io::Result<()> {
        match found {
            Found::Cases(path) => self.case_file(path),
            Found::Traffic(path, format) => self.traffic_file(path, *format),
            Found::Body(path, target, expect) => self.body_file(path, *target, *expect),
            Found::Error(path, message) => self.error(&path.to_string_lossy(), message),
            Found::PassedOver(path, reason) => self.passed_over(&path.to_string_lossy(), reason),
        }
    }

    /// Reports a file that is not validated.
    pub(crate) fn passed_over(&mut self, path: &str, reason: &str) -> io::Result<()> {
        if self.settings.strict_names {
            return self.error(path, &format!("not validated: {reason}"));
        }
        self.summary.passed_over += 1;
        self.sink.handle(Event::PassedOver { path, reason })
    }

    pub(crate) fn failure(&mut self, path: &str, message: &str) -> io::Result<()> {
        self.summary.failures += 1;
        self.sink.handle(Event::Failure { path, message })
    }

    pub(crate) fn error(&mut self, path: &str, message: &str) -> io::Result<()> {
        self.summary.errors += 1;
        self.sink.handle(Event::Error { path, message })
    }

    fn standard_input(&mut self) -> io::Result<()> {
        if let Some(format) = self.forced_traffic() {
            return self.traffic("-", format, io::stdin().lock(), None);
        }
        match self.target {
            Some(target) if self.settings.args.ndjson => self.lines("-", target, Expect::Valid, io::stdin(), None),
            Some(target) => match self.read(&mut io::stdin().lock()) {
                Ok(body) => self.body("-", target, Expect::Valid, &body),
                Err(error) => self.error("-", &describe_io_error(&error)),
            },
            None => {
                self.error("-", "standard input has no file name; add --as OBJECT.METHOD, such as --as criteria.put")
            }
        }
    }

    fn body_file(&mut self, path: &Path, target: Target, expect: Expect) -> io::Result<()> {
        let shown = path.to_string_lossy();
        if self.settings.args.ndjson || is_ndjson(&shown) {
            return match File::open(path) {
                Ok(file) => {
                    // Only a regular file has a meaningful length; a named pipe, for one, does not.
                    let metadata = file.metadata().ok().filter(fs::Metadata::is_file);
                    self.lines(&shown, target, expect, file, metadata.map(|metadata| metadata.len()))
                }
                Err(error) => self.error(&shown, &describe_io_error(&error)),
            };
        }
        match File::open(path).and_then(|mut file| self.read(&mut file)) {
            Ok(body) => self.body(&shown, target, expect, &body),
            Err(error) => self.error(&shown, &describe_io_error(&error)),
        }
    }

    /// Reads a body. Of a body that is too long, reads one byte beyond the limit.
    fn read(&self, from: &mut dyn Read) -> io::Result<Vec<u8>> {
        let limit = u64::try_from(self.settings.args.max_body).unwrap_or(u64::MAX).min(u64::from(u32::MAX));
        let mut body = Vec::new();
        from.take(limit + 1).read_to_end(&mut body)?;
        Ok(body)
    }

    fn body(&mut self, path: &str, target: Target, expect: Expect, body: &[u8]) -> io::Result<()> {
        let (options, object) = (&self.options, self.enforced.resolve(target.object));
        let report = match &self.stored {
            Some(_) if target.method != Method::Put => {
                let method = target.method;
                return self.error(path, &format!("--stored is allowed for a PUT only, and this is a {method}"));
            }
            Some(stored) => validate_update_with(options, object, stored, body),
            _ => validate_with(options, object, target.method, body),
        };
        self.summary.files += 1;
        self.report(BodySource::file(path), expect, body, report)
    }

    /// Counts the findings of a body, and prints those that are neither accepted nor expected.
    pub(crate) fn report(
        &mut self,
        source: BodySource<'_>,
        expect: Expect,
        body: &[u8],
        mut report: Report,
    ) -> io::Result<()> {
        self.summary.bodies += 1;
        self.summary.accepted += drop_accepted(&mut report, &self.settings.accepted_in(source.path));
        match expect {
            Expect::Invalid if report.is_valid() => self.failure(source.path, VALID)?,
            Expect::Invalid => {
                self.summary.expected_invalid += 1;
                report.retain(|_| false);
            }
            Expect::Valid => {}
        }
        if expect == Expect::Valid {
            self.summary.add(&report);
            if self.settings.args.statistics {
                self.statistics.add(&report);
            }
        }
        let is_failed = expect == Expect::Valid && self.settings.fails(|severity| report.count(severity) > 0);
        let hidden = self.budget.limit(&mut report, self.shows);
        self.sink.handle(Event::Body { source, body, report: &report, outcome: Outcome { is_failed, hidden } })
    }

    /// Counts a finding about an exchange as a whole, and prints it unless it is accepted.
    pub(crate) fn exchange_finding(&mut self, source: BodySource<'_>, finding: &ExchangeFinding) -> io::Result<()> {
        let (rule, severity) = (finding.rule.id(), finding.severity);
        if self.settings.accepted_in(source.path).iter().any(|accepted| accepted.accepts(rule)) {
            self.summary.accepted += 1;
            return Ok(());
        }
        self.summary.add_one(severity);
        if self.settings.args.statistics {
            self.statistics.add_one(rule, severity);
        }
        if self.shows[severity as usize] && !self.budget.take(1) {
            let outcome = Outcome { is_failed: self.settings.fails(|failing| failing == severity), hidden: 1 };
            return self.sink.handle(Event::Hidden { source, outcome });
        }
        self.sink.handle(Event::Exchange { source, finding })
    }

    /// Validates NDJSON. `length` is its size in bytes, if known.
    fn lines(
        &mut self,
        path: &str,
        target: Target,
        expect: Expect,
        input: impl Read + Send,
        length: Option<u64>,
    ) -> io::Result<()> {
        self.sink.handle(Event::LinesBegin { path, target })?;
        let settings = self.settings;
        let (writer, accepted) = (self.sink.writer(path), settings.accepted_in(path));
        let enforced = Target { object: self.enforced.resolve(target.object), ..target };
        let (is_grouped, most) = (self.sink.is_grouped(), self.budget.left());
        let is_split = self.shows.contains(&true) && (is_grouped || most.is_some());
        let policy = Policy {
            accepted: &accepted,
            expects_invalid: expect == Expect::Invalid,
            has_statistics: settings.args.statistics,
            split: is_split.then_some(Split { shows: self.shows, is_grouped, most: most.unwrap_or(usize::MAX) }),
        };
        let (options, threads) = (self.options, self.threads(length));
        let job = Job { target: enforced, options, threads, length, writer: &*writer, policy };
        let mut progress = Progress::new(&settings.args, path, length);
        let (mut summary, mut is_cut, mut failure) = (Summary { files: 1, ..Summary::default() }, false, None);
        let (mut groups, mut valid, mut first_valid) = (Groups::default(), 0, None);
        let hidden_before = self.budget.hidden();
        let (sink, statistics, budget) = (&mut self.sink, &mut self.statistics, &mut self.budget);
        let done = validate_lines(input, job, |chunk: &mut Chunk| {
            progress.advance(chunk.bytes);
            let results = &mut chunk.results;
            summary += results.summary;
            is_cut |= results.is_cut;
            valid += results.valid;
            first_valid = first_valid.or(results.first_valid);
            statistics.merge(std::mem::take(&mut results.statistics));
            let mut written = std::mem::take(&mut results.written);
            let write_line =
                |out: &mut Vec<u8>, line: usize, budget: &mut Budget| chunk.write_line(job, out, line, budget);
            groups.add(&chunk.results.pieces, budget, &mut written, write_line);
            failure = chunk.error.take();
            if !written.is_empty() {
                progress.suspend(|| sink.handle(Event::LineFindings { written: &written }))?;
            }
            // The chunk is used again, with its memory.
            chunk.results.written = written;
            // The input may be endless, so stop reading when the output is closed.
            Ok(if sink.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        });
        progress.end();
        done?;
        for repeated in groups.repeated() {
            self.sink.handle(Event::Repeated { path, repeated: &repeated })?;
        }
        let outcome = Outcome {
            is_failed: settings.fails(|severity| summary.count(severity) > 0),
            hidden: self.budget.hidden() - hidden_before,
        };
        self.sink.handle(Event::LinesEnd { bodies: summary.bodies, is_cut, outcome })?;
        self.summary += summary;
        if let Some(line) = first_valid {
            self.failure(path, &format!("bodies without a violation: {valid}, the first in line {line}; {VALID}"))?;
        }
        if summary.bodies == 0 && settings.args.min_bodies.is_some_and(|least| least > 0) {
            self.failure(path, "the recording has no body; record it anew, or remove it")?;
        }
        match failure {
            Some((line, error)) => self.error(path, &format!("line {line}: {}", describe_io_error(&error))),
            None => Ok(()),
        }
    }

    /// Returns the number of threads: that of `--threads`, or one per core, but at most one per chunk of input.
    fn threads(&self, length: Option<u64>) -> usize {
        let chunks = length.map_or(u64::MAX, |length| length / CHUNK as u64 + 1);
        if chunks == 1 {
            // The number of cores is not asked for: the system reads several files to answer.
            return 1;
        }
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        let threads = self.settings.args.threads.map_or_else(cores, usize::from);
        threads.min(usize::try_from(chunks).unwrap_or(usize::MAX))
    }

    fn case_file(&mut self, path: &Path) -> io::Result<()> {
        let shown = path.to_string_lossy();
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) => return self.error(&shown, &describe_io_error(&error)),
        };
        let file = match CaseFile::parse(&text) {
            Ok(file) => file,
            Err(bad) => return self.error(&shown, &bad.to_string()),
        };
        let mut cases = Vec::with_capacity(file.cases.len());
        for prepared in file.prepare(self.api) {
            match prepared.and_then(|prepared| validate_case(self.api, self.enforced, prepared)) {
                Ok(validated) => cases.push(validated),
                Err(bad) => self.error(&shown, &bad.to_string())?,
            }
        }
        self.summary.files += 1;
        self.summary.cases += cases.len();
        self.summary.failed_cases += cases.iter().filter(|case| !case.difference.is_none()).count();
        self.sink.handle(Event::Cases { path: &shown, cases: &cases })
    }
}

/// Returns whether the path can hold more than one body.
fn is_many(api: &'static Api, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.is_dir()
        || is_ndjson(&name)
        || matches!(Held::of(api, &name), Held::Traffic(_) | Held::Content(FileContent::Cases))
}

/// The message about a body that has no violation although one is expected.
const VALID: &str =
    "the project file expects a violation, and there is none; correct the body, or write expect = \"valid\"";

/// Validates a case, and compares the report with the expected findings.
fn validate_case(api: &Api, enforced: &Api, prepared: PreparedCase) -> Result<ValidatedCase, BadCaseFile> {
    let report = prepared.validate_as(enforced.resolve(prepared.target.object));
    match prepared.case.compare(api, &report) {
        Ok(difference) => Ok(ValidatedCase { prepared, report, difference }),
        Err(error) => Err(BadCaseFile::Case { name: prepared.case.name, error }),
    }
}

fn read_stored(path: &Path) -> Result<Value, String> {
    let text = fs::read(path).map_err(|error| describe_io_error(&error))?;
    let stored: Value = serde_json::from_slice(&text)
        .map_err(|error| format!("the stored state is not valid JSON: {}", describe_json_error(&error)))?;
    if stored.is_object() { Ok(stored) } else { Err(BadCase::StoredIsNotAnObject.to_string()) }
}
