//! The input: wanted states in a folder, an NDJSON file or a CSV file. It is read and validated whole before anything is sent. Only
//! hashes and places are kept; a state is read again when its turn comes.

mod cell;
mod context;
mod csv;
mod folder;
mod hidden;
mod index;
mod members;
mod ndjson;
mod statement;
mod text;
mod wanted;

use crate::problem::Problems;
use crate::target::Targets;
use context::Context;
use index::Index;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

pub(crate) use context::Choices;
pub(crate) use index::Entry;
pub(crate) use wanted::Wanted;

/// An input that was read and validated.
#[derive(Debug)]
pub(crate) struct Input {
    targets: Targets,
    choices: Choices,
    format: Format,
    /// The files, as they are named in messages, and their paths.
    files: Vec<(String, PathBuf)>,
    pub(crate) entries: Vec<Entry>,
    /// The hash of the input and of the options that change which requests are sent.
    pub(crate) hash: String,
    /// How many rows of a CSV name a user and nothing else.
    pub(crate) blank_rows: usize,
}

#[derive(Debug)]
enum Format {
    /// The path of the folder.
    Folder(PathBuf),
    Ndjson,
    Csv(csv::Header),
}

impl Input {
    /// Reads and validates an input.
    pub(crate) fn read(targets: Targets, path: &Path, choices: Choices) -> Result<Input, Problems> {
        let mut problems = Problems::default();
        let mut index = Index::new(&targets, choices);
        let context = Context { targets: &targets, choices };
        let named = path.display().to_string();
        let mut files = vec![(named.clone(), path.to_owned())];
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let format = if path.is_dir() {
            files = folder::read(&context, path, &mut index, &mut problems);
            Format::Folder(path.to_owned())
        } else {
            let opened = File::open(path).map_err(|error| linecard_console::describe_io_error(&error));
            match (opened, ending.to_str()) {
                (Err(message), _) => {
                    problems.of_file(&named, message);
                    Format::Ndjson
                }
                (Ok(file), Some("ndjson" | "jsonl")) => {
                    ndjson::read(&context, &named, file, &mut index, &mut problems);
                    Format::Ndjson
                }
                (Ok(file), Some("csv")) => Format::Csv(csv::read(&context, &named, file, &mut index, &mut problems)),
                (Ok(_), _) => {
                    let endings = "its name must end in .ndjson, .jsonl or .csv, or it must be a folder";
                    problems.of_file(&named, endings);
                    Format::Ndjson
                }
            }
        };
        if problems.count == 0 && index.entries.is_empty() && index.blank_rows == 0 {
            problems.of_file(&named, "there is no wanted state in it");
        }
        if problems.count > 0 {
            return Err(problems);
        }
        let (entries, hash, blank_rows) = index.finish();
        Ok(Input { targets, choices, format, files, entries, hash, blank_rows })
    }

    /// Reads a wanted state again. It fails if its file has changed since it was validated.
    pub(crate) fn wanted(&self, entry: &Entry) -> Result<Wanted<'_>, String> {
        let context = Context { targets: &self.targets, choices: self.choices };
        let mut statements = Vec::new();
        for part in &entry.parts {
            let Some((name, path)) = self.files.get(part.file as usize) else { continue };
            let changed = || format!("{name} has changed since it was validated; start again");
            let text = read_part(path, part.offset, part.length)
                .map_err(|error| format!("{name}: {}", linecard_console::describe_io_error(&error)))?;
            if index::hash_of(&text) != part.hash {
                return Err(changed());
            }
            let mut problems = Problems::default();
            let made = match &self.format {
                Format::Folder(folder) => {
                    let below = path.strip_prefix(folder).unwrap_or(path);
                    folder::statement(&context, name, below, &text, &mut problems)
                }
                Format::Ndjson => ndjson::statement(&context, name, &text, part.line, &mut problems),
                Format::Csv(header) => csv::statements(&context, name, header, &text, part.line, &mut problems)
                    .into_iter()
                    .find(|statement| statement.target == entry.target as usize),
            };
            statements.push(made.ok_or_else(changed)?);
        }
        let target = &self.targets.services[entry.target as usize];
        Wanted::of(target, statements, self.choices).ok_or_else(|| "the state has no part".to_owned())
    }

    /// Returns the services of the API.
    pub(crate) fn targets(&self) -> &Targets {
        &self.targets
    }
}

fn read_part(path: &Path, offset: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(offset))?;
    let mut text = Vec::new();
    file.take(length).read_to_end(&mut text)?;
    Ok(text)
}
