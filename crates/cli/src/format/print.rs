//! Prints the results of a validation in each format that the arguments name.

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
use linecard_console::args::CheckArgs;
use linecard_console::format::CheckFormat;
use linecard_console::{Exit, Output, print_error};
use linecard_contract::{Api, Options, Severity};
use std::io;
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
    let mut files = match ReportFile::create_all(api, settings, &args.output) {
        Ok(files) => files,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Error);
        }
    };
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
