//! The program is killed again and again, and the double fails now and then: each user is as wanted in the end, and nothing is changed
//! twice.

use crate::world::World;
use linecard_contract::Method;
use linecard_server::Fault;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// The sum of a metric of changes that were performed.
fn performed(world: &World) -> u64 {
    let url = format!("{}/metrics", world.double.url());
    let text = ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap();
    let lines = text
        .lines()
        .filter(|line| line.contains("requests_total{") && line.contains("\"PUT\"") && line.contains("status=\"200\""));
    lines.map(|line| line.rsplit(' ').next().unwrap().parse::<f64>().unwrap() as u64).sum()
}

/// How many users there are, and how often the program is killed; `cargo xtask proof apply` sets more.
fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

fn faults(world: &World, number: usize) {
    let times = u32::try_from((number / 25).max(1)).unwrap();
    let put = |fault: Fault| fault.method(Method::Put).times(times);
    for fault in [
        put(Fault::drop_connection().after()),
        put(Fault::drop_connection()),
        put(Fault::status(503)),
        put(Fault::status(504).after()),
        put(Fault::status(429)),
        Fault::drop_connection().method(Method::Get).times(times),
        Fault::status(503).method(Method::Get).times(times),
    ] {
        world.double.add_fault(fault).unwrap();
    }
}

#[test]
fn killed_at_any_moment_it_finishes_and_changes_nothing_twice() {
    let (users, kills) = (number("LINECARD_TEST_APPLY_USERS", 100), number("LINECARD_TEST_APPLY_KILLS", 3));
    let mut input = String::new();
    for user in 0..users {
        // Every tenth user is as wanted from the start.
        let depth = if user % 10 == 0 { 5 } else { 7 };
        writeln!(
            input,
            "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"u{user}\", \"service\": \"call-processing-policies\", \
             \"state\": {{\"maxSimultaneousCalls\": {depth}}}}}"
        )
        .unwrap();
    }
    let world = World::new().with("users.ndjson", &input);
    let wanted_changes = (users - users.div_ceil(10)) as u64;
    faults(&world, users);
    let args = ["users.ndjson", "--concurrency", "16", "--no-progress"];
    let mut killed = 0;
    for round in 0..kills {
        let mut child = world.command(args).stdout(std::process::Stdio::null()).spawn().unwrap();
        // It is killed after a part of the changes that are left.
        let before = performed(&world);
        let until = before + (wanted_changes - before.min(wanted_changes)) / (kills - round + 1) as u64;
        let latest = Instant::now() + Duration::from_secs(120);
        while performed(&world) <= until && Instant::now() < latest && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        killed += usize::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert_eq!(killed, kills, "the program ended before it was killed");
    let ran = world.run(args);
    assert_eq!(ran.exit, Some(0), "{}", ran.err);
    // No PUT was performed that changes nothing. A response that was lost or replaced by an error has another status.
    let lost = performed_with(&world);
    assert!(performed(&world) + lost >= wanted_changes);
    for user in 0..users {
        let state = world.state(&format!("u{user}"), "call_processing_policies");
        assert_eq!(state["maxSimultaneousCalls"], if user % 10 == 0 { 5 } else { 7 }, "u{user}");
    }
    assert_eq!(world.run([&args[..], &["--plan"]].concat()).exit, Some(0));
}
