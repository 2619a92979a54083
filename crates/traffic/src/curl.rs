//! The log of `curl -v`, with the responses in it: `curl -v URL > FILE 2>&1`.
//!
//! curl logs the headers of a request but not its body. The body of a response follows its headers.

use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message};
use crate::json_text::offset_in;
use crate::recorder::{Draft, RawBody, Recorder};
use linecard_contract::{LineColumn, Lines};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

/// An exchange whose log is being read.
struct Open {
    method: String,
    path: String,
    host: String,
    request: Vec<(String, String)>,
    status: Option<u16>,
    response: Vec<(String, String)>,
    body: Content,
    place: LineColumn,
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
                    let (host, status, body) = (String::new(), None, Content::Empty);
                    open = Some(Open { method, path, host, request, status, response, body, place });
                } else if let (Some(open), Some((name, value))) = (&mut open, rest.split_once(':')) {
                    if name.eq_ignore_ascii_case("host") {
                        value.trim().clone_into(&mut open.host);
                    }
                    open.request.push((name.to_owned(), value.trim().to_owned()));
                }
            }
            "<" => {
                has_log = true;
                let Some(open) = &mut open else { continue };
                if let Some(status) = status_line(rest) {
                    (open.status, open.response) = (Some(status), Vec::new());
                } else if let Some((name, value)) = rest.split_once(':') {
                    open.response.push((name.to_owned(), value.trim().to_owned()));
                } else if rest.trim().is_empty() && open.status.is_some_and(|status| status >= 200) {
                    // The empty line ends the headers. 1xx announces another response.
                    let body = body_at(&text, at);
                    at = offset_in(&text, body) + body.len();
                    let raw = RawBody {
                        bytes: body.trim().as_bytes().to_vec(),
                        place: places.at(offset_in(&text, body.trim_start())),
                        is_verbatim: true,
                    };
                    open.body = recorder.content(raw, &[]);
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
        let place = LineColumn { line: 1, column: 1 };
        return Err(recorder.malformed(place, "no line begins with > or <; record with: curl -v URL > FILE 2>&1"));
    }
    Ok(())
}

/// Returns a line without the meter at its beginning: curl does not end the line of a meter before it logs on.
fn without_meter(line: &str) -> &str {
    match line.rsplit_once(METER) {
        Some((_, rest)) => {
            let speed = |character: char| character == ' ' || character.is_ascii_alphanumeric() || character == '.';
            rest.trim_start_matches(speed)
        }
        None => line,
    }
}

/// An unknown time, which each line of a meter ends with, before the speed.
const METER: &str = "--:--:--";

/// Returns the method and the path of `PUT /path HTTP/2`.
fn request_line(line: &str) -> Option<(&str, &str)> {
    let (method, rest) = line.split_once(' ')?;
    let (path, version) = rest.rsplit_once(' ')?;
    let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    (is_method && version.starts_with("HTTP/")).then_some((method, path))
}

/// Returns the status of `HTTP/1.1 200 OK`.
fn status_line(line: &str) -> Option<u16> {
    let (version, rest) = line.split_once(' ')?;
    if version.starts_with("HTTP/") { rest.split(' ').next()?.parse().ok() } else { None }
}

/// Returns the text of the body that begins after what curl says between the headers and the body.
fn body_at(text: &str, mut from: usize) -> &str {
    let after = loop {
        let rest = text.get(from..).unwrap_or_default();
        match rest.split_inclusive('\n').next() {
            Some(line) if is_progress(line) => from += line.len(),
            _ => break rest,
        }
    };
    let lines = after.get(..length_of_lines(after)).unwrap_or_default();
    let begin = lines.len() - lines.trim_start().len();
    let length = match lines.as_bytes().get(begin) {
        Some(b'{' | b'[') => begin + length_of_json(lines.get(begin..).unwrap_or_default()),
        _ => length_of_text(lines),
    };
    lines.get(..length).unwrap_or_default()
}

/// Returns whether a line is one that curl writes between the headers and the body.
fn is_progress(line: &str) -> bool {
    let trimmed = line.trim();
    let is_data = (trimmed.starts_with("{ [") || trimmed.starts_with("} [")) && trimmed.ends_with("data]");
    trimmed.is_empty()
        || is_data
        || line.starts_with("* ")
        || trimmed.starts_with("% Total")
        || trimmed.starts_with("Dload  Upload")
        || line.contains(METER) && without_meter(line).trim().is_empty()
}

/// Returns the length of the JSON at the beginning of a text, without a message of curl that follows it on the same line.
fn length_of_json(text: &str) -> usize {
    let (mut depth, mut is_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_string => is_escaped = true,
            b'"' => is_string = !is_string,
            b'{' | b'[' if !is_string => depth += 1,
            b'}' | b']' if !is_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    // Anything else that follows belongs to the body, and breaks the JSON.
                    let has_message = text.get(at + 1..).is_some_and(|rest| rest.starts_with("* "));
                    return if has_message { at + 1 } else { text.len() };
                }
            }
            _ => {}
        }
    }
    length_of_text(text)
}

/// Returns the length of a text without the message at the end of a connection, which may follow on its last line.
fn length_of_text(text: &str) -> usize {
    text.rfind("* Connection #").unwrap_or(text.len())
}

/// Returns the length of the lines before the next line of the log.
fn length_of_lines(text: &str) -> usize {
    let is_log = |line: &&str| {
        let begins = ["* ", "> ", "< ", "  % Total"].iter().any(|mark| line.starts_with(mark));
        begins || line.contains(METER)
    };
    text.split_inclusive('\n').find(is_log).map_or(text.len(), |line| offset_in(text, line))
}

fn finish(open: Open, recorder: &mut Recorder<'_, '_>) -> ControlFlow<()> {
    let Open { method, path, host, request, status, response, body, place } = open;
    let length = request.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let is_chunked = request.iter().any(|(name, _)| name.eq_ignore_ascii_case("transfer-encoding"));
    let has_body = is_chunked || length.is_some_and(|(_, length)| length != "0");
    let content = if has_body { Content::Unrecorded } else { Content::Empty };
    // With `curl -v -o FILE`, the log does not have the response.
    let response_length = response.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let body = match body {
        Content::Empty if response_length.is_some_and(|(_, length)| length != "0") && method != "HEAD" => {
            Content::Unrecorded
        }
        body => body,
    };
    let url = if host.is_empty() { path } else { format!("https://{host}{path}") };
    recorder.give(Draft {
        method,
        url,
        status,
        request: Message { headers: request, body: content },
        response: status.map(|_| Message { headers: response, body }),
        place,
    })
}

/// Writes an exchange as curl logs it.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange) -> io::Result<()> {
    let path = exchange
        .url
        .split_once("://")
        .map_or(exchange.url.as_str(), |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"));
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
