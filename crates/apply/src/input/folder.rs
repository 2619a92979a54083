//! A folder: TENANT/GROUP/USER/SERVICE.json, and TENANT/GROUP/USER/SERVICE/ITEM.json.

use super::context::Context;
use super::index::{Index, Part, hash_of};
use super::statement::{StateText, Statement, check_subject, find_list, find_service, read_state};
use super::text::MOST;
use crate::problem::Problems;
use crate::subject::Subject;
use linecard_contract::LineColumn;
use percent_encoding::percent_decode_str;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Reads all files. Returns their paths, as messages name them and as they are.
pub(super) fn read(
    context: &Context<'_>,
    folder: &Path,
    index: &mut Index,
    problems: &mut Problems,
) -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    let is_shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_shown) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(folder).display().to_string();
                let message = error.io_error().map(linecard_console::describe_io_error);
                problems.of_file(&path, message.unwrap_or_else(|| "a link leads back to a folder above it".to_owned()));
                continue;
            }
        };
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path();
        let below = path.strip_prefix(folder).unwrap_or(path);
        let Some(name) = below.to_str().map(|name| name.replace('\\', "/")) else {
            problems.of_file(&path.display().to_string(), "the name is not valid UTF-8; percent-encode it");
            continue;
        };
        let shown = path.display().to_string();
        let text = match read_bounded(path) {
            Ok(text) => text,
            Err(error) => {
                problems.of_file(&shown, linecard_console::describe_io_error(&error));
                continue;
            }
        };
        let file = index.add_file(&shown, &name);
        index.add_bytes(&text);
        files.push((shown.clone(), path.to_owned()));
        if text.len() > MOST {
            problems.of_file(&shown, format!("the file has more than {MOST} bytes"));
            continue;
        }
        let part = Part { file, offset: 0, length: text.len() as u64, line: 1, hash: hash_of(&text) };
        if let Some(statement) = statement(context, &shown, below, &text, problems) {
            index.add(context.targets, &statement, &part, problems);
        }
    }
    files
}

fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    File::open(path)?.take(MOST as u64 + 1).read_to_end(&mut text)?;
    Ok(text)
}

/// Reads a file. Its path within the folder says what it is about.
pub(super) fn statement(
    context: &Context<'_>,
    file: &str,
    path: &Path,
    text: &[u8],
    problems: &mut Problems,
) -> Option<Statement> {
    let scope = &context.targets.scope;
    let mut parts: Vec<String> = Vec::new();
    let path = path.to_str().unwrap_or_default().replace('\\', "/");
    let Some(path) = path.strip_suffix(".json") else {
        problems.of_file(file, format!("a file of the folder is named {}", layout(context)));
        return None;
    };
    for part in path.split('/') {
        if let Ok(part) = percent_decode_str(part).decode_utf8() {
            parts.push(part.into_owned());
        } else {
            problems.of_file(file, "a percent-encoded name is not valid UTF-8");
            return None;
        }
    }
    if !(scope.len() + 1..=scope.len() + 2).contains(&parts.len()) {
        problems.of_file(file, format!("a file of the folder is named {}", layout(context)));
        return None;
    }
    let item = if parts.len() == scope.len() + 2 { parts.pop() } else { None };
    let service = parts.pop()?;
    let subject = Subject(parts);
    let target = match find_service(context, &service) {
        Ok(target) => target,
        Err(message) => {
            problems.of_file(file, message);
            return None;
        }
    };
    let service = context.targets.services.get(target)?;
    let list =
        check_subject(context, service, &subject).and_then(|()| item.as_ref().map(|_| find_list(service)).transpose());
    let list = match list {
        Ok(list) => list,
        Err(message) => {
            problems.of_file(file, message);
            return None;
        }
    };
    let found = StateText { file, text, start: LineColumn { line: 1, column: 1 }, pointer: "" };
    let state = read_state(context, service, list.zip(item.as_deref()), &found, problems)?;
    Some(Statement { subject, target, item: list.map(|list| list.attribute).zip(item), prune: false, state })
}

/// Returns how files are named.
fn layout(context: &Context<'_>) -> String {
    let ids: String = context.targets.scope.iter().map(|(_, name)| name.to_uppercase() + "/").collect();
    format!("{ids}SERVICE.json or {ids}SERVICE/ITEM.json")
}
