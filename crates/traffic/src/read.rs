//! Reads a recording of any format.

use crate::error::{BadExchange, ReadError};
use crate::exchange::Exchange;
use crate::format::TrafficFormat;
use crate::recorder::{Recorder, Take};
use crate::{bruno, curl, har, http_file, ndjson, postman};
use linecard_contract::DEFAULT_MAX_BODY;
use std::io::Read;
use std::ops::ControlFlow;

/// Reads a recording, and gives each exchange to `take`.
///
/// HAR and NDJSON are read as streams: one exchange is in memory at a time. The other formats are written by hand, and are
/// read as a whole. A body is read up to one byte more than `max_body`.
///
/// # Errors
///
/// [`ReadError`] if the recording cannot be read to its end. `take` got the exchanges before the fault.
///
/// ```
/// use linecard_traffic::{TrafficFormat, read};
/// use std::ops::ControlFlow;
///
/// let text = "PUT https://api.example.org/api/v1/users/ HTTP/1.1\n\n{\"name\": \"lunch\"}\n\n###\n";
/// let mut methods = Vec::new();
/// read(TrafficFormat::Http, text.as_bytes(), 1024, &mut |exchange| {
///     methods.push(exchange.unwrap().method);
///     ControlFlow::Continue(())
/// })?;
/// assert_eq!(methods, ["PUT"]);
/// # Ok::<(), linecard_traffic::ReadError>(())
/// ```
pub fn read(format: TrafficFormat, input: impl Read, max_body: usize, take: &mut Take<'_>) -> Result<(), ReadError> {
    let recorder = &mut Recorder::new(format, max_body, take);
    match format {
        TrafficFormat::Har => har::read(input, recorder),
        TrafficFormat::Http => http_file::read(input, recorder),
        TrafficFormat::Curl => curl::read(input, recorder),
        TrafficFormat::Postman => postman::read(input, recorder),
        TrafficFormat::Bruno => bruno::read(input, recorder),
        TrafficFormat::Ndjson => ndjson::read(input, recorder),
    }
}

/// Reads a recording into memory, with the usual limit of a body.
///
/// # Errors
///
/// [`ReadError`] if the recording cannot be read to its end.
pub fn read_all(format: TrafficFormat, input: impl Read) -> Result<Vec<Result<Exchange, BadExchange>>, ReadError> {
    let mut exchanges = Vec::new();
    read(format, input, DEFAULT_MAX_BODY, &mut |exchange| {
        exchanges.push(exchange);
        ControlFlow::Continue(())
    })?;
    Ok(exchanges)
}
