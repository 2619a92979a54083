//! Measures the server under load, and compares it with a bare echo, a mock, and its own other stores.

use crate::{cargo, postgres, readme, root};
use crate::{run, target};
use linecard_contract::Method;
use linecard_model::objects::CALL_PROCESSING_POLICIES;
use linecard_schema::full_body;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The target. `cargo xtask speed` measures the others.
const OF_PRISM: f64 = 10.0;

/// The number of rounds, and the time and connections of each measurement. The contenders take turns; medians are
/// printed.
const ROUNDS: usize = 3;
const SECONDS: u32 = 3;
const CONNECTIONS: u32 = 64;

const PATH: &str = "/api/v1/tenants/t/groups/g/users/{user}/services/call_processing_policies/";
const PAGE: &str = "crates/server/README.md";

const ECHO: &str = "bare axum echo";
const NOTHING: &str = "nothing kept";
const MEMORY: &str = "in memory";
const SQLITE: &str = "SQLite";
const ALONE: &str = "SQLite, one transaction a change";
const POSTGRES: &str = "PostgreSQL";
const PRISM: &str = "Prism";

/// All contenders, and the functions that start them.
const CONTENDERS: [(&str, Start); 7] = [
    (ECHO, |slot| Ok(example(slot, &["echo"]))),
    (NOTHING, |slot| Ok(example(slot, &["nothing-kept"]))),
    (MEMORY, |slot| Ok(server(slot, &[]))),
    (SQLITE, |slot| Ok(server(slot, &["--data", &shown(slot.folder)]))),
    (ALONE, |slot| {
        let mut contender = example(slot, &["one-a-transaction"]);
        contender.command.arg(slot.folder);
        Ok(contender)
    }),
    (POSTGRES, postgres),
    (PRISM, prism),
];

type Start = fn(&Slot<'_>) -> Result<Contender, String>;

/// The address of a contender, and the folder that it may write to.
pub(crate) struct Slot<'p> {
    pub(crate) address: SocketAddr,
    pub(crate) folder: &'p Path,
}

/// The command of a contender, and a process that it needs.
pub(crate) struct Contender {
    pub(crate) command: Command,
    pub(crate) beside: Option<Running>,
}

/// A process that ends when this is dropped.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // The process may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The result of wrk.
#[derive(Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) a_second: f64,
    p99: f64,
}

/// Measures, and prints the table; with `write`, also writes it into the README of the server.
pub(crate) fn load(write: bool) -> Result<(), String> {
    if Command::new("wrk").arg("--version").output().is_err() {
        return Err("wrk is missing; install it, for instance with `apt-get install wrk`".to_owned());
    }
    run(cargo().args(["build", "--release", "--package", "linecard-server", "--bins", "--examples"]))?;
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let puts = put_bodies()?;
    let bodies = [("GET", String::new()), ("PUT", puts.join("\n"))];
    for (method, body) in &bodies {
        std::fs::write(folder.path().join(method), body).map_err(|error| error.to_string())?;
    }
    let mut started = Vec::new();
    for (index, (name, start)) in CONTENDERS.into_iter().enumerate() {
        let own = folder.path().join(index.to_string());
        std::fs::create_dir(&own).map_err(|error| error.to_string())?;
        match begin(&Slot { address: free_address()?, folder: &own }, start) {
            Ok((address, running)) => started.push((name, address, running)),
            Err(reason) => eprintln!("{name} is left out: {reason}"),
        }
    }
    let mut cells = vec![[Vec::new(), Vec::new()]; started.len()];
    for _ in 0..ROUNDS {
        for (cell, (name, address, _)) in cells.iter_mut().zip(&started) {
            // PUT comes first, so that GET returns a stored body.
            for at in [1, 0] {
                let measured = measure(*address, bodies[at].0, folder.path(), "");
                cell[at].push(measured.map_err(|reason| format!("{name}: {reason}"))?);
            }
        }
    }
    let rows: Vec<(&str, [Measured; 2])> =
        started.iter().zip(&cells).map(|((name, ..), cell)| (*name, [0, 1].map(|at| median(&cell[at])))).collect();
    let table = table(&rows, puts[0].len())?;
    print!("{table}");
    if write { readme::write(PAGE, "load", &table) } else { Ok(()) }
}

/// The bodies of the PUTs of a user, in turn. They differ, because a PUT that changes nothing writes nothing.
pub(crate) fn put_bodies() -> Result<[String; 2], String> {
    let body = full_body(&CALL_PROCESSING_POLICIES, Method::Put).ok_or("the tables make no PUT")?;
    let mut other = body.clone();
    let flag = other.as_object_mut().and_then(|body| body.values_mut().find(|value| value.is_boolean()));
    let flag = flag.ok_or("the body has no attribute that is true or false")?;
    *flag = json!(flag == &json!(false));
    Ok([body.to_string(), other.to_string()])
}

/// Starts a contender, and waits until it responds.
pub(crate) fn begin(
    slot: &Slot<'_>,
    start: impl FnOnce(&Slot<'_>) -> Result<Contender, String>,
) -> Result<(SocketAddr, (Running, Option<Running>)), String> {
    let Contender { mut command, beside } = start(slot)?;
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut running = Running(child.map_err(|error| format!("{command:?}: {error}"))?);
    let began = Instant::now();
    while TcpStream::connect(slot.address).is_err() {
        if let Ok(Some(status)) = running.0.try_wait() {
            return Err(format!("{command:?}: {status}"));
        }
        if began.elapsed() > Duration::from_secs(30) {
            return Err(format!("{command:?} does not listen"));
        }
        sleep(Duration::from_millis(50));
    }
    Ok((slot.address, (running, beside)))
}

pub(crate) fn free_address() -> Result<SocketAddr, String> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map_err(|error| error.to_string())
}

pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn server_program() -> Command {
    Command::new(target().join("release").join("linecard-server"))
}

/// The server in its usual configuration, without the log of requests.
pub(crate) fn server(slot: &Slot<'_>, arguments: &[&str]) -> Contender {
    let mut command = server_program();
    command.args(["serve", "--open", "--log", "warn", "--listen", &slot.address.to_string()]).args(arguments);
    Contender { command, beside: None }
}

pub(crate) fn example(slot: &Slot<'_>, arguments: &[&str]) -> Contender {
    let mut command = Command::new(target().join("release").join("examples").join("contenders"));
    command.args(arguments).arg(slot.address.to_string());
    Contender { command, beside: None }
}

/// The server with a temporary `PostgreSQL` database.
fn postgres(slot: &Slot<'_>) -> Result<Contender, String> {
    let help = server_program().args(["serve", "--help"]).output().map_err(|error| error.to_string())?;
    if !String::from_utf8_lossy(&help.stdout).contains("--store") {
        return Err("the server has no --store yet".to_owned());
    }
    let data = slot.folder.join("cluster");
    let folder = shown(&data);
    postgres::make_folder(&data)?;
    if let Some(above) = slot.folder.parent() {
        run(Command::new("chmod").arg("a+x").arg(above))?;
    }
    output(postgres::program("initdb")?.args(["-A", "trust", "-U", "linecard", "-D", &folder]))?;
    let address = free_address()?;
    let port = address.port().to_string();
    let mut server_of_database = postgres::program("postgres")?;
    server_of_database.args(["-D", &folder, "-p", &port, "-k", &folder, "-c", "listen_addresses=127.0.0.1"]);
    let child = server_of_database.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let cluster = Running(child.map_err(|error| format!("postgres: {error}"))?);
    let began = Instant::now();
    while TcpStream::connect(address).is_err() && began.elapsed() < Duration::from_secs(30) {
        sleep(Duration::from_millis(50));
    }
    // The database accepts connections before it accepts users.
    sleep(Duration::from_secs(1));
    let mut contender = server(slot, &["--store", &format!("postgres://linecard@{address}/postgres")]);
    contender.beside = Some(cluster);
    Ok(contender)
}

/// Prism, mocking the OpenAPI document of the server.
fn prism(slot: &Slot<'_>) -> Result<Contender, String> {
    let home = root().join("crates/server/load");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    output(npm.current_dir(&home))?;
    let address = free_address()?;
    let (_, described) = begin(&Slot { address, folder: slot.folder }, |slot| Ok(server(slot, &[])))?;
    let document = slot.folder.join("openapi.json");
    std::fs::write(&document, get(address, "/openapi.json")?).map_err(|error| error.to_string())?;
    drop(described);
    let mut command = Command::new(home.join("node_modules/.bin/prism"));
    command.args([
        "mock",
        "--host",
        "127.0.0.1",
        "--port",
        &slot.address.port().to_string(),
        "--verboseLevel",
        "silent",
    ]);
    command.arg(document);
    Ok(Contender { command, beside: None })
}

/// Returns the body of the response to a GET.
fn get(address: SocketAddr, path: &str) -> Result<String, String> {
    let ask = || {
        let mut stream = TcpStream::connect(address)?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map(|_| answer)
    };
    let answer = ask().map_err(|error: std::io::Error| format!("{path}: {error}"))?;
    answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).ok_or(format!("{path}: it is no answer"))
}

pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs wrk against a contender for some seconds. The requests have a cookie, unless it is empty.
pub(crate) fn measure(address: SocketAddr, method: &str, bodies: &Path, cookie: &str) -> Result<Measured, String> {
    let said = output(
        Command::new("wrk")
            .args(["-t1", &format!("-c{CONNECTIONS}"), &format!("-d{SECONDS}s"), "--timeout", "10s", "-s"])
            .arg(root().join("crates/server/load/requests.lua"))
            .args([&format!("http://{address}"), "--", method, PATH])
            .arg(bodies.join(method))
            .arg(cookie),
    )?;
    let result = said.lines().find_map(|line| line.strip_prefix("result "));
    let result: Value = result.and_then(|result| serde_json::from_str(result).ok()).ok_or("wrk gave no result")?;
    let number = |name: &str| result[name].as_f64().unwrap_or_default();
    if number("refused") + number("broken") > 0.0 || number("requests") == 0.0 {
        return Err(format!("{method} is not answered as it should be: {result}"));
    }
    Ok(Measured { a_second: number("requests") / number("microseconds") * 1e6, p99: number("p99") / 1000.0 })
}

pub(crate) fn median(measured: &[Measured]) -> Measured {
    let of = |value: fn(&Measured) -> f64| middle(measured.iter().map(value).collect());
    Measured { a_second: of(|measured| measured.a_second), p99: of(|measured| measured.p99) }
}

/// The median of an odd number of values.
pub(crate) fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn table(rows: &[(&str, [Measured; 2])], length: usize) -> Result<String, String> {
    let mut table = format!(
        "| {CONNECTIONS} connections, a PUT of {length} bytes | GET a second | p99 | PUT a second | p99 |\n|---|---:|---:|---:|---:|\n"
    );
    let fails = |error: std::fmt::Error| error.to_string();
    for (name, [get, put]) in rows {
        let [get, put] = [get, put].map(|cell| format!("{:.0} | {:.1} ms", cell.a_second, cell.p99));
        writeln!(table, "| {name} | {get} | {put} |").map_err(fails)?;
    }
    let of = |name: &str| rows.iter().find(|(known, _)| *known == name).map(|(_, cells)| cells);
    let mut goals = Vec::new();
    if let Some(prism) = of(PRISM) {
        let ours = [MEMORY, SQLITE, POSTGRES].into_iter().filter_map(of);
        let ratios = ours.flat_map(|cells| [0, 1].map(|at| cells[at].a_second / prism[at].a_second));
        goals.push(("the slowest of ours, of Prism", ratios.fold(f64::INFINITY, f64::min), OF_PRISM));
    }
    table.push_str("\n| Goal | Ratio | |\n|---|---:|---|\n");
    for (goal, ratio, figure) in goals {
        let result = if ratio >= figure { "reached" } else { "not reached" };
        writeln!(table, "| {goal} | {ratio:.2}× | ≥ {figure}×: {result} |").map_err(fails)?;
    }
    Ok(table)
}
