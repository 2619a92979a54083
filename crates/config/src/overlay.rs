//! The overlay file: what a deployment does, as changes of the tables.

use crate::config::{ReadError, text_of};
use crate::keys::OVERLAY_KEYS;
use crate::reader::{ConfigError, Located, Reader, Section};
use std::path::Path;

/// The content of an overlay file. [`OVERLAY_KEYS`] says what each key does.
#[derive(Clone, Debug, Default)]
pub struct OverlayFile {
    /// The tables `[[change]]`.
    pub changes: Vec<OverlayChange>,
}

/// A table `[[change]]`: one change of the row of an attribute, in one method.
#[derive(Clone, Debug)]
pub struct OverlayChange {
    /// The name of the object.
    pub object: Located<String>,
    /// The name of the attribute.
    pub attribute: Located<String>,
    /// The name of the method.
    pub method: Located<String>,
    /// The enforced presence.
    pub presence: Option<Located<String>>,
    /// More words.
    pub words: Vec<Located<String>>,
    /// Another accepted type.
    pub also: Option<Located<String>>,
    /// The type of an attribute that the table lacks.
    pub new: Option<Located<String>>,
    /// The line of the table.
    pub line: usize,
}

impl OverlayFile {
    /// Reads an overlay file.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with everything that is wrong.
    pub fn read(path: &Path) -> Result<OverlayFile, ReadError> {
        OverlayFile::parse(&text_of(path)?).map_err(ReadError::Wrong)
    }

    /// Parses the text of an overlay file.
    ///
    /// ```
    /// use linecard_config::OverlayFile;
    ///
    /// let text = "[[change]]\nobject = \"criteria\"\nattribute = \"active\"\nmethod = \"get\"\npresence = \"C\"\n";
    /// assert_eq!(OverlayFile::parse(text).unwrap().changes[0].attribute.value, "active");
    /// let errors = OverlayFile::parse("[[change]]\nobject = \"criteria\"").unwrap_err();
    /// assert_eq!(errors[0].to_string(), "line 1: attribute is missing in change; write attribute = \"active\"");
    /// ```
    ///
    /// # Errors
    ///
    /// Everything that is wrong, in the order of the lines.
    pub fn parse(text: &str) -> Result<OverlayFile, Vec<ConfigError>> {
        let mut reader = Reader::new(text, OVERLAY_KEYS);
        let changes = reader.parse().map(|table| {
            let file = reader.section("", &table, 1);
            let sections = reader.sections(file, "change", "change");
            sections.into_iter().filter_map(|section| change(&mut reader, section)).collect()
        });
        match changes {
            Some(changes) if reader.errors.is_empty() => Ok(OverlayFile { changes }),
            _ => {
                reader.errors.sort_by_key(|error| error.line);
                Err(reader.errors)
            }
        }
    }
}

fn change<'t>(reader: &mut Reader<'t>, section: Section<'_, 't>) -> Option<OverlayChange> {
    for key in ["object", "attribute", "method"] {
        reader.require(section, key);
    }
    let sorts = ["presence", "words", "type", "new"];
    let given = sorts.iter().filter(|key| section.has(key)).count();
    if given != 1 {
        let examples = sorts.map(|key| format!("{key} = {}", section.example(key))).join(", ");
        let message = format!("a change states one thing, and this one states {given}; write one of {examples}");
        reader.error(section.line, message);
    }
    let [object, attribute, method] = ["object", "attribute", "method"].map(|key| reader.string(section, key));
    let [presence, also, new] = ["presence", "type", "new"].map(|key| reader.string(section, key));
    let words = reader.strings(section, "words");
    let line = section.line;
    Some(OverlayChange { object: object?, attribute: attribute?, method: method?, presence, words, also, new, line })
}
