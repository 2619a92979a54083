//! The command `check`: finds the files, validates them, and gives the results to a [`Sink`], which prints them.

use crate::ndjson::{CHUNK, Chunk, Job, WriteFindings, validate_lines};
use crate::progress::Progress;
use crate::summary::Summary;
use linecard_cases::{
    BadCase, BadCaseFile, BadTarget, BodyPlace, CaseFile, Difference, FileContent, PreparedCase, Target, body_places,
    describe_json_error, is_ndjson,
};
use linecard_console::args::CheckArgs;
use linecard_console::{Exit, describe_io_error};
use linecard_contract::{Api, LineColumn, Method, Options, Report, validate_update_with, validate_with};
use linecard_traffic::{ExchangeFinding, TrafficFormat};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;
use walkdir::{DirEntry, WalkDir};

/// Prints results one by one, so that none has to be kept in memory.
pub trait Sink {
    /// Prints an event.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn handle(&mut self, event: Event<'_>) -> io::Result<()>;

    /// Ends the output.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn finish(&mut self, summary: &Summary) -> io::Result<()>;

    /// Returns the writer for the findings of an NDJSON file. It is used by other threads than the sink.
    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p>;

    /// Returns whether the reader of the output has closed it.
    fn is_closed(&self) -> bool;
}

/// A result, or a part of one.
#[derive(Debug)]
pub enum Event<'a> {
    /// A body was validated.
    Body {
        /// Where the body stands.
        source: BodySource<'a>,
        /// The bytes of the body.
        body: &'a [u8],
        /// The report on the body.
        report: &'a Report,
    },
    /// The cases of a case file were validated, except those that gave an error.
    Cases {
        /// The path, or `-`.
        path: &'a str,
        /// The cases.
        cases: &'a [ValidatedCase],
    },
    /// There is a finding about an exchange as a whole. Its severity is a note if the exchange is skipped.
    Exchange {
        /// Where the exchange, or its body, begins.
        source: BodySource<'a>,
        /// The finding.
        finding: &'a ExchangeFinding,
    },
    /// The validation of an NDJSON file begins.
    LinesBegin {
        /// The path, or `-`.
        path: &'a str,
        /// The target of all lines.
        target: Target,
    },
    /// Lines were validated and have findings.
    LineFindings {
        /// The output of the writer of the sink.
        written: &'a [u8],
    },
    /// The validation of an NDJSON file ends.
    LinesEnd {
        /// The number of bodies.
        bodies: usize,
        /// Whether the report on any line is cut.
        is_cut: bool,
    },
    /// A file of a folder was not validated, because nothing says what it holds.
    PassedOver {
        /// The path.
        path: &'a str,
        /// Why, and how to let it be validated.
        reason: &'a str,
    },
    /// Something could not be validated.
    Error {
        /// The path, or `-`.
        path: &'a str,
        /// What is wrong, and how to fix it.
        message: &'a str,
    },
}

/// Where a body stands.
#[derive(Clone, Copy, Debug)]
pub struct BodySource<'a> {
    /// The path of the file, or `-`.
    pub path: &'a str,
    /// The entry of a file with several bodies, such as `exchange 3, response`.
    pub entry: Option<&'a str>,
    /// The place of the first byte of the body in the file.
    pub start: LineColumn,
    /// Whether the file has the text of the body as it is. If not, such as for a body in a JSON string, all findings are at
    /// `start`.
    pub is_verbatim: bool,
}

impl<'a> BodySource<'a> {
    /// Returns the place of a body that is a whole file.
    #[must_use]
    pub fn file(path: &'a str) -> BodySource<'a> {
        BodySource { path, entry: None, start: LineColumn { line: 1, column: 1 }, is_verbatim: true }
    }

    /// Converts a place in the body into a place in the file.
    #[must_use]
    pub fn in_file(&self, place: LineColumn) -> LineColumn {
        match place {
            _ if !self.is_verbatim => self.start,
            LineColumn { line: 1, column } => {
                LineColumn { line: self.start.line, column: self.start.column + column - 1 }
            }
            LineColumn { line, column } => LineColumn { line: self.start.line + line - 1, column },
        }
    }
}

/// A case and its result.
#[derive(Debug)]
pub struct ValidatedCase {
    /// The case.
    pub prepared: PreparedCase,
    /// The report on its body.
    pub report: Report,
    /// The difference between the report and the expected findings.
    pub difference: Difference,
    /// Where its body is in the file.
    pub place: BodyPlace,
}

impl ValidatedCase {
    /// Returns where the body is, in a file with this path.
    #[must_use]
    pub fn source<'p>(&self, path: &'p str) -> BodySource<'p> {
        BodySource { path, entry: None, start: self.place.place, is_verbatim: self.place.is_verbatim }
    }
}

/// Validates everything that the arguments name.
///
/// # Errors
///
/// An error if the output cannot be written. A file that cannot be read or validated is an [`Event::Error`] instead.
pub fn check(api: &'static Api, args: &CheckArgs, sink: &mut dyn Sink) -> io::Result<Exit> {
    let options = Options::default().with_max_body(args.max_body);
    let mut check =
        Check { api, enforced: api, args, options, sink, summary: Summary::default(), target: None, stored: None };
    check.run()?;
    check.sink.finish(&check.summary)?;
    Ok(check.summary.exit())
}

/// A run of the command.
pub(crate) struct Check<'a> {
    /// The API that resolves the names of objects and rules.
    api: &'static Api,
    /// The API that is enforced: the same, without the interpretations that `--literal` switches off.
    pub(crate) enforced: &'static Api,
    pub(crate) args: &'a CheckArgs,
    pub(crate) options: Options,
    pub(crate) sink: &'a mut dyn Sink,
    pub(crate) summary: Summary,
    /// The target of `--as`.
    target: Option<Target>,
    stored: Option<Value>,
}

impl Check<'_> {
    fn run(&mut self) -> io::Result<()> {
        // A wrong `--as` is reported even if all files are case files, which do not use it.
        if let Some(text) = &self.args.validated_as {
            match Target::parse(self.api, text) {
                Ok(target) => self.target = Some(target),
                Err(bad) => return self.error("--as", &bad.to_string()),
            }
        }
        match self.api.literal(self.args.literal.iter().map(String::as_str)) {
            Ok(literal) => self.enforced = literal,
            Err(bad) => return self.error("--literal", &bad.to_string()),
        }
        if let Some(stored) = &self.args.stored {
            let name = stored.to_string_lossy();
            if self.args.ndjson
                || self.args.traffic.is_some()
                || self.args.paths.len() > 1
                || self.args.paths.iter().any(|path| is_many(self.api, path))
            {
                return self.error(&name, "--stored is allowed for a single body; name one file");
            }
            match read_stored(stored) {
                Ok(stored) => self.stored = Some(stored),
                Err(message) => return self.error(&name, &message),
            }
        }
        if self.args.paths.is_empty() {
            return self.standard_input();
        }
        for path in &self.args.paths {
            if path.as_os_str() == "-" {
                self.standard_input()?;
            } else {
                match fs::metadata(path) {
                    Ok(metadata) if metadata.is_dir() => self.folder(path)?,
                    Ok(_) => self.named_file(path)?,
                    Err(error) => self.error(&path.to_string_lossy(), &describe_io_error(&error))?,
                }
            }
        }
        Ok(())
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
            Some(target) if self.args.ndjson => self.lines("-", target, io::stdin(), None),
            Some(target) => match self.read(&mut io::stdin().lock()) {
                Ok(body) => self.body("-", target, &body),
                Err(error) => self.error("-", &describe_io_error(&error)),
            },
            None => {
                self.error("-", "standard input has no file name; add --as OBJECT.METHOD, such as --as criteria.put")
            }
        }
    }

    /// Validates a file that the arguments name. Any file that cannot be validated is an error.
    fn named_file(&mut self, path: &Path) -> io::Result<()> {
        let shown = path.to_string_lossy();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some(format) = self.forced_traffic().or_else(|| TrafficFormat::from_name(&name)) {
            return self.traffic_file(path, format);
        }
        match (FileContent::from_name(self.api, &name), self.target) {
            (FileContent::Cases, _) => self.case_file(path),
            (_, Some(target)) | (FileContent::Body(target), None) => self.body_file(path, target),
            (FileContent::Misnamed(bad), None) => self.error(&shown, &bad.to_string()),
            (FileContent::Json | FileContent::Other, None) => {
                self.error(&shown, &BadTarget::not_in_file_name(self.api, &name).to_string())
            }
        }
    }

    /// Validates the files of a folder that are named as bodies or case files. Other files are skipped.
    fn folder(&mut self, path: &Path) -> io::Result<()> {
        let is_shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
        let mut is_empty = true;
        for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(is_shown) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let shown = error.path().unwrap_or(path).to_string_lossy().into_owned();
                    let message = error.io_error().map_or_else(|| error.to_string(), describe_io_error);
                    is_empty = false;
                    self.error(&shown, &message)?;
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy();
            if let Some(format) = TrafficFormat::from_name(&name).filter(|_| !entry.path().is_dir()) {
                self.traffic_file(entry.path(), format)?;
                is_empty = false;
                continue;
            }
            let content = FileContent::from_name(self.api, &name);
            if content == FileContent::Other || fs::metadata(entry.path()).is_ok_and(|metadata| !metadata.is_file()) {
                continue;
            }
            match (content, self.target) {
                (FileContent::Cases, _) => self.case_file(entry.path())?,
                (_, Some(target)) | (FileContent::Body(target), None) => self.body_file(entry.path(), target)?,
                (FileContent::Misnamed(bad), None) => self.error(&entry.path().to_string_lossy(), &bad.to_string())?,
                (FileContent::Json | FileContent::Other, None) => continue,
            }
            is_empty = false;
        }
        if is_empty {
            self.error(&path.to_string_lossy(), NO_FILES)?;
        }
        Ok(())
    }

    fn body_file(&mut self, path: &Path, target: Target) -> io::Result<()> {
        let shown = path.to_string_lossy();
        if self.args.ndjson || is_ndjson(&shown) {
            return match File::open(path) {
                Ok(file) => {
                    // Only a regular file has a meaningful length; a named pipe, for one, does not.
                    let metadata = file.metadata().ok().filter(fs::Metadata::is_file);
                    self.lines(&shown, target, file, metadata.map(|metadata| metadata.len()))
                }
                Err(error) => self.error(&shown, &describe_io_error(&error)),
            };
        }
        match File::open(path).and_then(|mut file| self.read(&mut file)) {
            Ok(body) => self.body(&shown, target, &body),
            Err(error) => self.error(&shown, &describe_io_error(&error)),
        }
    }

    /// Reads a body. Of a body that is too long, reads one byte beyond the limit.
    fn read(&self, from: &mut dyn Read) -> io::Result<Vec<u8>> {
        let limit = u64::try_from(self.args.max_body).unwrap_or(u64::MAX).min(u64::from(u32::MAX));
        let mut body = Vec::new();
        from.take(limit + 1).read_to_end(&mut body)?;
        Ok(body)
    }

    fn body(&mut self, path: &str, target: Target, body: &[u8]) -> io::Result<()> {
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
        self.summary.bodies += 1;
        self.summary.add(&report);
        self.sink.handle(Event::Body { source: BodySource::file(path), body, report: &report })
    }

    /// Validates NDJSON. `length` is its size in bytes, if known.
    fn lines(&mut self, path: &str, target: Target, input: impl Read + Send, length: Option<u64>) -> io::Result<()> {
        self.sink.handle(Event::LinesBegin { path, target })?;
        let writer = self.sink.writer(path);
        let enforced = Target { object: self.enforced.resolve(target.object), ..target };
        let job = Job { target: enforced, options: self.options, threads: self.threads(length), writer: &*writer };
        let mut progress = Progress::new(self.args, path, length);
        let (mut summary, mut is_cut, mut failure) = (Summary { files: 1, ..Summary::default() }, false, None);
        let sink = &mut self.sink;
        let done = validate_lines(input, job, |chunk: &mut Chunk| {
            progress.advance(chunk.bytes);
            summary += chunk.summary;
            is_cut |= chunk.is_cut;
            failure = chunk.error.take();
            if !chunk.written.is_empty() {
                progress.suspend(|| sink.handle(Event::LineFindings { written: &chunk.written }))?;
            }
            // The input may be endless, so stop reading when the output is closed.
            Ok(if sink.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        });
        progress.end();
        done?;
        self.sink.handle(Event::LinesEnd { bodies: summary.bodies, is_cut })?;
        self.summary += summary;
        match failure {
            Some((line, error)) => self.error(path, &format!("line {line}: {}", describe_io_error(&error))),
            None => Ok(()),
        }
    }

    /// Returns the number of threads: that of `--threads`, or one per core, but at most one per chunk of input.
    fn threads(&self, length: Option<u64>) -> usize {
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        let threads = self.args.threads.map_or_else(cores, usize::from);
        let chunks =
            length.map_or(usize::MAX, |length| usize::try_from(length / CHUNK as u64 + 1).unwrap_or(usize::MAX));
        threads.min(chunks)
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
        for (prepared, place) in file.prepare(self.api).zip(body_places(&text)) {
            match prepared.and_then(|prepared| validate_case(self.api, self.enforced, prepared, place)) {
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
        || TrafficFormat::from_name(&name).is_some()
        || FileContent::from_name(api, &name) == FileContent::Cases
}

const NO_FILES: &str = "the folder has no file to validate; name bodies like lunch.criteria.put.json or \
                        criteria.put.json and case files like lunch.cases.json, or add --as OBJECT.METHOD";

/// Validates a case, and compares the report with the expected findings.
fn validate_case(
    api: &Api,
    enforced: &Api,
    prepared: PreparedCase,
    place: BodyPlace,
) -> Result<ValidatedCase, BadCaseFile> {
    let report = prepared.validate_as(enforced.resolve(prepared.target.object));
    match prepared.case.compare(api, &report) {
        Ok(difference) => Ok(ValidatedCase { prepared, report, difference, place }),
        Err(error) => Err(BadCaseFile::Case { name: prepared.case.name, error }),
    }
}

fn read_stored(path: &Path) -> Result<Value, String> {
    let text = fs::read(path).map_err(|error| describe_io_error(&error))?;
    let stored: Value = serde_json::from_slice(&text)
        .map_err(|error| format!("the stored state is not valid JSON: {}", describe_json_error(&error)))?;
    if stored.is_object() { Ok(stored) } else { Err(BadCase::StoredIsNotAnObject.to_string()) }
}
