//! `.http` and `.rest` files, as clients in editors read them: requests without responses.

use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message};
use crate::recorder::{Draft, RawBody, Recorder};
use crate::variables::{Variables, without_value};
use linecard_cases::offset_in;
use linecard_contract::Lines;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

/// Separates requests, at the beginning of a line.
const SEPARATOR: &str = "###";

/// Reads the requests of a file.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    let text = recorder.text(input)?;
    let mut variables = Variables::default();
    for (name, value) in text.lines().filter_map(|line| line.strip_prefix('@')?.split_once('=')) {
        variables.set(name, value);
    }
    let mut lines = Lines::new(text.as_bytes());
    for section in sections(&text) {
        if request(section, &text, &mut lines, &variables, recorder) == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

/// Returns the texts between separators.
fn sections(text: &str) -> Vec<&str> {
    let (mut sections, mut from) = (Vec::new(), 0);
    for line in text.split_inclusive('\n').filter(|line| line.starts_with(SEPARATOR)) {
        let at = offset_in(text, line);
        sections.push(text.get(from..at).unwrap_or_default());
        from = at + line.len();
    }
    sections.push(text.get(from..).unwrap_or_default());
    sections
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#') || line.starts_with("//")
}

/// Reads the request of a section, if it has one.
fn request(
    section: &str,
    text: &str,
    lines: &mut Lines<'_>,
    variables: &Variables,
    recorder: &mut Recorder<'_, '_>,
) -> ControlFlow<()> {
    let mut rest = section.split_inclusive('\n').peekable();
    let mut script = None;
    let first = rest.by_ref().find(|whole| {
        let line = whole.trim();
        // A script may come before the request.
        if line.starts_with("< {%") {
            script.get_or_insert(*whole);
        }
        let is_skipped = script.is_some() || line.is_empty() || is_comment(line) || line.starts_with(['@', '<']);
        if line.contains("%}") {
            script = None;
        }
        !is_skipped
    });
    if let Some(script) = script {
        return recorder.give_bad(lines.at(offset_in(text, script)), "the script has no end; close it with a line %}");
    }
    let Some(first) = first else { return ControlFlow::Continue(()) };
    let place = lines.at(offset_in(text, first));
    let mut request_line = first.trim().to_owned();
    // A long query goes on in indented lines.
    while let Some(line) = rest.next_if(|line| line.starts_with([' ', '\t']) && !line.trim().is_empty()) {
        request_line.push_str(line.trim());
    }
    let Some((method, url)) = method_and_url(&request_line) else {
        return recorder.give_bad(place, "not a request; write METHOD URL, and ### between requests");
    };
    let mut headers = Vec::new();
    for line in rest.by_ref() {
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if is_comment(line) {
            continue;
        }
        match line.split_once(':') {
            Some((name, value)) => {
                headers.push((name.trim().to_owned(), variables.fill(value.trim()).text.into_owned()));
            }
            None => {
                return recorder
                    .give_bad(lines.at(offset_in(text, line)), "not a header; write an empty line before the body");
            }
        }
    }
    let from = rest.peek().map_or(section.len(), |line| offset_in(section, line));
    let (body, reference) = body_of(section.get(from..).unwrap_or_default());
    let place_of_body = lines.at(offset_in(text, body));
    let filled = variables.fill(body);
    let body = if reference {
        Content::Unreadable("the body is in another file; validate that file".to_owned())
    } else if let Some(name) = filled.missing {
        Content::Unreadable(without_value(&name, &format!("add a line @{name} = … to the file")))
    } else {
        let is_verbatim = filled.text == body;
        let bytes = filled.text.into_owned().into_bytes();
        recorder.content(RawBody { bytes, place: place_of_body, is_verbatim }, &[])
    };
    recorder.give(Draft {
        method: method.to_owned(),
        url: variables.fill(url).text.into_owned(),
        status: None,
        time: None,
        request: Message { headers, body },
        response: None,
        place,
    })
}

/// Splits a request line. A line with a URL only is a GET.
fn method_and_url(line: &str) -> Option<(&str, &str)> {
    let line = match line.rsplit_once(char::is_whitespace) {
        Some((before, version)) if version.to_ascii_uppercase().starts_with("HTTP/") => before.trim_end(),
        _ => line,
    };
    match line.split_once(char::is_whitespace) {
        Some((method, url)) if method.bytes().all(|byte| byte.is_ascii_uppercase()) => Some((method, url.trim())),
        // `{{base url}}/path` has a blank, but no method.
        _ if line.starts_with("http") || line.starts_with(['/', '{']) => Some(("GET", line)),
        _ => None,
    }
}

/// Returns the body without what the client does with the response, and whether the body is in another file.
fn body_of(text: &str) -> (&str, bool) {
    let is_handler = |line: &str| ["> ", ">>", "<>"].iter().any(|start| line.starts_with(start));
    let end = text.split_inclusive('\n').find(|line| is_handler(line)).map_or(text.len(), |line| offset_in(text, line));
    let body = text.get(..end).unwrap_or_default().trim();
    let is_reference = body.lines().any(|line| line.starts_with("< ") || line.starts_with("<@"));
    (body, is_reference)
}

/// Writes a request. A response has no place in this format.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange, is_first: bool) -> io::Result<()> {
    let before = if is_first { "" } else { "\n" };
    writeln!(out, "{before}{SEPARATOR}\n{} {} HTTP/1.1", exchange.method, exchange.url)?;
    for (name, value) in &exchange.request.headers {
        writeln!(out, "{name}: {value}")?;
    }
    let body = String::from_utf8_lossy(exchange.request.body.bytes());
    if body.is_empty() { Ok(()) } else { writeln!(out, "\n{body}") }
}
