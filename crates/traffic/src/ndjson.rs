//! NDJSON of exchanges: one JSON object per line. `exchange.schema.json` describes it.

use crate::decode::{from_base64, to_base64};
use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message, Part, RecordedBody, time_of, time_text};
use crate::json_text::describe;
use crate::recorder::{Draft, RawBody, Recorder};
use linecard_cases::offset_in;
use linecard_contract::{LineColumn, Lines};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::ops::ControlFlow;

/// The version of the form of a line. A reader refuses a line with another one.
pub const EXCHANGE_FORM: u32 = 1;

/// The JSON Schema of a line.
pub const EXCHANGE_SCHEMA: &str = include_str!("exchange.schema.json");

#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Line<'l> {
    #[serde(default = "form")]
    form: u32,
    method: Cow<'l, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    duration_ms: Option<f64>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    request_headers: BTreeMap<String, OneOrMany>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    request: Option<&'l RawValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_text: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_base64: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "is_false")]
    request_omitted: bool,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    response_headers: BTreeMap<String, OneOrMany>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    response: Option<&'l RawValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response_text: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response_base64: Option<Cow<'l, str>>,
    #[serde(default, skip_serializing_if = "is_false")]
    response_omitted: bool,
    /// What the recorder found. A reader validates again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Cow<'l, str>>,
}

/// The names of the members.
const NAMES: [&str; 18] = [
    "form",
    "method",
    "path",
    "url",
    "status",
    "time",
    "duration_ms",
    "request_headers",
    "request",
    "request_text",
    "request_base64",
    "request_omitted",
    "response_headers",
    "response",
    "response_text",
    "response_base64",
    "response_omitted",
    "findings",
];

/// The values of a header.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

const fn form() -> u32 {
    EXCHANGE_FORM
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// The forms in which a line holds a body.
struct BodyForms<'l> {
    part: Part,
    json: Option<&'l RawValue>,
    text: Option<Cow<'l, str>>,
    base64: Option<Cow<'l, str>>,
    is_omitted: bool,
}

/// Reads NDJSON line by line.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    // Two bodies, each perhaps with escapes.
    let longest = recorder.max_body.saturating_mul(4).saturating_add(64 * 1024);
    let mut input = BufReader::new(input);
    let mut bytes = Vec::new();
    for line in 1.. {
        bytes.clear();
        input.by_ref().take(longest as u64).read_until(b'\n', &mut bytes)?;
        let place = LineColumn { line, column: 1 };
        if bytes.is_empty() {
            break;
        }
        let is_complete = bytes.ends_with(b"\n");
        let is_too_long = bytes.len() >= longest && !is_complete;
        if is_too_long {
            input.skip_until(b'\n')?;
        }
        let unmarked = if line == 1 { bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes) } else { &bytes };
        let given = match str::from_utf8(unmarked.trim_ascii_end()) {
            Ok("") => continue,
            _ if is_too_long => {
                recorder.give_bad(place, format!("the line is longer than {longest} bytes; raise --max-body"))
            }
            Ok(text) => match serde_json::from_str::<Line<'_>>(text) {
                Ok(exchange) => match draft(recorder, text, exchange, place) {
                    Ok(draft) => recorder.give(draft),
                    Err(message) => recorder.give_bad(place, message),
                },
                Err(error) if error.classify() == Category::Eof && !is_complete => return Err(recorder.cut(place)),
                Err(error) => {
                    let message = describe(&error, text, &NAMES);
                    recorder.give_bad(place, format!("not an exchange: {message} (column {})", error.column()))
                }
            },
            Err(_) if !is_complete => return Err(recorder.cut(place)),
            Err(error) => {
                let before = unmarked.get(..error.valid_up_to()).unwrap_or_default();
                let column = String::from_utf8_lossy(before).chars().count() + 1;
                recorder.give_bad(place, format!("not valid UTF-8 (column {column}); save the file as UTF-8"))
            }
        };
        if given == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

fn draft(recorder: &Recorder<'_, '_>, text: &str, line: Line<'_>, place: LineColumn) -> Result<Draft, String> {
    if line.form != EXCHANGE_FORM {
        return Err(format!("form {} is not supported; this release reads form {EXCHANGE_FORM}", line.form));
    }
    let url = match (line.url, line.path) {
        (Some(url), None) => url,
        (None, Some(path)) => path,
        (None, None) => return Err("url and path are missing; write one of them".to_owned()),
        (Some(_), Some(_)) => return Err("url and path are both given; write one of them".to_owned()),
    };
    if line.status.is_some_and(|status| !(100..=599).contains(&status)) {
        return Err("status is not an HTTP status; write a number from 100 to 599, or leave it out".to_owned());
    }
    let time = match line.time.as_deref().map(time_of) {
        Some(None) => {
            return Err(
                "time is not a time of RFC 3339, such as 2026-11-27T17:30:00Z; correct it, or leave it out".to_owned()
            );
        }
        time => time.flatten(),
    };
    let message = |headers: BTreeMap<String, OneOrMany>, forms: BodyForms<'_>| {
        let headers = flat(headers);
        let body = content(recorder, text, forms, &headers, place)?;
        Ok::<Message, String>(Message { headers, body })
    };
    let request = BodyForms {
        part: Part::Request,
        json: line.request,
        text: line.request_text,
        base64: line.request_base64,
        is_omitted: line.request_omitted,
    };
    let response = BodyForms {
        part: Part::Response,
        json: line.response,
        text: line.response_text,
        base64: line.response_base64,
        is_omitted: line.response_omitted,
    };
    let request = message(line.request_headers, request)?;
    let response = message(line.response_headers, response)?;
    let has_response = line.status.is_some() || !matches!(response.body, Content::Empty);
    Ok(Draft {
        method: line.method.into_owned(),
        url: url.into_owned(),
        status: line.status,
        time,
        request,
        response: has_response.then_some(response),
        place,
    })
}

fn flat(headers: BTreeMap<String, OneOrMany>) -> Vec<(String, String)> {
    let values = headers.into_iter().flat_map(|(name, values)| {
        let values = match values {
            OneOrMany::One(value) => vec![value],
            OneOrMany::Many(values) => values,
        };
        values.into_iter().map(move |value| (name.clone(), value))
    });
    values.collect()
}

fn content(
    recorder: &Recorder<'_, '_>,
    text: &str,
    forms: BodyForms<'_>,
    headers: &[(String, String)],
    start: LineColumn,
) -> Result<Content, String> {
    let part = forms.part.as_str();
    match (forms.json, forms.text, forms.base64, forms.is_omitted) {
        (None, None, None, false) => Ok(Content::Empty),
        (None, None, None, true) => Ok(Content::Unrecorded),
        (Some(json), None, None, false) => {
            let place = Lines::new(text.as_bytes()).at(offset_in(text, json.get())).within(start);
            // The charset in a header is that of the original bytes. The line is UTF-8.
            Ok(Content::Body(RecordedBody { bytes: json.get().as_bytes().to_vec(), place, is_verbatim: true }))
        }
        (None, Some(text), None, false) if text.is_empty() => Ok(Content::Empty),
        (None, Some(text), None, false) => {
            let bytes = text.into_owned().into_bytes();
            Ok(Content::Body(RecordedBody { bytes, place: start, is_verbatim: false }))
        }
        (None, None, Some(text), false) => Ok(match from_base64(&text) {
            Ok(bytes) => recorder.content(RawBody { bytes, place: start, is_verbatim: false }, headers),
            Err(message) => Content::Unreadable(message),
        }),
        _ => Err(format!(
            "the {part} is given twice; write one of {part}, {part}_text, {part}_base64 and {part}_omitted"
        )),
    }
}

/// Writes an exchange as a line of NDJSON. A reader gets the same exchange from it, except for the place, and for white space in
/// and around JSON.
///
/// # Errors
///
/// An error if the output cannot be written.
///
/// ```
/// use linecard_traffic::{TrafficFormat, read_all, write_line};
///
/// let line = r#"{"form":1,"method":"GET","path":"/api/v1/users/","status":404,"response":{"details":"?"}}"#;
/// let exchange = read_all(TrafficFormat::Ndjson, line.as_bytes())?.remove(0).unwrap();
/// let mut written = Vec::new();
/// write_line(&mut written, &exchange)?;
/// assert_eq!(String::from_utf8(written).unwrap().trim_end(), line);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_line(out: impl Write, exchange: &Exchange) -> io::Result<()> {
    write_line_with_findings(out, exchange, &[])
}

/// Writes an exchange as a line of NDJSON, as [`write_line`] does, with the ids of the rules that it breaks. Who reads the line sees
/// them; a reader of this crate validates again.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn write_line_with_findings(mut out: impl Write, exchange: &Exchange, findings: &[&str]) -> io::Result<()> {
    let is_url = exchange.url.split_once("://").is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#']));
    let url = Some(Cow::Borrowed(exchange.url.as_str()));
    let (path, url) = if is_url { (None, url) } else { (url, None) };
    let (request, response) = (Written::of(&exchange.request), exchange.response.as_ref().map(Written::of));
    let response = response.unwrap_or_default();
    let line = Line {
        form: EXCHANGE_FORM,
        method: Cow::Borrowed(&exchange.method),
        path,
        url,
        status: exchange.status,
        time: exchange.time.map(|time| Cow::Owned(time_text(time))),
        request_headers: request.headers,
        request: request.json.as_deref().and_then(|json| serde_json::from_str(json).ok()),
        request_text: request.text,
        request_base64: request.base64.map(Cow::Owned),
        request_omitted: request.is_omitted,
        response_headers: response.headers,
        response: response.json.as_deref().and_then(|json| serde_json::from_str(json).ok()),
        response_text: response.text,
        response_base64: response.base64.map(Cow::Owned),
        response_omitted: response.is_omitted,
        findings: findings.iter().map(|rule| Cow::Borrowed(*rule)).collect(),
        ..Line::default()
    };
    serde_json::to_writer(&mut out, &line)?;
    out.write_all(b"\n")
}

/// A message in the forms of a line.
#[derive(Default)]
struct Written<'m> {
    headers: BTreeMap<String, OneOrMany>,
    json: Option<String>,
    text: Option<Cow<'m, str>>,
    base64: Option<String>,
    is_omitted: bool,
}

impl<'m> Written<'m> {
    fn of(message: &'m Message) -> Written<'m> {
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &message.headers {
            headers.entry(name.clone()).or_default().push(value.clone());
        }
        let one_or_many = |mut values: Vec<String>| match values.pop() {
            Some(value) if values.is_empty() => OneOrMany::One(value),
            last => OneOrMany::Many(values.into_iter().chain(last).collect()),
        };
        let headers = headers.into_iter().map(|(name, values)| (name, one_or_many(values))).collect();
        let written = Written { headers, ..Written::default() };
        let bytes = match &message.body {
            Content::Body(body) => &body.bytes,
            Content::Empty => return written,
            Content::Unrecorded | Content::Unreadable(_) => return Written { is_omitted: true, ..written },
        };
        match str::from_utf8(bytes) {
            Ok(text) => match serde_json::from_str::<&RawValue>(text) {
                // Line breaks in JSON are white space. The text `null` would say that there is no body.
                Ok(raw) if raw.get() != "null" => {
                    Written { json: Some(raw.get().replace(['\n', '\r'], " ")), ..written }
                }
                Ok(_) | Err(_) => Written { text: Some(Cow::Borrowed(text)), ..written },
            },
            // The headers may say how the bytes are encoded, but they are decoded already.
            Err(_) => Written { base64: Some(to_base64(bytes)), ..written },
        }
    }
}
