//! Writes exchanges in any of the formats.

use crate::exchange::Exchange;
use crate::format::TrafficFormat;
use crate::{bruno, curl, har, http_file, ndjson, postman};
use std::io::{self, Write};

/// Writes a recording, exchange by exchange.
///
/// A recording is written anew, with the members that its readers use. The formats of hand-written requests have no responses,
/// and a file of Bruno has one request.
pub struct Writer<W> {
    format: TrafficFormat,
    out: W,
    written: usize,
}

impl<W: Write> Writer<W> {
    /// Begins a recording.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    pub fn new(format: TrafficFormat, mut out: W) -> io::Result<Writer<W>> {
        match format {
            TrafficFormat::Har => har::begin(&mut out)?,
            TrafficFormat::Postman => postman::begin(&mut out)?,
            TrafficFormat::Http | TrafficFormat::Curl | TrafficFormat::Bruno | TrafficFormat::Ndjson => {}
        }
        Ok(Writer { format, out, written: 0 })
    }

    /// Writes an exchange.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    pub fn write(&mut self, exchange: &Exchange) -> io::Result<()> {
        let is_first = self.written == 0;
        self.written += 1;
        match self.format {
            TrafficFormat::Har => har::write(&mut self.out, exchange, is_first),
            TrafficFormat::Http => http_file::write(&mut self.out, exchange, is_first),
            TrafficFormat::Curl => curl::write(&mut self.out, exchange),
            TrafficFormat::Postman => postman::write(&mut self.out, exchange, is_first),
            TrafficFormat::Bruno => bruno::write(&mut self.out, exchange),
            TrafficFormat::Ndjson => ndjson::write_line(&mut self.out, exchange),
        }
    }

    /// Ends the recording, and returns the output.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        match self.format {
            TrafficFormat::Har => har::end(&mut self.out)?,
            TrafficFormat::Postman => postman::end(&mut self.out)?,
            TrafficFormat::Http | TrafficFormat::Curl | TrafficFormat::Bruno | TrafficFormat::Ndjson => {}
        }
        self.out.flush()?;
        Ok(self.out)
    }
}
