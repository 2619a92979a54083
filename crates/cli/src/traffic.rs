//! Recorded exchanges as input of `check`.

use crate::check::settings::traffic_format;
use crate::check::{BodySource, Check, Event};
use crate::progress::Progress;
use linecard_config::Expect;
use linecard_console::describe_io_error;
use linecard_traffic::{
    BadExchange, Exchange, ExchangeRule, Exchanges, Part, ReadError, TrafficFormat, ValidatedBody, ValidatedExchange,
    read,
};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

/// A reader that counts the bytes.
struct Counted<'c, R> {
    input: R,
    bytes: &'c Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(buffer)?;
        self.bytes.set(self.bytes.get() + length as u64);
        Ok(length)
    }
}

const NO_EXCHANGES: &str = "the file has no exchange; record one, or remove the file";
const ALL_SKIPPED: &str = "the file has no exchange of this API; --base-path names another base path, and -v lists why each is \
                           skipped";

impl Check<'_> {
    /// Returns the format of `--traffic`.
    pub(crate) fn forced_traffic(&self) -> Option<TrafficFormat> {
        self.settings.args.traffic.map(traffic_format)
    }

    /// Validates a recording.
    pub(crate) fn traffic_file(&mut self, path: &Path, format: TrafficFormat) -> io::Result<()> {
        let shown = path.to_string_lossy();
        match File::open(path) {
            Ok(file) => {
                let metadata = file.metadata().ok().filter(fs::Metadata::is_file);
                self.traffic(&shown, format, file, metadata.map(|metadata| metadata.len()))
            }
            Err(error) => self.error(&shown, &describe_io_error(&error)),
        }
    }

    /// Validates a recording, exchange by exchange. `length` is its size in bytes, if known.
    pub(crate) fn traffic(
        &mut self,
        path: &str,
        format: TrafficFormat,
        input: impl Read,
        length: Option<u64>,
    ) -> io::Result<()> {
        let settings = self.settings;
        let base_path = settings.args.base_path.as_deref();
        let exchanges = Exchanges { api: self.enforced, options: self.options, base_path };
        let (bytes, mut shown, mut count) = (Cell::new(0), 0, 0);
        let skipped_before = self.summary.skipped_exchanges;
        let mut progress = Progress::new(&settings.args, path, length);
        let mut failure = None;
        let done = read(format, Counted { input, bytes: &bytes }, settings.args.max_body, &mut |exchange| {
            progress.advance(bytes.get() - shown);
            (shown, count) = (bytes.get(), count + 1);
            let handled = progress.suspend(|| match exchange {
                Ok(exchange) => self.exchange(path, &exchange, &exchanges.validate(&exchange)),
                Err(bad) => self.bad_exchange(path, &bad),
            });
            match handled {
                // The input may be endless, so stop reading when the output is closed.
                Ok(()) if !self.sink.is_closed() => ControlFlow::Continue(()),
                Ok(()) => ControlFlow::Break(()),
                Err(error) => {
                    failure = Some(error);
                    ControlFlow::Break(())
                }
            }
        });
        progress.end();
        if let Some(error) = failure {
            return Err(error);
        }
        self.summary.files += 1;
        match done {
            Err(ReadError::Io(error)) => self.error(path, &describe_io_error(&error)),
            Err(error) => self.error(path, &error.to_string()),
            Ok(()) if count == 0 => self.passed_over(path, NO_EXCHANGES),
            Ok(()) if count == self.summary.skipped_exchanges - skipped_before => self.passed_over(path, ALL_SKIPPED),
            Ok(()) => Ok(()),
        }
    }

    fn bad_exchange(&mut self, path: &str, bad: &BadExchange) -> io::Result<()> {
        self.summary.exchanges += 1;
        self.error(path, &bad.to_string())
    }

    fn exchange(&mut self, path: &str, exchange: &Exchange, validated: &ValidatedExchange) -> io::Result<()> {
        self.summary.exchanges += 1;
        let whole = format!("exchange {}", exchange.number);
        let entry_of = |part: Option<Part>| match part {
            Some(part) => format!("{whole}, {}", part.as_str()),
            None => whole.clone(),
        };
        let bodies_of = |part: Part| validated.bodies.iter().filter(move |body| body.part == part);
        for body in bodies_of(Part::Request) {
            self.body_of_exchange(path, &entry_of(Some(body.part)), exchange, body)?;
        }
        for finding in &validated.findings {
            let entry = entry_of(finding.part);
            let source = BodySource { start: finding.place, ..source_of(path, &entry, exchange) };
            if finding.rule == ExchangeRule::OtherApi {
                self.summary.skipped_exchanges += 1;
                self.sink.handle(Event::Exchange { source, finding })?;
            } else {
                self.exchange_finding(source, finding)?;
            }
        }
        for body in bodies_of(Part::Response) {
            self.body_of_exchange(path, &entry_of(Some(body.part)), exchange, body)?;
        }
        for (part, reason) in &validated.unreadable {
            let message = format!("{} (line {}): {reason}", entry_of(Some(*part)), exchange.place.line);
            self.error(path, &message)?;
        }
        Ok(())
    }

    fn body_of_exchange(
        &mut self,
        path: &str,
        entry: &str,
        exchange: &Exchange,
        validated: &ValidatedBody,
    ) -> io::Result<()> {
        let (body, start, is_verbatim) = validated.source(exchange);
        let source = BodySource { start, is_verbatim, ..source_of(path, entry, exchange) };
        self.report(source, Expect::Valid, body, validated.report.clone())
    }
}

/// The place of an exchange.
fn source_of<'p>(path: &'p str, entry: &'p str, exchange: &Exchange) -> BodySource<'p> {
    BodySource {
        path,
        entry: Some(entry),
        start: exchange.place,
        is_verbatim: false,
        is_line: false,
        time: exchange.time.map(|time| time.timestamp()),
    }
}
