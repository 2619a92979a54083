//! Measures the server against its goals, each beside what it is compared with, in one run.

use crate::load::{
    Contender, Measured, Running, Slot, begin, example, free_address, measure, median, middle, put_bodies, server,
    shown,
};
use crate::{cargo, readme, run, target};
use serde_json::json;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PAGE: &str = "crates/server/load/README.md";

/// The goals.
const PUT_OF_ECHO: f64 = 0.6;
const GET_OF_ECHO: f64 = 0.7;
const INSTRUCTIONS: f64 = 60_000.0;
const GROUPED: f64 = 4.0;
const DURABLE_OF_ECHO: f64 = 0.5;
const LOGIN: f64 = 1.3;
const GROWTH: f64 = 3.0;

/// The number of rounds. The contenders take turns; the medians of the rounds count, because the machine may be faster in one of them.
const ROUNDS: usize = 5;

/// The number of requests under callgrind.
const COUNTED: [u32; 2] = [100, 300];

/// The file with the body of these requests.
const COUNTED_BODY: &str = "counted";

/// The numbers of criteria that a user has when one of them is changed, and how often it is changed.
const CRITERIA: [usize; 2] = [10, 1000];
const CHANGES: u32 = 300;

/// The least time of a synchronous write of a slow disk. On a faster disk, strace delays each by it.
const SLOW: Duration = Duration::from_millis(1);

const USER: &str = "/api/v1/tenants/t/groups/g/users/u1/services/";

/// A goal and what was measured.
struct Goal {
    what: &'static str,
    measured: String,
    limit: String,
    is_reached: bool,
}

impl Goal {
    fn at_least(what: &'static str, ratio: f64, goal: f64, details: &str) -> Goal {
        let measured = format!("{ratio:.2} ({details})");
        Goal { what, measured, limit: format!("≥ {goal}"), is_reached: ratio >= goal }
    }

    fn at_most(what: &'static str, figure: f64, goal: f64, details: &str) -> Goal {
        let measured =
            if goal < 100.0 { format!("{figure:.2} ({details})") } else { format!("{figure:.0} ({details})") };
        Goal { what, measured, limit: format!("≤ {goal}"), is_reached: figure <= goal }
    }
}

/// Measures, and prints the table; with `write`, also writes it into the page.
pub(crate) fn speed(write: bool) -> Result<(), String> {
    for program in ["wrk", "valgrind", "strace"] {
        if Command::new(program).arg("--version").output().is_err() {
            return Err(format!("{program} is missing; install it, for instance with `apt-get install {program}`"));
        }
    }
    run(cargo().args(["build", "--release", "--package", "linecard-server", "--bins", "--examples"]))?;
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let puts = put_bodies()?;
    let body = &puts[0];
    for (file, text) in [("GET", ""), ("PUT", &puts.join("\n")), (COUNTED_BODY, body)] {
        std::fs::write(folder.path().join(file), text).map_err(|error| error.to_string())?;
    }
    let sync = time_of_a_synchronous_write(folder.path())?;
    let mut goals = counted(folder.path())?;
    goals.extend(under_load(folder.path(), sync)?);
    goals.extend(growth(folder.path())?);
    let mut table = format!(
        "A PUT of {} bytes; a synchronous write of this disk takes {:.2} ms.\n\n| What | Measured | Goal | |\n|---|---:|---:|---|\n",
        body.len(),
        sync.as_secs_f64() * 1000.0
    );
    for Goal { what, measured, limit, is_reached } in goals {
        let result = if is_reached { "reached" } else { "not reached" };
        writeln!(table, "| {what} | {measured} | {limit} | {result} |").map_err(|error| error.to_string())?;
    }
    print!("{table}");
    if write { readme::write(PAGE, "speed", &table) } else { Ok(()) }
}

/// Measures how long the disk takes to write a page and wait for it.
fn time_of_a_synchronous_write(folder: &Path) -> Result<Duration, String> {
    let failed = |error: std::io::Error| error.to_string();
    let mut file = std::fs::File::create(folder.join("page")).map_err(failed)?;
    let mut times = Vec::new();
    for _ in 0..50 {
        let began = Instant::now();
        file.write_all(&[1; 4096]).and_then(|()| file.sync_data()).map_err(failed)?;
        times.push(began.elapsed());
    }
    times.sort();
    Ok(times[times.len() / 2])
}

/// Counts the instructions of a validated PUT and of a GET, beside those of the echo.
fn counted(folder: &Path) -> Result<Vec<Goal>, String> {
    let of = |server: &str, method: &str| {
        let count = |requests: u32| instructions(folder, server, method, requests);
        Ok::<_, String>((count(COUNTED[1])? - count(COUNTED[0])?) / f64::from(COUNTED[1] - COUNTED[0]))
    };
    let (put, put_echo) = (of("nothing-kept", "PUT")?, of("echo", "PUT")?);
    let (get, get_echo) = (of("memory", "GET")?, of("echo", "GET")?);
    let details = format!("the echo: {put_echo:.0}; a GET in memory: {get:.0}, of the echo {get_echo:.0}");
    Ok(vec![Goal::at_most("instructions of a validated PUT, nothing kept", put, INSTRUCTIONS, &details)])
}

/// Returns the instructions of a whole run of `contenders count`, as callgrind counts them.
fn instructions(folder: &Path, server: &str, method: &str, requests: u32) -> Result<f64, String> {
    let counted = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", folder.join("callgrind").display()))
        .arg(target().join("release/examples/contenders"))
        .args(["count", server, method, &format!("{USER}call_processing_policies/")])
        .arg(folder.join(COUNTED_BODY))
        .arg(requests.to_string())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&counted.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    collected.filter(|_| counted.status.success()).ok_or_else(|| format!("valgrind failed:\n{said}"))
}

/// A server that wrk measures, and the cookie of its requests.
struct Started {
    address: SocketAddr,
    cookie: String,
    _running: (Running, Option<Running>),
}

/// Measures requests a second.
fn under_load(folder: &Path, sync: Duration) -> Result<Vec<Goal>, String> {
    let delay = if sync < SLOW { &["strace"][..] } else { &[] };
    let mut started = Vec::new();
    for (index, (start, has_login)) in [
        (
            (|slot: &Slot<'_>, _: bool| Ok(example(slot, &["echo"])))
                as fn(&Slot<'_>, bool) -> Result<Contender, String>,
            false,
        ),
        (|slot, _| Ok(example(slot, &["nothing-kept"])), false),
        (|slot, _| Ok(server(slot, &[])), false),
        (|slot, _| Ok(server(slot, &["--data", &shown(slot.folder)])), false),
        (|slot, is_delayed| Ok(delayed(server(slot, &["--data", &shown(slot.folder)]), is_delayed)), false),
        (|slot, is_delayed| Ok(delayed(one_a_transaction(slot), is_delayed)), false),
        (|slot, _| Ok(example(slot, &["login", "memory:"])), true),
        (|slot, _| Ok(example(slot, &["login", &format!("sqlite:{}", shown(slot.folder))])), true),
        (|slot, _| Ok(example(slot, &["fixed", &shown(&slot.folder.with_file_name(COUNTED_BODY))])), false),
    ]
    .into_iter()
    .enumerate()
    {
        let own = folder.join(index.to_string());
        std::fs::create_dir(&own).map_err(|error| error.to_string())?;
        let (address, running) =
            begin(&Slot { address: free_address()?, folder: &own }, |slot| start(slot, !delay.is_empty()))?;
        let cookie = if has_login { log_in(address)? } else { String::new() };
        started.push(Started { address, cookie, _running: running });
    }
    let mut cells = vec![[Vec::new(), Vec::new()]; started.len()];
    for _ in 0..ROUNDS {
        for (cell, Started { address, cookie, .. }) in cells.iter_mut().zip(&started) {
            // PUT comes first, so that GET returns a stored body.
            for (at, method) in [(1, "PUT"), (0, "GET")] {
                cell[at].push(measure(*address, method, folder, cookie)?);
            }
        }
    }
    let rates = |index: usize, at: usize| cells[index][at].iter().map(|measured: &Measured| measured.a_second);
    let [get, put] = [0, 1].map(|at| move |index: usize| (index, at));
    let ratio = |(one, at): (usize, usize), (other, _): (usize, usize)| {
        let [rate, other_rate] = [one, other].map(|index| median(&cells[index][at]).a_second);
        let ratio = middle(rates(one, at).zip(rates(other, at)).map(|(rate, other)| rate / other).collect());
        (ratio, format!("{rate:.0}/s and {other_rate:.0}/s"))
    };
    let at_least = |what, (ratio, details): (f64, String), goal| Goal::at_least(what, ratio, goal, &details);
    let at_most = |what, (ratio, details): (f64, String), goal| Goal::at_most(what, ratio, goal, &details);
    Ok(vec![
        at_least("validated PUT, nothing kept, of the echo", ratio(put(1), put(0)), PUT_OF_ECHO),
        at_least("GET in memory, of the echo, whose response is empty", ratio(get(2), get(0)), GET_OF_ECHO),
        at_least("GET in memory, of an axum handler that returns as many bytes", ratio(get(2), get(8)), GET_OF_ECHO),
        at_least(
            "durable PUT in SQLite, of one transaction a request, on a disk of 1 ms or more",
            ratio(put(4), put(5)),
            GROUPED,
        ),
        at_least("durable PUT in SQLite on this disk, of the echo", ratio(put(3), put(0)), DURABLE_OF_ECHO),
        at_most("time of a PUT behind a login, of `--open`, in memory", ratio(put(2), put(6)), LOGIN),
        at_most("time of a GET behind a login, of `--open`, in memory", ratio(get(2), get(6)), LOGIN),
        at_most("time of a PUT behind a login, of `--open`, in SQLite", ratio(put(3), put(7)), LOGIN),
        at_most("time of a GET behind a login, of `--open`, in SQLite", ratio(get(3), get(7)), LOGIN),
    ])
}

fn one_a_transaction(slot: &Slot<'_>) -> Contender {
    let mut contender = example(slot, &["one-a-transaction"]);
    contender.command.arg(slot.folder);
    contender
}

/// The same contender, on a disk whose synchronous writes take a millisecond longer.
fn delayed(contender: Contender, is_delayed: bool) -> Contender {
    if !is_delayed {
        return contender;
    }
    let microseconds = SLOW.as_micros();
    let mut command = Command::new("strace");
    // The server stays the child of this process, which kills it, and strace ends with it.
    command.args(["--follow-forks", "--seccomp-bpf", "--daemonize", "--quiet=all", "--output=/dev/null"]);
    command.args(["--trace=fdatasync,fsync", &format!("--inject=fdatasync,fsync:delay_exit={microseconds}")]);
    command.arg(contender.command.get_program()).args(contender.command.get_args());
    Contender { command, ..contender }
}

/// Logs the administrator of a contender in. Returns the cookie.
fn log_in(address: SocketAddr) -> Result<String, String> {
    let body = json!({"username": "admin", "password": "of admin"}).to_string();
    let mut client = Client::to(address, "")?;
    let (status, head) = client.ask("POST", "/api/v1/login/", &body)?;
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
    cookie.map(str::to_owned).ok_or(format!("the login was refused with {status}"))
}

/// Measures how long a change of one criteria takes, by the number of criteria that the user has.
fn growth(folder: &Path) -> Result<Vec<Goal>, String> {
    let mut goals = Vec::new();
    let own = folder.join("growth");
    std::fs::create_dir(&own).map_err(|error| error.to_string())?;
    for (what, arguments) in [
        ("time of a PUT of one criteria of 1,000, of one of 10, in memory", vec![]),
        ("time of a PUT of one criteria of 1,000, of one of 10, in SQLite", vec!["--data".to_owned(), shown(&own)]),
    ] {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let slot = Slot { address: free_address()?, folder: &own };
        let (address, _running) = begin(&slot, |slot| Ok(server(slot, &arguments)))?;
        let mut times = Vec::new();
        for (user, count) in CRITERIA.into_iter().enumerate() {
            let service = format!("/api/v1/tenants/t/groups/g/users/u{user}/services/selective_call_acceptance/");
            let mut client = Client::to(address, "")?;
            let names = |number: usize| format!("c{number}");
            let from = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
            let all = (0..count).map(|number| json!({"name": names(number), "active": true, "fromDnCriteria": from}));
            let all = json!({"criteria": all.collect::<Vec<_>>()}).to_string();
            client.must("PUT", &service, &all)?;
            let path = format!("{service}criteria/{}/", names(count / 2));
            let mut taken = Vec::new();
            for number in 0..CHANGES {
                let began = Instant::now();
                client.must("PUT", &path, &json!({"name": names(count / 2), "active": number % 2 == 0}).to_string())?;
                taken.push(began.elapsed());
            }
            // A mean: after some changes the database writes the whole list.
            times.push(taken.iter().sum::<Duration>().as_secs_f64() / f64::from(CHANGES) * 1e6);
        }
        let details = format!("{:.0} µs and {:.0} µs", times[1], times[0]);
        goals.push(Goal::at_most(what, times[1] / times[0], GROWTH, &details));
    }
    Ok(goals)
}

/// A connection that sends one request after the other.
struct Client {
    stream: TcpStream,
    address: SocketAddr,
    cookie: String,
}

impl Client {
    fn to(address: SocketAddr, cookie: &str) -> Result<Client, String> {
        let stream = TcpStream::connect(address).map_err(|error| format!("{address}: {error}"))?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Client { stream, address, cookie: cookie.to_owned() })
    }

    fn must(&mut self, method: &str, path: &str, body: &str) -> Result<(), String> {
        let (status, response) = self.ask(method, path, body)?;
        if status == 200 { Ok(()) } else { Err(format!("{method} {path}: {response}")) }
    }

    /// Sends a request, and returns the status and the text of the response.
    fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<(u16, String), String> {
        let Client { stream, address, cookie } = self;
        let length = body.len();
        let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\n{cookie}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        let failed = |error: std::io::Error| format!("{method} {path}: {error}");
        stream.write_all(request.as_bytes()).map_err(failed)?;
        let (mut response, mut piece) = (Vec::new(), [0; 16 << 10]);
        loop {
            let count = stream.read(&mut piece).map_err(failed)?;
            response.extend_from_slice(&piece[..count]);
            let text = String::from_utf8_lossy(&response);
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
                if body.len() >= length.unwrap_or_default() {
                    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
                    return Ok((status.unwrap_or_default(), text.into_owned()));
                }
            }
            if count == 0 {
                return Err(format!("{method} {path}: the connection was closed"));
            }
        }
    }
}
