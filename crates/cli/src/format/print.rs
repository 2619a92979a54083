//! Prints the results of a validation in each format that the arguments name.

use crate::check::files::{Finder, Found};
use crate::check::settings::{Settings, is_failing};
use crate::check::{self, Sink};
use crate::excerpt::PublicTexts;
use crate::format::file::ReportFile;
use crate::format::record::{Context, Needs};
use crate::format::records::Records;
use crate::format::tee::Tee;
use crate::format::wording::least_severe;
use crate::format::{concise, github, gitlab, html, junit, markdown, ndjson, sarif};
use crate::human::Human;
use crate::json::Json;
use crate::whole_file::real_path;
use linecard_cases::Target;
use linecard_console::args::CheckArgs;
use linecard_console::format::{CheckFormat, FileReport};
use linecard_console::{Exit, Output, print_error};
use linecard_contract::{Api, Options, Severity};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Validates what the settings name, and prints the results in each format that they name.
///
/// # Errors
///
/// An error if an output cannot be written. A file of `--output` that cannot be written is found before anything is validated.
pub fn check_and_print(api: &'static Api, settings: &Settings, out: &mut Output) -> io::Result<Exit> {
    let args = &settings.args;
    let format = args.format.unwrap_or_default();
    let mut formats = args.output.iter().map(|report| report.format).chain([format]);
    if args.statistics && !formats.any(|format| matches!(format, CheckFormat::Human | CheckFormat::Json)) {
        print_error("--statistics is for the formats human and json; name one with --format or --output");
        return Ok(Exit::Error);
    }
    if args.output.is_empty() {
        return check::check(api, settings, &mut *sink(api, args, format, out, true));
    }
    let mut files = Vec::new();
    for (index, report) in args.output.iter().enumerate() {
        let earlier = args.output.get(..index).unwrap_or_default();
        if let Some(message) = refused(api, settings, earlier, &report.path) {
            print_error(&message);
            return Ok(Exit::Error);
        }
        match ReportFile::create(report) {
            Ok(file) => files.push(file),
            Err(message) => {
                print_error(&message);
                return Ok(Exit::Error);
            }
        }
    }
    let exit = {
        let mut sinks = vec![sink(api, args, format, out, true)];
        for file in &mut files {
            sinks.push(sink(api, args, file.format, &mut file.out, false));
        }
        check::check(api, settings, &mut Tee::new(sinks))?
    };
    for file in files {
        file.keep()?;
    }
    Ok(exit)
}

/// Returns why a report must not be written to this path: the file would be lost, or have two reports.
fn refused(api: &'static Api, settings: &Settings, earlier: &[FileReport], path: &Path) -> Option<String> {
    let shown = path.display();
    if path.as_os_str() == "-" {
        return Some("--output writes files; for standard output, use --format".to_owned());
    }
    if earlier.iter().any(|earlier| is_same_file(&earlier.path, path)) {
        return Some(format!("--output names {shown} twice; name two files"));
    }
    if settings.project_file.as_ref().is_some_and(|file| is_same_file(file, path)) {
        return Some(format!("--output {shown} is the project file; name another file"));
    }
    let is_input = path.is_file() && is_validated(api, settings, path);
    is_input.then(|| format!("--output {shown} is a file that is validated; name another file"))
}

/// Returns whether the paths lead to the same file, also if it does not exist yet.
fn is_same_file(one: &Path, other: &Path) -> bool {
    one == other || matches!((real_path(one), real_path(other)), (Ok(one), Ok(other)) if one == other)
}

/// Returns whether an existing file is validated: the arguments name it, or it is in a folder and has the name of one.
fn is_validated(api: &'static Api, settings: &Settings, path: &Path) -> bool {
    let Ok(real) = real_path(path) else { return false };
    settings.args.paths.iter().chain(&settings.args.stored).any(|input| match input.canonicalize() {
        Ok(input) if input == real => true,
        Ok(folder) if real.starts_with(&folder) => is_file_of_folder(api, settings, input, &real),
        _ => false,
    })
}

/// Returns whether a folder has this file, and it is validated. A link in the folder may lead to it, but then it has a name of its
/// own, which is the one that counts.
fn is_file_of_folder(api: &'static Api, settings: &Settings, folder: &Path, real: &Path) -> bool {
    let target = settings.args.validated_as.as_deref();
    let target = target.and_then(|text| Target::parse_under(api, &settings.base_path, text).ok());
    let mut is_found = false;
    let mut take = |found: Found<'_>| {
        let (Found::Cases(path) | Found::Traffic(path, _) | Found::Body(path, ..)) = found else { return Ok(()) };
        is_found |= path.canonicalize().is_ok_and(|path| path == real);
        Ok(())
    };
    // The callback never fails.
    let _ = Finder::new(api, settings, target).find(folder, &mut take);
    is_found
}

fn sink<'o>(
    api: &'static Api,
    args: &CheckArgs,
    format: CheckFormat,
    out: &'o mut Output,
    is_standard: bool,
) -> Box<dyn Sink + 'o> {
    let least_severe = least_severe(args);
    let context = |least_severe, needs| Context {
        api,
        options: Options::default().with_max_body(args.max_body),
        has_stored: args.stored.is_some(),
        least_severe,
        fails: Severity::ALL.map(|severity| is_failing(args, severity)),
        needs,
        public: Arc::new(PublicTexts::of(api)),
    };
    let (plain, mends) = (Needs::default(), Needs { suggestions: true, excerpts: 0 });
    let shown = context(least_severe, plain);
    match format {
        CheckFormat::Human => Box::new(Human::new(api, out, args, is_standard)),
        CheckFormat::Json => Box::new(Json::new(out, context(Severity::Note, mends))),
        CheckFormat::Concise => Records::boxed(shown, out, concise::Concise::new(args)),
        CheckFormat::Ndjson => Records::boxed(context(Severity::Note, mends), out, ndjson::Ndjson),
        CheckFormat::Sarif => Records::boxed(context(Severity::Note, mends), out, sarif::SarifLog::new(api)),
        CheckFormat::Junit => Records::boxed(shown, out, junit::Junit::default()),
        CheckFormat::Github => Records::boxed(shown, out, github::Github),
        CheckFormat::Gitlab => Records::boxed(shown, out, gitlab::Gitlab::default()),
        CheckFormat::Markdown => Records::boxed(shown, out, markdown::Markdown::default()),
        CheckFormat::Html => {
            let needs = Needs { excerpts: html::EXCERPT, suggestions: true };
            Records::boxed(context(Severity::Note, needs), out, html::Html::new(api))
        }
    }
}
