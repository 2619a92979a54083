//! Several outputs at once.

use crate::check::{Event, Sink};
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use linecard_contract::{Report, Severity};
use std::io;

/// A sink that gives each event to all of its sinks.
pub(crate) struct Tee<'o>(Vec<Box<dyn Sink + 'o>>);

impl<'o> Tee<'o> {
    pub(crate) fn new(sinks: Vec<Box<dyn Sink + 'o>>) -> Tee<'o> {
        Tee(sinks)
    }
}

/// The writers of all sinks. What each writes for a line is framed: its length in eight bytes, then the bytes.
struct Writers<'p>(Vec<Box<dyn WriteFindings + 'p>>);

const LENGTH: usize = size_of::<u64>();

impl WriteFindings for Writers<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        for writer in &self.0 {
            let at = out.len();
            out.extend_from_slice(&[0; LENGTH]);
            writer.write(out, line, body, report);
            let written = (out.len() - at - LENGTH) as u64;
            if let Some(length) = out.get_mut(at..at + LENGTH) {
                length.copy_from_slice(&written.to_le_bytes());
            }
        }
    }
}

/// Returns what each of the sinks has written.
fn split(mut written: &[u8], sinks: usize) -> Vec<Vec<u8>> {
    let mut parts = vec![Vec::new(); sinks];
    while !written.is_empty() {
        for part in &mut parts {
            let Some((length, rest)) = written.split_first_chunk::<LENGTH>() else { return parts };
            let length = usize::try_from(u64::from_le_bytes(*length)).unwrap_or(usize::MAX).min(rest.len());
            let (own, others) = rest.split_at(length);
            part.extend_from_slice(own);
            written = others;
        }
    }
    parts
}

impl Sink for Tee<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        if let Event::LineFindings { written } = event {
            let parts = split(written, self.0.len());
            let mut sinks = self.0.iter_mut().zip(&parts).filter(|(_, part)| !part.is_empty());
            return sinks.try_for_each(|(sink, written)| sink.handle(Event::LineFindings { written }));
        }
        self.0.iter_mut().try_for_each(|sink| sink.handle(event))
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.0.iter_mut().try_for_each(|sink| sink.finish(summary))
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(Writers(self.0.iter().map(|sink| sink.writer(path)).collect()))
    }

    /// Whether all are closed: the others still need the results.
    fn is_closed(&self) -> bool {
        self.0.iter().all(|sink| sink.is_closed())
    }

    fn shows(&self, severity: Severity) -> bool {
        self.0.iter().any(|sink| sink.shows(severity))
    }

    /// Repeated findings are only left out if no sink needs them.
    fn is_grouped(&self) -> bool {
        self.0.iter().all(|sink| sink.is_grouped())
    }
}
