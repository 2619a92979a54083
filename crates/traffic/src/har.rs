//! HAR 1.2: entries of a recording of a browser or a proxy.

use crate::decode::{from_base64, to_base64};
use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message, time_of, time_text};
use crate::json_text::{NamedValue, describe, headers_of, part};
use crate::recorder::{Draft, RawBody, Recorder};
use crate::scan::{Item, ScanError, Scanner};
use linecard_cases::offset_in;
use linecard_contract::{LineColumn, Lines};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

#[derive(Deserialize)]
struct Entry<'e> {
    #[serde(borrow)]
    request: Request<'e>,
    #[serde(borrow, default)]
    response: Option<Response<'e>>,
    /// When the request began. Recorders write it in several forms.
    #[serde(borrow, default, rename = "startedDateTime")]
    started: Option<&'e RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request<'e> {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<NamedValue>,
    #[serde(borrow, default)]
    post_data: Option<RecordedText<'e>>,
    #[serde(default)]
    body_size: Option<f64>,
}

#[derive(Deserialize)]
struct Response<'e> {
    #[serde(default)]
    status: Option<i64>,
    #[serde(default)]
    headers: Vec<NamedValue>,
    #[serde(borrow, default)]
    content: Option<RecordedText<'e>>,
}

/// `postData` or `content`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RecordedText<'e> {
    #[serde(borrow, default, rename = "text")]
    value: Option<&'e RawValue>,
    #[serde(default)]
    encoding: Option<String>,
    #[serde(default)]
    size: Option<f64>,
    #[serde(default)]
    mime_type: Option<String>,
    /// The fields of a form.
    #[serde(default)]
    params: Option<Vec<Value>>,
}

/// The names of the members that have a type.
const NAMES: [&str; 17] = [
    "request", "response", "method", "url", "headers", "name", "value", "postData", "bodySize", "status", "content",
    "text", "encoding", "size", "mimeType", "params", "disabled",
];

/// Reads a HAR file entry by entry.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    // A character may be written as an escape of six bytes.
    let mut scanner = Scanner::new(input, recorder.max_body.saturating_mul(6));
    match document(&mut scanner, recorder) {
        Ok(()) => Ok(()),
        Err(ScanError::Io(error)) => Err(error.into()),
        Err(ScanError::Cut) => match scanner.place() {
            place @ LineColumn { line: 1, column: 1 } => {
                Err(recorder.malformed(place, "the file is empty; record it again"))
            }
            place => Err(recorder.cut(place)),
        },
        Err(ScanError::Expected(expected)) => Err(recorder.malformed(scanner.place(), format!("expected {expected}"))),
    }
}

/// Whether to read on.
type Scanned = Result<bool, ScanError>;

fn document<R: Read>(scanner: &mut Scanner<R>, recorder: &mut Recorder<'_, '_>) -> Result<(), ScanError> {
    scanner.skip_mark()?;
    let mut has_entries = false;
    let ended = members(scanner, "an object with the member log", &mut |scanner, name| match name {
        b"log" => members(scanner, "an object with the member entries", &mut |scanner, name| match name {
            b"entries" => {
                has_entries = true;
                entries(scanner, recorder)
            }
            _ => scanner.value().map(|()| true),
        }),
        _ => scanner.value().map(|()| true),
    })?;
    if !has_entries {
        return Err(ScanError::Expected("the member log with the member entries"));
    }
    match if ended { scanner.next() } else { Err(ScanError::Cut) } {
        Err(ScanError::Cut) => Ok(()),
        Err(error) => Err(error),
        Ok(_) => Err(ScanError::Expected("the end of the file")),
    }
}

/// Reads an object: calls `read` at the value of each member.
fn members<R: Read>(
    scanner: &mut Scanner<R>,
    expected: &'static str,
    read: &mut dyn FnMut(&mut Scanner<R>, &[u8]) -> Scanned,
) -> Scanned {
    scanner.expect(b'{', expected)?;
    if scanner.accept(b'}')? {
        return Ok(true);
    }
    loop {
        let name = scanner.name()?;
        if !read(scanner, &name)? {
            return Ok(false);
        }
        if !scanner.accept(b',')? {
            return scanner.expect(b'}', "a comma or }").map(|()| true);
        }
    }
}

fn entries<R: Read>(scanner: &mut Scanner<R>, recorder: &mut Recorder<'_, '_>) -> Scanned {
    scanner.expect(b'[', "the list entries")?;
    if scanner.accept(b']')? {
        return Ok(true);
    }
    loop {
        let item = scanner.item()?;
        if entry(&item, recorder).is_break() {
            return Ok(false);
        }
        if !scanner.accept(b',')? {
            return scanner.expect(b']', "a comma or ]").map(|()| true);
        }
    }
}

fn entry(item: &Item, recorder: &mut Recorder<'_, '_>) -> ControlFlow<()> {
    let parsed = str::from_utf8(&item.text).ok().map(|text| (text, serde_json::from_str::<Entry<'_>>(text)));
    let (text, entry) = match parsed {
        Some((text, Ok(entry))) => (text, entry),
        _ if item.is_shortened => {
            return recorder.give_bad(item.place, "a text of the entry is too long; raise --max-body");
        }
        None => return recorder.give_bad(item.place, "the entry is not valid UTF-8; record it again"),
        Some((_, Err(error))) => {
            let place = LineColumn { line: error.line().max(1), column: error.column().max(1) }.within(item.place);
            let text = str::from_utf8(&item.text).unwrap_or_default();
            let message = describe(&error, text, &NAMES);
            return recorder.give_bad(place, format!("not an entry of HAR: {message} (column {})", place.column));
        }
    };
    let mut lines = Lines::new(text.as_bytes());
    let Entry { request, response, started } = entry;
    let has_body = request.body_size.is_some_and(|size| size > 0.0);
    let request_headers = headers_of(request.headers);
    let body = content(recorder, item, text, &mut lines, request.post_data, &request_headers, has_body);
    let message = Message { headers: request_headers, body };
    // The status is 0 or -1 if the browser blocked the request, or got no response.
    let status = match response.as_ref().and_then(|response| response.status) {
        None | Some(-1 | 0) => None,
        Some(status) => match u16::try_from(status) {
            Ok(status @ 100..=999) => Some(status),
            _ => return recorder.give_bad(item.place, "status is not an HTTP status; record the exchange again"),
        },
    };
    let response = response.filter(|_| status.is_some()).map(|Response { headers, content: body, .. }| {
        let headers = headers_of(headers);
        let has_body = body.as_ref().and_then(|body| body.size).is_some_and(|size| size != 0.0);
        let body = content(recorder, item, text, &mut lines, body, &headers, has_body);
        Message { headers, body }
    });
    recorder.give(Draft {
        method: request.method,
        url: request.url,
        status,
        time: started
            .and_then(|raw| part::<String>(raw).ok())
            .filter(|text| text != NO_TIME)
            .and_then(|text| time_of(&text)),
        request: message,
        response,
        place: item.place,
    })
}

/// Reads a body. `has_body` says whether the sizes in the recording show one.
fn content(
    recorder: &Recorder<'_, '_>,
    item: &Item,
    text: &str,
    lines: &mut Lines<'_>,
    body: Option<RecordedText<'_>>,
    headers: &[(String, String)],
    has_body: bool,
) -> Content {
    let absent = || if has_body { Content::Unrecorded } else { Content::Empty };
    let Some(body) = body else { return absent() };
    let Some(raw) = body.value.filter(|raw| !matches!(raw.get(), "null" | "\"\"")) else {
        return match body.params {
            Some(params) if !params.is_empty() => Content::Unreadable("the body is a form, not JSON".to_owned()),
            _ => absent(),
        };
    };
    let place = lines.at(offset_in(text, raw.get())).within(item.place);
    let Ok(plain) = part::<String>(raw) else {
        return Content::Unreadable("the text of the body is not a valid JSON string; record it again".to_owned());
    };
    let is_base64 = body.encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64"));
    let bytes = if is_base64 { from_base64(&plain) } else { Ok(plain.into_bytes()) };
    // The texts of HAR are Unicode. Only base64 may hold bytes of another charset.
    // The type of the body itself comes before that of the headers.
    let mime_type = body.mime_type.map(|mime_type| ("content-type".to_owned(), mime_type));
    let headers = mime_type.into_iter().chain(headers.iter().cloned()).filter(|_| is_base64);
    let headers: Vec<(String, String)> = headers.collect();
    match bytes {
        Ok(bytes) => recorder.content(RawBody { bytes, place, is_verbatim: false }, &headers),
        Err(message) => Content::Unreadable(message),
    }
}

/// Writes the beginning of a file.
pub(crate) fn begin(out: &mut dyn Write) -> io::Result<()> {
    let creator = format!("{{\"name\": \"linecard\", \"version\": \"{}\"}}", env!("CARGO_PKG_VERSION"));
    write!(out, "{{\n  \"log\": {{\n    \"version\": \"1.2\",\n    \"creator\": {creator},\n    \"entries\": [")
}

/// The time of an entry without a time: an entry must have one.
const NO_TIME: &str = "1970-01-01T00:00:00.000Z";

/// An entry as it is written. The order of its members does not depend on the build.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenEntry<'e> {
    started_date_time: Cow<'static, str>,
    time: u8,
    request: WrittenRequest<'e>,
    response: WrittenResponse<'e>,
    cache: WrittenCache,
    timings: WrittenTimings,
}

#[derive(Serialize)]
struct WrittenCache {}

#[derive(Serialize)]
struct WrittenTimings {
    send: u8,
    wait: u8,
    receive: u8,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenRequest<'e> {
    method: &'e str,
    url: &'e str,
    http_version: &'static str,
    cookies: [&'static str; 0],
    headers: Vec<WrittenHeader<'e>>,
    query_string: [&'static str; 0],
    #[serde(skip_serializing_if = "Option::is_none")]
    post_data: Option<WrittenText<'e>>,
    headers_size: i64,
    body_size: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenResponse<'e> {
    status: u16,
    status_text: &'static str,
    http_version: &'static str,
    cookies: [&'static str; 0],
    headers: Vec<WrittenHeader<'e>>,
    content: WrittenText<'e>,
    #[serde(rename = "redirectURL")]
    redirect_url: &'static str,
    headers_size: i64,
    body_size: i64,
}

#[derive(Serialize)]
struct WrittenHeader<'e> {
    name: &'e str,
    value: &'e str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenText<'e> {
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<i64>,
    mime_type: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'e, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
}

/// Writes an entry.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange, is_first: bool) -> io::Result<()> {
    let before = if is_first { "\n" } else { ",\n" };
    let (request, empty) = (&exchange.request, Message::default());
    let response = exchange.response.as_ref().unwrap_or(&empty);
    let post_data = matches!(request.body, Content::Body(_)).then(|| written_text(request, None));
    let entry = WrittenEntry {
        started_date_time: exchange.time.map_or(Cow::Borrowed(NO_TIME), |time| Cow::Owned(time_text(time))),
        time: 0,
        request: WrittenRequest {
            method: &exchange.method,
            url: &exchange.url,
            http_version: "HTTP/1.1",
            cookies: [],
            headers: written_headers(request),
            query_string: [],
            post_data,
            headers_size: -1,
            body_size: body_size(&request.body, 1),
        },
        response: WrittenResponse {
            status: exchange.status.unwrap_or(0),
            status_text: "",
            http_version: "HTTP/1.1",
            cookies: [],
            headers: written_headers(response),
            content: written_text(response, Some(body_size(&response.body, -1))),
            redirect_url: "",
            headers_size: -1,
            body_size: -1,
        },
        cache: WrittenCache {},
        timings: WrittenTimings { send: 0, wait: 0, receive: 0 },
    };
    let text = serde_json::to_string_pretty(&entry)?.replace('\n', "\n      ");
    write!(out, "{before}      {text}")
}

/// Writes the end of a file.
pub(crate) fn end(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n    ]\n  }\n}\n")
}

fn body_size(body: &Content, unrecorded: i64) -> i64 {
    match body {
        Content::Body(body) => i64::try_from(body.bytes.len()).unwrap_or(i64::MAX),
        Content::Unrecorded => unrecorded,
        Content::Empty | Content::Unreadable(_) => 0,
    }
}

fn written_headers(message: &Message) -> Vec<WrittenHeader<'_>> {
    message.headers.iter().map(|(name, value)| WrittenHeader { name, value }).collect()
}

fn written_text(message: &Message, size: Option<i64>) -> WrittenText<'_> {
    let mime_type = message.header("content-type").unwrap_or_default();
    let bytes = message.body.bytes();
    let (text, encoding) = match (&message.body, str::from_utf8(bytes)) {
        (Content::Body(_), Ok(text)) => (Some(Cow::Borrowed(text)), None),
        (Content::Body(_), Err(_)) => (Some(Cow::Owned(to_base64(bytes))), Some("base64")),
        _ => (None, None),
    };
    WrittenText { size, mime_type, text, encoding }
}
