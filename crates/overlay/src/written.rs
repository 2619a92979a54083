//! Writes an overlay, for a person to accept or delete its entries.

use crate::change::Change;
use crate::fit::Fit;
use crate::seen::{SeenOfRow, Times};
use linecard_config::OverlayFile;
use linecard_contract::Api;
use std::fmt::Write;

/// What a row of a table could say.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'s> {
    pub(crate) object: &'s str,
    pub(crate) attribute: &'s str,
    pub(crate) method: &'s str,
    pub(crate) what: &'s SeenOfRow,
}

impl<'s> Entry<'s> {
    /// Returns the object, the attribute and the method.
    const fn row(&self) -> (&'s str, &'s str, &'s str) {
        (self.object, self.attribute, self.method)
    }
}

/// An entry, with the words that were seen if it is about words, and how often it was seen.
struct Counted<'s> {
    entry: Entry<'s>,
    words: Vec<(&'s str, &'s Times)>,
    seen: &'s Times,
}

/// The entries of an overlay, and the remarks below them.
#[derive(Default)]
pub(crate) struct Entries<'s> {
    entries: Vec<Counted<'s>>,
    remarks: Vec<String>,
}

/// What a reader does with the entries, if there are some.
const ABOUT_ENTRIES: &str = "\
# Each entry is what the responses show, and the documentation does not say. Read it, and delete what you do not
# accept. Words were values in responses: check that none is a value of a user.
# Each command with --overlay loads this file, such as linecard check and verify; or name it in linecard.toml.
";

fn times(times: &Times) -> String {
    let Times { count, first } = times;
    format!("{count} time{}, first in {}", if *count == 1 { "" } else { "s" }, line(first))
}

/// Returns the text in one line: a comment ends with its line.
fn line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

impl<'s> Entries<'s> {
    /// Adds an entry. The words of an attribute follow each other.
    pub(crate) fn add(&mut self, entry: Entry<'s>, seen: &'s Times) {
        let SeenOfRow::Word(word) = entry.what else {
            self.entries.push(Counted { entry, words: Vec::new(), seen });
            return;
        };
        let is_same = |known: &&mut Counted<'_>| !known.words.is_empty() && known.entry.row() == entry.row();
        match self.entries.last_mut().filter(is_same) {
            Some(known) => known.words.push((word, seen)),
            None => self.entries.push(Counted { entry, words: vec![(word, seen)], seen }),
        }
    }

    /// Returns whether an attribute that the tables lack was seen with other types too. An overlay would refuse those. The entries are
    /// sorted.
    fn has_several_types(&self, number: usize, entry: &Entry<'_>) -> bool {
        let neighbours = [number.checked_sub(1), number.checked_add(1)].into_iter().flatten();
        let mut neighbours = neighbours.filter_map(|number| self.entries.get(number));
        matches!(entry.what, SeenOfRow::New(_)) && neighbours.any(|known| known.entry.row() == entry.row())
    }

    /// Adds a remark about what an overlay cannot say.
    pub(crate) fn remark(&mut self, text: &str, seen: &Times) {
        self.remarks.push(format!("{}: {}", line(text), times(seen)));
    }

    pub(crate) fn warn(&mut self, text: String) {
        self.remarks.push(text);
    }

    /// Returns the text. An entry that the tables cannot take becomes a remark.
    pub(crate) fn text(mut self, api: &'static Api, head: &[String]) -> String {
        let mut text = String::new();
        let mut fit = Fit::new(api);
        // The most frequent of several types of an attribute comes first.
        self.entries
            .sort_by(|one, other| one.entry.row().cmp(&other.entry.row()).then(other.seen.count.cmp(&one.seen.count)));
        let mut is_any_written = false;
        for (number, Counted { entry, words, seen }) in self.entries.iter().enumerate() {
            let written = written(*entry, words);
            let fits = if matches!(entry.what, SeenOfRow::New("Array" | "Null")) {
                Err("an overlay has no such type".to_owned())
            } else if self.has_several_types(number, entry) {
                Err("it has several types".to_owned())
            } else {
                fits(api, &mut fit, &written)
            };
            match fits {
                Ok(()) => {
                    is_any_written = true;
                    let comment = if words.is_empty() { format!("# {}\n", times(seen)) } else { String::new() };
                    let _ = write!(text, "\n{comment}{written}");
                }
                Err(why) => {
                    // A remark is about what is no entry.
                    let why = why.strip_suffix("; remove the entry").unwrap_or(&why);
                    let Entry { object, attribute, method, what } = entry;
                    let what = match what {
                        SeenOfRow::Presence => "was not as its presence says".to_owned(),
                        SeenOfRow::Word(_) => "had other words".to_owned(),
                        SeenOfRow::Type(of) => format!("was a value of the type {of}"),
                        SeenOfRow::New(of) => format!("is not in the tables, and was a value of the type {of}"),
                    };
                    let remark = format!("{object}.{attribute}.{method} {what} ({why})");
                    self.remarks.push(format!("{}: {}", line(&remark), times(seen)));
                }
            }
        }
        let about = if is_any_written { ABOUT_ENTRIES } else { "\n# Nothing was seen that an overlay could say.\n" };
        text.insert_str(0, about);
        for comment in head.iter().rev() {
            text.insert_str(0, &format!("# {}\n", line(comment)));
        }
        if !self.remarks.is_empty() {
            text.push_str("\n# An overlay cannot say the following. Report it to those who run the deployment.\n");
            for remark in &self.remarks {
                let _ = writeln!(text, "# - {remark}");
            }
        }
        text
    }
}

/// Writes an entry.
fn written(entry: Entry<'_>, words: &[(&str, &Times)]) -> String {
    let Entry { object, attribute, method, what } = entry;
    let attribute = quoted(attribute);
    let mut text = format!("[[change]]\nobject = \"{object}\"\nattribute = {attribute}\nmethod = \"{method}\"\n");
    let _ = match what {
        SeenOfRow::Presence => writeln!(text, "presence = \"C\""),
        SeenOfRow::Type(of) => writeln!(text, "type = \"{of}\""),
        SeenOfRow::New(of) => writeln!(text, "new = \"{of}\""),
        SeenOfRow::Word(_) => {
            text.push_str("words = [\n");
            for (word, seen) in words {
                let _ = writeln!(text, "    {}, # {}", quoted(word), times(seen));
            }
            writeln!(text, "]")
        }
    };
    text
}

/// Returns a string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        let _ = match character {
            '"' | '\\' => write!(quoted, "\\{character}"),
            character if character.is_control() => write!(quoted, "\\u{:04x}", u32::from(character)),
            character => write!(quoted, "{character}"),
        };
    }
    quoted.push('"');
    quoted
}

/// Returns whether the tables can take an entry after those before it.
fn fits(api: &'static Api, fit: &mut Fit, written: &str) -> Result<(), String> {
    let file = OverlayFile::parse(written)
        .map_err(|errors| errors.first().map(|error| error.message.clone()).unwrap_or_default())?;
    for entry in &file.changes {
        let change = Change::of(api, entry).map_err(|error| error.message)?;
        fit.check(&change).map_err(|error| error.message)?;
    }
    Ok(())
}
