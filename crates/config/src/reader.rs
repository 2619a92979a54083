//! Reads the values of TOML tables, and collects what is wrong with them.

use crate::date::Date;
use crate::file_glob::FileGlob;
use crate::keys::{Key, example_of, keys_of};
use linecard_contract::nearest;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with a project file, and where.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct ConfigError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and how to fix it.
    pub message: String,
}

/// A value and its line in the file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The line, counted from 1.
    pub line: usize,
}

/// Reads values, and collects errors.
pub(crate) struct Reader<'t> {
    text: &'t str,
    /// The keys that the file may have.
    keys: &'static [Key],
    pub(crate) errors: Vec<ConfigError>,
}

/// A table and its name, such as `diff.accept`; the file itself has an empty name.
#[derive(Clone, Copy)]
pub(crate) struct Section<'d, 't> {
    name: &'static str,
    keys: &'static [Key],
    table: &'d DeTable<'t>,
    pub(crate) line: usize,
}

impl Section<'_, '_> {
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Returns an example of the value of a key.
    pub(crate) fn example(&self, key: &str) -> &'static str {
        example_of(self.keys, self.name, key)
    }
}

type Value<'t> = Spanned<DeValue<'t>>;

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, keys: &'static [Key]) -> Reader<'t> {
        Reader { text, keys, errors: Vec::new() }
    }

    /// Parses the text. If it is not TOML, that is the only error.
    pub(crate) fn parse(&mut self) -> Option<DeTable<'t>> {
        match DeTable::parse(self.text) {
            Ok(table) => Some(table.into_inner()),
            Err(error) => {
                let message: Vec<&str> = error.message().lines().collect();
                let line = self.line(&error.span().unwrap_or_default());
                self.errors.push(ConfigError { line, message: format!("not valid TOML: {}", message.join("; ")) });
                None
            }
        }
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
    }

    pub(crate) fn error(&mut self, line: usize, message: String) {
        self.errors.push(ConfigError { line, message });
    }

    /// Returns a table as a section, after it has reported unknown keys.
    pub(crate) fn section<'d>(&mut self, name: &'static str, table: &'d DeTable<'t>, line: usize) -> Section<'d, 't> {
        let known = keys_of(self.keys, name);
        for key in table.keys() {
            let text: &str = key.get_ref();
            if !known.contains(&text) {
                let near = nearest(&text.replace('_', "-"), known.iter().copied());
                let fix = match near.first() {
                    Some(near) => format!("did you mean {near}?"),
                    None => format!("use {}", known.join(", ")),
                };
                let place = if name.is_empty() { String::new() } else { format!(" in {name}") };
                self.error(self.line(&key.span()), format!("unknown key {text:?}{place}; {fix}"));
            }
        }
        Section { name, keys: self.keys, table, line }
    }

    /// Returns the tables of an array of tables, such as `[[bodies]]`.
    pub(crate) fn sections<'d>(
        &mut self,
        outer: Section<'d, 't>,
        key: &str,
        name: &'static str,
    ) -> Vec<Section<'d, 't>> {
        let Some(value) = outer.table.get(key) else { return Vec::new() };
        let DeValue::Array(entries) = value.get_ref() else {
            self.error(self.line(&value.span()), format!("{name} is not a list of tables; write [[{name}]]"));
            return Vec::new();
        };
        let mut sections = Vec::new();
        for entry in entries {
            let line = self.line(&entry.span());
            match entry.get_ref() {
                DeValue::Table(table) => sections.push(self.section(name, table, line)),
                _ => self.error(line, format!("{name} holds something that is not a table; write [[{name}]]")),
            }
        }
        sections
    }

    /// Returns the table of this key.
    pub(crate) fn table<'d>(&mut self, outer: Section<'d, 't>, key: &'static str) -> Option<Section<'d, 't>> {
        let value = outer.table.get(key)?;
        let line = self.line(&value.span());
        if let DeValue::Table(table) = value.get_ref() {
            return Some(self.section(key, table, line));
        }
        self.error(line, format!("{key} is not a table; write [{key}]"));
        None
    }

    /// Converts the value of a key. `form` says what else may be written than the example of the key.
    fn value<T>(
        &mut self,
        section: Section<'_, 't>,
        key: &str,
        form: &str,
        convert: impl FnOnce(&Value<'t>) -> Option<T>,
    ) -> Option<Located<T>> {
        let value = section.table.get(key)?;
        let line = self.line(&value.span());
        let converted = convert(value);
        if converted.is_none() {
            self.error(line, format!("{key} is wrong; write {key} = {}{form}", section.example(key)));
        }
        Some(Located { value: converted?, line })
    }

    pub(crate) fn string(&mut self, section: Section<'_, 't>, key: &str) -> Option<Located<String>> {
        self.value(section, key, "", filled)
    }

    pub(crate) fn boolean(&mut self, section: Section<'_, 't>, key: &str) -> Option<bool> {
        let convert = |value: &Value<'_>| match value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => None,
        };
        self.value(section, key, " or false", convert).map(|located| located.value)
    }

    pub(crate) fn number(&mut self, section: Section<'_, 't>, key: &str) -> Option<usize> {
        let convert = |value: &Value<'_>| match value.get_ref() {
            DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        self.value(section, key, ", or another whole number that is not negative", convert).map(|located| located.value)
    }

    pub(crate) fn strings(&mut self, section: Section<'_, 't>, key: &str) -> Vec<Located<String>> {
        let Some(value) = section.table.get(key) else { return Vec::new() };
        let form = section.example(key);
        let line = self.line(&value.span());
        let DeValue::Array(items) = value.get_ref() else {
            self.error(line, format!("{key} is not a list; write {key} = {form}"));
            return Vec::new();
        };
        let mut strings = Vec::new();
        for item in items {
            let line = self.line(&item.span());
            match filled(item) {
                Some(value) => strings.push(Located { value, line }),
                None => {
                    self.error(line, format!("{key} holds an entry that is empty or not a text; write {key} = {form}"));
                }
            }
        }
        strings
    }

    pub(crate) fn glob(&mut self, line: usize, text: &str) -> Option<FileGlob> {
        FileGlob::new(text).map_err(|bad| self.error(line, bad.to_string())).ok()
    }

    pub(crate) fn date(&mut self, section: Section<'_, 't>, key: &str) -> Option<Date> {
        let convert = |value: &Value<'_>| match value.get_ref() {
            DeValue::Datetime(date) if date.time.is_none() => date.date.map(|date| Date::new(&date.to_string())),
            _ => None,
        };
        self.value(section, key, ", without quotation marks", convert).map(|located| located.value)
    }

    /// Reports a key that must be there.
    pub(crate) fn require(&mut self, section: Section<'_, 't>, key: &str) {
        if !section.has(key) {
            let Section { name, line, .. } = section;
            self.error(line, format!("{key} is missing in {name}; write {key} = {}", section.example(key)));
        }
    }
}

/// Returns a text that is not blank.
fn filled(value: &Value<'_>) -> Option<String> {
    match value.get_ref() {
        DeValue::String(text) if !text.trim().is_empty() => Some(text.to_string()),
        _ => None,
    }
}
