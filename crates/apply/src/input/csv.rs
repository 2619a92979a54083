//! CSV: a row for each user, and a column for each attribute. It is read as a stream: no more than a row is kept.

use super::cell::{self, Column};
use super::context::Context;
use super::index::{Index, Part, hash_of};
use super::statement::{Statement, check_subject, check_wanted};
use super::text::MOST;
use crate::problem::{Problem, Problems};
use crate::subject::Subject;
use ::csv::{ByteRecord, Error, ErrorKind, Reader, ReaderBuilder};
use linecard_contract::{LineColumn, Method, validate};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{self, Read};

/// The columns of attributes, after those of ids.
#[derive(Debug, Default)]
pub(super) struct Header(Vec<Column>);

/// Reads all rows.
pub(super) fn read(
    context: &Context<'_>,
    name: &str,
    file: File,
    index: &mut Index,
    problems: &mut Problems,
) -> Header {
    let number = index.add_file(name, "csv");
    let mut rows = Rows::of(file);
    let mut record = ByteRecord::new();
    let mut header = None;
    loop {
        let Row { offset, line, text } = match rows.next(&mut record) {
            Ok(Some(row)) => row,
            Ok(None) => break,
            Err(problem) => {
                problems.add(Problem { file: name.to_owned(), ..problem });
                break;
            }
        };
        index.add_bytes(text);
        let Some(header) = &header else {
            header = Some(self::header(context, name, &record, line, problems));
            if problems.count > 0 {
                break;
            }
            continue;
        };
        let part = Part { file: number, offset, length: text.len() as u64, line, hash: hash_of(text) };
        let before = problems.count;
        let made = row(context, name, header, &record, line, problems);
        index.blank_rows += usize::from(made.is_empty() && problems.count == before);
        for statement in made {
            index.add(context.targets, &statement, &part, problems);
        }
    }
    if header.is_none() && problems.count == 0 {
        problems.of_file(name, "the header is missing");
    }
    header.unwrap_or_default()
}

/// A row of a file.
struct Row<'a> {
    /// Where its text begins.
    offset: u64,
    line: u64,
    /// Its text, with the blank lines before it, which the reader passes over.
    text: &'a [u8],
}

/// The rows of a file, each with its text.
struct Rows {
    reader: Reader<Window<File>>,
    /// How many lines were read.
    lines: u64,
}

impl Rows {
    fn of(file: File) -> Rows {
        let window = Window { inner: file, text: Vec::new(), taken: 0 };
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).buffer_capacity(BUFFER).from_reader(window);
        Rows { reader, lines: 0 }
    }

    /// Reads the next row.
    fn next(&mut self, record: &mut ByteRecord) -> Result<Option<Row<'_>>, Problem> {
        let offset = self.reader.position().byte();
        let is_row = self.reader.read_byte_record(record).map_err(|error| {
            let message = match error.kind() {
                ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                    format!("the row has more than {MOST} bytes; a quotation mark may be missing")
                }
                _ => message_of(&error),
            };
            at("", self.lines + 1, "", message)
        })?;
        if !is_row {
            return Ok(None);
        }
        let length = self.reader.position().byte().saturating_sub(offset);
        let text = self.reader.get_mut().take(usize::try_from(length).unwrap_or(usize::MAX));
        let newlines = |text: &[u8]| text.split(|byte| *byte == b'\n').skip(1).count() as u64;
        let blank = text.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(text.len());
        let line = self.lines + newlines(text.get(..blank).unwrap_or_default()) + 1;
        if let Some(quote) = open_quote(text) {
            let line = self.lines + newlines(text.get(..quote).unwrap_or_default()) + 1;
            let message = "a quotation mark opens a cell, and none closes it before the end of the file; close it";
            return Err(at("", line, "", message.to_owned()));
        }
        self.lines += newlines(text);
        Ok(Some(Row { offset, line, text }))
    }
}

/// Returns the quotation mark that opens a cell of a row, and that none closes.
fn open_quote(row: &[u8]) -> Option<usize> {
    let (mut open, mut may_open) = (None, true);
    let mut bytes = row.iter().enumerate().peekable();
    while let Some((index, byte)) = bytes.next() {
        match (open, byte) {
            (None, b'"') if may_open => open = Some(index),
            // Two of them are one in the cell.
            (Some(_), b'"') if bytes.next_if(|(_, next)| **next == b'"').is_some() => {}
            (Some(_), b'"') => open = None,
            _ => {}
        }
        may_open = open.is_none() && matches!(byte, b',' | b'\r' | b'\n');
    }
    open
}

/// How many bytes are read at a time.
const BUFFER: usize = 1 << 16;

/// A reader that keeps what it has read until a row takes it.
struct Window<R> {
    inner: R,
    text: Vec<u8>,
    /// How many bytes of the text were taken.
    taken: usize,
}

impl<R> Window<R> {
    /// Takes the next bytes.
    fn take(&mut self, length: usize) -> &[u8] {
        let from = self.taken;
        self.taken = from.saturating_add(length).min(self.text.len());
        self.text.get(from..self.taken).unwrap_or_default()
    }
}

impl<R: Read> Read for Window<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.text.drain(..self.taken);
        self.taken = 0;
        if self.text.len() > MOST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let length = self.inner.read(buffer)?;
        self.text.extend_from_slice(buffer.get(..length).unwrap_or_default());
        Ok(length)
    }
}

/// Reads a row again.
pub(super) fn statements(
    context: &Context<'_>,
    file: &str,
    header: &Header,
    text: &[u8],
    line: u64,
    problems: &mut Problems,
) -> Vec<Statement> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    let mut record = ByteRecord::new();
    match reader.read_byte_record(&mut record) {
        Ok(true) => row(context, file, header, &record, line, problems),
        Ok(false) | Err(_) => Vec::new(),
    }
}

fn message_of(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Io(error) => linecard_console::describe_io_error(error),
        _ => "the row cannot be read".to_owned(),
    }
}

/// Returns the place of a row, and the name of a column.
fn at(file: &str, line: u64, part: &str, message: String) -> Problem {
    let at = Some(LineColumn { line: line.try_into().unwrap_or(usize::MAX), column: 1 });
    Problem { file: file.to_owned(), at, part: part.to_owned(), message }
}

/// What other programs separate columns by.
const SEPARATORS: [(u8, &str); 3] = [(b';', "semicolons"), (b'\t', "tabs"), (b'|', "vertical bars")];

fn header(context: &Context<'_>, file: &str, record: &ByteRecord, line: u64, problems: &mut Problems) -> Header {
    let ids: Vec<&str> = context.targets.scope.iter().map(|(_, name)| *name).collect();
    if let Some(index) = record.iter().position(|name| str::from_utf8(name).is_err()) {
        let message = "the header is not valid UTF-8; save the file as UTF-8".to_owned();
        problems.add(at(file, line, &format!("column {}", index + 1), message));
        return Header::default();
    }
    if let [name] = &*record.iter().collect::<Vec<_>>()
        && let Some((_, separator)) = SEPARATORS.iter().find(|(byte, _)| name.contains(byte))
    {
        let message = format!("the header is separated by {separator}; separate the header and the rows by commas");
        problems.add(at(file, line, "", message));
        return Header::default();
    }
    let mut columns: Vec<Column> = Vec::new();
    for (index, name) in record.iter().enumerate() {
        let number = format!("column {}", index + 1);
        let name = String::from_utf8_lossy(name);
        let name = name.trim();
        if let Some(id) = ids.get(index) {
            if name != *id {
                let message = format!(
                    "this column must be named {id}: the header begins with {}, separated by commas",
                    ids.join(",")
                );
                problems.add(at(file, line, &number, message));
            }
            continue;
        }
        match Column::of(context, name) {
            Ok(column) if columns.iter().any(|other| other.overlaps(&column)) => {
                problems.add(at(
                    file,
                    line,
                    &number,
                    format!("`{name}` is in the header twice, or a part of it is; keep one of them"),
                ));
            }
            Ok(column) => columns.push(column),
            Err(message) => problems.add(at(file, line, &number, message)),
        }
    }
    if record.len() <= ids.len() && problems.count == 0 {
        let message = format!(
            "the header needs {} and a column of an attribute, such as call-processing-policies.useGroupName",
            ids.join(",")
        );
        problems.add(at(file, line, "", message));
    }
    Header(columns)
}

fn row(
    context: &Context<'_>,
    file: &str,
    header: &Header,
    record: &ByteRecord,
    line: u64,
    problems: &mut Problems,
) -> Vec<Statement> {
    let ids = context.targets.scope.len();
    if record.len() != ids + header.0.len() {
        let (cells, columns) = (record.len(), ids + header.0.len());
        let is_long = record.iter().any(|cell| cell.contains(&b'\n'));
        let quote = if is_long { "; it goes over several lines: a quotation mark may be missing" } else { "" };
        let message = format!(
            "the row has {cells} {}, and the header {columns}{quote}",
            if cells == 1 { "cell" } else { "cells" }
        );
        problems.add(at(file, line, "", message));
        return Vec::new();
    }
    let mut cells = Vec::new();
    for (index, cell) in record.iter().enumerate() {
        let Ok(cell) = str::from_utf8(cell) else {
            problems.add(at(
                file,
                line,
                &format!("column {}", index + 1),
                "the cell is not valid UTF-8; save the file as UTF-8".to_owned(),
            ));
            return Vec::new();
        };
        cells.push(cell);
    }
    let (subject, cells) = cells.split_at(ids);
    let subject = Subject(subject.iter().map(|id| (*id).to_owned()).collect());
    let mut states: Vec<(usize, Map<String, Value>)> = Vec::new();
    let before = problems.count;
    for (column, cell) in header.0.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        match cell::value(column.kind, cell) {
            Ok(value) => {
                let known = states.iter().position(|(target, _)| *target == column.target);
                let known = known.unwrap_or_else(|| {
                    states.push((column.target, Map::new()));
                    states.len() - 1
                });
                if let Some((_, state)) = states.get_mut(known) {
                    column.set(state, value);
                }
            }
            Err(message) => problems.add(at(file, line, &column.name, message)),
        }
    }
    let mut made = Vec::new();
    for (target, state) in states {
        let Some(service) = context.targets.services.get(target) else { continue };
        if let Err(message) = check_subject(context, service, &subject) {
            problems.add(at(file, line, "", message));
        }
        // A name of a column is the pointer with dots.
        let named = |pointer: &str| format!("{}{}", service.service.name, pointer.replace('/', "."));
        let body = Value::Object(state.clone());
        for finding in validate(service.object, Method::Put, &body).violations() {
            let message = format!("{} ({})", finding.message(), finding.rule());
            problems.add(at(file, line, &named(&finding.pointer()), message));
        }
        for (pointer, message) in check_wanted(context, service, None, &state) {
            problems.add(at(file, line, &named(&pointer), message));
        }
        made.push(Statement { subject: subject.clone(), target, item: None, prune: false, state });
    }
    if problems.count > before { Vec::new() } else { made }
}
