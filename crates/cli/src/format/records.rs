//! Turns the events of a validation into the items of a format.

use crate::check::{BodySource, Event, Sink};
use crate::format::item::{Format, Item};
use crate::format::record::{CheckedBody, Context};
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use linecard_console::Output;
use linecard_contract::{Report, Severity};
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A sink of one format.
pub(crate) struct Records<'o, F> {
    context: Context,
    out: &'o mut Output,
    format: F,
    path: String,
    /// Whether the format lists no further finding. The writers, which are ahead of it in the order of the file, read it too.
    is_full: Arc<AtomicBool>,
}

impl<'o, F: Format + 'o> Records<'o, F> {
    pub(crate) fn boxed(context: Context, out: &'o mut Output, format: F) -> Box<dyn Sink + 'o> {
        Box::new(Records { context, out, format, path: String::new(), is_full: Arc::default() })
    }
}

/// Writes each line with findings as JSON, for the thread that prints.
struct LineRecords<'p> {
    context: Context,
    path: &'p str,
    is_full: Arc<AtomicBool>,
}

impl WriteFindings for LineRecords<'_> {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        let is_full = self.is_full.load(Ordering::Relaxed);
        let checked = self.context.body(BodySource::line(self.path, line), body, report, is_full);
        if checked.is_cut || !checked.findings.is_empty() {
            let _never_fails = serde_json::to_writer(&mut *out, &checked);
            out.push(b'\n');
        }
    }
}

impl<F: Format> Sink for Records<'_, F> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        let Records { context, out, format, is_full, .. } = self;
        let listed = match event {
            Event::Body { source, body, report, outcome } => {
                let checked = context.body(source, body, report, format.is_full());
                let is_failed = checked.is_failed || outcome.is_failed;
                format.item(out, Item::Body(&CheckedBody { is_failed, hidden: outcome.hidden, ..checked }))
            }
            Event::Hidden { source, outcome } => format.item(out, Item::Body(&Context::hidden(source, outcome))),
            Event::Exchange { source, finding } => format.item(out, Item::Body(&context.exchange(source, finding))),
            Event::Cases { path, cases } => {
                cases.iter().try_for_each(|case| format.item(out, Item::Body(&context.case(path, case))))
            }
            Event::LinesBegin { path, .. } => {
                path.clone_into(&mut self.path);
                Ok(())
            }
            Event::LineFindings { written } => {
                for line in written.split_inclusive(|byte| *byte == b'\n') {
                    let checked: CheckedBody = serde_json::from_slice(line)?;
                    format.item(out, Item::Body(&checked))?;
                }
                // The input may be slow, so print findings immediately.
                out.flush()
            }
            Event::LinesEnd { bodies, outcome, .. } => {
                format.item(out, Item::LinesEnd { path: &self.path, bodies, outcome })
            }
            Event::PassedOver { path, reason } => format.item(out, Item::PassedOver { path, reason }),
            Event::Failure { path, message } => format.item(out, Item::Failure { path, message }),
            Event::Error { path, message } => format.item(out, Item::Error { path, message }),
            // Only a sink that is grouped gets repeated findings. A format that counts findings by rule always does.
            Event::Repeated { .. } | Event::Statistics(_) => Ok(()),
        };
        is_full.store(format.is_full(), Ordering::Relaxed);
        listed
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.format.finish(self.out, summary)
    }

    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(LineRecords { context: self.context.clone(), path, is_full: Arc::clone(&self.is_full) })
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    fn shows(&self, severity: Severity) -> bool {
        severity <= self.context.least_severe
    }
}
