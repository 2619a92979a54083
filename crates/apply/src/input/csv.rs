//! CSV: a row for each user, and a column for each attribute.

use super::cell::{self, Column};
use super::context::Context;
use super::index::{Index, Part, hash_of};
use super::statement::{Statement, check_subject, check_wanted};
use crate::problem::{Problem, Problems};
use crate::subject::Subject;
use ::csv::{ByteRecord, Error, ErrorKind, ReaderBuilder};
use linecard_contract::{LineColumn, Method, validate};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::Read;

/// The columns of attributes, after those of ids.
#[derive(Debug, Default)]
pub(super) struct Header(Vec<Column>);

/// Reads all rows.
pub(super) fn read(
    context: &Context<'_>,
    name: &str,
    mut file: File,
    index: &mut Index,
    problems: &mut Problems,
) -> Header {
    let mut text = Vec::new();
    if let Err(error) = file.read_to_end(&mut text) {
        problems.of_file(name, linecard_console::describe_io_error(&error));
        return Header::default();
    }
    let number = index.add_file(name, "csv");
    index.add_bytes(&text);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_slice());
    let mut record = ByteRecord::new();
    let header = match reader.read_byte_record(&mut record) {
        Ok(true) => header(context, name, &record, problems),
        Ok(false) => {
            problems.of_file(name, "the header is missing");
            return Header::default();
        }
        Err(error) => {
            problems.of_file(name, message_of(&error));
            return Header::default();
        }
    };
    if problems.count > 0 {
        return header;
    }
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return header,
            Err(error) => {
                problems.of_file(name, message_of(&error));
                return header;
            }
        }
        let (offset, line) = record.position().map_or((0, 0), |position| (position.byte(), position.line()));
        let length = reader.position().byte().saturating_sub(offset);
        let at = usize::try_from(offset).unwrap_or(usize::MAX);
        let part = text.get(at..).unwrap_or_default();
        let part = part.get(..usize::try_from(length).unwrap_or(usize::MAX)).unwrap_or_default();
        let part = Part { file: number, offset, length, line, hash: hash_of(part) };
        let before = problems.count;
        let made = row(context, name, &header, &record, line, problems);
        index.blank_rows += usize::from(made.is_empty() && problems.count == before);
        for statement in made {
            index.add(context.targets, &statement, &part, problems);
        }
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

fn header(context: &Context<'_>, file: &str, record: &ByteRecord, problems: &mut Problems) -> Header {
    let ids: Vec<&str> = context.targets.scope.iter().map(|(_, name)| *name).collect();
    let mut columns: Vec<Column> = Vec::new();
    for (index, name) in record.iter().enumerate() {
        let number = format!("column {}", index + 1);
        let name = String::from_utf8_lossy(name);
        let name = name.trim();
        if let Some(id) = ids.get(index) {
            if name != *id {
                let message =
                    format!("this column is named {id}: the header begins with {}, separated by commas", ids.join(","));
                problems.add(at(file, 1, &number, message));
            }
            continue;
        }
        match Column::of(context, name) {
            Ok(column) if columns.iter().any(|other| other.overlaps(&column)) => {
                problems.add(at(
                    file,
                    1,
                    &number,
                    format!("`{name}` is in the header twice, or a part of it is; keep one of them"),
                ));
            }
            Ok(column) => columns.push(column),
            Err(message) => problems.add(at(file, 1, &number, message)),
        }
    }
    if record.len() <= ids.len() && problems.count == 0 {
        let message = format!(
            "the header needs {} and a column of an attribute, such as call-processing-policies.useGroupName",
            ids.join(",")
        );
        problems.add(at(file, 1, "", message));
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
        let message = format!("the row has {} cells, and the header {}", record.len(), ids + header.0.len());
        problems.add(at(file, line, "", message));
        return Vec::new();
    }
    let mut cells = Vec::new();
    for (index, cell) in record.iter().enumerate() {
        let Ok(cell) = str::from_utf8(cell) else {
            problems.add(at(file, line, &format!("column {}", index + 1), "the cell is not valid UTF-8".to_owned()));
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
