//! Several outputs at once.

use crate::check::{Event, Sink};
use crate::groups::{Budget, Groups, Pieces, Split};
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use linecard_contract::{Report, Severity};
use std::io;

/// A sink that gives each event to all of its sinks.
///
/// If only some of them are grouped, the findings of NDJSON come one by one, and are grouped here for those.
pub(crate) struct Tee<'o> {
    sinks: Vec<Box<dyn Sink + 'o>>,
    /// Of each sink whose findings are grouped here.
    groups: Vec<Option<Groups>>,
    /// The path of the NDJSON file.
    path: String,
}

impl<'o> Tee<'o> {
    pub(crate) fn new(sinks: Vec<Box<dyn Sink + 'o>>) -> Tee<'o> {
        let is_grouped = sinks.iter().all(|sink| sink.is_grouped());
        let groups = sinks.iter().map(|sink| (sink.is_grouped() && !is_grouped).then(Groups::default)).collect();
        Tee { sinks, groups, path: String::new() }
    }

    /// Gives what is written for lines to the sinks.
    fn lines(&mut self, mut written: &[u8]) -> io::Result<()> {
        let mut parts = vec![Vec::new(); self.sinks.len()];
        while !written.is_empty() {
            for (part, groups) in parts.iter_mut().zip(&mut self.groups) {
                let (own, rest) = split(written);
                match groups {
                    Some(groups) => {
                        // What is beyond a budget does not come here, and nothing is written again.
                        groups.add(&Pieces::from_bytes(own)?, &mut Budget::new(None), part, |_, _, _| {});
                    }
                    None => part.extend_from_slice(own),
                }
                written = rest;
            }
        }
        let mut sinks = self.sinks.iter_mut().zip(&parts).filter(|(_, part)| !part.is_empty());
        sinks.try_for_each(|(sink, written)| sink.handle(Event::LineFindings { written }))
    }

    /// Says which findings of a file were not printed, and begins another file.
    fn repeated(&mut self) -> io::Result<()> {
        for (sink, groups) in self.sinks.iter_mut().zip(&mut self.groups) {
            let Some(groups) = groups else { continue };
            for repeated in std::mem::take(groups).repeated() {
                sink.handle(Event::Repeated { path: &self.path, repeated: &repeated })?;
            }
        }
        Ok(())
    }
}

/// The writers of all sinks. What each writes for a line is framed: its length in eight bytes, then the bytes.
struct Writers<'p>(Vec<(Box<dyn WriteFindings + 'p>, Option<Split>)>);

const LENGTH: usize = size_of::<u64>();

impl WriteFindings for Writers<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        for (writer, split) in &self.0 {
            let at = out.len();
            out.extend_from_slice(&[0; LENGTH]);
            match split {
                Some(split) => {
                    let mut pieces = Pieces::default();
                    pieces.add(*split, &**writer, line, body, report);
                    pieces.write_bytes(out);
                }
                None => writer.write(out, line, body, report),
            }
            let written = (out.len() - at - LENGTH) as u64;
            if let Some(length) = out.get_mut(at..at + LENGTH) {
                length.copy_from_slice(&written.to_le_bytes());
            }
        }
    }
}

/// Returns the first frame, and the others.
fn split(written: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = written.split_first_chunk::<LENGTH>() else { return (&[], &[]) };
    let length = usize::try_from(u64::from_le_bytes(*length)).unwrap_or(usize::MAX).min(rest.len());
    rest.split_at(length)
}

impl Sink for Tee<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::LineFindings { written } => return self.lines(written),
            Event::LinesBegin { path, .. } => path.clone_into(&mut self.path),
            Event::LinesEnd { .. } => self.repeated()?,
            _ => {}
        }
        self.sinks.iter_mut().try_for_each(|sink| sink.handle(event))
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.sinks.iter_mut().try_for_each(|sink| sink.finish(summary))
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        let writers = self.sinks.iter().zip(&self.groups).map(|(sink, groups)| {
            let shows = Severity::ALL.map(|severity| sink.shows(severity));
            let split = Split { shows, is_grouped: true, most: usize::MAX };
            (sink.writer(path), groups.as_ref().map(|_| split))
        });
        Box::new(Writers(writers.collect()))
    }

    /// Whether all are closed: the others still need the results.
    fn is_closed(&self) -> bool {
        self.sinks.iter().all(|sink| sink.is_closed())
    }

    fn shows(&self, severity: Severity) -> bool {
        self.sinks.iter().any(|sink| sink.shows(severity))
    }

    /// Repeated findings are only left out if no sink needs them.
    fn is_grouped(&self) -> bool {
        self.sinks.iter().all(|sink| sink.is_grouped())
    }
}
