//! NDJSON: one object on each line, with the ids of a user, a service, and a state.

use super::context::Context;
use super::index::{Index, Part, hash_of};
use super::members::Members;
use super::statement::{StateText, Statement, check_subject, find_list, find_service, read_state};
use super::text::{MOST, next_line};
use crate::problem::{Problem, Problems};
use crate::subject::Subject;
use linecard_contract::{Check, JsonRule, LineColumn, Lines, Method, Object, nearest, validate};
use serde_json::value::RawValue;
use std::fs::File;
use std::io::BufReader;

/// What some editors write before UTF-8. JSON has no place for it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

const SERVICE: &str = "service";
const ITEM: &str = "item";
const PRUNE: &str = "prune";
const STATE: &str = "state";

/// Reads all lines. Blank lines are passed over.
pub(super) fn read(context: &Context<'_>, name: &str, file: File, index: &mut Index, problems: &mut Problems) {
    let number = index.add_file(name, "ndjson");
    let mut reader = BufReader::new(file);
    let (mut line, mut offset, mut lines) = (Vec::new(), 0, 0_u64);
    loop {
        let bytes = match next_line(&mut reader, &mut line, |bytes| index.add_bytes(bytes)) {
            Ok(0) => return,
            Ok(bytes) => bytes,
            Err(error) => return problems.of_file(name, linecard_console::describe_io_error(&error)),
        };
        lines += 1;
        if line.len() > MOST {
            let at = Some(LineColumn { line: lines.try_into().unwrap_or(usize::MAX), column: 1 });
            let message = format!("the line has more than {MOST} bytes");
            problems.add(Problem { file: name.to_owned(), at, part: String::new(), message });
        } else if !line.trim_ascii().is_empty() {
            let length = line.len() as u64;
            let part = Part { file: number, offset, length, line: lines, hash: hash_of(&line) };
            if let Some(statement) = statement(context, name, &line, lines, problems) {
                index.add(context.targets, &statement, &part, problems);
            }
        }
        offset += bytes;
    }
}

/// Reads a line.
pub(super) fn statement(
    context: &Context<'_>,
    file: &str,
    text: &[u8],
    line: u64,
    problems: &mut Problems,
) -> Option<Statement> {
    let before = problems.count;
    let object = context.targets.services.first().map(|target| target.object);
    let mut reader = Reader { object, file, text, line: line.try_into().unwrap_or(usize::MAX), problems };
    let members = reader.members()?;
    let mut known: Vec<&str> = context.targets.scope.iter().map(|(_, name)| *name).collect();
    known.extend([SERVICE, ITEM, PRUNE, STATE]);
    reader.check_names(&members, &known);
    let ids: Vec<Option<String>> =
        context.targets.scope.iter().map(|(_, name)| reader.text(&members, name, true)).collect();
    let service = reader.text(&members, SERVICE, true);
    let item = reader.text(&members, ITEM, false);
    let prune = match find(&members, PRUNE).map(RawValue::get) {
        None | Some("false") => false,
        Some("true") if item.is_none() => true,
        Some("true") => {
            reader.add(PRUNE, "prune is about a service and not about an item; remove item or prune".to_owned());
            false
        }
        Some(_) => {
            reader.add(PRUNE, "prune takes true or false".to_owned());
            false
        }
    };
    let Some(state) = find(&members, STATE) else {
        reader.add("", format!("`{STATE}` is missing; add the attributes that are wanted"));
        return None;
    };
    let subject = Subject(ids.into_iter().collect::<Option<Vec<String>>>()?);
    let target = match find_service(context, &service?) {
        Ok(target) => target,
        Err(message) => {
            reader.add(SERVICE, message);
            return None;
        }
    };
    let service = context.targets.services.get(target)?;
    if let Err(message) = check_subject(context, service, &subject) {
        reader.add("", message);
    }
    let list = match item.as_ref().map(|_| find_list(service)).transpose() {
        Ok(list) => list,
        Err(message) => {
            reader.add(ITEM, message);
            return None;
        }
    };
    let state = state.get();
    let offset = (state.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let start = reader.at(offset);
    let found = StateText { file, text: state.as_bytes(), start, pointer: "/state" };
    let named = list.zip(item.as_deref());
    let state = read_state(context, service, named, &found, reader.problems)?;
    let item = list.map(|list| list.attribute).zip(item);
    (problems.count == before).then_some(Statement { subject, target, item, prune, state })
}

fn find<'t>(members: &[(String, &'t RawValue)], name: &str) -> Option<&'t RawValue> {
    members.iter().find(|(own, _)| own == name).map(|(_, value)| *value)
}

struct Reader<'r> {
    /// Any object of the API: its validation says what is not valid JSON.
    object: Option<&'static Object>,
    file: &'r str,
    text: &'r [u8],
    line: usize,
    problems: &'r mut Problems,
}

impl<'r> Reader<'r> {
    fn at(&self, offset: usize) -> LineColumn {
        Lines::new(self.text).at(offset).within(LineColumn { line: self.line, column: 1 })
    }

    /// Adds a problem with a member, or with the whole line if there is no name.
    fn add(&mut self, name: &str, message: String) {
        let pointer = if name.is_empty() { String::new() } else { format!("/{name}") };
        let offset = linecard_contract::offset_of(self.text, &pointer).unwrap_or_default();
        let at = Some(self.at(offset));
        self.problems.add(Problem { file: self.file.to_owned(), at, part: pointer, message });
    }

    fn members(&mut self) -> Option<Vec<(String, &'r RawValue)>> {
        if self.text.starts_with(BYTE_ORDER_MARK) {
            let at = Some(LineColumn { line: self.line, column: 1 });
            let message = "the line begins with a byte order mark; save the file as UTF-8 without one".to_owned();
            self.problems.add(Problem { file: self.file.to_owned(), at, part: String::new(), message });
            return None;
        }
        let error = match serde_json::from_slice::<Members<'r>>(self.text) {
            Ok(Members(members)) => return Some(members),
            Err(error) => error,
        };
        // The parser of the library says it in its own words, which hold no value.
        let report = self.object.map(|object| validate(object, Method::Put, self.text));
        let breaks =
            |check| matches!(check, Check::Json(rule) if rule.breaks_grammar() && rule != JsonRule::NotAnObject);
        let finding = report.as_ref().and_then(|report| report.violations().find(|found| breaks(found.rule().check())));
        let (at, message) = if let Some(finding) = finding {
            (self.at(finding.offset().unwrap_or_default()), finding.message())
        } else {
            let message = "a line is a JSON object with the ids of a user, a service and a state".to_owned();
            (LineColumn { line: self.line, column: error.column().max(1) }, message)
        };
        let at = Some(at);
        self.problems.add(Problem { file: self.file.to_owned(), at, part: String::new(), message });
        None
    }

    fn check_names(&mut self, members: &[(String, &RawValue)], known: &[&'static str]) {
        for (index, (name, _)) in members.iter().enumerate() {
            let Some(known_name) = known.iter().find(|known| **known == name.as_str()) else {
                let near = nearest(name, known.iter().copied());
                let near =
                    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) };
                self.add(
                    "",
                    format!(
                        "a line has no member of this name: member {}{near} The members are {}",
                        index + 1,
                        known.join(", ")
                    ),
                );
                continue;
            };
            if members.iter().take(index).any(|(other, _)| other == name) {
                self.add(known_name, "the member is there twice; keep one of them".to_owned());
            }
        }
    }

    fn text(&mut self, members: &[(String, &RawValue)], name: &'static str, is_needed: bool) -> Option<String> {
        if let Some(value) = find(members, name) {
            let text = serde_json::from_str::<String>(value.get()).ok();
            if text.is_none() {
                self.add(name, format!("`{name}` takes a text"));
            }
            text
        } else {
            if is_needed {
                self.add("", format!("`{name}` is missing"));
            }
            None
        }
    }
}
