//! NDJSON: a body on each line, validated on all cores.
//!
//! The file is read in blocks of complete lines. A block is validated by several threads while the lock of the interpreter
//! is released, and its results wait until Python takes them: memory is bounded by the size of a block, by the number of
//! its lines, and by the longest line.

use crate::body::GivenBody;
use crate::error::poisoned;
use crate::report::Report;
use crate::validator::{MaxBody, Validator};
use linecard_contract::{Report as NativeReport, line_body, validate_with};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

/// How many bytes a thread validates at once; a longer line is a piece of its own.
const PIECE: usize = 256 * 1024;

/// How many lines a thread validates at once.
const MOST_LINES: usize = 2048;

/// A validated line of NDJSON.
#[pyclass(frozen, get_all, module = "linecard")]
pub(crate) struct Line {
    /// The number of the line, from 1. Blank lines are counted.
    number: usize,
    /// The offset of the line in the file, in bytes.
    offset: u64,
    /// The report. The positions of its findings are counted from the beginning of the line.
    report: Py<Report>,
}

#[pymethods]
impl Line {
    fn __repr__(&self) -> String {
        format!(
            "Line(number={}, offset={}, valid={})",
            self.number,
            self.offset,
            if self.report.get().native().is_valid() { "True" } else { "False" }
        )
    }
}

/// The lines of a file, as they are validated.
#[pyclass(frozen, module = "linecard")]
pub(crate) struct Lines {
    state: Mutex<State>,
}

struct State {
    reader: BufReader<File>,
    validator: Validator,
    threads: usize,
    every_line: bool,
    number: usize,
    offset: u64,
    is_at_end: bool,
    ready: VecDeque<Found>,
    bodies: usize,
    invalid: usize,
}

/// Complete lines, and where they begin.
struct Piece {
    number: usize,
    offset: u64,
    lines: Vec<Vec<u8>>,
    /// The bytes of each line in the file: a long line is not kept whole.
    lengths: Vec<u64>,
}

/// A line that is shown to the caller.
struct Found {
    number: usize,
    offset: u64,
    text: Vec<u8>,
    report: NativeReport,
}

/// What a piece has.
#[derive(Default)]
struct Validated {
    found: Vec<Found>,
    bodies: usize,
    invalid: usize,
}

impl State {
    /// Reads the lines of a piece. Of a line that is too long, only the beginning is kept.
    fn piece(&mut self) -> io::Result<Piece> {
        let mut piece = Piece { number: self.number, offset: self.offset, lines: Vec::new(), lengths: Vec::new() };
        let longest = self.validator.options.max_body.saturating_add("\r\n".len()) as u64;
        let mut bytes = 0;
        while bytes < PIECE && piece.lines.len() < MOST_LINES {
            let mut line = Vec::new();
            let mut length = self.reader.by_ref().take(longest).read_until(b'\n', &mut line)? as u64;
            if length == longest && !line.ends_with(b"\n") {
                length += self.reader.skip_until(b'\n')? as u64;
            }
            if length == 0 {
                self.is_at_end = true;
                break;
            }
            bytes += line.len();
            self.number += 1;
            self.offset += length;
            piece.lines.push(line);
            piece.lengths.push(length);
        }
        Ok(piece)
    }

    /// Validates pieces until there is a line to show, or the file ends.
    fn fill(&mut self) -> io::Result<()> {
        while self.ready.is_empty() && !self.is_at_end {
            let mut pieces = Vec::new();
            while pieces.len() < self.threads && !self.is_at_end {
                pieces.push(self.piece()?);
            }
            let (validator, every_line) = (&self.validator, self.every_line);
            let all: Vec<Validated> = if pieces.len() == 1 {
                pieces.into_iter().map(|piece| validated(piece, validator, every_line)).collect()
            } else {
                thread::scope(|scope| {
                    let spawn = |piece| scope.spawn(move || validated(piece, validator, every_line));
                    let threads: Vec<_> = pieces.into_iter().map(spawn).collect();
                    threads
                        .into_iter()
                        .map(|thread| thread.join().map_err(|_| io::Error::other("a thread failed")))
                        .collect::<io::Result<_>>()
                })?
            };
            for Validated { found, bodies, invalid } in all {
                self.ready.extend(found);
                self.bodies += bodies;
                self.invalid += invalid;
            }
        }
        Ok(())
    }
}

fn validated(piece: Piece, validator: &Validator, every_line: bool) -> Validated {
    let Validator { object, method, options } = validator;
    let mut validated = Validated::default();
    let mut offset = piece.offset;
    for (index, (mut text, length)) in piece.lines.into_iter().zip(piece.lengths).enumerate() {
        if let Some(body) = line_body(&text, options.max_body) {
            let report = validate_with(options, object, *method, body);
            validated.bodies += 1;
            validated.invalid += usize::from(!report.is_valid());
            if every_line || report.findings().len() > 0 {
                let kept = body.len();
                text.truncate(kept);
                validated.found.push(Found { number: piece.number + index + 1, offset, text, report });
            }
        }
        offset += length;
    }
    validated
}

#[pymethods]
impl Lines {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Line>> {
        let found = py.detach(|| {
            let mut state = self.state.lock().map_err(|_| poisoned())?;
            if state.ready.is_empty() {
                state.fill()?;
            }
            let options = state.validator.options;
            Ok::<_, PyErr>(state.ready.pop_front().map(|found| (found, options)))
        })?;
        let Some((Found { number, offset, text, report }, options)) = found else { return Ok(None) };
        let report = Py::new(py, Report::new(report, GivenBody::Copied(text), options, None))?;
        Ok(Some(Line { number, offset, report }))
    }

    /// The number of bodies that were validated so far. It runs ahead of the lines that were returned.
    #[getter]
    fn bodies(&self, py: Python<'_>) -> PyResult<usize> {
        py.detach(|| self.state.lock().map(|state| state.bodies).map_err(|_| poisoned()))
    }

    /// The number of bodies with a violation so far.
    #[getter]
    fn invalid(&self, py: Python<'_>) -> PyResult<usize> {
        py.detach(|| self.state.lock().map(|state| state.invalid).map_err(|_| poisoned()))
    }
}

/// Validates the lines of an NDJSON file on several threads, and returns the lines with findings, in the order of the file.
#[pyfunction]
#[pyo3(signature = (object, method, path, *, threads=None, every_line=false, max_body=None, release=None))]
#[allow(clippy::too_many_arguments, reason = "keyword arguments of Python")]
pub(crate) fn validate_ndjson(
    py: Python<'_>,
    object: &str,
    method: &str,
    path: PathBuf,
    threads: Option<usize>,
    every_line: bool,
    max_body: Option<MaxBody>,
    release: Option<&str>,
) -> PyResult<Lines> {
    let (object, method) = crate::names::target(py, object, method)?;
    let validator = Validator::new(object, method, crate::validator::options(py, max_body, release)?);
    let threads = match threads {
        Some(0) => {
            return Err(PyValueError::new_err("threads is 0; use 1 or more, or leave it out for one thread a core"));
        }
        Some(threads) => threads.min(MOST_THREADS),
        None => thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS),
    };
    let reader = BufReader::with_capacity(PIECE, py.detach(|| File::open(path))?);
    let (ready, number, offset) = (VecDeque::new(), 0, 0);
    let (is_at_end, bodies, invalid) = (false, 0, 0);
    let state = State { reader, validator, threads, every_line, number, offset, is_at_end, ready, bodies, invalid };
    Ok(Lines { state: Mutex::new(state) })
}

/// More threads do not help: one reads for all.
const MOST_THREADS: usize = 64;
