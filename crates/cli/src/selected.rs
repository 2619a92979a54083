//! The files with bodies that the arguments of a command select, one by one.

use crate::check::files::{Finder, Found};
use crate::check::settings::Settings;
use linecard_cases::{Target, is_ndjson};
use linecard_config::Expect;
use linecard_console::args::FileArgs;
use linecard_console::{describe_io_error, print_error, visible};
use linecard_contract::{Api, Options, Report, validate_with};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// What selects the files of a command, and how their bodies are validated.
pub(crate) struct Selection {
    api: &'static Api,
    /// The API that is enforced: the same, without the interpretations that the project file switches off.
    pub(crate) enforced: &'static Api,
    pub(crate) settings: Settings,
    pub(crate) options: Options,
    /// The target of `--as`.
    target: Option<Target>,
}

/// A file that is selected, or standard input.
pub(crate) struct SelectedFile<'f> {
    /// The path as it is shown.
    pub(crate) shown: &'f str,
    /// The path; none for standard input.
    pub(crate) path: Option<&'f Path>,
    pub(crate) text: &'f [u8],
    pub(crate) content: SelectedContent,
}

/// What a selected file holds.
#[derive(Clone, Copy)]
pub(crate) enum SelectedContent {
    Cases,
    /// A body, and whether it is expected to be valid.
    Body(Target, Expect),
    /// A body on each line.
    Lines(Target, Expect),
}

/// The files that are passed over, by the reason, and the number of files that cannot be read.
#[derive(Default)]
pub(crate) struct NotTaken {
    pub(crate) passed_over: BTreeMap<&'static str, usize>,
    pub(crate) errors: usize,
}

impl NotTaken {
    pub(crate) fn pass_over(&mut self, reason: &'static str) {
        *self.passed_over.entry(reason).or_default() += 1;
    }

    /// Returns a line for each reason why files are passed over.
    pub(crate) fn lines(&self) -> impl Iterator<Item = String> {
        self.passed_over.iter().map(|(reason, files)| format!("passed over: {reason}: {files}"))
    }

    /// Counts an error, and prints it on standard error.
    pub(crate) fn error(&mut self, path: &str, message: &str) {
        self.errors += 1;
        print_error(&visible(&format!("{path}: {message}")));
    }
}

impl Selection {
    /// Reads the project file, and resolves the arguments. `to_do` says what the command does with a body, such as "to mend".
    ///
    /// # Errors
    ///
    /// Messages about the arguments or the project file.
    pub(crate) fn new(api: &'static Api, args: FileArgs, to_do: &str) -> Result<Selection, Vec<String>> {
        let settings = Settings::read(api, args.into());
        if !settings.faults.is_empty() {
            return Err(settings.faults.iter().map(|(path, message)| format!("{path}: {message}")).collect());
        }
        let args = &settings.args;
        if args.paths.is_empty() && args.validated_as.is_none() {
            let how = "name a file or folder, or pipe in a body and add --as OBJECT.METHOD";
            return Err(vec![format!("there is nothing {to_do}; {how}")]);
        }
        let target = args.validated_as.as_deref().map(|text| Target::parse_under(api, &settings.base_path, text));
        let target = target.transpose().map_err(|bad| vec![format!("--as: {bad}")])?;
        let enforced = settings.enforced(api).map_err(|(_, message)| vec![message])?;
        let options = Options::default().with_max_body(args.max_body);
        Ok(Selection { api, enforced, settings, options, target })
    }

    /// Returns whether standard input is selected.
    pub(crate) fn has_standard_input(&self) -> bool {
        let paths = &self.settings.args.paths;
        paths.is_empty() || paths.iter().any(|path| path.as_os_str() == "-")
    }

    /// Gives each selected file to `take`. A file that cannot be read, or that holds no body, is counted.
    pub(crate) fn each(
        &self,
        not_taken: &mut NotTaken,
        take: &mut dyn FnMut(&mut NotTaken, SelectedFile<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut finder = Finder::new(self.api, &self.settings, self.target);
        let input = [Path::new("-").to_owned()];
        let paths = &self.settings.args.paths;
        for path in if paths.is_empty() { &input[..] } else { paths } {
            if path.as_os_str() != "-" {
                finder.find(path, &mut |found| self.found(not_taken, &found, take))?;
                continue;
            }
            let Some(target) = self.target else {
                not_taken
                    .error("-", "standard input has no file name; add --as OBJECT.METHOD, such as --as criteria.put");
                continue;
            };
            let mut text = Vec::new();
            match io::stdin().lock().read_to_end(&mut text) {
                Ok(_) => {
                    let content = self.content("-", target, Expect::Valid);
                    take(not_taken, SelectedFile { shown: "-", path: None, text: &text, content })?;
                }
                Err(error) => not_taken.error("-", &describe_io_error(&error)),
            }
        }
        Ok(())
    }

    fn found(
        &self,
        not_taken: &mut NotTaken,
        found: &Found<'_>,
        take: &mut dyn FnMut(&mut NotTaken, SelectedFile<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let (path, content) = match found {
            Found::Cases(path) => (path, SelectedContent::Cases),
            Found::Body(path, target, expect) => (path, self.content(&path.to_string_lossy(), *target, *expect)),
            Found::Traffic(..) => {
                not_taken.pass_over("recordings of exchanges");
                return Ok(());
            }
            Found::PassedOver(..) => {
                not_taken.pass_over("files whose names do not give an object and method");
                return Ok(());
            }
            Found::Error(path, message) => {
                not_taken.error(&path.to_string_lossy(), message);
                return Ok(());
            }
        };
        let shown = path.to_string_lossy();
        match fs::read(path) {
            Ok(text) => take(not_taken, SelectedFile { shown: &shown, path: Some(path), text: &text, content }),
            Err(error) => {
                not_taken.error(&shown, &describe_io_error(&error));
                Ok(())
            }
        }
    }

    fn content(&self, shown: &str, target: Target, expect: Expect) -> SelectedContent {
        let target = Target { object: self.enforced.resolve(target.object), ..target };
        if self.settings.args.ndjson || is_ndjson(shown) {
            SelectedContent::Lines(target, expect)
        } else {
            SelectedContent::Body(target, expect)
        }
    }

    /// Validates a body.
    pub(crate) fn validate(&self, target: Target, body: &[u8]) -> Report {
        validate_with(&self.options, target.object, target.method, body)
    }
}

/// Prints what is wrong with the arguments or the project file.
pub(crate) fn print_messages(messages: &[String]) {
    for message in messages {
        print_error(&visible(message));
    }
}

/// Prints lines on standard error.
pub(crate) fn print_lines(lines: &[String]) {
    for line in lines {
        // A failure to write to standard error cannot be reported.
        let _ = io::Write::write_all(&mut anstream::stderr(), format!("{line}\n").as_bytes());
    }
}

/// Returns a number with its noun.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
