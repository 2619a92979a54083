//! The command `learn`: writes an overlay from recordings.

use crate::check::held::Held;
use crate::check::settings::traffic_format;
use crate::whole_file::{WholeFile, describe_write_error};
use linecard_console::args::LearnArgs;
use linecard_console::{Exit, Output, describe_io_error, print_error, visible};
use linecard_contract::{Api, Options};
use linecard_overlay::Learner;
use linecard_traffic::{Exchange, Exchanges, Part, TrafficFormat, read};
use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// What was read of the recordings.
#[derive(Default)]
struct Counts {
    exchanges: usize,
    skipped: usize,
    /// Exchanges of the API whose path or method is that of no operation.
    unknown: usize,
}

/// Writes the overlay. If a recording cannot be read completely, nothing is written.
///
/// # Errors
///
/// An error if standard output cannot be written.
pub fn learn(api: &'static Api, out: &mut Output, mut args: LearnArgs) -> io::Result<Exit> {
    match learned(api, &mut args) {
        Ok(text) => match &args.output {
            None => out.write_all(text.as_bytes()).map(|()| Exit::Ok),
            Some(path) => match write(path, &text) {
                Ok(()) => Ok(Exit::Ok),
                Err(error) => {
                    print_error(&visible(&describe_write_error(path, &error)));
                    Ok(Exit::Error)
                }
            },
        },
        Err(message) => {
            print_error(&visible(&format!("{message}; nothing was written")));
            Ok(Exit::Error)
        }
    }
}

/// Returns the text of the overlay.
fn learned(api: &'static Api, args: &mut LearnArgs) -> Result<String, String> {
    let project = args.overlays.project();
    if args.base_path.is_none()
        && let Some((config, _)) = project.read()?
    {
        args.base_path = config.base_path;
    }
    let args = &*args;
    if let Some(output) = &args.output {
        let is_output = |path: &Path| {
            path.canonicalize().is_ok_and(|path| output.canonicalize().is_ok_and(|output| path == output))
        };
        let overlays = project.overlays()?;
        let what = if args.files.iter().any(|path| is_output(path)) {
            Some("a recording that is read")
        } else if overlays.iter().map(PathBuf::as_path).chain(args.overlays.files()).any(is_output) {
            Some("an overlay that is loaded, of which nothing is learned again")
        } else {
            None
        };
        if let Some(what) = what {
            let shown = output.display();
            return Err(format!("--output: {shown} is {what}, and would be lost; name another file"));
        }
    }
    let api = linecard_overlay::load_all(api, &project, args.overlays.files())?;
    let mut learner = Learner::new(api);
    if args.scrubbed {
        learner = learner.without_words();
    }
    let mut counts = Counts::default();
    for path in &args.files {
        let shown = path.to_string_lossy();
        recording(api, args, path, &mut learner, &mut counts).map_err(|message| format!("{shown}: {message}"))?;
    }
    let Counts { exchanges, skipped, unknown } = counts;
    if exchanges == 0 {
        let how = "no recording has an exchange of this API; record one, or name another base path with --base-path";
        return Err(how.to_owned());
    }
    let [of_exchanges, of_skipped] =
        [exchanges, skipped].map(|count| if count == 1 { "exchange" } else { "exchanges" });
    let mut head = vec![format!(
        "An overlay, learned from {exchanges} {of_exchanges} of the API; {skipped} {of_skipped} of another API skipped."
    )];
    if unknown > 0 {
        head.push(format!(
            "{unknown} of them: the path or the method is that of no operation, so nothing is learned; linecard check shows them."
        ));
    }
    if args.min_count > 1 {
        head.push(format!("What was seen less than {} times is left out.", args.min_count));
    }
    Ok(learner.overlay(args.min_count, &head))
}

/// Reads a recording.
fn recording(
    api: &'static Api,
    args: &LearnArgs,
    path: &Path,
    learner: &mut Learner,
    counts: &mut Counts,
) -> Result<(), String> {
    if path.is_dir() {
        return Err("it is a folder; name its recordings".to_owned());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let format = match args.traffic.map_or_else(|| Held::of(api, &name), |format| Held::Traffic(traffic_format(format)))
    {
        Held::Traffic(format) => format,
        Held::Content(_) => return Err("the file name has no format of recordings; add --traffic FORMAT".to_owned()),
    };
    if path.as_os_str() == "-" {
        return exchanges(api, args, format, io::stdin(), &name, learner, counts);
    }
    let file = File::open(path).map_err(|error| describe_io_error(&error))?;
    exchanges(api, args, format, file, &path.to_string_lossy(), learner, counts)
}

fn exchanges(
    api: &'static Api,
    args: &LearnArgs,
    format: TrafficFormat,
    input: impl Read,
    shown: &str,
    learner: &mut Learner,
    counts: &mut Counts,
) -> Result<(), String> {
    let options = Options::default().with_max_body(args.max_body);
    let validation = Exchanges { api, options, base_path: args.base_path.as_deref() };
    let mut bad = None;
    read(format, input, args.max_body, &mut |exchange| match exchange {
        Ok(exchange) => {
            one(api, &validation, &exchange, shown, learner, counts);
            ControlFlow::Continue(())
        }
        Err(error) => {
            bad = Some(error.to_string());
            ControlFlow::Break(())
        }
    })
    .map_err(|error| error.to_string())?;
    bad.map_or(Ok(()), Err)
}

/// Learns from an exchange.
fn one(
    api: &'static Api,
    validation: &Exchanges<'_>,
    exchange: &Exchange,
    shown: &str,
    learner: &mut Learner,
    counts: &mut Counts,
) {
    let validated = validation.validate(exchange);
    if validated.is_skipped {
        counts.skipped += 1;
        return;
    }
    counts.exchanges += 1;
    counts.unknown += usize::from(validated.operation.is_none());
    let place = || format!("{shown}:{}, exchange {}", exchange.place.line, exchange.number);
    for body in validated.bodies.iter().filter(|body| body.part == Part::Response) {
        let (bytes, _, _) = body.source(exchange);
        learner.response(&body.report, bytes, &place);
    }
    if let (Some(id), Some(status)) = (validated.operation, exchange.status)
        && let Some(operation) = api.operation(id)
    {
        learner.status(operation, status, &place);
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let file = WholeFile::create(path)?;
    let mut writer = file.writer()?;
    writer.write_all(text.as_bytes())?;
    writer.flush()?;
    file.keep()
}
