//! The program is killed again and again, and the double fails now and then: each user is as wanted in the end, and nothing is changed
//! twice.

use crate::observed::Observed;
use crate::world::World;
use linecard_server::Config;
use serde_json::{Value, json};
use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many users there are, and how often the program is killed; `cargo xtask proof apply` sets more.
fn number(name: &str, default: u32) -> u32 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

/// Responses that are lost, refusals with 429 and 503, and connections that are dropped, before and after the change.
fn add_faults(url: &str, times: u32) {
    let faults: Vec<Value> = [
        json!({"method": "PUT", "drop": true, "when": "after"}),
        json!({"method": "PUT", "drop": true}),
        json!({"method": "PUT", "status": 503}),
        json!({"method": "PUT", "status": 503, "when": "after"}),
        json!({"method": "PUT", "status": 504, "when": "after"}),
        json!({"method": "PUT", "status": 429}),
        json!({"method": "GET", "drop": true}),
        json!({"method": "GET", "status": 503}),
    ]
    .into_iter()
    .map(|mut fault| {
        fault["times"] = times.into();
        fault["path"] = "/api/v1/tenants/t/**".into();
        fault
    })
    .collect();
    ureq::post(&format!("{url}/_double/faults")).send(json!(faults).to_string()).unwrap();
}

#[test]
fn killed_at_any_moment_it_finishes_and_changes_nothing_twice() {
    let (users, kills) = (number("LINECARD_TEST_APPLY_USERS", 100), number("LINECARD_TEST_APPLY_KILLS", 3));
    let mut input = String::new();
    // Every tenth user is as wanted from the start.
    let wanted = |user: u32| if user.is_multiple_of(10) { 5 } else { 7 };
    for user in 0..users {
        writeln!(
            input,
            "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"u{user}\", \"service\": \"call-processing-policies\", \
             \"state\": {{\"maxSimultaneousCalls\": {}}}}}",
            wanted(user)
        )
        .unwrap();
    }
    let double = Observed::start(&Config::open());
    let url = format!("http://{}", double.address);
    let world = World::new().with("users.ndjson", &input);
    add_faults(&url, (users / 25).max(1));
    let changing = users - users.div_ceil(10);
    let command = |plan: bool| {
        let mut command = Command::new(crate::PROGRAM);
        command.args(["apply", "users.ndjson", "--concurrency", "8", "--no-progress", "--to", &url]);
        command.args(plan.then_some("--plan")).current_dir(world.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    };
    for round in 0..kills {
        let mut child = command(false).spawn().unwrap();
        // It is killed after an equal part of the changes.
        let until = changing * (round + 1) / (kills + 1);
        let latest = Instant::now() + Duration::from_mins(10);
        while double.changes() < until && Instant::now() < latest {
            if child.try_wait().unwrap().is_some() {
                let ended = child.wait_with_output().unwrap();
                panic!("the program ended before it was killed:\n{}", String::from_utf8_lossy(&ended.stderr));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let ended = command(false).output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
    assert_eq!((double.changes(), double.most_changes(), double.idle()), (changing, 1, 0));
    // An idle PUT would have been seen.
    let idle = format!("{url}/api/v1/tenants/t/groups/g/users/u1/services/call_processing_policies/");
    ureq::put(&idle).send("{\"maxSimultaneousCalls\": 7}").unwrap();
    assert_eq!((double.changes(), double.idle()), (changing, 1));
    for user in 0..users {
        let path = format!("{url}/api/v1/tenants/t/groups/g/users/u{user}/services/call_processing_policies/");
        let text = ureq::get(&path).call().unwrap().body_mut().read_to_string().unwrap();
        let state: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(state["maxSimultaneousCalls"], wanted(user), "u{user}");
    }
    assert_eq!(command(true).output().unwrap().status.code(), Some(0));
    println!("{users} users, {kills} kills: {} changes, {} of a user at most", double.changes(), double.most_changes());
}
