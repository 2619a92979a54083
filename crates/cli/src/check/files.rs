//! Which files are validated, and as what.

use crate::check::held::Held;
use crate::check::names::reason_to_pass_over;
use crate::check::settings::{Excluded, Settings, traffic_format};
use ignore::WalkBuilder;
use linecard_cases::{BadTarget, FileContent, Target};
use linecard_config::Expect;
use linecard_console::describe_io_error;
use linecard_contract::Api;
use linecard_traffic::TrafficFormat;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What is to be done with a file.
#[derive(Debug)]
pub(crate) enum Found<'p> {
    /// It is a case file.
    Cases(&'p Path),
    /// It holds recorded exchanges.
    Traffic(&'p Path, TrafficFormat),
    /// It holds a body, or NDJSON with bodies.
    Body(&'p Path, Target, Expect),
    /// It is not validated, for this reason.
    PassedOver(&'p Path, String),
    /// It cannot be validated.
    Error(&'p Path, String),
}

/// Takes files, one by one.
pub(crate) type Take<'t> = &'t mut dyn FnMut(Found<'_>) -> io::Result<()>;

/// Finds the files below paths. A file that is reached twice is found once, unless its names mean different things.
pub(crate) struct Finder<'s> {
    api: &'static Api,
    settings: &'s Settings,
    /// The target of `--as`.
    target: Option<Target>,
    /// The files that were found, without links in their paths, and what each was taken for: a link may have another name.
    seen: HashSet<(PathBuf, String)>,
}

impl<'s> Finder<'s> {
    pub(crate) fn new(api: &'static Api, settings: &'s Settings, target: Option<Target>) -> Finder<'s> {
        Finder { api, settings, target, seen: HashSet::new() }
    }

    /// Finds the file with this path, or the files of this folder.
    pub(crate) fn find(&mut self, path: &Path, take: Take<'_>) -> io::Result<()> {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.folder(path, take),
            Ok(_) => {
                let found = self.named_file(path);
                if self.is_seen(&found) { Ok(()) } else { take(found) }
            }
            Err(error) => take(Found::Error(path, describe_io_error(&error))),
        }
    }

    /// Returns whether the file was found before, and taken for the same.
    fn is_seen(&mut self, found: &Found<'_>) -> bool {
        let (path, taken_for) = match found {
            Found::Cases(path) => (path, "cases".to_owned()),
            Found::Traffic(path, format) => (path, format!("{format:?}")),
            Found::Body(path, target, _) => (path, format!("{}.{}", target.object.name, target.method.as_id())),
            Found::PassedOver(path, message) | Found::Error(path, message) => (path, message.clone()),
        };
        // This fails for a broken link, and for a pipe, which can be read once only.
        fs::canonicalize(path).is_ok_and(|path| !self.seen.insert((path, taken_for)))
    }

    /// Returns what a file holds that the arguments name. A file that cannot be validated is an error.
    fn named_file<'p>(&self, path: &'p Path) -> Found<'p> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (of_table, expect) = self.settings.body_files(path);
        if let Some(format) = self.settings.args.traffic.map(traffic_format) {
            return recording(path, format, expect);
        }
        let held = Held::of(self.api, &name);
        self.found(path, held, self.target.or(of_table), expect)
            .unwrap_or_else(|_| Found::Error(path, BadTarget::not_in_file_name(self.api, &name).to_string()))
    }

    /// Returns what is to be done with a file. A target comes before what the name says. The error is the content of a file of which
    /// neither says what it holds.
    fn found<'p>(
        &self,
        path: &'p Path,
        held: Held,
        target: Option<Target>,
        expect: Expect,
    ) -> Result<Found<'p>, FileContent> {
        Ok(match (held, target) {
            (Held::Traffic(format), None) => recording(path, format, expect),
            (Held::Content(FileContent::Cases), target) => {
                cases(path, target.filter(|_| self.target.is_none()), expect)
            }
            (_, Some(target)) | (Held::Content(FileContent::Body(target)), None) => Found::Body(path, target, expect),
            (Held::Content(FileContent::Misnamed(bad)), None) => Found::Error(path, bad.to_string()),
            (Held::Content(content @ (FileContent::Json | FileContent::Other)), None) => return Err(content),
        })
    }

    /// Finds the files of a folder. Files that are not named as bodies or case files are passed over.
    fn folder(&mut self, path: &Path, take: Take<'_>) -> io::Result<()> {
        let mut is_empty = true;
        for entry in walk(path, self.settings) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    is_empty = false;
                    let shown = path_of(&error).unwrap_or(path);
                    let message = error.io_error().map_or_else(|| error.to_string(), describe_io_error);
                    take(Found::Error(shown, message))?;
                    continue;
                }
            };
            let metadata = fs::metadata(&entry);
            if metadata.as_ref().is_ok_and(fs::Metadata::is_dir) {
                continue;
            }
            if let Some(found) = self.file_of_folder(&entry) {
                let found = if metadata.is_ok_and(|metadata| !metadata.is_file()) { not_regular(found) } else { found };
                is_empty &= matches!(found, Found::PassedOver(..)) && !self.settings.strict_names;
                if !self.is_seen(&found) {
                    take(found)?;
                }
            }
        }
        if !is_empty {
            return Ok(());
        }
        let message = if self.has_left_out(path) { ALL_LEFT_OUT } else { NO_FILES };
        take(Found::Error(path, message.to_owned()))
    }

    /// Returns whether a folder has a file to validate that is excluded or ignored.
    fn has_left_out(&self, folder: &Path) -> bool {
        let mut files = WalkBuilder::new(folder).standard_filters(false).hidden(true).build().flatten();
        files.any(|entry| {
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            let found = self.file_of_folder(entry.path()).filter(|_| is_file);
            matches!(found, Some(Found::Cases(_) | Found::Traffic(..) | Found::Body(..)))
        })
    }

    /// Returns what a file of a folder holds. None if it is unrelated.
    fn file_of_folder<'p>(&self, path: &'p Path) -> Option<Found<'p>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (of_table, expect) = self.settings.body_files(path);
        let held = Held::of(self.api, &name);
        // In a folder, --as is about JSON only. A recording stays one, unless the project file says that it holds bodies.
        let target = match held {
            Held::Traffic(_) => of_table.map(|of_table| self.target.unwrap_or(of_table)),
            Held::Content(FileContent::Other) => of_table,
            Held::Content(_) => self.target.or(of_table),
        };
        match self.found(path, held, target, expect) {
            Ok(found) => Some(found),
            Err(content) => {
                reason_to_pass_over(self.api, &name, &content).map(|reason| Found::PassedOver(path, reason))
            }
        }
    }
}

/// Passes over what is no regular file: a pipe without a writer would never end. An error stays one.
fn not_regular(found: Found<'_>) -> Found<'_> {
    match found {
        Found::Cases(path) | Found::Traffic(path, _) | Found::Body(path, ..) | Found::PassedOver(path, _) => {
            Found::PassedOver(path, NOT_REGULAR.to_owned())
        }
        Found::Error(..) => found,
    }
}

const NOT_REGULAR: &str = "it is a pipe, a socket or a device; pipe its content in, and add --as OBJECT.METHOD";

/// Returns what is to be done with a recording.
fn recording(path: &Path, format: TrafficFormat, expect: Expect) -> Found<'_> {
    match expect {
        Expect::Valid => Found::Traffic(path, format),
        Expect::Invalid => Found::Error(path, INVALID_RECORDING.to_owned()),
    }
}

/// Returns what is to be done with a case file. A `[[bodies]]` says nothing about its cases, so it must not match the file.
fn cases(path: &Path, target: Option<Target>, expect: Expect) -> Found<'_> {
    if target.is_some() || expect == Expect::Invalid {
        return Found::Error(path, BODIES_OF_CASES.to_owned());
    }
    Found::Cases(path)
}

const BODIES_OF_CASES: &str = "each case says what it holds and what it expects, so that as and expect say nothing about a case \
                               file; let the glob of [[bodies]] not match it";

const INVALID_RECORDING: &str = "a recording has many bodies, so that expect = \"invalid\" says nothing about it; accept its \
                                 findings with [[accept]], or let the glob of [[bodies]] not match it";

const ALL_LEFT_OUT: &str = "all files to validate in the folder are excluded or ignored; look at exclude in linecard.toml, at \
                            --exclude and at .gitignore and .ignore, or add --no-ignore";

const NO_FILES: &str = "the folder has no file to validate; name bodies like lunch.criteria.put.json or \
                        criteria.put.json and case files like lunch.cases.json, or add --as OBJECT.METHOD";

/// Walks the files and folders of a folder, sorted by name, without those that are excluded, ignored or hidden. It follows
/// links, but not a link to a folder above it. A broken link is a file.
pub(crate) fn walk(folder: &Path, settings: &Settings) -> impl Iterator<Item = Result<PathBuf, ignore::Error>> + use<> {
    let excluded: Vec<Excluded> = settings.excluded.clone();
    let is_excluded = move |path: &Path| excluded.iter().any(|excluded| excluded.is_match(path));
    let is_left_out = is_excluded.clone();
    let is_ignoring = !settings.args.no_ignore;
    let mut walk = WalkBuilder::new(folder);
    // Which files are validated must not depend on the settings of a machine, or on whether git is used.
    walk.git_global(false).require_git(false).parents(is_ignoring);
    walk.ignore(is_ignoring).git_ignore(is_ignoring).git_exclude(false);
    walk.follow_links(true);
    walk.sort_by_file_name(std::cmp::Ord::cmp);
    walk.filter_entry(move |entry| entry.depth() == 0 || !is_excluded(entry.path()));
    walk.build().filter_map(move |entry| match entry {
        Ok(entry) => Some(Ok(entry.into_path())),
        // The files of the folder that a loop leads to are found without it.
        Err(error) if is_loop(&error) => None,
        Err(error) => match broken_link(&error) {
            Some(link) if is_hidden(link) || is_left_out(link) => None,
            Some(link) => Some(Ok(link.to_owned())),
            None => Some(Err(error)),
        },
    })
}

fn is_loop(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithDepth { err, .. }
        | ignore::Error::WithLineNumber { err, .. } => is_loop(err),
        _ => false,
    }
}

/// Returns the path of the link if the error is that its target does not exist.
fn broken_link(error: &ignore::Error) -> Option<&Path> {
    path_of(error).filter(|path| path.is_symlink() && !path.exists())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Returns the path that an error is about.
fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } | ignore::Error::Loop { child: path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
