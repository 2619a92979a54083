//! Postman collections, version 2.1: requests in folders, each perhaps with saved responses.

use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message};
use crate::json_text::{NamedValue, headers_of, part, place_of};
use crate::recorder::{Draft, RawBody, Recorder};
use crate::variables::{Variables, without_value};
use linecard_cases::describe_json_error_without_place;
use linecard_contract::{LineColumn, Lines};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

#[derive(Deserialize)]
struct Collection<'c> {
    #[serde(borrow)]
    item: Vec<&'c RawValue>,
    #[serde(default)]
    variable: Vec<Variable>,
}

#[derive(Deserialize)]
struct Variable {
    #[serde(default)]
    key: Option<String>,
    #[serde(default)]
    value: Value,
}

/// A folder or a request.
#[derive(Deserialize)]
struct Item<'c> {
    #[serde(borrow, default, rename = "item")]
    items: Option<Vec<&'c RawValue>>,
    #[serde(borrow, default)]
    request: Option<&'c RawValue>,
    #[serde(borrow, default)]
    response: Option<Vec<&'c RawValue>>,
}

#[derive(Deserialize)]
struct Request<'c> {
    #[serde(default)]
    method: Option<String>,
    url: Value,
    #[serde(borrow, default)]
    header: Option<&'c RawValue>,
    #[serde(borrow, default)]
    body: Option<Body<'c>>,
}

#[derive(Deserialize)]
struct Body<'c> {
    #[serde(default)]
    mode: Option<String>,
    #[serde(borrow, default)]
    raw: Option<&'c RawValue>,
    #[serde(default)]
    disabled: bool,
}

#[derive(Deserialize)]
struct Response<'c> {
    #[serde(borrow, rename = "originalRequest", default)]
    original_request: Option<&'c RawValue>,
    #[serde(default)]
    code: Option<u16>,
    #[serde(borrow, default)]
    header: Option<&'c RawValue>,
    #[serde(borrow, default)]
    body: Option<&'c RawValue>,
}

/// How deep folders may be nested.
const MAX_DEPTH: usize = 64;

struct Reader<'t, 'r, 'a, 'b> {
    text: &'t str,
    lines: Lines<'t>,
    variables: Variables,
    recorder: &'r mut Recorder<'a, 'b>,
}

/// Reads the requests and the saved responses of a collection.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    let text = recorder.text(input)?;
    let collection: Collection<'_> = serde_json::from_str(&text).map_err(|error| {
        let place = LineColumn { line: error.line().max(1), column: error.column().max(1) };
        recorder.malformed(place, describe_json_error_without_place(&error))
    })?;
    let mut variables = Variables::default();
    for Variable { key, value } in &collection.variable {
        variables.set(key.as_deref().unwrap_or_default(), &plain(value));
    }
    let mut reader = Reader { text: &text, lines: Lines::new(text.as_bytes()), variables, recorder };
    for item in collection.item {
        if reader.item(item, 0) == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

/// Returns the value of a variable as text.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
}

impl Reader<'_, '_, '_, '_> {
    fn item(&mut self, raw: &RawValue, depth: usize) -> ControlFlow<()> {
        let place = place_of(&mut self.lines, self.text, raw);
        let item: Item<'_> = match part(raw) {
            Ok(item) if depth < MAX_DEPTH => item,
            Ok(_) => return self.recorder.give_bad(place, "folders are nested too deeply; move the request up"),
            Err(_) => return self.recorder.give_bad(place, "not an item of a collection; export it again as v2.1"),
        };
        if let Some(items) = item.items {
            items.into_iter().try_for_each(|item| self.item(item, depth + 1))?;
        }
        let Some(request) = item.request else { return ControlFlow::Continue(()) };
        let mut is_saved = false;
        for response in item.response.unwrap_or_default() {
            let place = place_of(&mut self.lines, self.text, response);
            let Ok(saved) = part::<Response<'_>>(response) else {
                self.recorder.give_bad(place, "not a saved response; export the collection again as v2.1")?;
                continue;
            };
            let original = saved.original_request.unwrap_or(request);
            is_saved |= is_same(original, request);
            self.exchange(original, Some(saved), place)?;
        }
        // The request itself, unless a response was saved for it.
        if is_saved { ControlFlow::Continue(()) } else { self.exchange(request, None, place) }
    }

    fn exchange(&mut self, request: &RawValue, response: Option<Response<'_>>, place: LineColumn) -> ControlFlow<()> {
        // A request may be its URL alone.
        let request: Request<'_> = match part(request) {
            Ok(request) => request,
            Err(_) => match part::<String>(request) {
                Ok(url) => Request { method: None, url: Value::String(url), header: None, body: None },
                Err(_) => return self.recorder.give_bad(place, "not a request; export the collection again as v2.1"),
            },
        };
        let Some(url) = self.url(&request.url) else {
            return self.recorder.give_bad(place, "the request has no URL; write it in the member raw");
        };
        let headers = self.headers(request.header);
        let body = match request.body.filter(|body| !body.disabled) {
            Some(Body { raw: Some(raw), mode, .. }) if mode.as_deref().is_none_or(|mode| mode == "raw") => {
                self.body(raw, true)
            }
            Some(Body { mode: Some(mode), .. }) if mode != "raw" && mode != "none" => {
                Content::Unreadable("the body is a form or a file, not raw JSON; use the mode raw".to_owned())
            }
            Some(_) | None => Content::Empty,
        };
        let status = response.as_ref().and_then(|response| response.code);
        let response = response.map(|Response { header, body, .. }| Message {
            headers: literal_headers(header),
            body: body.map_or(Content::Empty, |body| self.body(body, false)),
        });
        self.recorder.give(Draft {
            method: request.method.unwrap_or_else(|| "GET".to_owned()),
            url,
            status,
            time: None,
            request: Message { headers, body },
            response,
            place,
        })
    }

    /// Returns the URL. It is a text, or an object with its text in `raw` and the values of `:name` in `variable`.
    fn url(&self, url: &Value) -> Option<String> {
        let raw = url.as_str().or_else(|| url["raw"].as_str())?;
        let filled = self.variables.fill(raw).text.into_owned();
        let value_of = |name: &str| {
            let variables = url["variable"].as_array()?;
            let variable = variables.iter().find(|variable| variable["key"].as_str() == Some(name))?;
            Some(self.variables.fill(&plain(&variable["value"])).text.into_owned()).filter(|value| !value.is_empty())
        };
        let (path, query) = filled.split_at(filled.find('?').unwrap_or(filled.len()));
        let segments = path.split('/').map(|segment| {
            let value = segment.strip_prefix(':').and_then(value_of);
            value.unwrap_or_else(|| segment.to_owned())
        });
        Some(segments.collect::<Vec<_>>().join("/") + query)
    }

    /// Returns the headers of a request.
    fn headers(&self, raw: Option<&RawValue>) -> Vec<(String, String)> {
        literal_headers(raw)
            .into_iter()
            .map(|(name, value)| (name, self.variables.fill(&value).text.into_owned()))
            .collect()
    }

    /// Reads a body. That of a request has variables; that of a saved response is as the server sent it.
    fn body(&mut self, raw: &RawValue, has_variables: bool) -> Content {
        let place = place_of(&mut self.lines, self.text, raw);
        let Ok(Some(text)) = part::<Option<String>>(raw) else {
            return if raw.get() == "null" {
                Content::Empty
            } else {
                Content::Unreadable("the body is not a text; export the collection again as v2.1".to_owned())
            };
        };
        let text = text.trim();
        if !has_variables {
            return self.recorder.content(RawBody { bytes: text.into(), place, is_verbatim: false }, &[]);
        }
        let filled = self.variables.fill(text);
        if let Some(name) = filled.missing {
            return Content::Unreadable(without_value(&name, "add it to the variables of the collection"));
        }
        let bytes = filled.text.into_owned().into_bytes();
        self.recorder.content(RawBody { bytes, place, is_verbatim: false }, &[])
    }
}

/// Returns headers as they are. They are a list, or one text in old exports.
fn literal_headers(raw: Option<&RawValue>) -> Vec<(String, String)> {
    raw.and_then(|raw| part::<Vec<NamedValue>>(raw).ok()).map(headers_of).unwrap_or_default()
}

/// Returns whether two requests are the same. They may be written in different ways.
fn is_same(one: &RawValue, other: &RawValue) -> bool {
    let request = |raw| {
        let value: Value = part(raw).ok()?;
        Some([value["method"].clone(), value["url"].clone(), value["body"].clone()])
    };
    one.get() == other.get() || request(one).is_some_and(|one| Some(one) == request(other))
}

/// Writes the beginning of a collection.
pub(crate) fn begin(out: &mut dyn Write) -> io::Result<()> {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    write!(out, "{{\n  \"info\": {{\"name\": \"Recorded\", \"schema\": \"{schema}\"}},\n  \"item\": [")
}

/// An item as it is written. The order of its members does not depend on the build.
#[derive(Serialize)]
struct WrittenItem<'e> {
    name: String,
    request: WrittenRequest<'e>,
    response: Vec<WrittenResponse<'e>>,
}

#[derive(Clone, Serialize)]
struct WrittenRequest<'e> {
    method: &'e str,
    header: Vec<WrittenHeader<'e>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<WrittenBody<'e>>,
    url: WrittenUrl<'e>,
}

#[derive(Clone, Serialize)]
struct WrittenBody<'e> {
    mode: &'static str,
    raw: Cow<'e, str>,
}

#[derive(Clone, Serialize)]
struct WrittenUrl<'e> {
    raw: &'e str,
}

#[derive(Clone, Serialize)]
struct WrittenHeader<'e> {
    key: &'e str,
    value: &'e str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenResponse<'e> {
    name: String,
    original_request: WrittenRequest<'e>,
    code: Option<u16>,
    header: Vec<WrittenHeader<'e>>,
    body: Cow<'e, str>,
}

/// Writes an item: a request, with its response if there is one.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange, is_first: bool) -> io::Result<()> {
    let before = if is_first { "\n" } else { ",\n" };
    let has_body = matches!(exchange.request.body, Content::Body(_));
    let request = WrittenRequest {
        method: &exchange.method,
        header: written_headers(&exchange.request),
        body: has_body.then(|| WrittenBody { mode: "raw", raw: text_of(&exchange.request) }),
        url: WrittenUrl { raw: &exchange.url },
    };
    let name = format!("Exchange {}", exchange.number);
    let saved = exchange.response.as_ref().map(|response| WrittenResponse {
        name: name.clone(),
        original_request: request.clone(),
        code: exchange.status,
        header: written_headers(response),
        body: text_of(response),
    });
    let item = WrittenItem { name, request, response: saved.into_iter().collect() };
    let text = serde_json::to_string_pretty(&item)?.replace('\n', "\n    ");
    write!(out, "{before}    {text}")
}

/// Writes the end of a collection.
pub(crate) fn end(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n  ]\n}\n")
}

fn written_headers(message: &Message) -> Vec<WrittenHeader<'_>> {
    message.headers.iter().map(|(key, value)| WrittenHeader { key, value }).collect()
}

fn text_of(message: &Message) -> Cow<'_, str> {
    String::from_utf8_lossy(message.body.bytes())
}
