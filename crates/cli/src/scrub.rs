//! The command `scrub`: writes recordings and bodies anew, with pseudonyms for personal data.

use crate::check::settings::traffic_format;
use linecard_cases::{FileContent, Target, is_ndjson};
use linecard_config::Config;
use linecard_console::args::ScrubArgs;
use linecard_console::{Exit, Output, describe_io_error, print_error};
use linecard_contract::{Api, Options, line_body};
use linecard_traffic::{Exchanges, ReadError, Scrubber, TrafficFormat, Writer, read};
use std::env;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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
        let done = match form_of(api, args, path) {
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
    if let Some(path) = Config::find(&env::current_dir().unwrap_or_default()) {
        let config = Config::read(&path).map_err(|error| format!("{}: {error}", path.to_string_lossy()))?;
        args.base_path = config.base_path;
    }
    Ok(())
}

fn form_of(api: &'static Api, args: &ScrubArgs, path: &Path) -> Result<Form, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let format = args.traffic.map(traffic_format).or_else(|| TrafficFormat::from_name(&name));
    let of_target = |target| if args.ndjson || is_ndjson(&name) { Form::Lines(target) } else { Form::Body(target) };
    match (format, args.validated_as, FileContent::from_name(api, &name)) {
        (_, Some(target), _) | (None, None, FileContent::Body(target)) => Ok(of_target(target)),
        (Some(format), ..) => Ok(Form::Traffic(format)),
        (None, None, FileContent::Misnamed(bad)) => Err(bad.to_string()),
        (None, None, FileContent::Cases) => {
            Err("a case file is written by hand, and is not scrubbed; write bodies without personal data".to_owned())
        }
        (None, None, FileContent::Json | FileContent::Other) => {
            Err("the file name has no format; add --traffic FORMAT or --as OBJECT.METHOD".to_owned())
        }
    }
}

/// Scrubs a file into a temporary one, and replaces or prints the target when all is done.
fn file(
    api: &'static Api,
    args: &ScrubArgs,
    path: &Path,
    form: &Form,
    scrubber: &mut Scrubber,
    out: &mut Output,
) -> io::Result<Result<Counts, String>> {
    let target = if args.in_place { Some(path) } else { args.output.as_deref() };
    // The file that a link names is replaced, not the link.
    let target: Option<PathBuf> = target.map(|target| fs::canonicalize(target).unwrap_or_else(|_| target.to_owned()));
    let target = target.as_deref();
    if target.is_some_and(|target| target.exists() && !target.is_file()) {
        return Ok(Err(NO_FILE.to_owned()));
    }
    let folder = target.map(|target| target.parent().filter(|parent| !parent.as_os_str().is_empty()));
    let temporary = match folder {
        Some(folder) => NamedTempFile::new_in(folder.unwrap_or(Path::new("."))),
        None => NamedTempFile::new(),
    };
    let mut temporary = match temporary {
        Ok(temporary) => temporary,
        Err(error) => {
            return Ok(Err(format!(
                "no file can be written to the folder of the output: {}",
                describe_io_error(&error)
            )));
        }
    };
    let done = input(path).and_then(|input| {
        let mut buffered = BufWriter::new(temporary.as_file_mut());
        let counts = contents(api, args, form, scrubber, input, &mut buffered)?;
        buffered.flush().map_err(|error| describe_io_error(&error))?;
        Ok(counts)
    });
    let counts = match done {
        Ok(counts) => counts,
        Err(message) => return Ok(Err(message)),
    };
    if let Some(target) = target {
        return Ok(replace(temporary, target).map(|()| counts).map_err(|error| describe_io_error(&error)));
    }
    let file = temporary.as_file_mut();
    file.rewind()?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let length = file.read(&mut buffer)?;
        if length == 0 {
            return Ok(Ok(counts));
        }
        out.write_raw(buffer.get(..length).unwrap_or_default())?;
    }
}

/// Replaces the target by the temporary file, with the permissions that the target has or that a new file would have.
fn replace(temporary: NamedTempFile, target: &Path) -> io::Result<()> {
    if !target.exists() {
        File::create(target)?;
    }
    fs::set_permissions(temporary.path(), fs::metadata(target)?.permissions())?;
    temporary.persist(target)?;
    Ok(())
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
