//! A request of a Bruno collection: a `.bru` file.

use crate::error::ReadError;
use crate::exchange::{Content, Exchange, Message};
use crate::recorder::{Draft, RawBody, Recorder};
use crate::variables::{Variables, without_value};
use linecard_cases::offset_in;
use linecard_contract::{LineColumn, Lines};
use std::io::{self, Read, Write};

/// The blocks that hold a request line.
const METHODS: [&str; 9] = ["get", "post", "put", "delete", "patch", "options", "head", "connect", "trace"];

/// A block: `name {`, indented lines, and `}`.
struct Block<'t> {
    name: &'t str,
    content: &'t str,
}

/// Reads the request of a file. Files of folders, collections and environments have none.
pub(crate) fn read(input: impl Read, recorder: &mut Recorder<'_, '_>) -> Result<(), ReadError> {
    let text = recorder.text(input)?;
    let mut lines = Lines::new(text.as_bytes());
    let blocks = match blocks(&text) {
        Ok(blocks) => blocks,
        Err((at, message)) => return Err(recorder.malformed(lines.at(at), message)),
    };
    let mut variables = Variables::default();
    for block in blocks.iter().filter(|block| block.name == "vars" || block.name.starts_with("vars:pre-request")) {
        entries(block.content).for_each(|(name, value)| variables.set(name, value));
    }
    let Some(request) = blocks.iter().find(|block| METHODS.contains(&block.name)) else { return Ok(()) };
    let place = lines.at(offset_in(&text, request.name));
    let value_of = |wanted: &str| entries(request.content).find(|(name, _)| *name == wanted).map(|(_, value)| value);
    let Some(url) = value_of("url") else {
        return Err(recorder.malformed(place, "the request has no url; add it to the block of the method"));
    };
    let mut url = variables.fill(url).text.into_owned();
    for block in blocks.iter().filter(|block| block.name == "params:path") {
        for (name, value) in entries(block.content) {
            let value = variables.fill(value).text;
            let segments = url.split('/').map(|part| if part.strip_prefix(':') == Some(name) { &*value } else { part });
            url = segments.collect::<Vec<_>>().join("/");
        }
    }
    let headers = blocks.iter().filter(|block| block.name == "headers").flat_map(|block| entries(block.content));
    let headers: Vec<(String, String)> =
        headers.map(|(name, value)| (name.to_owned(), variables.fill(value).text.into_owned())).collect();
    let mode = value_of("body").unwrap_or("none");
    let block = blocks.iter().find(|block| match block.name {
        "body" => mode == "json",
        name => name.strip_prefix("body:") == Some(mode),
    });
    let body = match (mode, block) {
        ("none", _) | ("json" | "text", None) => Content::Empty,
        ("json" | "text", Some(block)) => {
            // The body is indented. White space before a value does not matter, so the columns stay right.
            let body = block.content.trim_end();
            body_of(body, lines.at(offset_in(&text, block.content)), &variables, recorder)
        }
        _ => Content::Unreadable("the body is a form or a file, not JSON; use body:json".to_owned()),
    };
    let method = request.name.to_ascii_uppercase();
    // This is the only request of the file, so it does not matter whether the caller reads on.
    let _ = recorder.give(Draft {
        method,
        url,
        status: None,
        time: None,
        request: Message { headers, body },
        response: None,
        place,
    });
    Ok(())
}

fn body_of(body: &str, place: LineColumn, variables: &Variables, recorder: &Recorder<'_, '_>) -> Content {
    let filled = variables.fill(body);
    if let Some(name) = filled.missing {
        return Content::Unreadable(without_value(&name, "add it to the block vars:pre-request"));
    }
    let is_verbatim = filled.text == body;
    let bytes = filled.text.into_owned().into_bytes();
    recorder.content(RawBody { bytes, place, is_verbatim }, &[])
}

/// Splits a file into blocks.
fn blocks(text: &str) -> Result<Vec<Block<'_>>, (usize, &'static str)> {
    let mut blocks = Vec::new();
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        let at = offset_in(text, line);
        let trimmed = line.trim_end();
        if trimmed.trim().is_empty() {
            continue;
        }
        let (name, close) = match (trimmed.strip_suffix('{'), trimmed.strip_suffix('[')) {
            (Some(name), _) => (name.trim_end(), "}"),
            (None, Some(name)) => (name.trim_end(), "]"),
            (None, None) => return Err((at, "expected the beginning of a block, such as headers {")),
        };
        // JSON also begins with a brace.
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_');
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err((at, "expected the name of a block, such as headers {"));
        }
        let from = at + line.len();
        let Some(end) = lines.by_ref().find(|line| line.trim_end() == close) else {
            return Err((at, "the block has no end; close it with a line }"));
        };
        blocks.push(Block { name, content: text.get(from..offset_in(text, end)).unwrap_or_default() });
    }
    Ok(blocks)
}

/// Returns the entries of a block, without those that are switched off.
fn entries(content: &str) -> impl Iterator<Item = (&str, &str)> {
    content.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(':')?;
        Some((name.trim(), value.trim())).filter(|(name, _)| !name.starts_with('~'))
    })
}

/// Writes a request.
pub(crate) fn write(out: &mut dyn Write, exchange: &Exchange) -> io::Result<()> {
    let Exchange { number, method, url, request, .. } = exchange;
    let mode = if request.body.bytes().is_empty() { "none" } else { "json" };
    writeln!(out, "meta {{\n  name: Exchange {number}\n  type: http\n  seq: {number}\n}}\n")?;
    writeln!(out, "{} {{\n  url: {url}\n  body: {mode}\n  auth: none\n}}", method.to_ascii_lowercase())?;
    if !request.headers.is_empty() {
        writeln!(out, "\nheaders {{")?;
        request.headers.iter().try_for_each(|(name, value)| writeln!(out, "  {name}: {value}"))?;
        writeln!(out, "}}")?;
    }
    if mode == "none" {
        return Ok(());
    }
    let body = String::from_utf8_lossy(request.body.bytes()).replace('\n', "\n  ");
    writeln!(out, "\nbody:json {{\n  {body}\n}}")
}
