//! Validating: which files, as what, and what comes of it. How it is printed is the business of a [`Sink`].

use crate::ndjson::{CHUNK, Chunk, Job, WriteFindings, validate_lines};
use crate::progress::Progress;
use crate::summary::Summary;
use linecard_cases::{
    BadCase, BadCaseFile, BadTarget, CaseFile, Difference, Naming, PreparedCase, Target, describe_json, is_ndjson,
};
use linecard_console::args::CheckArgs;
use linecard_console::{Exit, describe};
use linecard_contract::{Api, Method, Options, Report, validate_update_with, validate_with};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;
use walkdir::{DirEntry, WalkDir};

/// Where results go, one after the other, so that nothing has to be kept which nobody looks at again.
pub trait Sink {
    /// Takes a result.
    ///
    /// # Errors
    ///
    /// What writing it gives.
    fn take(&mut self, outcome: Outcome<'_>) -> io::Result<()>;

    /// Ends the output.
    ///
    /// # Errors
    ///
    /// What writing it gives.
    fn finish(&mut self, summary: &Summary) -> io::Result<()>;

    /// What writes down the findings in the lines of this path, away from the thread of the sink.
    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p>;

    /// Whether nobody reads the output any more.
    fn is_closed(&self) -> bool;
}

/// What became of a path.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// A plain body was validated.
    Body {
        /// The path, or `-`.
        path: &'a str,
        /// What was read.
        body: &'a [u8],
        /// What was found.
        report: &'a Report,
    },
    /// A case file was validated, as far as its cases could be.
    Cases {
        /// The path, or `-`.
        path: &'a str,
        /// The cases.
        cases: &'a [ValidatedCase],
    },
    /// The lines of a file are going to be validated.
    LinesBegin {
        /// The path, or `-`.
        path: &'a str,
        /// What they are validated as.
        target: Target,
    },
    /// Some lines were validated, and something was found.
    LinesFound {
        /// As the writer of the sink wrote it down.
        found: &'a [u8],
    },
    /// All lines were validated, or as many as could be read.
    LinesEnd {
        /// How many of them hold a body.
        bodies: usize,
        /// Whether there is more to say of a line than its report keeps.
        is_cut: bool,
    },
    /// Something could not be validated.
    Error {
        /// The path, or `-`.
        path: &'a str,
        /// What stands in the way, and the way out.
        message: &'a str,
    },
}

/// A case, and what came of it.
#[derive(Debug)]
pub struct ValidatedCase {
    /// The case.
    pub prepared: PreparedCase,
    /// What was found.
    pub report: Report,
    /// How that differs from what the case expects.
    pub difference: Difference,
}

/// Validates all that the arguments name.
///
/// # Errors
///
/// Whatever writing the output gives. What cannot be read or validated is a result, and no error.
pub fn check(api: &'static Api, args: &CheckArgs, sink: &mut dyn Sink) -> io::Result<Exit> {
    let options = Options::default().with_max_body(args.max_body);
    let mut check =
        Check { api, enforced: api, args, options, sink, summary: Summary::default(), prose: None, stored: None };
    check.run()?;
    check.sink.finish(&check.summary)?;
    Ok(check.summary.exit())
}

struct Check<'a> {
    /// The API whose objects and rules are named.
    api: &'static Api,
    /// The API that is enforced: the same, but for the interpretations that are switched off.
    enforced: &'static Api,
    args: &'a CheckArgs,
    options: Options,
    sink: &'a mut dyn Sink,
    summary: Summary,
    /// What `--as` says.
    prose: Option<Target>,
    stored: Option<Value>,
}

impl Check<'_> {
    fn run(&mut self) -> io::Result<()> {
        // First of all, and even if only case files are validated: a slip in it is not to go unseen.
        if let Some(text) = &self.args.validated_as {
            match Target::parse(self.api, text) {
                Ok(target) => self.prose = Some(target),
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
                || self.args.paths.len() > 1
                || self.args.paths.iter().any(|path| is_many(self.api, path))
            {
                return self.error(&name, "--stored goes with one body: name one file");
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
                    Err(error) => self.error(&path.to_string_lossy(), &describe(&error))?,
                }
            }
        }
        Ok(())
    }

    fn error(&mut self, path: &str, message: &str) -> io::Result<()> {
        self.summary.errors += 1;
        self.sink.take(Outcome::Error { path, message })
    }

    fn standard_input(&mut self) -> io::Result<()> {
        match self.prose {
            Some(target) if self.args.ndjson => self.lines("-", target, io::stdin(), None),
            Some(target) => match self.read(&mut io::stdin().lock()) {
                Ok(body) => self.body("-", target, &body),
                Err(error) => self.error("-", &describe(&error)),
            },
            None => self.error(
                "-",
                "standard input has no name that says what it is; say --as OBJECT.METHOD, such as --as criteria.put",
            ),
        }
    }

    /// A file that the caller named: it has to be validated, or there is something to say.
    fn named_file(&mut self, path: &Path) -> io::Result<()> {
        let shown = path.to_string_lossy();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match (Naming::of(self.api, &name), self.prose) {
            (Naming::Cases, _) => self.case_file(path),
            (_, Some(target)) | (Naming::Body(target), None) => self.body_file(path, target),
            (Naming::Misnamed(bad), None) => self.error(&shown, &bad.to_string()),
            (Naming::Json | Naming::Nothing, None) => {
                self.error(&shown, &BadTarget::unclear_name(self.api, &name).to_string())
            }
        }
    }

    /// A folder: what is named as a body or a case file is validated, the rest is none of our business.
    fn folder(&mut self, path: &Path) -> io::Result<()> {
        let is_shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
        let mut is_empty = true;
        for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(is_shown) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let place = error.path().unwrap_or(path).to_string_lossy().into_owned();
                    let message = error.io_error().map_or_else(|| error.to_string(), describe);
                    is_empty = false;
                    self.error(&place, &message)?;
                    continue;
                }
            };
            let naming = Naming::of(self.api, &entry.file_name().to_string_lossy());
            if naming == Naming::Nothing || fs::metadata(entry.path()).is_ok_and(|metadata| !metadata.is_file()) {
                continue;
            }
            match (naming, self.prose) {
                (Naming::Cases, _) => self.case_file(entry.path())?,
                (_, Some(target)) | (Naming::Body(target), None) => self.body_file(entry.path(), target)?,
                (Naming::Misnamed(bad), None) => self.error(&entry.path().to_string_lossy(), &bad.to_string())?,
                (Naming::Json | Naming::Nothing, None) => continue,
            }
            is_empty = false;
        }
        if is_empty {
            self.error(&path.to_string_lossy(), NOTHING_HERE)?;
        }
        Ok(())
    }

    fn body_file(&mut self, path: &Path, target: Target) -> io::Result<()> {
        let shown = path.to_string_lossy();
        if self.args.ndjson || is_ndjson(&shown) {
            return match File::open(path) {
                Ok(file) => {
                    // Of what is no plain file, such as a pipe with a name, the length says nothing.
                    let metadata = file.metadata().ok().filter(fs::Metadata::is_file);
                    self.lines(&shown, target, file, metadata.map(|metadata| metadata.len()))
                }
                Err(error) => self.error(&shown, &describe(&error)),
            };
        }
        match File::open(path).and_then(|mut file| self.read(&mut file)) {
            Ok(body) => self.body(&shown, target, &body),
            Err(error) => self.error(&shown, &describe(&error)),
        }
    }

    /// Reads a body, and no more of it than it takes to see that it is too long.
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
                return self.error(path, &format!("--stored goes with a PUT; this is a {method}"));
            }
            Some(stored) => validate_update_with(options, object, stored, body),
            _ => validate_with(options, object, target.method, body),
        };
        self.summary.files += 1;
        self.summary.bodies += 1;
        self.summary.add(&report);
        self.sink.take(Outcome::Body { path, body, report: &report })
    }

    /// NDJSON, of this many bytes if that is known.
    fn lines(&mut self, path: &str, target: Target, input: impl Read + Send, length: Option<u64>) -> io::Result<()> {
        self.sink.take(Outcome::LinesBegin { path, target })?;
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
            if !chunk.found.is_empty() {
                progress.aside(|| sink.take(Outcome::LinesFound { found: &chunk.found }))?;
            }
            // Lines may come without an end: nothing is read for nobody.
            Ok(if sink.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        });
        progress.end();
        done?;
        self.sink.take(Outcome::LinesEnd { bodies: summary.bodies, is_cut })?;
        self.summary += summary;
        match failure {
            Some((line, error)) => self.error(path, &format!("line {line}: {}", describe(&error))),
            None => Ok(()),
        }
    }

    /// One thread for each core, unless the caller says otherwise; no more than there is to do.
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
            Err(error) => return self.error(&shown, &describe(&error)),
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
        self.summary.unexpected += cases.iter().filter(|case| !case.difference.is_none()).count();
        self.sink.take(Outcome::Cases { path: &shown, cases: &cases })
    }
}

/// Whether the path holds more than one body.
fn is_many(api: &'static Api, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.is_dir() || is_ndjson(&name) || Naming::of(api, &name) == Naming::Cases
}

const NOTHING_HERE: &str = "there is nothing to validate in this folder; name files like lunch.criteria.put.json or \
                            criteria.put.json for bodies, lunch.cases.json for cases, or say --as OBJECT.METHOD";

/// Validates a case, and holds the report against what the case expects.
fn validate_case(api: &Api, enforced: &Api, prepared: PreparedCase) -> Result<ValidatedCase, BadCaseFile> {
    let report = prepared.validate_as(enforced.resolve(prepared.target.object));
    match prepared.case.compare(api, &report) {
        Ok(difference) => Ok(ValidatedCase { prepared, report, difference }),
        Err(error) => Err(BadCaseFile::Case { name: prepared.case.name, error }),
    }
}

fn read_stored(path: &Path) -> Result<Value, String> {
    let text = fs::read(path).map_err(|error| describe(&error))?;
    let stored: Value = serde_json::from_slice(&text)
        .map_err(|error| format!("the stored state is no JSON: {}", describe_json(&error)))?;
    if stored.is_object() { Ok(stored) } else { Err(BadCase::StoredIsNoObject.to_string()) }
}
