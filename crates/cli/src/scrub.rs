//! The command `scrub`: writes recordings and bodies anew, with pseudonyms for personal data.

use crate::check::held::Held;
use crate::check::settings::traffic_format;
use crate::whole_file::{WholeFile, describe_write_error};
use linecard_cases::{BadTarget, FileContent, Target, is_ndjson};
use linecard_config::ProjectFile;
use linecard_console::args::ScrubArgs;
use linecard_console::{Exit, Output, describe_io_error, print_error};
use linecard_contract::{Api, Options, line_body};
use linecard_traffic::{Exchanges, ReadError, Scrubber, TrafficFormat, Writer, read};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::ops::ControlFlow;
use std::path::Path;

/// What a file holds.
enum Form {
    Traffic(TrafficFormat),
    Body(Target),
    Lines(Target),
}

/// The number of exchanges that were written, and of those that were left out.
#[derive(Default)]
struct Counts {
    written: usize,
    left_out: usize,
}

const NO_EXCHANGES: &str = "the file has no exchange; record one";
const ALL_LEFT_OUT: &str = "the file has no exchange of this API; --base-path names another base path";
const NO_FILE: &str = "the output is not a file; name a file, or leave out the name to write to standard output";

/// Scrubs files. A file that cannot be scrubbed completely is not written at all.
///
/// # Errors
///
/// An error if standard output cannot be written.
pub fn scrub(api: &'static Api, out: &mut Output, mut args: ScrubArgs) -> io::Result<Exit> {
    if let Some(message) = misuse(&args) {
        print_error(message);
        return Ok(Exit::Error);
    }
    if let Err(message) = complete(&mut args) {
        print_error(&linecard_console::visible(&message));
        return Ok(Exit::Error);
    }
    let args = &args;
    let target = match target_of(api, args) {
        Ok(target) => target,
        Err(bad) => {
            print_error(&linecard_console::visible(&format!("--as: {bad}")));
            return Ok(Exit::Error);
        }
    };
    let scrubber = match &args.seed {
        Some(seed) => Ok(Scrubber::from_seed(seed)),
        None => Scrubber::random(),
    };
    let mut scrubber = match scrubber {
        Ok(scrubber) => scrubber,
        Err(error) => {
            print_error(&format!("the system gives no random key: {}; use --seed", describe_io_error(&error)));
            return Ok(Exit::Error);
        }
    };
    let mut exit = Exit::Ok;
    for path in &args.files {
        let shown = path.to_string_lossy();
        let form = form_of(api, args, target, path);
        let done = match form.and_then(|form| misnamed_output(args, &form).map_or(Ok(form), Err)) {
            Ok(form) => file(api, args, path, &form, &mut scrubber, out)?,
            Err(message) => Err(message),
        };
        match done {
            Ok(Counts { left_out: 0, .. }) => {}
            Ok(Counts { written, left_out }) => {
                let message = format!("{shown}: {written} exchanges written; {left_out} of another API left out");
                // A failure to write to standard error cannot be reported.
                let _ = writeln!(anstream::stderr(), "{}", linecard_console::visible(&message));
            }
            Err(message) => {
                print_error(&linecard_console::visible(&format!("{shown}: {message}; nothing was written")));
                exit = Exit::Error;
            }
        }
    }
    Ok(exit)
}

/// Returns what is wrong with the arguments as a whole.
fn misuse(args: &ScrubArgs) -> Option<&'static str> {
    let has_input = args.files.iter().any(|path| path == Path::new("-"));
    match (args.in_place, args.files.len()) {
        (false, 2..) => Some("several files have no place on one output; use --in-place, or name one file"),
        (true, _) if has_input => Some("standard input cannot be replaced; name a file, or leave out --in-place"),
        _ => None,
    }
}

/// Completes the arguments from the project file.
fn complete(args: &mut ScrubArgs) -> Result<(), String> {
    if args.base_path.is_some() {
        return Ok(());
    }
    args.base_path = ProjectFile::Nearest.read()?.and_then(|(config, _)| config.base_path);
    Ok(())
}

/// Returns the target of `--as`. Its path begins with the base path.
fn target_of(api: &'static Api, args: &ScrubArgs) -> Result<Option<Target>, BadTarget> {
    let base_path = args.base_path.as_deref().unwrap_or(api.base_path);
    args.validated_as.as_deref().map(|text| Target::parse_under(api, base_path, text)).transpose()
}

fn form_of(api: &'static Api, args: &ScrubArgs, target: Option<Target>, path: &Path) -> Result<Form, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let held = args.traffic.map_or_else(|| Held::of(api, &name), |format| Held::Traffic(traffic_format(format)));
    let of_target = |target| if args.ndjson || is_ndjson(&name) { Form::Lines(target) } else { Form::Body(target) };
    match (held, target) {
        (_, Some(target)) | (Held::Content(FileContent::Body(target)), None) => Ok(of_target(target)),
        (Held::Traffic(format), None) => Ok(Form::Traffic(format)),
        (Held::Content(FileContent::Misnamed(bad)), None) => Err(bad.to_string()),
        (Held::Content(FileContent::Cases), None) => {
            Err("a case file is written by hand, and is not scrubbed; write bodies without personal data".to_owned())
        }
        (Held::Content(_), None) if path.is_dir() => {
            Err("it is a folder; name the files in it, such as recorded/*.har".to_owned())
        }
        (Held::Content(FileContent::Json | FileContent::Other), None) => {
            if path != Path::new("-") && !path.exists() {
                return Err("no such file or folder".to_owned());
            }
            Err("the file name has no format; add --traffic FORMAT or --as OBJECT.METHOD".to_owned())
        }
    }
}

/// Returns what is wrong with the name of the output: that of another format would let each reader refuse the file.
fn misnamed_output(args: &ScrubArgs, form: &Form) -> Option<String> {
    let Form::Traffic(format) = form else { return None };
    let name = args.output.as_ref()?.file_name()?.to_string_lossy();
    let named = TrafficFormat::from_name(&name).filter(|named| named != format)?;
    Some(format!(
        "the output {name} has the name of {}, and the recording is {}; end the name in {}",
        named.title(),
        format.title(),
        format.endings().join(" or ")
    ))
}

/// Scrubs a file, and replaces or prints the target when all is done.
fn file(
    api: &'static Api,
    args: &ScrubArgs,
    path: &Path,
    form: &Form,
    scrubber: &mut Scrubber,
    out: &mut Output,
) -> io::Result<Result<Counts, String>> {
    let mut scrub_into = |writer: &mut dyn Write| {
        let counts = contents(api, args, form, scrubber, input(path)?, writer)?;
        writer.flush().map_err(|error| describe_io_error(&error))?;
        Ok(counts)
    };
    let target = if args.in_place { Some(path) } else { args.output.as_deref() };
    if let Some(target) = target {
        return Ok(replace(target, &mut scrub_into));
    }
    // The output is printed only when it is complete.
    let mut temporary = tempfile::tempfile()?;
    let counts = match scrub_into(&mut BufWriter::new(&mut temporary)) {
        Ok(counts) => counts,
        Err(message) => return Ok(Err(message)),
    };
    temporary.rewind()?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let length = temporary.read(&mut buffer)?;
        if length == 0 {
            return Ok(Ok(counts));
        }
        out.write_raw(buffer.get(..length).unwrap_or_default())?;
    }
}

/// Writes a file, and puts it in its place when all is done.
fn replace(target: &Path, write: &mut dyn FnMut(&mut dyn Write) -> Result<Counts, String>) -> Result<Counts, String> {
    if target.exists() && !target.is_file() {
        return Err(NO_FILE.to_owned());
    }
    let describe = |error: io::Error| describe_write_error(target, &error);
    let file = WholeFile::create(target).map_err(describe)?;
    let counts = write(&mut file.writer().map_err(describe)?)?;
    file.keep().map_err(describe)?;
    Ok(counts)
}

fn input(path: &Path) -> Result<Box<dyn Read>, String> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    match File::open(path) {
        Ok(file) => Ok(Box::new(file)),
        Err(error) => Err(describe_io_error(&error)),
    }
}

fn contents(
    api: &'static Api,
    args: &ScrubArgs,
    form: &Form,
    scrubber: &mut Scrubber,
    mut input: Box<dyn Read>,
    out: &mut dyn Write,
) -> Result<Counts, String> {
    let io_message = |error: io::Error| describe_io_error(&error);
    match form {
        Form::Traffic(format) => exchanges(api, args, *format, scrubber, input, out),
        Form::Body(target) => {
            let mut body = Vec::new();
            input.read_to_end(&mut body).map_err(io_message)?;
            let body = scrubber.body(target.object, target.method, &body).map_err(|error| error.to_string())?;
            out.write_all(&body).map_err(io_message)?;
            Ok(Counts::default())
        }
        Form::Lines(target) => {
            let mut input = BufReader::new(input);
            let mut line = Vec::new();
            for number in 1.. {
                line.clear();
                if input.read_until(b'\n', &mut line).map_err(io_message)? == 0 {
                    break;
                }
                if let Some(body) = line_body(&line, usize::MAX) {
                    let body = scrubber.body(target.object, target.method, body);
                    out.write_all(&body.map_err(|error| format!("line {number}: {error}"))?).map_err(io_message)?;
                }
                out.write_all(b"\n").map_err(io_message)?;
            }
            Ok(Counts::default())
        }
    }
}

fn exchanges(
    api: &'static Api,
    args: &ScrubArgs,
    format: TrafficFormat,
    scrubber: &mut Scrubber,
    input: Box<dyn Read>,
    out: &mut dyn Write,
) -> Result<Counts, String> {
    let io_message = |error: io::Error| describe_io_error(&error);
    let options = Options::default().with_max_body(args.max_body);
    let exchanges = Exchanges { api, options, base_path: args.base_path.as_deref() };
    let mut writer = Writer::new(format, out).map_err(io_message)?;
    let (mut counts, mut failure) = (Counts::default(), None);
    let done = read(format, input, args.max_body, &mut |exchange| {
        let written = match exchange {
            Err(bad) => Err(bad.to_string()),
            Ok(exchange) => match scrubber.exchange(&exchanges, &exchange) {
                Err(bad) => Err(format!("exchange {} (line {}): {bad}", exchange.number, exchange.place.line)),
                Ok(None) => {
                    counts.left_out += 1;
                    Ok(())
                }
                Ok(Some(other)) => {
                    counts.written += 1;
                    writer.write(&other).map_err(io_message)
                }
            },
        };
        match written {
            Ok(()) => ControlFlow::Continue(()),
            Err(message) => {
                failure = Some(message);
                ControlFlow::Break(())
            }
        }
    });
    if let Some(message) = failure {
        return Err(message);
    }
    done.map_err(|error| match error {
        ReadError::Io(error) => describe_io_error(&error),
        error => error.to_string(),
    })?;
    writer.finish().map_err(io_message)?;
    match counts {
        Counts { written: 0, left_out: 0 } => Err(NO_EXCHANGES.to_owned()),
        Counts { written: 0, .. } => Err(ALL_LEFT_OUT.to_owned()),
        counts => Ok(counts),
    }
}
