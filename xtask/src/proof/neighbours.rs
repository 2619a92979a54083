//! Proves that a user with the longest list, used by many clients, does not stall its neighbours.

use super::server::{Client, start};
use crate::{cargo, run};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The clients of the user with the longest list, and those of its neighbours.
const HOSTILE: usize = 32;
const NEIGHBOURS: usize = 4;

/// How long each measurement takes.
const MEASURED: Duration = Duration::from_secs(8);

/// How much slower the median request of a neighbour may be.
const MOST: f64 = 2.0;

/// The default of `--max-items`.
const ITEMS: usize = 1000;

/// A neighbour waits as long before each request, so that the neighbours themselves do not load the server.
const PAUSE: Duration = Duration::from_millis(5);

fn path(user: &str, rest: &str) -> String {
    format!("/api/v1/tenants/t/groups/g/users/{user}/services/{rest}")
}

fn criteria(number: usize) -> String {
    format!(
        r#"{{"name": "c{number}", "fromDnCriteria": {{"selection": "Specified Only", "includeAnonymousCallers": true,
            "includeUnavailableCallers": false, "phoneNumbers": ["+3225550{number:04}", "+3225551{number:04}"]}}}}"#
    )
}

/// Measures the neighbours of a server in memory and of one with a file, beside an idle and beside a hostile user.
pub(super) fn neighbours() -> Result<Vec<String>, String> {
    run(cargo().args(["build", "--release", "--package", "linecard-server", "--bins"]))?;
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let folder = folder.path().display().to_string();
    let mut faults = Vec::new();
    for (store, arguments) in [("memory", &[][..]), ("SQLite", &["--data", &folder])] {
        let (address, _running) = start(arguments)?;
        let list = path("hostile", "selective_call_acceptance/");
        let items: Vec<String> = (0..ITEMS).map(criteria).collect();
        let all = format!(r#"{{"criteria": [{}]}}"#, items.join(","));
        let status = Client::new(address)?.ask("PUT", &list, &all)?.status;
        if status != 200 {
            return Err(format!("the longest list is refused with {status}"));
        }
        for method in ["GET", "PUT"] {
            let idle = measure(address, method, 0)?;
            let hostile = measure(address, method, HOSTILE)?;
            let ratio = hostile.median.as_secs_f64() / idle.median.as_secs_f64();
            println!(
                "{store}, {method}: the median of a neighbour is {:?}, and {:?} beside {HOSTILE} clients of one user, who \
                 made {} requests: {ratio:.2} times",
                idle.median, hostile.median, hostile.of_others
            );
            if ratio > MOST {
                faults.push(format!("{store}, {method}: a neighbour is {ratio:.2} times slower, and not {MOST} times"));
            }
        }
    }
    Ok(faults)
}

struct Measured {
    median: Duration,
    of_others: usize,
}

/// Measures the requests of the neighbours while clients of one user change and read its list.
fn measure(address: SocketAddr, method: &str, hostile: usize) -> Result<Measured, String> {
    let (is_over, of_others) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (times, failures) = (Mutex::new(Vec::new()), Mutex::new(String::new()));
    let fail = |failure: String| {
        if let Ok(mut failures) = failures.lock() {
            // Writing to a `String` never fails.
            let _ = writeln!(failures, "{failure}");
        }
    };
    scope(|scope| {
        for number in 0..hostile {
            let (is_over, of_others, fail) = (&is_over, &of_others, &fail);
            scope.spawn(move || {
                if let Err(failure) = hammer(address, number, is_over, of_others) {
                    fail(failure);
                }
            });
        }
        let neighbours: Vec<_> = (0..NEIGHBOURS)
            .map(|number| {
                let (times, fail) = (&times, &fail);
                scope.spawn(move || match live(address, method, number) {
                    Ok(measured) => times.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(measured),
                    Err(failure) => fail(failure),
                })
            })
            .collect();
        for neighbour in neighbours {
            let _joined = neighbour.join();
        }
        is_over.store(true, Ordering::Relaxed);
    });
    let failures = failures.into_inner().unwrap_or_default();
    if !failures.is_empty() {
        return Err(failures);
    }
    let mut times: Vec<Duration> = times.into_inner().unwrap_or_default();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().ok_or("no neighbour got a response")?;
    Ok(Measured { median, of_others: of_others.into_inner() })
}

/// A client of the hostile user: of ten requests, seven change an item, two read the list, and one changes the whole list.
fn hammer(address: SocketAddr, number: usize, is_over: &AtomicBool, count: &AtomicUsize) -> Result<(), String> {
    let mut client = Client::new(address)?;
    let list = path("hostile", "selective_call_acceptance/");
    let mut step = number;
    while !is_over.load(Ordering::Relaxed) {
        step += 1;
        let item = step % ITEMS;
        let active = format!(r#"{{"name": "c{item}", "active": {}}}"#, step.is_multiple_of(2));
        let response = match step % 10 {
            0 | 1 => client.ask("GET", &list, "")?,
            2 => client.ask("PUT", &list, &format!(r#"{{"criteria": [{active}]}}"#))?,
            _ => {
                client.ask("PUT", &path("hostile", &format!("selective_call_acceptance/criteria/c{item}/")), &active)?
            }
        };
        if response.status != 200 {
            return Err(format!("the hostile user got {}", response.status));
        }
        count.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// A neighbour. Returns how long each of its requests took.
fn live(address: SocketAddr, method: &str, number: usize) -> Result<Vec<Duration>, String> {
    let mut client = Client::new(address)?;
    let policies = path(&format!("neighbour{number}"), "call_processing_policies/");
    let (mut times, end) = (Vec::new(), Instant::now() + MEASURED);
    while Instant::now() < end {
        sleep(PAUSE);
        let body = format!(r#"{{"maxSimultaneousCalls": {}}}"#, times.len() % 30 + 1);
        let began = Instant::now();
        let status = client.ask(method, &policies, if method == "PUT" { &body } else { "" })?.status;
        times.push(began.elapsed());
        if status != 200 {
            return Err(format!("a neighbour got {status}"));
        }
    }
    Ok(times)
}
