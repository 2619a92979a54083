//! The project file, `linecard.toml`, as far as it says what a document holds.

use linecard_cases::Target;
use linecard_config::{AcceptedFindings, Base, BodyFiles, Config, Expect, FileGlob, Located, ReadError, today};
use linecard_contract::{Api, Report};
use linecard_overlay::{Overlay, distinct};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A project file that was read, or the defaults if there is none.
#[derive(Debug)]
pub(crate) struct Project {
    base: Base,
    bodies: Vec<Bodies>,
    exclude: Vec<FileGlob>,
    accept: Vec<AcceptedFindings>,
    /// The API without the interpretations that the file switches off, and with its overlays.
    pub(crate) enforced: &'static Api,
}

#[derive(Debug)]
struct Bodies {
    files: FileGlob,
    target: Option<Target>,
    expect: Option<Expect>,
}

/// What is wrong with a project file: the line, from 1, and the message.
pub(crate) type Fault = (usize, String);

/// What the project file says about a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    pub(crate) is_excluded: bool,
    pub(crate) target: Option<Target>,
    pub(crate) expect: Expect,
}

impl Project {
    /// Returns the project of a document that has no project file.
    pub(crate) fn none(api: &'static Api) -> Project {
        Project { base: Base::default(), bodies: Vec::new(), exclude: Vec::new(), accept: Vec::new(), enforced: api }
    }

    /// Resolves the names in a project file.
    fn new(api: &'static Api, config: Config, folder: &Path, enforced: &mut Enforced) -> Result<Project, Vec<Fault>> {
        let mut faults = Vec::new();
        let base_path = config.base_path.as_deref().unwrap_or(api.base_path);
        let mut ids = Vec::new();
        for id in config.literal {
            match api.interpretation(&id.value) {
                Ok(_) => ids.push(id.value),
                Err(bad) => faults.push((id.line, format!("literal: {bad}"))),
            }
        }
        let mut bodies = Vec::new();
        for BodyFiles { files, validated_as, expect, .. } in config.bodies {
            let target = validated_as.map(|text| {
                let target = Target::parse_under(api, base_path, &text.value);
                target.map_err(|bad| faults.push((text.line, bad.to_string()))).ok()
            });
            bodies.push(Bodies { files, target: target.flatten(), expect });
        }
        let enforced = enforced.api(api, ids, &config.overlay, folder).unwrap_or_else(|wrong| {
            faults.extend(wrong);
            api
        });
        if !faults.is_empty() {
            faults.sort_by_key(|(line, _)| *line);
            return Err(faults);
        }
        let today = today();
        let mut accept = config.accept;
        accept.retain(|entry| entry.until >= today);
        Ok(Project { base: Base::new(folder), bodies, exclude: config.exclude, accept, enforced })
    }

    /// Returns what the file says about a document. Later tables override earlier ones.
    pub(crate) fn said(&self, path: &Path) -> Said {
        let mut said = Said { is_excluded: false, target: None, expect: Expect::Valid };
        if self.bodies.is_empty() && self.exclude.is_empty() {
            return said;
        }
        let paths = self.base.relative(path);
        let is_match = |glob: &FileGlob| paths.iter().any(|path| glob.is_match(path));
        said.is_excluded = self.exclude.iter().any(is_match);
        for bodies in self.bodies.iter().filter(|bodies| is_match(&bodies.files)) {
            said.target = bodies.target.or(said.target);
            said.expect = bodies.expect.unwrap_or(said.expect);
        }
        said
    }

    /// Drops the findings that the file accepts.
    pub(crate) fn drop_accepted(&self, path: &Path, report: &mut Report) {
        if self.accept.is_empty() {
            return;
        }
        let paths = self.base.relative(path);
        let is_about = |glob: &FileGlob| paths.iter().any(|path| glob.is_match(path));
        let accept = self.accept.iter().filter(|entry| entry.files.as_ref().is_none_or(is_about));
        let rules: Vec<&str> = accept.map(|entry| entry.rule.value.as_str()).collect();
        report.retain(|finding| !rules.iter().any(|rule| finding.rule() == **rule));
    }
}

/// The APIs without some interpretations, and with some overlays. Each is made once, because it is never freed.
#[derive(Debug, Default)]
struct Enforced(HashMap<Changes, Result<&'static Api, (usize, String)>>);

/// The ids of interpretations, and the texts of overlays.
type Changes = (Vec<String>, Vec<String>);

impl Enforced {
    /// Returns the API with these changes.
    fn api(
        &mut self,
        api: &'static Api,
        ids: Vec<String>,
        overlays: &[Located<String>],
        folder: &Path,
    ) -> Result<&'static Api, Vec<Fault>> {
        let fault = |overlay: &Located<String>, why: &str| (overlay.line, format!("overlay: {}: {why}", overlay.value));
        let (mut texts, mut unreadable) = (Vec::new(), Vec::new());
        let paths = overlays.iter().map(|overlay| (overlay, folder.join(&overlay.value)));
        let (overlays, paths): (Vec<&Located<String>>, Vec<PathBuf>) = distinct(paths, |(_, path)| path).unzip();
        for (overlay, path) in overlays.iter().zip(paths) {
            match fs::read_to_string(path) {
                Ok(text) => texts.push(text),
                Err(error) => unreadable.push(fault(overlay, &linecard_console::describe_io_error(&error))),
            }
        }
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        let made = self.0.entry((ids, texts)).or_insert_with_key(|(ids, texts)| {
            // Each of the ids was found to have a literal form, so that this does not fail.
            let literal = api.literal(ids.iter().map(String::as_str)).unwrap_or(api);
            texts.iter().enumerate().try_fold(literal, |api, (number, text)| {
                let changed = Overlay::parse(text).and_then(|overlay| overlay.apply(api));
                changed.map_err(|wrong| (number, wrong.first().map(ToString::to_string).unwrap_or_default()))
            })
        });
        match made {
            Ok(api) => Ok(api),
            Err((number, why)) => Err(overlays.get(*number).map(|overlay| fault(overlay, why)).into_iter().collect()),
        }
    }
}

/// When a file was changed, and its length; none if there is no file.
type Version = Option<(SystemTime, u64)>;

fn version_of(path: &Path) -> Version {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// The project files that were read. Each is read again when it, or an overlay that it names, changes.
#[derive(Debug, Default)]
pub(crate) struct Projects {
    read: HashMap<PathBuf, Read>,
    enforced: Enforced,
}

#[derive(Debug)]
struct Read {
    /// The project file and its overlays, as they were when they were read.
    files: Vec<(PathBuf, Version)>,
    project: Result<Project, Vec<Fault>>,
}

impl Projects {
    /// Returns the project of a document: that of the nearest folder above it.
    ///
    /// # Errors
    ///
    /// The path of the project file, and what is wrong with it.
    pub(crate) fn of(&mut self, api: &'static Api, document: &Path) -> Option<Result<&Project, (PathBuf, &[Fault])>> {
        let path = Config::find(document.parent()?)?;
        let is_read = self
            .read
            .get(&path)
            .is_some_and(|read| read.files.iter().all(|(path, version)| version_of(path) == *version));
        if !is_read {
            let read = read(api, &path, &mut self.enforced);
            self.read.insert(path.clone(), read);
        }
        let project = &self.read.get(&path)?.project;
        Some(project.as_ref().map_err(|faults| (path, faults.as_slice())))
    }

    /// Returns what is wrong with the text of a project file in this folder.
    pub(crate) fn faults(&mut self, api: &'static Api, text: &str, folder: &Path) -> Vec<Fault> {
        let project = Config::parse(text).map_err(lines);
        project.and_then(|config| Project::new(api, config, folder, &mut self.enforced)).err().unwrap_or_default()
    }
}

fn read(api: &'static Api, path: &Path, enforced: &mut Enforced) -> Read {
    let folder = path.parent().unwrap_or(Path::new(""));
    // The versions are those before the files are read.
    let mut files = vec![(path.to_owned(), version_of(path))];
    let config = Config::read(path).map_err(|error| match error {
        ReadError::Unreadable(error) => vec![(1, linecard_console::describe_io_error(&error))],
        ReadError::Wrong(errors) => lines(errors),
    });
    let project = config.and_then(|config| {
        let overlays = config.overlays(folder).into_iter();
        files.extend(overlays.map(|overlay| {
            let version = version_of(&overlay);
            (overlay, version)
        }));
        Project::new(api, config, folder, enforced)
    });
    Read { files, project }
}

fn lines(errors: Vec<linecard_config::ConfigError>) -> Vec<Fault> {
    errors.into_iter().map(|error| (error.line, error.message)).collect()
}
