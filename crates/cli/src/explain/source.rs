//! Reads a body, and finds the attribute at a line of a file.

use crate::excerpt::without_mark;
use crate::explain::example::FindingJson;
use crate::explain::members::{Member, Step, members};
use crate::explain::subject::{Attribute, FileLine};
use linecard_cases::{BadTarget, CaseFile, FileContent, PreparedCase, Target, is_ndjson};
use linecard_console::describe_io_error;
use linecard_contract::{
    Api, Check, DEFAULT_MAX_BODY, Finding, JsonRule, Lines, Report, line_body, validate, validate_update,
};
use linecard_traffic::TrafficFormat;
use memchr::memchr_iter;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// A body of a file, and where it is.
pub(crate) struct Source {
    /// The body, without a byte order mark.
    text: Vec<u8>,
    /// Whether the file begins with a byte order mark.
    has_mark: bool,
    pub(crate) target: Target,
    /// The state that a PUT changes.
    stored: Option<Value>,
    /// The name of the case, in a case file.
    case: Option<String>,
    /// The line of the file in which the body begins, and the column.
    start: (usize, usize),
    /// Whether the file has the text as it is. It has not if the body is in a string of a case.
    is_verbatim: bool,
}

/// The place that a line of a file leads to.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Place {
    pub(crate) path: String,
    /// The name of the case, in a case file.
    pub(crate) case: Option<String>,
    pub(crate) line: usize,
    pub(crate) column: Option<usize>,
    /// The JSON Pointer of what is explained.
    pub(crate) pointer: String,
    /// The columns of other attributes on the line.
    pub(crate) others: Vec<Other>,
    /// Whether the body has more findings than a report keeps, so that some of the line may be missing.
    pub(crate) cut: bool,
}

/// Another attribute on the same line.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Other {
    pub(crate) column: usize,
    pub(crate) pointer: String,
}

/// What a line of a file leads to.
pub(crate) struct Located {
    pub(crate) place: Place,
    /// The attribute, or the one that holds an unknown member.
    pub(crate) attribute: Attribute,
    /// The pointer of the object that has the attribute; or of the attribute's own value, if it is the whole body.
    pub(crate) object: String,
    /// The name of an unknown member.
    pub(crate) unknown: Option<String>,
    /// The findings of the line.
    pub(crate) findings: Vec<FindingJson>,
}

impl Source {
    /// Reads a body whose target is known.
    ///
    /// # Errors
    ///
    /// A message, with the path, if it cannot be read.
    pub(crate) fn of_body(path: &Path, target: Target) -> Result<Source, String> {
        Ok(Source::new(read(path)?, target, (1, 1)))
    }

    /// Reads the body that has a line of a file.
    ///
    /// # Errors
    ///
    /// A message, with the path, if it cannot be read or there is no body at the line.
    pub(crate) fn of_line(api: &'static Api, at: &FileLine, validated_as: Option<&str>) -> Result<Source, String> {
        let path = Path::new(&at.path);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let content = FileContent::from_name(api, &name);
        if content == FileContent::Cases {
            return match validated_as {
                Some(_) => Err(format!("{}: each case of a case file has its own \"as\"; leave out --as", at.path)),
                None => of_case(api, at),
            };
        }
        let target = match (validated_as, content) {
            (Some(text), _) => Target::parse(api, text).map_err(|bad| format!("--as: {bad}"))?,
            (None, FileContent::Body(target)) => target,
            (None, _) if TrafficFormat::from_name(&name).is_some() => {
                return Err(format!(
                    "{}: a line of a recording is not explained; name the rule of a finding in it, or an attribute, such as \
                     criteria.newName",
                    at.path
                ));
            }
            (None, FileContent::Misnamed(bad)) => return Err(format!("{}: {bad}", at.path)),
            (None, _) => return Err(format!("{}: {}", at.path, BadTarget::not_in_file_name(api, &name))),
        };
        if is_ndjson(&name) {
            let line = read_line(path, at.line)?;
            let body = line_body(&line, DEFAULT_MAX_BODY);
            let body =
                body.ok_or_else(|| format!("{}: line {} is blank; name a line with a body", at.path, at.line))?;
            return Ok(Source::new(body.to_vec(), target, (at.line, 1)));
        }
        let text = read(path)?;
        check_line(at, &text)?;
        Ok(Source::new(text, target, (1, 1)))
    }

    fn new(text: Vec<u8>, target: Target, start: (usize, usize)) -> Source {
        // Editors do not count the mark as a column.
        let (rest, mark) = without_mark(&text);
        let has_mark = mark > 0;
        let text = if has_mark { rest.to_vec() } else { text };
        Source { text, has_mark, target, stored: None, case: None, start, is_verbatim: true }
    }

    /// Validates the text, against the stored state if a case has one.
    pub(crate) fn report(&self) -> Report {
        let text: Cow<'_, [u8]> =
            if self.has_mark { [MARK, &self.text].concat().into() } else { self.text.as_slice().into() };
        match &self.stored {
            Some(stored) => validate_update(self.target.object, stored, &text),
            None => validate(self.target.object, self.target.method, &text),
        }
    }

    /// Returns the offset of a finding in the text.
    fn offset(&self, finding: &Finding<'_>) -> Option<usize> {
        Some(finding.offset()?.saturating_sub(if self.has_mark { MARK.len() } else { 0 }))
    }

    /// Validates another version of the body.
    pub(crate) fn report_on(&self, body: &Value) -> Report {
        match &self.stored {
            Some(stored) => validate_update(self.target.object, stored, body),
            None => validate(self.target.object, self.target.method, body),
        }
    }

    /// Parses the body.
    ///
    /// # Errors
    ///
    /// A message with the place, if it is not a JSON object or has a duplicate key.
    pub(crate) fn parse(&self) -> Result<Value, String> {
        if self.text.trim_ascii().is_empty() && self.target.object.may_be_empty(self.target.method) {
            return Ok(Value::Object(serde_json::Map::new()));
        }
        let report = self.report();
        let is_unreadable = |check: Check| matches!(check, Check::Json(rule) if rule != JsonRule::ByteOrderMark);
        if let Some(finding) = report.violations().find(|finding| is_unreadable(finding.rule().check())) {
            let position = Lines::new(&self.text).at(self.offset(&finding).unwrap_or_default());
            let column = if position.line == 1 { position.column + self.start.1 - 1 } else { position.column };
            return Err(format!("{} (line {}, column {column})", finding.message(), position.line + self.start.0 - 1));
        }
        if report.is_cut() {
            return Err("it has more findings than a report keeps; correct them first".to_owned());
        }
        // The text is valid JSON, so that only a number can be wrong.
        serde_json::from_slice(&self.text).map_err(|_| "a number is too large".to_owned())
    }

    /// Finds the attribute at the line.
    pub(crate) fn locate(&self, at: &FileLine) -> Located {
        let report = self.report();
        let line = (at.line + 1).saturating_sub(self.start.0);
        let first = if line == 1 { self.start.1 } else { 1 };
        // A body in a string has no lines of its own: the line has all of it.
        let (from, to) = if self.is_verbatim { range_of_line(&self.text, line) } else { (0, self.text.len()) };
        let column = at.column.filter(|_| self.is_verbatim).map(|column| column.saturating_sub(first));
        let is_on_line = |offset: usize| (from..=to).contains(&offset);
        let at_column = column.map(|column| from + bytes_of(&self.text, from, to, column));
        let members = members(&self.text, at_column.map_or(from..to, |at| at..at + 1));
        let on_line: Vec<&Member> =
            members.iter().filter(|member| self.is_verbatim && member.is_named() && is_on_line(member.from)).collect();
        let found: Vec<(usize, String, FindingJson)> = report
            .findings()
            .filter_map(|finding| Some((self.offset(&finding)?, finding.pointer(), FindingJson::of(&finding))))
            .filter(|(offset, ..)| is_on_line(*offset))
            .collect();
        let chosen = match at_column {
            Some(offset) => innermost(&members, offset),
            None if on_line.is_empty() => innermost(&members, first_visible(&self.text, from, to)),
            None => {
                let has_finding = |member: &&&Member| {
                    let pointer = member.pointer();
                    found.iter().any(|(_, at, _)| *at == pointer)
                };
                on_line.iter().find(has_finding).or(on_line.first()).copied()
            }
        };
        let others = on_line.iter().filter(|member| chosen.is_none_or(|chosen| chosen.from != member.from));
        let mut lines = Lines::new(&self.text);
        let others =
            others.map(|member| Other { column: lines.at(member.from).column + first - 1, pointer: member.pointer() });
        let others = if column.is_some() { Vec::new() } else { others.collect() };
        let (attribute, object, unknown) = self.resolve(chosen.map_or(&[][..], |member| &member.steps));
        let place = Place {
            path: at.path.clone(),
            case: self.case.clone(),
            line: at.line,
            column: at.column,
            pointer: chosen.map(Member::pointer).unwrap_or_default(),
            others,
            cut: report.is_cut(),
        };
        Located {
            place,
            attribute,
            object,
            unknown,
            findings: found.into_iter().map(|(.., finding)| finding).collect(),
        }
    }

    /// Returns the attribute that the steps lead to, the pointer of its object, and the name of an unknown member.
    fn resolve(&self, steps: &[Step]) -> (Attribute, String, Option<String>) {
        let Target { object, method } = self.target;
        let (mut attribute, mut pointer, mut holder) =
            (Attribute::of_body(object, &[method]), String::new(), String::new());
        for step in steps {
            match step {
                Step::Index(index) => linecard_contract::pointer::push_token(&mut pointer, &index.to_string()),
                // Nothing is documented about what is in an object without a table.
                Step::Name(_) if !attribute.holds_attributes() => break,
                Step::Name(name) => match attribute.within(name) {
                    Ok(next) => {
                        attribute = next;
                        holder.clone_from(&pointer);
                        linecard_contract::pointer::push_token(&mut pointer, name);
                    }
                    Err(_) => return (attribute, pointer, Some(name.clone())),
                },
            }
        }
        (attribute, holder, None)
    }
}

const MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads a body. `-` is standard input.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let limit = DEFAULT_MAX_BODY as u64;
    let mut text = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(limit + 1).read_to_end(&mut text)
    } else {
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut text))
    };
    read.map_err(|error| unreadable(path, &error))?;
    if text.len() > DEFAULT_MAX_BODY {
        return Err(format!("{}: the body is longer than {DEFAULT_MAX_BODY} bytes", path.display()));
    }
    Ok(text)
}

/// Reads a line of NDJSON, at most one byte more than a body may have. The lines before it are not kept.
fn read_line(path: &Path, line: usize) -> Result<Vec<u8>, String> {
    let of = |error: io::Error| unreadable(path, &error);
    let mut input = BufReader::new(File::open(path).map_err(of)?);
    let mut text = Vec::new();
    for before in 0..line.saturating_sub(1) {
        if input.skip_until(b'\n').map_err(of)? == 0 {
            return Err(format!("{}: there is no line {line}; the last one is {before}", path.display()));
        }
    }
    input.take(DEFAULT_MAX_BODY as u64 + 1).read_until(b'\n', &mut text).map_err(of)?;
    if line == 0 || text.is_empty() {
        return Err(format!("{}: there is no line {line}; the last one is {}", path.display(), line.saturating_sub(1)));
    }
    Ok(text)
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("{}: {}", path.display(), describe_io_error(error))
}

/// Fails if the text has no such line.
fn check_line(at: &FileLine, text: &[u8]) -> Result<(), String> {
    let lines = 1 + memchr_iter(b'\n', text).count();
    if (1..=lines).contains(&at.line) {
        return Ok(());
    }
    Err(format!("{}: there is no line {}; the lines are 1 to {lines}", at.path, at.line))
}

/// The case whose body has the line.
fn of_case(api: &'static Api, at: &FileLine) -> Result<Source, String> {
    let error = |message: String| format!("{}: {message}", at.path);
    let text = fs::read(&at.path).map_err(|failure| unreadable(Path::new(&at.path), &failure))?;
    check_line(at, &text)?;
    let file = CaseFile::parse(&text).map_err(|bad| error(bad.to_string()))?;
    let mut starts = Vec::new();
    for prepared in file.prepare(api) {
        let Ok(PreparedCase { case, target, body }) = prepared else { continue };
        let start = case.place.start;
        // A body in a string is on the line of the string.
        let breaks = if case.place.is_verbatim { memchr_iter(b'\n', &body).count() } else { 0 };
        let is_before = at.column.is_some_and(|column| at.line == start.line && column < start.column);
        if (start.line..=start.line + breaks).contains(&at.line) && !is_before {
            let is_verbatim = case.place.is_verbatim;
            let source = Source::new(body, target, (start.line, start.column));
            return Ok(Source { stored: case.stored, case: Some(case.name), is_verbatim, ..source });
        }
        starts.push(start.line.to_string());
    }
    // A long list would hide the message.
    let near = starts.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    let more = if starts.len() > 12 { ", …" } else { "" };
    Err(error(format!("line {} is in no body of a case; the bodies begin in these lines: {near}{more}", at.line)))
}

/// Returns the offsets of a line, from 1: of its first byte, and of its line break or the end of the text.
fn range_of_line(text: &[u8], line: usize) -> (usize, usize) {
    let mut breaks = memchr_iter(b'\n', text).skip(line.saturating_sub(2));
    let from = if line <= 1 { 0 } else { breaks.next().map_or(text.len(), |at| at + 1) };
    (from, breaks.next().unwrap_or(text.len()))
}

/// Returns the number of bytes of the first characters of a line.
fn bytes_of(text: &[u8], from: usize, to: usize, characters: usize) -> usize {
    let line = text.get(from..to).unwrap_or_default();
    let mut starts = line.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80).map(|(at, _)| at);
    starts.nth(characters).unwrap_or(line.len())
}

fn first_visible(text: &[u8], from: usize, to: usize) -> usize {
    let line = text.get(from..to).unwrap_or_default();
    from + line.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(line.len())
}

/// The member that contains the offset and begins last.
fn innermost(members: &[Member], offset: usize) -> Option<&Member> {
    members.iter().filter(|member| (member.from..member.to).contains(&offset)).max_by_key(|member| member.from)
}

/// The method and the object of a file with this name, if its name says what it holds.
pub(crate) fn target_of(api: &'static Api, path: &Path) -> Option<Target> {
    match FileContent::from_name(api, &path.file_name()?.to_string_lossy()) {
        FileContent::Body(target) => Some(target),
        FileContent::Cases | FileContent::Misnamed(_) | FileContent::Json | FileContent::Other => None,
    }
}
