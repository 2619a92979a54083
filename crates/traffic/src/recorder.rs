//! What readers share: they number exchanges, decode bodies, and know the limits.

use crate::decode::decoded;
use crate::error::{BadExchange, ReadError};
use crate::exchange::{Content, Exchange, Message, RecordedBody};
use crate::format::TrafficFormat;
use chrono::{DateTime, FixedOffset};
use linecard_contract::{LineColumn, Lines};
use std::io::Read;
use std::ops::ControlFlow;

/// Receives exchanges one by one, until it breaks.
pub type Take<'t> = dyn FnMut(Result<Exchange, BadExchange>) -> ControlFlow<()> + 't;

/// Gives exchanges to the caller.
pub(crate) struct Recorder<'t, 'c> {
    pub(crate) format: TrafficFormat,
    pub(crate) max_body: usize,
    /// The number of exchanges until now, readable or not.
    pub(crate) exchanges: usize,
    take: &'t mut Take<'c>,
}

/// An exchange before it has a number.
pub(crate) struct Draft {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) status: Option<u16>,
    pub(crate) time: Option<DateTime<FixedOffset>>,
    pub(crate) request: Message,
    pub(crate) response: Option<Message>,
    pub(crate) place: LineColumn,
}

/// The bytes of a body in the recording, and where they are.
pub(crate) struct RawBody {
    pub(crate) bytes: Vec<u8>,
    pub(crate) place: LineColumn,
    pub(crate) is_verbatim: bool,
}

impl<'t, 'c> Recorder<'t, 'c> {
    pub(crate) fn new(format: TrafficFormat, max_body: usize, take: &'t mut Take<'c>) -> Recorder<'t, 'c> {
        Recorder { format, max_body, exchanges: 0, take }
    }

    /// Gives an exchange to the caller.
    pub(crate) fn give(&mut self, draft: Draft) -> ControlFlow<()> {
        self.exchanges += 1;
        let Draft { method, url, status, time, request, response, place } = draft;
        (self.take)(Ok(Exchange { number: self.exchanges, method, url, status, time, request, response, place }))
    }

    /// Says that an exchange cannot be read.
    pub(crate) fn give_bad(&mut self, place: LineColumn, message: impl Into<String>) -> ControlFlow<()> {
        self.exchanges += 1;
        (self.take)(Err(BadExchange { number: self.exchanges, place, message: message.into() }))
    }

    /// Decodes a body by the headers of its message.
    pub(crate) fn content(&self, raw: RawBody, headers: &[(String, String)]) -> Content {
        let RawBody { bytes, place, is_verbatim } = raw;
        if bytes.is_empty() {
            return Content::Empty;
        }
        match decoded(bytes, headers, self.max_body) {
            Ok((bytes, is_same)) => Content::Body(RecordedBody { bytes, place, is_verbatim: is_verbatim && is_same }),
            Err(message) => Content::Unreadable(message),
        }
    }

    pub(crate) fn malformed(&self, place: LineColumn, message: impl Into<String>) -> ReadError {
        ReadError::Malformed { format: self.format, message: message.into(), place }
    }

    pub(crate) fn cut(&self, place: LineColumn) -> ReadError {
        ReadError::Cut { place, exchanges: self.exchanges }
    }

    /// Reads a whole file as text, without a byte order mark.
    pub(crate) fn text(&self, mut input: impl Read) -> Result<String, ReadError> {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            self.malformed(Lines::new(error.as_bytes()).at(valid), "the text is not valid UTF-8; save it as UTF-8")
        })?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }
}
