//! Measures the contenders in rounds, and prints the medians as JSON.
//!
//! The speed of a machine changes over time. In a round, all contenders validate the bodies one after the other, so
//! that the ratios compare the same moment.
//!
//! The command is measured too, on long NDJSON files. It must be in the folder of this program.

use linecard_bench::Workload;
use linecard_bench::contenders::{
    Boon, Contender, IgnoredAny, JsonSchema, Linecard, LinecardWithLines, LinecardWithPointers, SerdeStructs,
};
use serde_json::{Map, Value, json};
use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The time for all rounds of a workload.
const TIME: Duration = Duration::from_secs(5);
/// The minimum time of a contender in a round.
const TURN: Duration = Duration::from_micros(400);

/// The size of a file in bytes.
const FILE: usize = 200_000_000;
/// The number of rounds for files.
const FILE_ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let mut groups = Map::new();
    for workload in Workload::ALL {
        groups.insert(format!("{}-valid", workload.letter()), measured(workload, &workload.valid(), false));
        let faulty: Vec<Vec<u8>> = workload.faulty().into_iter().map(|faulty| faulty.body).collect();
        groups.insert(format!("{}-fault", workload.letter()), measured(workload, &faulty, true));
    }
    for workload in [Workload::Policies, Workload::Conference] {
        groups.insert(format!("{}-file", workload.letter()), measured_file(workload)?);
    }
    println!("{}", Value::Object(groups));
    Ok(())
}

/// Returns, for each contender, the median of nanoseconds per body, and the medians of the ratios to the first two.
fn measured(workload: Workload, bodies: &[Vec<u8>], is_faulty: bool) -> Value {
    let mut turns: Vec<Turn> = vec![turn::<IgnoredAny>(IgnoredAny::NAME, workload, bodies)];
    if is_faulty {
        // A report on a fault is of little use without locations, so they are included.
        turns.push(turn::<LinecardWithPointers>("linecard", workload, bodies));
        turns.push(turn::<LinecardWithLines>("linecard+lines", workload, bodies));
    } else {
        turns.push(turn::<Linecard>("linecard", workload, bodies));
    }
    turns.push(turn::<SerdeStructs>(SerdeStructs::NAME, workload, bodies));
    turns.push(turn::<JsonSchema>(JsonSchema::NAME, workload, bodies));
    turns.push(turn::<Boon>(Boon::NAME, workload, bodies));
    let mut rounds: Vec<Vec<f64>> = Vec::new();
    let start = Instant::now();
    while start.elapsed() < TIME {
        rounds.push(turns.iter().map(|(_, turn)| time(turn)).collect());
    }
    let count = f64::from(u32::try_from(bodies.len()).expect("a workload has few bodies"));
    let medians = turns.iter().enumerate().map(|(index, (name, _))| {
        let of = |ratio: &dyn Fn(&[f64]) -> f64| median(rounds.iter().map(|round| ratio(round)).collect());
        let numbers = json!({
            "nanoseconds": of(&|round| round[index] / count),
            "to_ignored_any": of(&|round| round[index] / round[0]),
            "to_linecard": of(&|round| round[index] / round[1]),
        });
        ((*name).to_owned(), numbers)
    });
    Value::Object(medians.collect())
}

/// Returns, for an NDJSON file, how fast `serde_json` reads its lines, how fast the command validates them on all
/// cores, and the ratio of the two per second of CPU time. These are medians of the rounds.
fn measured_file(workload: Workload) -> Result<Value, Box<dyn Error>> {
    let (command, path) = (command()?, file(workload)?);
    let cores = thread::available_parallelism()?.get();
    let mut rounds: Vec<[Spent; 2]> = Vec::new();
    for _ in 0..FILE_ROUNDS {
        rounds.push([Spent::by(|| skip_lines(&path))?, Spent::by(|| check(&command, &path))?]);
    }
    fs::remove_file(&path)?;
    let of = |ratio: &dyn Fn(&[Spent; 2]) -> f64| median(rounds.iter().map(ratio).collect());
    let megabytes = f64::from(u32::try_from(FILE)?) / 1e6;
    Ok(json!({
        "ignored-any": {"megabytes_a_second": of(&|[skip, _]| megabytes / skip.elapsed)},
        "linecard": {
            "megabytes_a_second": of(&|[_, check]| megabytes / check.elapsed),
            "cores": cores,
            "of_ignored_any_by_core": of(&|[skip, check]| skip.busy / check.busy),
        },
    }))
}

/// The time of a run, in seconds.
struct Spent {
    elapsed: f64,
    /// The CPU time of all threads, including that of the system.
    busy: f64,
}

impl Spent {
    fn by<E: Into<Box<dyn Error>>>(what: impl FnOnce() -> Result<(), E>) -> Result<Spent, Box<dyn Error>> {
        let (start, busy) = (Instant::now(), busy()?);
        what().map_err(Into::into)?;
        Ok(Spent { elapsed: start.elapsed().as_secs_f64(), busy: self::busy()? - busy })
    }
}

/// Returns the CPU time of this program and its children so far, in seconds.
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

/// Returns an error, because the CPU time is known only on Unix.
#[cfg(not(unix))]
fn busy() -> Result<f64, Box<dyn Error>> {
    Err("files can be measured only on Unix".into())
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

/// Writes a file of valid bodies, and reads it once, so that later reads come from memory.
fn file(workload: Workload) -> Result<PathBuf, Box<dyn Error>> {
    let what = format!("{}.{}", workload.object().name, workload.method().as_str().to_ascii_lowercase());
    let path = command()?.with_file_name(format!("{what}.ndjson"));
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
fn check(command: &Path, path: &Path) -> Result<(), Box<dyn Error>> {
    let mut check = Command::new(command);
    let status = check.arg("check").arg(path).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("{check:?}: {status}").into()) }
}

/// The name of a contender, and a function that validates all bodies.
type Turn = (&'static str, Box<dyn Fn()>);

fn turn<C: Contender + 'static>(name: &'static str, workload: Workload, bodies: &[Vec<u8>]) -> Turn {
    let (contender, bodies) = (C::new(workload), bodies.to_vec());
    let validate_all = move || {
        for body in &bodies {
            black_box(&contender.validate(black_box(body)));
        }
    };
    (name, Box::new(validate_all))
}

/// Returns the nanoseconds that a contender needs for all bodies.
fn time(turn: &dyn Fn()) -> f64 {
    let start = Instant::now();
    let mut turns = 0.0;
    while start.elapsed() < TURN {
        turn();
        turns += 1.0;
    }
    start.elapsed().as_secs_f64() * 1e9 / turns
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
