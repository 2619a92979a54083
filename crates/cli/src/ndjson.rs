//! Validates NDJSON, one body per line, on all cores in constant memory.
//!
//! Short files are validated by the calling thread. Otherwise, workers take turns at reading. Each reads the next chunk of complete lines, validates them, and writes its
//! findings into the chunk. The calling thread puts the chunks back into the order of the file. The number of chunks is
//! fixed, and a chunk is reused only after its output is printed. Therefore, memory is bounded even if the output is
//! slow or there are many findings.

use crate::accepted::{Accepted, drop_accepted};
pub use crate::groups::WriteFindings;
use crate::groups::{Budget, Pieces, Split};
use crate::statistics::Statistics;
use crate::summary::Summary;
use linecard_cases::Target;
use linecard_contract::{Options, Report, line_body, validate, validate_into, validate_with};
use memchr::{memchr, memchr_iter, memrchr};
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read};
use std::mem;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The largest number of bytes of a read. They fit into the cache of a core until they are validated.
pub const CHUNK: usize = 256 * 1024;

/// The parameters of a validation.
#[derive(Clone, Copy)]
pub struct Job<'j> {
    /// The target of all lines.
    pub target: Target,
    /// The options, such as the maximum length of a line.
    pub options: Options,
    /// The number of threads that validate. The calling thread does everything if it is one.
    pub threads: usize,
    /// The length of the input in bytes, if known.
    pub length: Option<u64>,
    /// Writes the findings.
    pub writer: &'j dyn WriteFindings,
    /// What becomes of the findings.
    pub policy: Policy<'j>,
}

/// What becomes of the findings.
#[derive(Clone, Copy, Default)]
pub struct Policy<'j> {
    /// The findings that are accepted.
    pub accepted: &'j [&'j Accepted],
    /// Whether each body must have a violation. Its findings are then not written.
    pub expects_invalid: bool,
    /// Whether the findings of each rule are counted.
    pub has_statistics: bool,
    /// How the findings are split into pieces. None if they are written as they come.
    pub split: Option<Split>,
}

/// Consecutive lines and their results.
#[derive(Debug, Default)]
pub struct Chunk {
    /// The number of chunks before this one.
    number: usize,
    first_line: usize,
    buffer: Vec<u8>,
    /// The part of the buffer that holds the lines.
    from: usize,
    to: usize,
    /// The places of the line breaks in that part: the bytes are searched once.
    breaks: Vec<usize>,
    /// The number of bytes that were read for it.
    pub bytes: u64,
    /// What was found.
    pub results: Results,
    /// The error that ended the input after these lines, and the number of the line.
    pub error: Option<(usize, io::Error)>,
}

/// What was found in consecutive lines.
#[derive(Debug, Default)]
pub struct Results {
    /// The findings, as the writer wrote them, if they are not split.
    pub written: Vec<u8>,
    /// The findings, if they are split.
    pub pieces: Pieces,
    /// The number of findings of each rule.
    pub statistics: Statistics,
    /// The number of bodies that have no violation although one is expected.
    pub valid: usize,
    /// The line of the first such body.
    pub first_valid: Option<usize>,
    /// The number of bodies and findings.
    pub summary: Summary,
    /// Whether the report on any line is cut.
    pub is_cut: bool,
}

/// Validates all lines. Calls `take` with each chunk, in the order of the input, until it breaks.
///
/// # Errors
///
/// The error of `take`. If the input cannot be read, the last chunk has the error instead.
///
/// # Panics
///
/// If a thread cannot be started.
pub fn validate_lines(
    input: impl Read + Send,
    job: Job<'_>,
    mut take: impl FnMut(&mut Chunk) -> io::Result<ControlFlow<()>>,
) -> io::Result<()> {
    if job.threads <= 1 {
        return validate_here(Input::new(input, job), job, &mut take);
    }
    let (free, empty) = mpsc::channel();
    let (done, validated) = mpsc::channel();
    // Each worker validates one chunk. As many chunks can wait for an earlier one, and one is printed.
    for _ in 0..=2 * job.threads {
        // This cannot fail, because the receiver exists.
        let _ = free.send(Chunk::default());
    }
    let turns = &Mutex::new((Input::new(input, job), empty));
    // The closure owns its ends of the channels. When it returns or panics, the workers end too.
    thread::scope(move |scope| {
        for _ in 0..job.threads {
            let done = done.clone();
            scope.spawn(move || work(turns, job, &done));
        }
        drop(done);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        for chunk in validated {
            waiting.insert(chunk.number, chunk);
            while let Some(mut chunk) = waiting.remove(&next) {
                next += 1;
                if take(&mut chunk)?.is_break() {
                    return Ok(());
                }
                // This fails at the end of the input, when the workers have ended.
                let _ = free.send(chunk);
            }
        }
        Ok(())
    })
}

/// Validates all lines in this thread, which is faster for a short file than starting others.
fn validate_here(
    mut input: Input<impl Read>,
    job: Job<'_>,
    take: &mut impl FnMut(&mut Chunk) -> io::Result<ControlFlow<()>>,
) -> io::Result<()> {
    let mut report = validate(job.target.object, job.target.method, "{}");
    let mut chunk = Chunk::default();
    while input.next(&mut chunk) {
        chunk.validate(job, &mut report);
        if take(&mut chunk)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Takes turns with the other workers at reading, and validates what was read.
fn work(turns: &Mutex<(Input<impl Read>, Receiver<Chunk>)>, job: Job<'_>, done: &Sender<Chunk>) {
    let mut report = validate(job.target.object, job.target.method, "{}");
    loop {
        // If another worker panicked, the scope panics too, so the state of the input does not matter.
        let mut turn = turns.lock().unwrap_or_else(PoisonError::into_inner);
        let (input, empty) = &mut *turn;
        // This fails when the caller has stopped.
        let Ok(mut chunk) = empty.recv() else { return };
        let has_more = input.next(&mut chunk);
        drop(turn);
        if !has_more {
            return;
        }
        chunk.validate(job, &mut report);
        if done.send(chunk).is_err() {
            return;
        }
    }
}

impl Chunk {
    fn validate(&mut self, job: Job<'_>, report: &mut Report) {
        let lines = self.buffer.get(self.from..self.to).unwrap_or_default();
        let results = &mut self.results;
        let mut from = 0;
        // The last line may have no break.
        let ends = self.breaks.iter().copied().chain([lines.len()]);
        for (line, end) in (self.first_line..).zip(ends) {
            let body = lines.get(from..end).unwrap_or_default();
            from = end + 1;
            if let Some(body) = line_body(body, job.options.max_body) {
                validate_into(report, &job.options, job.target.object, job.target.method, body);
                results.summary.bodies += 1;
                if report.findings().len() > 0 || job.policy.expects_invalid {
                    results.add(job, line, body, report);
                }
            }
        }
    }

    /// Writes the findings of a line again: as many as are left in the budget.
    pub(crate) fn write_line(&self, job: Job<'_>, out: &mut Vec<u8>, line: usize, budget: &mut Budget) {
        let lines = self.buffer.get(self.from..self.to).unwrap_or_default();
        let index = line - self.first_line;
        let from = index.checked_sub(1).and_then(|before| self.breaks.get(before)).map_or(0, |end| end + 1);
        let to = self.breaks.get(index).copied().unwrap_or(lines.len());
        let body = line_body(lines.get(from..to).unwrap_or_default(), job.options.max_body);
        let (Some(body), Some(split)) = (body, job.policy.split) else { return };
        let mut report = validate_with(&job.options, job.target.object, job.target.method, body);
        drop_accepted(&mut report, job.policy.accepted);
        budget.limit(&mut report, split.shows);
        job.writer.write(out, line, body, &report);
    }

    /// Prepares the chunk for reuse. Frees memory that a long line needed.
    fn clear(&mut self) {
        let (mut buffer, mut breaks) = (mem::take(&mut self.buffer), mem::take(&mut self.breaks));
        let (mut written, mut pieces) = (mem::take(&mut self.results.written), mem::take(&mut self.results.pieces));
        written.clear();
        written.shrink_to(4 * CHUNK);
        pieces.clear(4 * CHUNK);
        buffer.truncate(4 * CHUNK);
        buffer.shrink_to(4 * CHUNK);
        breaks.clear();
        breaks.shrink_to(CHUNK / 8);
        let results = Results { written, pieces, ..Results::default() };
        *self = Chunk { buffer, breaks, results, ..Chunk::default() };
    }
}

impl Results {
    /// Adds the findings of the body on this line.
    fn add(&mut self, job: Job<'_>, line: usize, body: &[u8], report: &mut Report) {
        let Policy { accepted, expects_invalid, has_statistics, split } = job.policy;
        self.summary.accepted += drop_accepted(report, accepted);
        if expects_invalid {
            if report.is_valid() {
                self.valid += 1;
                self.first_valid.get_or_insert(line);
            } else {
                self.summary.expected_invalid += 1;
            }
            return;
        }
        self.summary.add(report);
        self.is_cut |= report.is_cut();
        if has_statistics {
            self.statistics.add(report);
        }
        match split {
            Some(split) => self.pieces.add(split, job.writer, line, body, report),
            None => job.writer.write(&mut self.written, line, body, report),
        }
    }
}

/// Splits the input into chunks of complete lines.
struct Input<R> {
    reader: R,
    /// The number of bytes of a read.
    read: usize,
    /// The maximum number of bytes that are read of a line: enough to detect that it is too long.
    longest: usize,
    /// The beginning of a line whose end is not read yet.
    rest: Vec<u8>,
    number: usize,
    line: usize,
    /// Whether the rest of a line that is too long is being skipped.
    is_skipping: bool,
    is_at_end: bool,
}

impl<R: Read> Input<R> {
    fn new(input: R, job: Job<'_>) -> Input<R> {
        let longest = job.options.max_body.min(u32::MAX as usize).saturating_add("\r\n".len());
        // A short file needs no more space than its bytes, even if some systems say 0 for the length of a file.
        let length = job.length.and_then(|length| usize::try_from(length).ok());
        let read = length.map_or(CHUNK, |length| length.clamp(CHUNK / 64, CHUNK));
        Input {
            reader: input,
            read,
            longest,
            rest: Vec::new(),
            number: 0,
            line: 1,
            is_skipping: false,
            is_at_end: false,
        }
    }

    /// Reads the next chunk, and returns false at the end of the input.
    fn next(&mut self, chunk: &mut Chunk) -> bool {
        if self.is_at_end {
            return false;
        }
        chunk.clear();
        if let Err(error) = self.fill(chunk) {
            self.is_at_end = true;
            chunk.to = chunk.from;
            chunk.error = Some((self.line - usize::from(self.is_skipping), error));
        }
        (chunk.number, chunk.first_line) = (self.number, self.line);
        self.number += 1;
        let lines = chunk.buffer.get(chunk.from..chunk.to).unwrap_or_default();
        chunk.breaks.extend(memchr_iter(b'\n', lines));
        self.line += chunk.breaks.len() + usize::from(!lines.is_empty() && !lines.ends_with(b"\n"));
        true
    }

    /// Reads the complete lines that are available, without waiting for more, so that slow input gives early results.
    fn fill(&mut self, chunk: &mut Chunk) -> io::Result<()> {
        let buffer = &mut chunk.buffer;
        let mut filled = self.rest.len();
        buffer.resize(buffer.len().max(filled), 0);
        buffer[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        loop {
            buffer.resize(buffer.len().max(filled + self.read), 0);
            let piece = &mut buffer[filled..filled + self.read];
            let length = match self.reader.read(piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                length => length?.min(self.read),
            };
            chunk.bytes += length as u64;
            if length == 0 {
                self.is_at_end = true;
                break;
            }
            let mut begin = filled;
            if self.is_skipping {
                let Some(end) = memchr(b'\n', &piece[..length]) else { continue };
                self.is_skipping = false;
                begin = filled + end + 1;
                chunk.from = begin;
            }
            filled += length;
            if let Some(end) = memrchr(b'\n', &buffer[begin..filled]) {
                let end = begin + end + 1;
                self.rest.extend_from_slice(&buffer[end..filled]);
                filled = end;
                break;
            }
            if filled - chunk.from >= self.longest {
                // The first bytes are enough: the validation rejects a line of this length.
                filled = chunk.from + self.longest;
                self.is_skipping = true;
                break;
            }
        }
        chunk.to = filled;
        Ok(())
    }
}
