//! What is kept of the input: where the parts of each state are, and hashes of what was named.

use super::context::Choices;
use super::statement::Statement;
use crate::problem::{Problem, Problems};
use crate::target::Targets;
use linecard_contract::LineColumn;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write;

/// The wanted state of one service of one user.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) target: u16,
    /// Where the state is said: that of the service, and those of its items.
    pub(crate) parts: Vec<Part>,
}

/// A piece of a file: a file of a folder, a line or a row.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) file: u32,
    pub(crate) offset: u64,
    pub(crate) length: u64,
    /// The line of its beginning, from 1.
    pub(crate) line: u64,
    pub(crate) hash: Hash,
}

/// The first 128 bits of a SHA-256. Two different inputs with the same bits are not expected.
pub(crate) type Hash = [u8; 16];

/// Returns the hash of a text.
pub(crate) fn hash_of(text: &[u8]) -> Hash {
    shortened(Sha256::digest(text).as_ref())
}

fn shortened(digest: &[u8]) -> Hash {
    let mut hash = Hash::default();
    hash.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
    hash
}

/// Collects entries, and finds two entries for the same state.
pub(crate) struct Index {
    pub(crate) entries: Vec<Entry>,
    by_key: HashMap<Hash, usize>,
    /// Where a state or an item was named first: the file and the line.
    named: HashMap<Hash, (u32, u64)>,
    files: Vec<String>,
    whole: Sha256,
    pub(crate) blank_rows: usize,
}

impl Index {
    pub(crate) fn new(targets: &Targets, choices: Choices) -> Index {
        let mut whole = Sha256::new();
        let Choices { prune, send_hidden } = choices;
        whole.update(format!("{} {prune} {send_hidden}\n", targets.api.name));
        Index {
            entries: Vec::new(),
            by_key: HashMap::new(),
            named: HashMap::new(),
            files: Vec::new(),
            whole,
            blank_rows: 0,
        }
    }

    /// Adds a file. Its parts follow.
    pub(crate) fn add_file(&mut self, name: &str, name_in_hash: &str) -> u32 {
        self.whole.update(format!("{} {name_in_hash}\n", name_in_hash.len()));
        self.files.push(name.to_owned());
        u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX)
    }

    /// Adds bytes of the input to its hash.
    pub(crate) fn add_bytes(&mut self, text: &[u8]) {
        self.whole.update(text);
    }

    /// Adds a statement.
    pub(crate) fn add(&mut self, targets: &Targets, statement: &Statement, part: &Part, problems: &mut Problems) {
        let Some(target) = targets.services.get(statement.target) else { return };
        let key = key(&[&[target.service.name], &*strs(&statement.subject.0)].concat());
        let mut names: Vec<(String, Hash)> = Vec::new();
        let of_item = |list: &str, name: &str| hash_of_pair(key, &[list, name]);
        if let Some((list, name)) = &statement.item {
            names.push((format!("the item \"{name}\""), of_item(list, name)));
        } else {
            names.push(("the state".to_owned(), key));
            for list in &target.lists {
                let items = statement.state.get(list.attribute).and_then(Value::as_array);
                let items = items.into_iter().flatten().filter_map(|item| item.get(list.key)?.as_str());
                names.extend(items.map(|name| (format!("the item \"{name}\""), of_item(list.attribute, name))));
            }
        }
        for (what, hash) in names {
            let Some((file, line)) = self.named.insert(hash, (part.file, part.line)) else { continue };
            let before = self.files.get(file as usize).map_or("", String::as_str);
            let here = self.files.get(part.file as usize).map_or("", String::as_str);
            problems.add(Problem {
                file: here.to_owned(),
                at: Some(LineColumn { line: usize::try_from(part.line).unwrap_or(usize::MAX), column: 1 }),
                part: format!("{} {}", statement.subject, target.service.name),
                message: format!("{what} is given twice, first in {before}:{line}; keep one of them"),
            });
        }
        let next = self.entries.len();
        let index = *self.by_key.entry(key).or_insert(next);
        if index == next {
            let target = u16::try_from(statement.target).unwrap_or(u16::MAX);
            self.entries.push(Entry { target, parts: Vec::new() });
        }
        if let Some(entry) = self.entries.get_mut(index) {
            entry.parts.push(part.clone());
        }
    }

    pub(crate) fn finish(self) -> (Vec<Entry>, String, usize) {
        let digest = self.whole.finalize();
        let mut hash = String::new();
        for byte in &digest {
            // Writing into a string does not fail.
            let _ = write!(hash, "{byte:02x}");
        }
        (self.entries, hash, self.blank_rows)
    }
}

fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Returns the hash of some texts. Their lengths keep them apart.
fn key(texts: &[&str]) -> Hash {
    hash_of_pair(Hash::default(), texts)
}

fn hash_of_pair(outer: Hash, texts: &[&str]) -> Hash {
    let mut hash = Sha256::new();
    hash.update(outer);
    for text in texts {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    }
    shortened(hash.finalize().as_ref())
}
