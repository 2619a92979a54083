//! The project file.

use crate::FILE_NAME;
use crate::base_path::base_path;
use crate::date::Date;
use crate::file_glob::FileGlob;
use crate::keys::KEYS;
use crate::reader::{ConfigError, Located, Reader, Section};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;

/// The content of a project file. [`KEYS`](crate::KEYS) says what each key does.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// `paths`: relative to the folder of the file.
    pub paths: Vec<Located<String>>,
    /// `exclude`.
    pub exclude: Vec<FileGlob>,
    /// `strict-names`.
    pub strict_names: Option<bool>,
    /// `min-bodies`.
    pub min_bodies: Option<usize>,
    /// `base-path`: it begins and ends with a slash.
    pub base_path: Option<String>,
    /// `literal`: the ids of interpretations.
    pub literal: Vec<Located<String>>,
    /// `overlay`: relative to the folder of the file.
    pub overlay: Vec<Located<String>>,
    /// `deny`: the names of severities.
    pub deny: Vec<Located<String>>,
    /// `format`.
    pub format: Option<Located<String>>,
    /// `max-findings`.
    pub max_findings: Option<usize>,
    /// The tables `[[bodies]]`.
    pub bodies: Vec<BodyFiles>,
    /// The tables `[[accept]]`.
    pub accept: Vec<AcceptedFindings>,
    /// The tables `[[diff.accept]]`.
    pub accepted_changes: Vec<AcceptedChange>,
}

/// A table `[[bodies]]`: what files hold, and whether the bodies are valid.
#[derive(Clone, Debug)]
pub struct BodyFiles {
    /// The files.
    pub files: FileGlob,
    /// The object and the method, or the method and the path, as for `--as`. None if the names of the files give them.
    pub validated_as: Option<Located<String>>,
    /// Whether the bodies are valid. None if this table does not say so.
    pub expect: Option<Expect>,
    /// The line of the table.
    pub line: usize,
}

/// Whether bodies are valid.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Expect {
    /// A violation is a failure.
    Valid,
    /// A body without a violation is a failure.
    Invalid,
}

/// A table `[[accept]]`: findings that do not count until a day.
#[derive(Clone, Debug)]
pub struct AcceptedFindings {
    /// The id of the rule.
    pub rule: Located<String>,
    /// The files. None for all.
    pub files: Option<FileGlob>,
    /// Why the findings are accepted.
    pub reason: String,
    /// The last day.
    pub until: Date,
    /// The line of the table.
    pub line: usize,
}

/// A table `[[diff.accept]]`: a breaking change that is accepted until a day.
#[derive(Clone, Debug)]
pub struct AcceptedChange {
    /// The object and the method, such as `criteria.post`.
    pub body: Located<String>,
    /// The id of the rule that may break. None if any may, and if the body may be removed.
    pub rule: Option<Located<String>>,
    /// Why the change is accepted.
    pub reason: String,
    /// The last day.
    pub until: Date,
    /// The line of the table.
    pub line: usize,
}

/// Why a project file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// The content is wrong. There is at least one error.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Wrong(Vec<ConfigError>),
}

impl Config {
    /// Returns the path of the project file of a folder: in it, or in the nearest folder above it.
    #[must_use]
    pub fn find(folder: &Path) -> Option<PathBuf> {
        folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|path| path.is_file())
    }

    /// Returns the paths of the overlays. They are relative to the folder of the file.
    ///
    /// ```
    /// use linecard_config::Config;
    /// use std::path::{Path, PathBuf};
    ///
    /// let config = Config::parse("overlay = [\"overlay.toml\"]").unwrap();
    /// assert_eq!(config.overlays(Path::new("project")), [PathBuf::from("project/overlay.toml")]);
    /// ```
    #[must_use]
    pub fn overlays(&self, folder: &Path) -> Vec<PathBuf> {
        self.overlay.iter().map(|overlay| folder.join(&overlay.value)).collect()
    }

    /// Reads a project file.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with everything that is wrong.
    pub fn read(path: &Path) -> Result<Config, ReadError> {
        Config::parse(&text_of(path)?).map_err(ReadError::Wrong)
    }

    /// Parses the text of a project file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, in the order of the lines.
    pub fn parse(text: &str) -> Result<Config, Vec<ConfigError>> {
        let mut reader = Reader::new(text, KEYS);
        let config = reader.parse().map(|table| {
            let section = reader.section("", &table, 1);
            read(&mut reader, section)
        });
        match config {
            Some(config) if reader.errors.is_empty() => Ok(config),
            _ => {
                reader.errors.sort_by_key(|error| error.line);
                Err(reader.errors)
            }
        }
    }
}

/// Reads the text of a file.
pub(crate) fn text_of(path: &Path) -> Result<String, ReadError> {
    String::from_utf8(fs::read(path)?).map_err(|error| ReadError::Wrong(vec![not_utf8(&error)]))
}

/// Says where a text is not UTF-8.
fn not_utf8(error: &FromUtf8Error) -> ConfigError {
    let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
    let line = valid.split(|byte| *byte == b'\n').count();
    ConfigError { line, message: "the text is not valid UTF-8; save it as UTF-8".to_owned() }
}

fn read<'t>(reader: &mut Reader<'t>, file: Section<'_, 't>) -> Config {
    let exclude = reader.strings(file, "exclude");
    let exclude = exclude.iter().filter_map(|glob| reader.glob(glob.line, &glob.value)).collect();
    let bodies = reader.sections(file, "bodies", "bodies");
    let accept = reader.sections(file, "accept", "accept");
    let diff = reader.table(file, "diff");
    let changes = diff.map(|diff| reader.sections(diff, "accept", "diff.accept")).unwrap_or_default();
    Config {
        paths: reader.strings(file, "paths"),
        exclude,
        strict_names: reader.boolean(file, "strict-names"),
        min_bodies: reader.number(file, "min-bodies"),
        base_path: file_base_path(reader, file),
        literal: reader.strings(file, "literal"),
        overlay: reader.strings(file, "overlay"),
        deny: reader.strings(file, "deny"),
        format: reader.string(file, "format"),
        max_findings: reader.number(file, "max-findings"),
        bodies: bodies.into_iter().filter_map(|section| body_files(reader, section)).collect(),
        accept: accept.into_iter().filter_map(|section| accepted_findings(reader, section)).collect(),
        accepted_changes: changes.into_iter().filter_map(|section| accepted_change(reader, section)).collect(),
    }
}

fn file_base_path<'t>(reader: &mut Reader<'t>, file: Section<'_, 't>) -> Option<String> {
    let path = reader.string(file, "base-path")?;
    base_path(&path.value).map_err(|bad| reader.error(path.line, format!("base-path: {bad}"))).ok()
}

fn files<'t>(reader: &mut Reader<'t>, section: Section<'_, 't>) -> Option<FileGlob> {
    let files = reader.string(section, "files")?;
    reader.glob(files.line, &files.value)
}

fn body_files<'t>(reader: &mut Reader<'t>, section: Section<'_, 't>) -> Option<BodyFiles> {
    reader.require(section, "files");
    let validated_as = reader.string(section, "as");
    let expect = reader.string(section, "expect");
    let expect = expect.and_then(|expect| match expect.value.as_str() {
        "valid" => Some(Expect::Valid),
        "invalid" => Some(Expect::Invalid),
        other => {
            reader.error(expect.line, format!("expect is {other:?}; write \"valid\" or \"invalid\""));
            None
        }
    });
    if !section.has("as") && !section.has("expect") {
        let [validated_as, expect] = ["as", "expect"].map(|key| format!("{key} = {}", section.example(key)));
        reader.error(section.line, format!("this table says nothing about its files; add {validated_as} or {expect}"));
    }
    Some(BodyFiles { files: files(reader, section)?, validated_as, expect, line: section.line })
}

fn accepted_findings<'t>(reader: &mut Reader<'t>, section: Section<'_, 't>) -> Option<AcceptedFindings> {
    for key in ["rule", "reason", "until"] {
        reader.require(section, key);
    }
    let files = files(reader, section);
    let (rule, reason) = (reader.string(section, "rule"), reader.string(section, "reason"));
    let until = reader.date(section, "until");
    Some(AcceptedFindings { files, rule: rule?, reason: reason?.value, until: until?, line: section.line })
}

fn accepted_change<'t>(reader: &mut Reader<'t>, section: Section<'_, 't>) -> Option<AcceptedChange> {
    for key in ["body", "reason", "until"] {
        reader.require(section, key);
    }
    let (body, rule) = (reader.string(section, "body"), reader.string(section, "rule"));
    let (reason, until) = (reader.string(section, "reason"), reader.date(section, "until"));
    Some(AcceptedChange { body: body?, rule, reason: reason?.value, until: until?, line: section.line })
}
