//! NDJSON: a body on each line, validated on all cores in constant memory.
//!
//! The workers take turns at reading. Each takes the next chunk of whole lines, validates them, and writes down what it
//! finds; the calling thread puts the chunks into the order of the file. There is a fixed number of chunks, and one can be
//! filled again only when it has been taken out: however slow the output is and however much is found, memory is bounded.

use crate::summary::Summary;
use linecard_cases::Target;
use linecard_contract::{Options, Report, line_body, validate, validate_into};
use memchr::{memchr, memchr_iter, memrchr};
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read};
use std::mem;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many bytes are asked for at a time: they stay in the cache of a core until they have been validated.
pub const CHUNK: usize = 256 * 1024;

/// How the lines are validated.
#[derive(Clone, Copy)]
pub struct Job<'j> {
    /// What every line is.
    pub target: Target,
    /// The longest line, among others.
    pub options: Options,
    /// How many threads validate; one at the least.
    pub threads: usize,
    /// Writes down what is found.
    pub writer: &'j dyn WriteFindings,
}

/// Writes down what is found in a line. Several threads do so at the same time.
pub trait WriteFindings: Sync {
    /// Appends what there is to say of the body on this line, counted from 1.
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report);
}

/// Lines that follow one another, and what came of them.
#[derive(Debug, Default)]
pub struct Chunk {
    /// How many chunks come before.
    number: usize,
    first_line: usize,
    buffer: Vec<u8>,
    /// The part of the buffer that holds the lines.
    from: usize,
    to: usize,
    /// How much of the input it took.
    pub bytes: u64,
    /// What was found, written down.
    pub found: Vec<u8>,
    /// How much was found.
    pub summary: Summary,
    /// Whether there is more to say of a line than its report keeps.
    pub is_cut: bool,
    /// Why the input could not be read on behind these lines, and the line where that was.
    pub error: Option<(usize, io::Error)>,
}

/// Validates all lines. `take` is given the chunks in the order of the input, and may break off.
///
/// # Errors
///
/// What `take` gives. If the input cannot be read to its end, the last chunk says so.
///
/// # Panics
///
/// If a thread cannot be started.
pub fn validate_lines(
    input: impl Read + Send,
    job: Job<'_>,
    mut take: impl FnMut(&mut Chunk) -> io::Result<ControlFlow<()>>,
) -> io::Result<()> {
    let (free, empty) = mpsc::channel();
    let (done, validated) = mpsc::channel();
    // While one chunk is validated by each worker, as many wait for an earlier one, and one is taken out.
    for _ in 0..=2 * job.threads {
        // The receiver lives: nothing is lost.
        let _ = free.send(Chunk::default());
    }
    let source = &Mutex::new(Input::new(input, empty, job.options.max_body));
    // The closure owns its ends of the channels: when it is left, for whatever reason, the workers end too.
    thread::scope(move |scope| {
        for _ in 0..job.threads {
            let done = done.clone();
            scope.spawn(move || work(source, job, &done));
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
                // At the end nobody waits for it.
                let _ = free.send(chunk);
            }
        }
        Ok(())
    })
}

fn work(source: &Mutex<Input<impl Read>>, job: Job<'_>, done: &Sender<Chunk>) {
    let mut report = validate(job.target.object, job.target.method, "{}");
    loop {
        // A reader that panicked has left nothing half done that matters: the panic is handed on in the end.
        let next = source.lock().unwrap_or_else(PoisonError::into_inner).next();
        let Some(mut chunk) = next else { return };
        chunk.validate(job, &mut report);
        if done.send(chunk).is_err() {
            return;
        }
    }
}

impl Chunk {
    fn validate(&mut self, job: Job<'_>, report: &mut Report) {
        let mut rest = self.buffer.get(self.from..self.to).unwrap_or_default();
        let mut line = self.first_line;
        while !rest.is_empty() {
            let (body, behind) = match memchr(b'\n', rest) {
                Some(end) => (&rest[..end], &rest[end + 1..]),
                None => (rest, &rest[rest.len()..]),
            };
            rest = behind;
            if let Some(body) = line_body(body, job.options.max_body) {
                validate_into(report, &job.options, job.target.object, job.target.method, body);
                self.summary.bodies += 1;
                if report.findings().len() > 0 {
                    self.summary.add(report);
                    self.is_cut |= report.is_cut();
                    job.writer.write(&mut self.found, line, body, report);
                }
            }
            line += 1;
        }
    }

    /// Makes it ready to be filled again. What grew for a rare long line is given back.
    fn clear(&mut self) {
        let (mut buffer, mut found) = (mem::take(&mut self.buffer), mem::take(&mut self.found));
        found.clear();
        found.shrink_to(4 * CHUNK);
        buffer.truncate(4 * CHUNK);
        buffer.shrink_to(4 * CHUNK);
        *self = Chunk { buffer, found, ..Chunk::default() };
    }
}

/// The input, in chunks of whole lines.
struct Input<R> {
    reader: R,
    empty: Receiver<Chunk>,
    /// How much of a line is read: enough to see that it is too long, whatever it ends in.
    longest: usize,
    /// The beginning of a line whose end has not been read yet.
    rest: Vec<u8>,
    number: usize,
    line: usize,
    /// Within a line that is too long: what remains of it is passed over.
    is_skipping: bool,
    is_at_end: bool,
}

impl<R: Read> Input<R> {
    fn new(input: R, empty: Receiver<Chunk>, max_body: usize) -> Input<R> {
        let longest = max_body.min(u32::MAX as usize).saturating_add("\r\n".len());
        Input {
            reader: input,
            empty,
            longest,
            rest: Vec::new(),
            number: 0,
            line: 1,
            is_skipping: false,
            is_at_end: false,
        }
    }

    /// The next chunk; none at the end of the input, or when nobody wants more.
    fn next(&mut self) -> Option<Chunk> {
        if self.is_at_end {
            return None;
        }
        let mut chunk = self.empty.recv().ok()?;
        chunk.clear();
        if let Err(error) = self.fill(&mut chunk) {
            self.is_at_end = true;
            chunk.to = chunk.from;
            chunk.error = Some((self.line - usize::from(self.is_skipping), error));
        }
        (chunk.number, chunk.first_line) = (self.number, self.line);
        self.number += 1;
        let lines = chunk.buffer.get(chunk.from..chunk.to).unwrap_or_default();
        self.line += memchr_iter(b'\n', lines).count() + usize::from(!lines.is_empty() && !lines.ends_with(b"\n"));
        Some(chunk)
    }

    /// Reads as many whole lines as come at once: whoever writes line by line sees what is found in each.
    fn fill(&mut self, chunk: &mut Chunk) -> io::Result<()> {
        let buffer = &mut chunk.buffer;
        let mut filled = self.rest.len();
        buffer.resize(buffer.len().max(filled), 0);
        buffer[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        loop {
            buffer.resize(buffer.len().max(filled + CHUNK), 0);
            let piece = &mut buffer[filled..filled + CHUNK];
            let length = match self.reader.read(piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                length => length?.min(CHUNK),
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
                // Its first bytes stand for the line: they are more than are read of any.
                filled = chunk.from + self.longest;
                self.is_skipping = true;
                break;
            }
        }
        chunk.to = filled;
        Ok(())
    }
}
