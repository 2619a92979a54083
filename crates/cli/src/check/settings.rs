//! The settings of a check: the arguments, and the project file where they leave something open.

use crate::accepted::Accepted;
use linecard_cases::Target;
use linecard_config::{Base, BodyFiles, Config, Expect, FileGlob, Located, ReadError, from_here, today};
use linecard_console::args::{CheckArgs, Traffic};
use linecard_console::describe_io_error;
use linecard_console::format::CheckFormat;
use linecard_contract::{Api, JsonRule, Severity, nearest};
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
    /// The path of the project file.
    pub(crate) project_file: Option<PathBuf>,
    /// Whether a file that is passed over is an error.
    pub(crate) strict_names: bool,
    /// Whether everything that the project file names is validated, rather than the paths of the arguments.
    pub(crate) is_whole_project: bool,
    /// Whether the least number of bodies is that of the project file.
    pub(crate) has_min_bodies_of_file: bool,
    pub(crate) bodies: Vec<Bodies>,
    pub(crate) accepted: Vec<Accepted>,
    pub(crate) excluded: Vec<Excluded>,
    /// The folder of the project file. Globs are relative to it.
    folder: Base,
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
    /// The folder that the globs are relative to.
    folder: Base,
    globs: Vec<FileGlob>,
}

impl Excluded {
    pub(crate) fn is_match(&self, path: &Path) -> bool {
        if self.globs.is_empty() {
            return false;
        }
        let paths = self.folder.relative(path);
        self.globs.iter().any(|glob| paths.iter().any(|path| glob.is_match(path)))
    }
}

impl Settings {
    /// Reads the project file, and completes the arguments.
    ///
    /// What is wrong is kept, and reported by [`check`](super::check).
    #[must_use]
    pub fn read(api: &'static Api, args: CheckArgs) -> Settings {
        let here = env::current_dir().unwrap_or_default();
        let mut settings = Settings { excluded: excluded(&here, args.exclude.clone()), ..Settings::default() };
        let path = args.overlays.project().path();
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
        let folder = absolute.parent().unwrap_or(here);
        self.folder = Base::new(folder);
        let shown = absolute.strip_prefix(here).unwrap_or(path).to_string_lossy().into_owned();
        self.config = Some(shown.clone());
        self.project_file = Some(absolute.clone());
        let config = match Config::read(path) {
            Ok(config) => config,
            Err(ReadError::Unreadable(error)) => return self.faults.push((shown, describe_io_error(&error))),
            Err(ReadError::Wrong(errors)) => {
                return self.faults.extend(errors.iter().map(|error| (shown.clone(), error.to_string())));
            }
        };
        // Those of the arguments are loaded after them.
        let overlays = config.overlays(&from_here(folder));
        self.args.overlays.overlay.splice(0..0, overlays);
        let Config { paths, exclude, strict_names, min_bodies, base_path, literal, deny, format, .. } = config;
        let args = &mut self.args;
        self.strict_names |= strict_names.unwrap_or(true);
        args.base_path = args.base_path.take().or(base_path);
        let base_path = args.base_path.as_deref().unwrap_or(api.base_path);
        self.has_min_bodies_of_file = args.min_bodies.is_none() && min_bodies.is_some();
        args.min_bodies = args.min_bodies.or(min_bodies);
        args.max_findings = args.max_findings.or(config.max_findings);
        self.excluded.extend(excluded(folder, exclude));
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
                Ok(Severity::Violation) => {
                    fault(line, "deny: a violation always lets the check fail; remove it".to_owned());
                }
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
            let is_of_json = || JsonRule::ALL.iter().any(|of_json| of_json.id() == rule);
            if api.rule(rule).is_none() && !is_of_json() && !is_of_exchange() {
                fault(*line, no_rule(api, rule));
            }
            self.accepted.push(Accepted::new(entry, &today));
        }
        faults.sort_by_key(|(line, _)| *line);
        self.faults.extend(faults.iter().map(|(line, message)| (shown.clone(), format!("line {line}: {message}"))));
        let reads_input = self.args.validated_as.is_some() || self.args.ndjson || self.args.stored.is_some();
        if self.args.paths.is_empty() && !reads_input {
            self.is_whole_project = true;
            let folder = if folder == here { Path::new("") } else { folder };
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
        let paths = self.folder.relative(path);
        let is_met = |bodies: &&Bodies| paths.iter().any(|path| bodies.files.is_match(path));
        for bodies in self.bodies.iter().filter(is_met) {
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
        let paths = self.folder.relative(Path::new(path));
        self.accepted.iter().filter(|accepted| paths.iter().any(|path| accepted.is_about(path))).collect()
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

    /// Returns whether any severity that lets the check fail is chosen: violations do, and those of `--deny`.
    pub(crate) fn fails(&self, mut is_chosen: impl FnMut(Severity) -> bool) -> bool {
        Severity::ALL.into_iter().any(|severity| is_failing(&self.args, severity) && is_chosen(severity))
    }

    /// Returns the API that is enforced: without the interpretations of `--literal`, and with the overlays.
    ///
    /// # Errors
    ///
    /// The argument that is wrong, and why.
    pub(crate) fn enforced(&self, api: &'static Api) -> Result<&'static Api, (&'static str, String)> {
        let literal = api.literal(self.args.literal.iter().map(String::as_str));
        let literal = literal.map_err(|bad| ("--literal", bad.to_string()))?;
        linecard_overlay::load(literal, self.args.overlays.files()).map_err(|message| ("--overlay", message))
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

/// Says that there is no rule with this id, and which ids are similar.
fn no_rule(api: &Api, rule: &str) -> String {
    let of_objects = api.objects.iter().flat_map(|object| object.all_rule_ids()).map(|rule| rule.to_string());
    let of_json = JsonRule::ALL.iter().map(|rule| rule.id().to_owned());
    let of_exchange = ExchangeRule::ALL.iter().map(|rule| rule.id().to_owned());
    let ids: Vec<String> = of_objects.chain(of_json).chain(of_exchange).collect();
    let near = nearest(rule, ids.iter().map(String::as_str));
    let fix = if near.is_empty() {
        "copy its id from a finding".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    format!("there is no rule \"{rule}\"; {fix}")
}

/// Returns whether findings of this severity let the check fail.
pub(crate) fn is_failing(args: &CheckArgs, severity: Severity) -> bool {
    severity == Severity::Violation || args.deny.contains(&severity)
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

/// Returns what globs exclude that are relative to a folder; nothing if there are none.
fn excluded(folder: &Path, globs: Vec<FileGlob>) -> Vec<Excluded> {
    if globs.is_empty() { Vec::new() } else { vec![Excluded { folder: Base::new(folder), globs }] }
}
