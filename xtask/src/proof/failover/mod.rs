//! Proves that no acknowledged change is lost when a `PostgreSQL` primary is killed under load and its standby is promoted.

mod pair;
mod writer;

use super::server::{Client, Running, program, start};
use crate::{cargo, run};
use pair::Pair;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use writer::{Told, Writer, item, list};

const ROUNDS: usize = 10;
const SERVERS: usize = 3;
const WRITERS: usize = 12;

/// How long the primary is gone before the standby is promoted: as long as it takes to notice.
const OUTAGE: Duration = Duration::from_secs(1);

/// How long the clients write before the kill, and after everything works again.
const LOAD: Duration = Duration::from_secs(2);

/// The times of a failover.
struct Failover {
    killed: Instant,
    /// The standby is the primary. Commits wait until it has a standby of its own.
    promoted: Instant,
    /// Commits wait no longer.
    replicated: Instant,
}

/// Kills the primary a number of times. In between, every server must accept writes again.
pub(super) fn failover() -> Result<Vec<String>, String> {
    run(cargo().args(["build", "--release", "--package", "linecard-server", "--bins"]))?;
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let mut pair = Pair::start(folder.path())?;
    let url = pair.url();
    let servers: Vec<(SocketAddr, Running)> =
        (0..SERVERS).map(|_| start(&["--audit", "--log", "off", "--store", &url])).collect::<Result<_, _>>()?;
    let addresses: Vec<SocketAddr> = servers.iter().map(|(address, _)| *address).collect();
    let mut writers: Vec<Writer> = (0..WRITERS)
        .map(|number| Writer::new(format!("w{number}"), addresses[number % SERVERS]))
        .collect::<Result<_, _>>()?;
    let (mut failures, mut again_after, mut replicated_after) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        let before: Vec<usize> = writers.iter().map(|writer| writer.written.len()).collect();
        let failover = during(&mut writers, || fail_over(&mut pair))?;
        pair.settle()?;
        let since = |end: Instant, start: Instant| end.duration_since(start).as_secs_f64();
        let again = recovered(&writers, &addresses, failover.killed)?;
        again_after.push(since(again, failover.killed));
        replicated_after.push(since(failover.replicated, failover.killed));
        let mut counted = Counted::default();
        for (writer, before) in writers.iter().zip(before) {
            counted.check(writer, before, addresses[round % SERVERS], &mut failures)?;
        }
        println!(
            "round {round}: {} acknowledged, {} refused, {} unknown, of which {} are stored; after the kill, promoted after \
             {:.2} s, replicated again after {:.2} s, writes through every server after {:.2} s",
            counted.done,
            counted.unchanged,
            counted.unknown,
            counted.unknown_and_stored,
            since(failover.promoted, failover.killed),
            since(failover.replicated, failover.killed),
            since(again, failover.killed),
        );
    }
    let mut counted = Counted::default();
    for writer in &writers {
        counted.check(writer, 0, writer.address(), &mut failures)?;
    }
    check_audit(&url, &counted, &mut failures)?;
    for times in [&mut again_after, &mut replicated_after] {
        times.sort_by(f64::total_cmp);
    }
    let median = |times: &[f64]| times.get(times.len() / 2).copied().unwrap_or_default();
    println!(
        "{ROUNDS} rounds, {SERVERS} servers, {WRITERS} clients: {} writes acknowledged, {} refused, {} unknown, of which {} are \
         stored; {} lost, partial, or not what the client was told. Medians after the kill: commits are \
         replicated again after {:.1} s, and writes go through every server after {:.1} s, at most {:.1} s",
        counted.done,
        counted.unchanged,
        counted.unknown,
        counted.unknown_and_stored,
        failures.len(),
        median(&replicated_after),
        median(&again_after),
        again_after.last().copied().unwrap_or_default(),
    );
    if counted.done == 0 || counted.unchanged + counted.unknown == 0 {
        failures.push("nothing was under way when the primary was killed".to_owned());
    }
    Ok(failures)
}

/// Performs something while the clients write.
fn during<T>(writers: &mut [Writer], perform: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let is_over = AtomicBool::new(false);
    scope(|scope| {
        let writing: Vec<_> = writers
            .iter_mut()
            .map(|writer| {
                let is_over = &is_over;
                scope.spawn(move || writer.write(is_over))
            })
            .collect();
        let performed = perform();
        is_over.store(true, Ordering::Relaxed);
        for writer in writing {
            writer.join().map_err(|_| "a client panicked")??;
        }
        performed
    })
}

/// Kills the primary under load, promotes the standby, and gives it a standby of its own.
fn fail_over(pair: &mut Pair) -> Result<Failover, String> {
    sleep(LOAD);
    pair.kill()?;
    let killed = Instant::now();
    sleep(OUTAGE);
    pair.promote()?;
    let promoted = Instant::now();
    pair.replicate()?;
    let replicated = Instant::now();
    sleep(LOAD);
    Ok(Failover { killed, promoted, replicated })
}

/// Returns when the last of the servers has acknowledged a write that was sent after the kill.
fn recovered(writers: &[Writer], addresses: &[SocketAddr], killed: Instant) -> Result<Instant, String> {
    let first = |address: &SocketAddr| {
        let written = writers.iter().filter(|writer| writer.address() == *address).flat_map(|writer| &writer.written);
        let after = written.filter(|written| written.told == Told::Done && written.began > killed);
        after.map(|written| written.ended).min()
    };
    let first: Option<Vec<Instant>> = addresses.iter().map(first).collect();
    let first = first.ok_or("a server acknowledges nothing after the failover")?;
    first.into_iter().max().ok_or_else(|| "there is no server".to_owned())
}

/// What the clients were told, and what is stored.
#[derive(Default)]
struct Counted {
    done: usize,
    unchanged: usize,
    unknown: usize,
    unknown_and_stored: usize,
    /// The number of stored items of each user.
    stored: BTreeMap<String, usize>,
}

impl Counted {
    /// Compares the lists of the users of a client with what it was told.
    fn check(
        &mut self,
        writer: &Writer,
        since: usize,
        address: SocketAddr,
        failures: &mut Vec<String>,
    ) -> Result<(), String> {
        let mut client = Client::new(address)?;
        for (user, written) in writer.by_user(since) {
            let shown = client.ask("GET", &list(user), "")?;
            let shown: Value = serde_json::from_slice(&shown.body).map_err(|error| format!("{user}: {error}"))?;
            let items: BTreeMap<&str, &Value> = shown["criteria"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|item| Some((item["name"].as_str()?, item)))
                .collect();
            for written in written {
                let (told, number) = (written.told, written.number);
                let found = items.get(format!("c{number}").as_str());
                if found.is_some_and(|found| !is_whole(found, number)) {
                    failures.push(format!("{user}: item {number} is stored partly"));
                }
                match (told, found.is_some()) {
                    (Told::Done, false) => {
                        failures.push(format!("{user}: item {number} was acknowledged, and is lost"));
                    }
                    (Told::Unchanged, true) => {
                        failures
                            .push(format!("{user}: item {number} is stored, and the client was told that it is not"));
                    }
                    _ => {}
                }
                match told {
                    Told::Done => self.done += 1,
                    Told::Unchanged => self.unchanged += 1,
                    Told::Unknown => self.unknown += 1,
                }
                self.unknown_and_stored += usize::from(told == Told::Unknown && found.is_some());
            }
            self.stored.insert(user.to_owned(), items.len());
        }
        Ok(())
    }
}

/// Whether a stored item has all the values that were sent.
fn is_whole(found: &Value, number: usize) -> bool {
    fn holds(found: &Value, sent: &Value) -> bool {
        match (found, sent) {
            (Value::Object(found), Value::Object(sent)) => {
                sent.iter().all(|(name, sent)| found.get(name).is_some_and(|found| holds(found, sent)))
            }
            (found, sent) => found == sent,
        }
    }
    serde_json::from_str::<Value>(&item(number)).is_ok_and(|sent| holds(found, &sent))
}

/// Checks that the audit trail has an entry for each stored item, and no other: a change and its entry are stored together.
fn check_audit(url: &str, counted: &Counted, failures: &mut Vec<String>) -> Result<(), String> {
    let mut audit = program();
    let trail =
        audit.args(["audit", "--format", "json", "--store", url]).output().map_err(|error| error.to_string())?;
    if !trail.status.success() {
        return Err(format!("the audit trail cannot be read: {}", String::from_utf8_lossy(&trail.stderr).trim()));
    }
    let mut entries: BTreeMap<String, usize> = BTreeMap::new();
    for line in trail.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let entry: Value = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        *entries.entry(entry["user_id"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    for (user, stored) in &counted.stored {
        let entries = entries.get(user).copied().unwrap_or_default();
        if entries != *stored {
            failures.push(format!("{user}: {stored} items are stored, and {entries} entries of the audit trail"));
        }
    }
    Ok(())
}
