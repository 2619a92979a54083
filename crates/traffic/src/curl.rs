//! The log of `curl -v`, with the responses in it: `curl -v URL > FILE 2>&1`.
//!
//! curl logs the headers of a request but not its body. The body of a response follows its headers.

use crate::curl_body::{body_at, request_line, status_line, without_meter};
use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message, header};
use crate::lookup::path_from_slash;
use crate::recorder::{Draft, RawBody, Recorder};
use linecard_cases::offset_in;
use linecard_contract::{LineColumn, Lines};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

/// An exchange whose log is being read.
struct Open {
    method: String,
    path: String,
    request: Vec<(String, String)>,
    status: Option<u16>,
    response: Vec<(String, String)>,
    body: Content,
    /// Whether the headers of the response have ended.
    has_response: bool,
    /// Whether the log shows that the response has a body.
    is_counted: bool,
    /// What is wrong with the exchange.
    fault: Option<&'static str>,
    place: LineColumn,
}

const TWO_RESPONSES: &str = "the log has two responses for one request; record each request in a file of its own, without \
                             --parallel";
const NO_REQUEST: &str = "the log has a response without its request; record it again from the beginning";

const TRACE: &str =
    "this is a log of curl --trace or --trace-ascii; record with curl -v instead: curl -v URL > FILE 2>&1";

/// Returns whether a line is one of `curl --trace`. With `--trace-time`, a time is before it.
fn is_trace(line: &str) -> bool {
    let line =
        line.trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, ':' | '.' | ' '));
    let directions = ["=> Send ", "<= Recv "];
    let parts = ["header", "data", "SSL data"];
    line.starts_with("== Info: ")
        || directions
            .iter()
            .filter_map(|way| line.strip_prefix(way))
            .any(|rest| parts.iter().any(|part| rest.starts_with(part)))
}

/// Reads the exchanges of a log.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    let text = recorder.text(input)?;
    let mut places = Lines::new(text.as_bytes());
    let mut open: Option<Open> = None;
    let mut has_log = false;
    let mut at = 0;
    while let Some(line) = text.get(at..).and_then(|rest| rest.split_inclusive('\n').next()) {
        at += line.len();
        let line = without_meter(line).trim_end_matches(['\r', '\n']);
        let from = offset_in(&text, line);
        let mark = line.get(..1).filter(|_| matches!(line.as_bytes().get(1), None | Some(b' '))).unwrap_or_default();
        let rest = line.get(2..).unwrap_or_default();
        match mark {
            ">" => {
                has_log = true;
                if let Some((method, path)) = request_line(rest) {
                    // A redirect, or another URL on the command line.
                    if let Some(before) = open.take()
                        && finish(before, recorder) == ControlFlow::Break(())
                    {
                        return Ok(());
                    }
                    let (method, path, place) = (method.to_owned(), path.to_owned(), places.at(from));
                    let (request, response) = (Vec::new(), Vec::new());
                    let (status, body) = (None, Content::Empty);
                    let (has_response, is_counted, fault) = (false, false, None);
                    open = Some(Open {
                        method,
                        path,
                        request,
                        status,
                        response,
                        body,
                        has_response,
                        is_counted,
                        fault,
                        place,
                    });
                } else if let (Some(open), Some((name, value))) = (&mut open, rest.split_once(':')) {
                    open.request.push((name.to_owned(), value.trim().to_owned()));
                }
            }
            "<" => {
                has_log = true;
                let Some(open) = &mut open else {
                    if status_line(rest).is_some() && recorder.give_bad(places.at(from), NO_REQUEST).is_break() {
                        return Ok(());
                    }
                    continue;
                };
                if let Some(status) = status_line(rest) {
                    if open.has_response {
                        open.fault = Some(TWO_RESPONSES);
                    }
                    (open.status, open.response) = (Some(status), Vec::new());
                } else if let Some((name, value)) = rest.split_once(':') {
                    open.response.push((name.to_owned(), value.trim().to_owned()));
                } else if rest.trim().is_empty() && open.status.is_some_and(|status| status >= 200) {
                    // The empty line ends the headers. 1xx announces another response.
                    open.has_response = true;
                    let body = body_at(&text, at);
                    at = offset_in(&text, body.raw) + body.raw.len();
                    let is_verbatim = body.joined.is_none();
                    let bytes = body.joined.as_deref().unwrap_or(body.raw).trim().as_bytes().to_vec();
                    let place = places.at(offset_in(&text, body.raw.trim_start()));
                    if !bytes.is_empty() {
                        // After the trailers of a chunked response, there is another empty line.
                        if !matches!(open.body, Content::Empty) {
                            open.fault = Some(TWO_RESPONSES);
                        }
                        open.body = recorder.content(RawBody { bytes, place, is_verbatim }, &[]);
                    }
                    open.is_counted |= body.is_counted;
                }
            }
            _ => {}
        }
    }
    if let Some(open) = open {
        // The caller need not read on: this is the last one.
        let _ = finish(open, recorder);
    }
    if !has_log && !text.trim().is_empty() {
        if let Some(line) = text.lines().position(is_trace) {
            return Err(recorder.malformed(LineColumn { line: line + 1, column: 1 }, TRACE));
        }
        let place = LineColumn { line: 1, column: 1 };
        return Err(recorder.malformed(place, "no line begins with > or <; record with: curl -v URL > FILE 2>&1"));
    }
    Ok(())
}

fn finish(open: Open, recorder: &mut Recorder<'_, '_>) -> ControlFlow<()> {
    let Open { method, path, request, status, response, body, is_counted, fault, place, .. } = open;
    if let Some(fault) = fault {
        return recorder.give_bad(place, fault);
    }
    let has_length = |headers: &[(String, String)]| header(headers, "content-length").map(|length| length != "0");
    let is_chunked = |headers: &[(String, String)]| header(headers, "transfer-encoding").is_some();
    let has_body = is_chunked(&request) || has_length(&request).unwrap_or(false);
    let content = if has_body { Content::Unrecorded } else { Content::Empty };
    // With `curl -v -o FILE`, the log does not have the response.
    let has_response = has_length(&response).unwrap_or_else(|| is_counted || is_chunked(&response));
    let may_have_body = method != "HEAD" && !matches!(status, Some(204 | 304));
    let body = match body {
        Content::Empty if has_response && may_have_body => Content::Unrecorded,
        body => body,
    };
    let url = match header(&request, "host").filter(|host| !host.is_empty()) {
        Some(host) => format!("https://{host}{path}"),
        None => path,
    };
    recorder.give(Draft {
        method,
        url,
        status,
        time: None,
        request: Message { headers: request, body: content },
        response: status.map(|_| Message { headers: response, body }),
        place,
    })
}

/// Writes an exchange as curl logs it.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange) -> io::Result<()> {
    // With the query, unlike `path_of`.
    let path = exchange.url.split_once("://").map_or(exchange.url.as_str(), |(_, rest)| path_from_slash(rest));
    writeln!(out, "> {} {path} HTTP/1.1\n> Host: {HOST}", exchange.method)?;
    write_headers(out, '>', &exchange.request)?;
    if !matches!(exchange.request.body, Content::Empty) {
        writeln!(out, "> Content-Length: 2")?;
    }
    writeln!(out, ">")?;
    let (Some(status), Some(response)) = (exchange.status, &exchange.response) else { return Ok(()) };
    writeln!(out, "< HTTP/1.1 {status}")?;
    write_headers(out, '<', response)?;
    if matches!(response.body, Content::Unrecorded) {
        writeln!(out, "< Content-Length: 2")?;
    }
    writeln!(out, "<\n{}", String::from_utf8_lossy(response.body.bytes()))?;
    writeln!(out, "* Connection #0 to host {HOST} left intact")
}

/// The host in a log that is written.
const HOST: &str = "api.example.org";

fn write_headers(out: &mut dyn Write, mark: char, message: &Message) -> io::Result<()> {
    message.headers.iter().try_for_each(|(name, value)| writeln!(out, "{mark} {name}: {value}"))
}
