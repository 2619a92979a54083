//! The project file, `linecard.toml`, as far as it says what a document holds.

use linecard_cases::Target;
use linecard_config::{AcceptedFindings, Base, BodyFiles, Config, Expect, FileGlob, ReadError, today};
use linecard_contract::{Api, Report};
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
    /// The API without the interpretations that the file switches off.
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
    fn new(api: &'static Api, config: Config, folder: &Path, literal: &mut Literal) -> Result<Project, Vec<Fault>> {
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
        if !faults.is_empty() {
            faults.sort_by_key(|(line, _)| *line);
            return Err(faults);
        }
        let today = today();
        let mut accept = config.accept;
        accept.retain(|entry| entry.until >= today);
        let enforced = literal.enforced(api, ids);
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

/// The APIs without some interpretations. Each is made once, because it is never freed.
#[derive(Debug, Default)]
struct Literal(HashMap<Vec<String>, &'static Api>);

impl Literal {
    fn enforced(&mut self, api: &'static Api, ids: Vec<String>) -> &'static Api {
        if ids.is_empty() {
            return api;
        }
        // Each of the ids was found to have a literal form, so that this does not fail.
        self.0.entry(ids).or_insert_with_key(|ids| api.literal(ids.iter().map(String::as_str)).unwrap_or(api))
    }
}

/// The project files that were read. Each is read again when it changes.
#[derive(Debug, Default)]
pub(crate) struct Projects {
    read: HashMap<PathBuf, Read>,
    literal: Literal,
}

#[derive(Debug)]
struct Read {
    changed: Option<(SystemTime, u64)>,
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
        let changed = fs::metadata(&path).and_then(|metadata| Ok((metadata.modified()?, metadata.len()))).ok();
        let is_read = self.read.get(&path).is_some_and(|read| read.changed == changed && changed.is_some());
        if !is_read {
            let project = read(api, &path, &mut self.literal);
            self.read.insert(path.clone(), Read { changed, project });
        }
        let project = &self.read.get(&path)?.project;
        Some(project.as_ref().map_err(|faults| (path, faults.as_slice())))
    }

    /// Returns what is wrong with the text of a project file.
    pub(crate) fn faults(&mut self, api: &'static Api, text: &str) -> Vec<Fault> {
        let project = Config::parse(text).map_err(lines);
        project.and_then(|config| Project::new(api, config, Path::new(""), &mut self.literal)).err().unwrap_or_default()
    }
}

fn read(api: &'static Api, path: &Path, literal: &mut Literal) -> Result<Project, Vec<Fault>> {
    let config = Config::read(path).map_err(|error| match error {
        ReadError::Unreadable(error) => vec![(1, linecard_console::describe_io_error(&error))],
        ReadError::Wrong(errors) => lines(errors),
    })?;
    Project::new(api, config, path.parent().unwrap_or(Path::new("")), literal)
}

fn lines(errors: Vec<linecard_config::ConfigError>) -> Vec<Fault> {
    errors.into_iter().map(|error| (error.line, error.message)).collect()
}
