//! The command `init`: writes a project file from the files of a folder.

use crate::check::files::walk;
use crate::check::held::Held;
use crate::check::names::{guess, reason_to_pass_over};
use crate::check::settings::Settings;
use crate::whole_file::{WholeFile, describe_write_error};
use linecard_cases::{FileContent, Target};
use linecard_config::{FILE_NAME, FileGlob};
use linecard_console::args::InitArgs;
use linecard_console::{Exit, Output, describe_io_error, print_error, visible};
use linecard_contract::{Api, Method};
use linecard_traffic::TrafficFormat;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

/// Names of folders that hold bodies which break the contract on purpose.
const INVALID: [&str; 6] = ["invalid", "bad", "broken", "wrong", "faulty", "negative"];

/// Writes a project file, and prints what is in it.
///
/// # Errors
///
/// An error if the output cannot be written. That the project file cannot be written is printed instead.
pub fn write(api: &'static Api, out: &mut Output, args: &InitArgs) -> io::Result<Exit> {
    let is_here = args.folder == Path::new(".");
    let path = if is_here { PathBuf::from(FILE_NAME) } else { args.folder.join(FILE_NAME) };
    let shown = visible(&path.to_string_lossy()).into_owned();
    let survey = match Survey::of(api, &args.folder) {
        Ok(survey) => survey,
        Err(message) => {
            print_error(&visible(&message));
            return Ok(Exit::Error);
        }
    };
    match write_file(&path, args.force, &survey.text()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            print_error(&format!("{shown} exists; look at it, or replace it with --force"));
            return Ok(Exit::Error);
        }
        Err(error) => {
            print_error(&describe_write_error(&path, &error));
            return Ok(Exit::Error);
        }
    }
    writeln!(out, "wrote {shown}")?;
    for (count, what) in [
        (survey.named, "files are named as bodies"),
        (survey.cases, "case files"),
        (survey.recordings, "recordings"),
        (
            survey.guessed.values().map(|guess| guess.count).sum(),
            "files whose names are a guess; look at their [[bodies]]",
        ),
        (survey.invalid.len(), "folders whose bodies are expected to be invalid"),
        (survey.excluded.len(), "JSON files that are no bodies, and Bruno files without a request"),
        (survey.misnamed, "files with nearly the name of a body; `linecard check` reports them"),
    ] {
        if count > 0 {
            writeln!(out, "  {count:>5}  {what}")?;
        }
    }
    writeln!(out, "next: look at the file, then run `linecard check`").map(|()| Exit::Ok)
}

/// Writes the file. One that exists is replaced only if `is_replaced` says so.
fn write_file(path: &Path, is_replaced: bool, text: &str) -> io::Result<()> {
    // A link that leads nowhere is no place for a new file either.
    if !is_replaced && path.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let file = WholeFile::create(path)?;
    let mut writer = file.writer()?;
    writer.write_all(text.as_bytes())?;
    writer.flush()?;
    if is_replaced { file.keep() } else { file.keep_new() }
}

/// What a folder holds.
#[derive(Debug, Default)]
struct Survey {
    /// The number of files that are named as bodies.
    named: usize,
    cases: usize,
    recordings: usize,
    misnamed: usize,
    /// The files and folders directly in the folder that have a body.
    roots: BTreeSet<String>,
    /// By glob.
    guessed: BTreeMap<String, Guess>,
    /// The folders with invalid bodies.
    invalid: BTreeSet<String>,
    /// JSON files that are no bodies, and Bruno files without a request.
    excluded: BTreeSet<String>,
}

#[derive(Debug)]
struct Guess {
    target: Target,
    count: usize,
}

impl Survey {
    fn of(api: &'static Api, folder: &Path) -> Result<Survey, String> {
        let mut survey = Survey::default();
        for entry in walk(folder, &Settings::default()) {
            let entry = entry.map_err(|error| {
                let shown = folder.display();
                error
                    .io_error()
                    .map_or_else(|| error.to_string(), |error| format!("{shown}: {}", describe_io_error(error)))
            })?;
            let is_file = fs::metadata(&entry).is_ok_and(|metadata| metadata.is_file());
            let path = entry.strip_prefix(folder).unwrap_or(&entry);
            // A glob is text: a file with another name is found by `check`, which reports it.
            if let Some(path) = path.to_str().filter(|_| is_file) {
                survey.file(api, Path::new(path));
            }
        }
        Ok(survey)
    }

    fn file(&mut self, api: &'static Api, path: &Path) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let content = match Held::of(api, &name) {
            Held::Traffic(TrafficFormat::Bruno) if has_no_request(path, &name) => {
                self.excluded.insert(slashed(path));
                return;
            }
            Held::Traffic(_) => {
                self.recordings += 1;
                return self.root(path);
            }
            Held::Content(content) => content,
        };
        match &content {
            FileContent::Cases => {
                self.cases += 1;
                return self.root(path);
            }
            FileContent::Body(_) => self.named += 1,
            FileContent::Misnamed(_) => self.misnamed += 1,
            FileContent::Json | FileContent::Other => match guess(api, &name) {
                Some(target) if content == FileContent::Json => {
                    let guess = self.guessed.entry(glob(path)).or_insert(Guess { target, count: 0 });
                    guess.count += 1;
                }
                _ => {
                    match reason_to_pass_over(api, &name, &content) {
                        // Nearly the name of a body: only the user can tell whether it is one.
                        Some(_) if is_nearly_named(api, &name, &content) => self.misnamed += 1,
                        Some(_) => {
                            self.excluded.insert(slashed(path));
                            return;
                        }
                        None => return,
                    }
                }
            },
        }
        self.root(path);
        let invalid = path.ancestors().skip(1).find(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            INVALID.iter().any(|invalid| name.eq_ignore_ascii_case(invalid))
        });
        if let Some(folder) = invalid {
            self.invalid.insert(FileGlob::escape(&slashed(folder)));
        }
    }

    /// Remembers the part of the path that is directly in the folder.
    fn root(&mut self, path: &Path) {
        let root = match path.components().next() {
            Some(Component::Normal(root)) if path.components().count() > 1 => root.to_string_lossy().into_owned(),
            _ => ".".to_owned(),
        };
        self.roots.insert(root);
    }

    /// Returns the text of the project file.
    fn text(&self) -> String {
        let mut text = String::from(
            "# What `linecard check` validates. `linecard check --help` describes all keys.\n\n\
             # Files and folders with bodies.\n",
        );
        let is_everything = self.roots.is_empty() || self.roots.contains(".");
        let everything = BTreeSet::from([".".to_owned()]);
        let roots = if is_everything { &everything } else { &self.roots };
        // Writing into a string does not fail.
        let _ = writeln!(text, "paths = {}", list(roots.iter()));
        let is_in_roots =
            |glob: &&String| is_everything || roots.iter().any(|root| glob.starts_with(&format!("{root}/")));
        let excluded: Vec<&String> = self.excluded.iter().filter(is_in_roots).collect();
        if !excluded.is_empty() {
            text.push_str("\n# JSON files that are no bodies, and Bruno files without a request.\n");
            let _ = writeln!(
                text,
                "exclude = {}",
                list(excluded.into_iter().map(|path| format!("/{}", FileGlob::escape(path))))
            );
        }
        text.push_str(
            "\n# A file that is passed over is an error.\nstrict-names = true\n\n\
             # An empty recording is a failure.\nmin-bodies = 1\n\n\
             # What a deployment does otherwise, which `linecard learn` writes: each command with --overlay loads it.\n\
             # overlay = [\"overlay.toml\"]\n",
        );
        for (glob, Guess { target, .. }) in &self.guessed {
            let named = format!("{}.{}", target.object.name, target.method.as_id());
            let _ = writeln!(
                text,
                "\n# A guess from the names of the files.\n[[bodies]]\nfiles = {}\nas = {}",
                quoted(glob),
                quoted(&named)
            );
        }
        for folder in &self.invalid {
            let _ = writeln!(
                text,
                "\n# A guess from the name of the folder: each of its bodies has a violation.\n[[bodies]]\nfiles = {}\n\
                 expect = \"invalid\"",
                quoted(folder)
            );
        }
        text
    }
}

/// Returns whether a Bruno file holds the settings of a collection, of a folder or of an environment.
fn has_no_request(path: &Path, name: &str) -> bool {
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    matches!(name, "collection.bru" | "folder.bru") || folder == "environments"
}

/// Returns whether the name has an object, or ends in a method, but for its ending: `lunch.foo.post.json`, `a.criteria.put.json5`.
///
/// Of other names, JSON and its dialects are often the settings of a program; the rest are copies of recordings and case files.
fn is_nearly_named(api: &'static Api, name: &str, content: &FileContent) -> bool {
    let is_method = |word: &str| word.parse::<Method>().is_ok();
    let is_dialect = || matches!(name.to_ascii_lowercase().rsplit_once('.'), Some((_, "jsonc" | "json5")));
    guess(api, name).is_some()
        || name.split('.').skip(1).any(is_method)
        || (*content == FileContent::Other && !is_dialect())
}

/// Returns a glob for files with the same name but for its digits.
fn glob(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut glob = String::new();
    for part in name.split_inclusive(|letter: char| letter.is_ascii_digit()) {
        let text = part.trim_end_matches(|letter: char| letter.is_ascii_digit());
        glob += &FileGlob::escape(text);
        if text.len() < part.len() && !glob.ends_with('*') {
            glob.push('*');
        }
    }
    match path.parent().map(slashed) {
        Some(parent) if !parent.is_empty() => format!("{}/{glob}", FileGlob::escape(&parent)),
        _ => format!("/{glob}"),
    }
}

/// Returns the path with slashes, which globs have on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Returns a list of texts in TOML, one a line if there are many.
fn list(texts: impl Iterator<Item = impl AsRef<str>>) -> String {
    let quoted: Vec<String> = texts.map(|text| quoted(text.as_ref())).collect();
    if quoted.len() > 3 { format!("[\n    {},\n]", quoted.join(",\n    ")) } else { format!("[{}]", quoted.join(", ")) }
}

/// Returns a text in TOML. Its escapes are those of JSON, and it has one character fewer that needs none.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}
