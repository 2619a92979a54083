//! Measures the command on long NDJSON files.

use crate::turns::{median, number};
use linecard_bench::Workload;
use serde_json::{Value, json};
use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The size of a file in bytes.
const FILE: usize = 200_000_000;
/// The number of times that the long file repeats it.
const LONG: usize = 5;
/// The number of rounds for a file.
const ROUNDS: usize = 7;

/// Returns, for each NDJSON file, how fast `serde_json` reads its lines, how fast the command validates them on all cores,
/// and the ratio of the two per second of processor time; then the most memory that the command used.
pub(crate) fn measured() -> Result<Value, Box<dyn Error>> {
    let command = command()?;
    let cores = thread::available_parallelism()?.get();
    let mut rows = Vec::new();
    for workload in [Workload::Policies, Workload::Criteria, Workload::Service, Workload::Conference] {
        let path = file(workload)?;
        rows.push(measured_file(workload, &command, &path)?);
        fs::remove_file(&path)?;
    }
    let path = file(Workload::Policies)?;
    let short = peak(&command, &path);
    let long = path.with_file_name(format!("long.{}", ending(Workload::Policies)));
    repeat(&path, &long)?;
    fs::remove_file(&path)?;
    let peak_of_long = peak(&command, &long);
    fs::remove_file(&long)?;
    Ok(json!({"cores": cores, "rows": rows, "peak": {"short": short, "long": peak_of_long}}))
}

fn measured_file(workload: Workload, command: &Path, path: &Path) -> Result<Value, Box<dyn Error>> {
    let mut rounds: Vec<[Spent; 3]> = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push([
            Spent::by(|| skip_lines(path))?,
            Spent::by(|| check(command, path, &["--quiet"]))?,
            Spent::by(|| check(command, path, &[]))?,
        ]);
    }
    let of = |ratio: &dyn Fn(&[Spent; 3]) -> f64| median(rounds.iter().map(ratio).collect());
    let megabytes = number(FILE) / 1e6;
    Ok(json!({
        "workload": workload.letter(),
        "ignored-any": of(&|[skip, ..]| megabytes / skip.busy),
        "quiet": of(&|[_, quiet, _]| megabytes / quiet.elapsed),
        "printed": of(&|[_, _, printed]| megabytes / printed.elapsed),
        "quiet_by_core": of(&|[_, quiet, _]| megabytes / quiet.busy),
        "quiet_to_ignored_any": of(&|[skip, quiet, _]| skip.busy / quiet.busy),
        "printed_to_ignored_any": of(&|[skip, _, printed]| skip.busy / printed.busy),
    }))
}

/// The time of a run, in seconds.
struct Spent {
    elapsed: f64,
    /// The processor time of all threads, including that of the system.
    busy: f64,
}

impl Spent {
    fn by<E: Into<Box<dyn Error>>>(what: impl FnOnce() -> Result<(), E>) -> Result<Spent, Box<dyn Error>> {
        let (start, busy) = (Instant::now(), busy()?);
        what().map_err(Into::into)?;
        Ok(Spent { elapsed: start.elapsed().as_secs_f64(), busy: self::busy()? - busy })
    }
}

/// Returns the processor time of this program and its children so far, in seconds.
#[cfg(unix)]
fn busy() -> Result<f64, Box<dyn Error>> {
    use nix::sys::resource::{UsageWho, getrusage};

    let mut seconds = 0.0;
    for who in [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN] {
        let usage = getrusage(who)?;
        for time in [usage.user_time(), usage.system_time()] {
            seconds += Duration::new(time.tv_sec().try_into()?, 1000 * u32::try_from(time.tv_usec())?).as_secs_f64();
        }
    }
    Ok(seconds)
}

/// Returns an error, because the processor time is known only on Unix.
#[cfg(not(unix))]
fn busy() -> Result<f64, Box<dyn Error>> {
    Err("files can be measured only on Unix".into())
}

/// Returns the most memory that the command used for a file, in MiB; `None` where there is no `/usr/bin/time`.
///
/// A program inherits its peak from the one that starts it, so `/usr/bin/time`, which is small, starts the command.
fn peak(command: &Path, path: &Path) -> Option<f64> {
    let time =
        Command::new("/usr/bin/time").args(["-f", "%M"]).arg(command).args(["check", "--quiet"]).arg(path).output();
    let output = time.ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let kilobytes: Option<f64> = said.lines().last().and_then(|line| line.trim().parse().ok());
    kilobytes.map(|kilobytes| kilobytes / 1024.0)
}

/// Returns the path of the command, which must be in the folder of this program.
fn command() -> Result<PathBuf, Box<dyn Error>> {
    let command = env::current_exe()?.with_file_name(format!("linecard{}", env::consts::EXE_SUFFIX));
    if !command.is_file() {
        return Err(
            format!("{} is missing; run `cargo build --release --package linecard-cli`", command.display()).into()
        );
    }
    Ok(command)
}

/// Returns the end of a file name, which tells the command what the bodies are.
fn ending(workload: Workload) -> String {
    format!("{}.{}.ndjson", workload.object().name, workload.method().as_str().to_ascii_lowercase())
}

/// Writes a file of valid bodies, and reads it once, so that later reads come from memory.
fn file(workload: Workload) -> Result<PathBuf, Box<dyn Error>> {
    let path = command()?.with_file_name(ending(workload));
    let mut file = BufWriter::new(File::create(&path)?);
    let mut written = 0;
    for body in workload.lines() {
        file.write_all(&body)?;
        file.write_all(b"\n")?;
        written += body.len() + 1;
        if written >= FILE {
            break;
        }
    }
    file.flush()?;
    skip_lines(&path)?;
    Ok(path)
}

/// Writes a file several times into another.
fn repeat(path: &Path, long: &Path) -> io::Result<()> {
    let mut out = File::create(long)?;
    for _ in 0..LONG {
        io::copy(&mut File::open(path)?, &mut out)?;
    }
    Ok(())
}

/// Reads all lines with `serde_json`, and keeps nothing.
fn skip_lines(path: &Path) -> io::Result<()> {
    // The buffer has the same size as that of the command.
    let mut file = BufReader::with_capacity(256 * 1024, File::open(path)?);
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line)? > 0 {
        serde_json::from_slice::<serde::de::IgnoredAny>(black_box(&line))?;
        line.clear();
    }
    Ok(())
}

/// Validates all lines with the command.
fn check(command: &Path, path: &Path, options: &[&str]) -> Result<(), Box<dyn Error>> {
    let mut check = Command::new(command);
    let status = check.arg("check").args(options).arg(path).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("{check:?}: {status}").into()) }
}
