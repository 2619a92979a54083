//! The settings of a check: the arguments, and the project file where they leave something open.

use crate::accepted::Accepted;
use linecard_cases::Target;
use linecard_config::{BodyFiles, Config, Expect, FileGlob, Located, ReadError, today};
use linecard_console::args::{CheckArgs, Traffic};
use linecard_console::describe_io_error;
use linecard_console::format::CheckFormat;
use linecard_contract::Api;
use linecard_traffic::{ExchangeRule, TrafficFormat};
use std::cell::Cell;
use std::env;
use std::path::{self, Path, PathBuf};

/// The settings of a check.
#[derive(Debug, Default)]
pub struct Settings {
    /// The arguments, completed from the project file.
    pub args: CheckArgs,
    /// What paths of operations begin with.
    pub base_path: String,
    /// The path of the project file, as it is shown.
    pub(crate) config: Option<String>,
    /// Whether a file that is passed over is an error.
    pub(crate) strict_names: bool,
    /// Whether everything that the project file names is validated, rather than the paths of the arguments.
    pub(crate) is_whole_project: bool,
    pub(crate) bodies: Vec<Bodies>,
    pub(crate) accepted: Vec<Accepted>,
    pub(crate) excluded: Vec<Excluded>,
    /// The folder of the project file. Globs are relative to it.
    folder: PathBuf,
    /// What is wrong with the settings: the file or the argument, and the message.
    pub(crate) faults: Vec<(String, String)>,
}

/// What files hold, and whether the bodies are valid.
#[derive(Debug)]
pub(crate) struct Bodies {
    files: FileGlob,
    target: Option<Target>,
    expect: Option<Expect>,
    line: usize,
    /// Whether it matches a file.
    is_met: Cell<bool>,
}

/// Files that are left out.
#[derive(Clone, Debug)]
pub(crate) struct Excluded {
    /// The folder that the glob is relative to.
    folder: PathBuf,
    glob: FileGlob,
}

impl Excluded {
    pub(crate) fn is_match(&self, path: &Path) -> bool {
        self.glob.is_match(&relative(&self.folder, path))
    }
}

/// Returns the path relative to a folder. A path outside of the folder stays complete, so that a glob can match its name.
fn relative(folder: &Path, path: &Path) -> PathBuf {
    let absolute = path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match absolute.strip_prefix(folder) {
        Ok(relative) => relative.to_owned(),
        Err(_) => absolute.components().filter(|part| matches!(part, path::Component::Normal(_))).collect(),
    }
}

impl Settings {
    /// Reads the project file, and completes the arguments.
    ///
    /// What is wrong is kept, and reported by [`check`](super::check).
    #[must_use]
    pub fn read(api: &'static Api, args: CheckArgs) -> Settings {
        let here = env::current_dir().unwrap_or_default();
        let mut settings = Settings { excluded: excluded(&here, &args.exclude), ..Settings::default() };
        let path = match &args.config {
            _ if args.no_config => None,
            Some(path) => Some(path.clone()),
            None => Config::find(&here),
        };
        settings.strict_names = args.strict_names;
        settings.args = args;
        if let Some(path) = path {
            settings.complete(api, &here, &path);
        }
        settings.base_path = settings.args.base_path.clone().unwrap_or_else(|| api.base_path.to_owned());
        settings
    }

    /// Completes the settings from the project file at this path.
    fn complete(&mut self, api: &'static Api, here: &Path, path: &Path) {
        let absolute = path::absolute(path).unwrap_or_else(|_| path.to_owned());
        absolute.parent().unwrap_or(here).clone_into(&mut self.folder);
        let shown = absolute.strip_prefix(here).unwrap_or(path).to_string_lossy().into_owned();
        self.config = Some(shown.clone());
        let config = match Config::read(path) {
            Ok(config) => config,
            Err(ReadError::Unreadable(error)) => return self.faults.push((shown, describe_io_error(&error))),
            Err(ReadError::Wrong(errors)) => {
                return self.faults.extend(errors.iter().map(|error| (shown.clone(), error.to_string())));
            }
        };
        let Config { paths, exclude, strict_names, min_bodies, base_path, literal, deny, format, .. } = config;
        let args = &mut self.args;
        self.strict_names |= strict_names.unwrap_or(true);
        args.base_path = args.base_path.take().or(base_path);
        let base_path = args.base_path.as_deref().unwrap_or(api.base_path);
        args.min_bodies = args.min_bodies.or(min_bodies);
        args.max_findings = args.max_findings.or(config.max_findings);
        self.excluded.extend(exclude.into_iter().map(|glob| Excluded { folder: self.folder.clone(), glob }));
        let mut faults: Vec<(usize, String)> = Vec::new();
        let mut fault = |line: usize, message: String| faults.push((line, message));
        for Located { value, line } in literal {
            match api.interpretation(&value) {
                Ok(_) => args.literal.push(value),
                Err(bad) => fault(line, format!("literal: {bad}")),
            }
        }
        for Located { value, line } in deny {
            match value.parse() {
                Ok(severity) => args.deny.push(severity),
                Err(bad) => fault(line, format!("deny: {bad}")),
            }
        }
        if let Some(Located { value, line }) = format {
            match CheckFormat::named(&value) {
                Ok(format) => args.format = args.format.or(Some(format)),
                Err(bad) => fault(line, bad),
            }
        }
        for BodyFiles { files, validated_as, expect, line } in config.bodies {
            let target = validated_as.map(|text| {
                let target = Target::parse_under(api, base_path, &text.value);
                target.map_err(|bad| fault(text.line, bad.to_string())).ok()
            });
            self.bodies.push(Bodies { files, target: target.flatten(), expect, line, is_met: Cell::new(false) });
        }
        let today = today();
        for entry in config.accept {
            let Located { value: rule, line } = &entry.rule;
            let is_of_exchange = || ExchangeRule::ALL.iter().any(|of_exchange| of_exchange.id() == rule);
            if api.rule(rule).is_none() && !rule.starts_with("json.") && !is_of_exchange() {
                fault(*line, format!("there is no rule \"{rule}\"; copy its id from a finding"));
            }
            self.accepted.push(Accepted::new(entry, &today));
        }
        faults.sort_by_key(|(line, _)| *line);
        self.faults.extend(faults.iter().map(|(line, message)| (shown.clone(), format!("line {line}: {message}"))));
        let reads_input = self.args.validated_as.is_some() || self.args.ndjson || self.args.stored.is_some();
        if self.args.paths.is_empty() && !reads_input {
            self.is_whole_project = true;
            let folder = if self.folder == here { Path::new("") } else { &self.folder };
            let whole = || PathBuf::from(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
            self.args.paths = paths.iter().map(|path| folder.join(&path.value)).collect();
            if paths.is_empty() {
                self.args.paths.push(whole());
            }
        }
    }

    /// Returns what the project file says about a file: what it holds, and whether its bodies are valid. Later tables override
    /// earlier ones.
    pub(crate) fn body_files(&self, path: &Path) -> (Option<Target>, Expect) {
        let (mut target, mut expect) = (None, Expect::Valid);
        if self.bodies.is_empty() {
            return (target, expect);
        }
        let path = relative(&self.folder, path);
        for bodies in self.bodies.iter().filter(|bodies| bodies.files.is_match(&path)) {
            bodies.is_met.set(true);
            target = bodies.target.or(target);
            expect = bodies.expect.unwrap_or(expect);
        }
        (target, expect)
    }

    /// Returns the entries that may accept findings of a file.
    pub(crate) fn accepted_in(&self, path: &str) -> Vec<&Accepted> {
        if self.accepted.is_empty() {
            return Vec::new();
        }
        let path = relative(&self.folder, Path::new(path));
        self.accepted.iter().filter(|accepted| accepted.is_about(&path)).collect()
    }

    /// Returns what the project file states in vain, after everything was validated.
    pub(crate) fn unmet(&self) -> Vec<String> {
        let mut unmet: Vec<String> =
            self.accepted.iter().filter_map(|accepted| accepted.fault(self.is_whole_project)).collect();
        if self.is_whole_project {
            let bodies = self.bodies.iter().filter(|bodies| !bodies.is_met.get());
            unmet.extend(bodies.map(|Bodies { files, line, .. }| {
                format!("line {line}: files = \"{}\" matches no file; correct or remove it", files.as_str())
            }));
        }
        unmet
    }

    /// Returns whether no path is given, and there is no project file that names one.
    #[must_use]
    pub fn has_nothing_to_validate(&self) -> bool {
        self.args.paths.is_empty() && self.faults.is_empty()
    }

    /// Returns the name of the project file, for messages about a setting that may be in it.
    pub(crate) fn place(&self, flag: &str) -> String {
        self.config.clone().unwrap_or_else(|| flag.to_owned())
    }
}

/// Converts the format of the argument `--traffic`.
#[must_use]
pub fn traffic_format(format: Traffic) -> TrafficFormat {
    match format {
        Traffic::Har => TrafficFormat::Har,
        Traffic::Http => TrafficFormat::Http,
        Traffic::Curl => TrafficFormat::Curl,
        Traffic::Postman => TrafficFormat::Postman,
        Traffic::Bruno => TrafficFormat::Bruno,
        Traffic::Ndjson => TrafficFormat::Ndjson,
    }
}

/// Returns the globs of `--exclude`, which are relative to the current folder. Their parser has checked them.
fn excluded(here: &Path, globs: &[FileGlob]) -> Vec<Excluded> {
    globs.iter().map(|glob| Excluded { folder: here.to_owned(), glob: glob.clone() }).collect()
}
