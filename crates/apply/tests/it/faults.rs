//! A server that fails, ends sessions, or is not there.

use crate::world::World;
use insta::assert_snapshot;
use linecard_contract::Method;
use linecard_server::{Config, Double, Fault, PasswordCost, RequestFilter};
use std::fmt::Write;
use std::time::Duration;

fn users(number: usize) -> String {
    let mut lines = String::new();
    for user in 0..number {
        let line = r#""service": "call-processing-policies", "state": {"maxSimultaneousCalls": 7}"#;
        writeln!(lines, "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"u{user}\", {line}}}").unwrap();
    }
    lines
}

const PATH: &str = "/api/v1/tenants/t/groups/g/users/u1/**";

#[test]
fn one_failure_stops_no_other() {
    let world = World::new().with("users.ndjson", users(3));
    world.double.add_fault(Fault::status(403).path(PATH)).unwrap();
    assert_snapshot!(world.run(["users.ndjson"]));
    world.double.clear_faults();
    assert_snapshot!("tried_again", world.run(["users.ndjson", "--verbose"]));
}

#[test]
fn many_failures_end_it() {
    let world = World::new().with("users.ndjson", users(4));
    world.double.add_fault(Fault::status(403).method(Method::Put)).unwrap();
    assert_snapshot!(world.run(["users.ndjson", "--max-failures", "2", "--concurrency", "1"]));
    world.double.clear_faults();
    assert_eq!(world.run(["users.ndjson"]).exit, Some(0));
}

/// One error, before any state is tried and before there is a journal. An earlier journal stays as it is.
#[test]
fn a_server_that_cannot_be_used_is_one_error() {
    let mut config = Config::default();
    config.double = true;
    let world =
        World::of(Double::start_with(&config).unwrap()).with("users.ndjson", users(3)).with("password", "wrong\n");
    let url = world.double.url();
    let to = |url: &str, more: &[&str]| {
        let mut command = std::process::Command::new(crate::PROGRAM);
        command.args(["apply", "users.ndjson", "--to", url]).args(more).current_dir(world.path());
        command.env("NO_COLOR", "1").env_remove("LINECARD_ACCOUNT").env_remove("LINECARD_PASSWORD");
        let ran = crate::world::Ran::from(command.output().unwrap());
        assert!(!world.path().join("users.ndjson.journal").exists(), "{ran}");
        ran.to_string()
    };
    let account: &[&str] = &["--account", "boss", "--password-file", "password"];
    let shown = [
        to("http://127.0.0.1:9", &[]),
        to("http://127.0.0.1:9", &["--plan"]),
        to("http://127.0.0.1:9", account),
        to(&url.replace("http", "https"), &[]),
        to(&format!("{url}/api/v2/"), &[]),
        to(&format!("{url}/api/v2/"), account),
        to("api.example.org", &[]),
        to(&url, &[]),
        to(&url, account),
    ];
    let port = url.rsplit_once(':').unwrap().1;
    assert_snapshot!(shown.concat().replace(port, "PORT"));
    let journal = format!("{{\"begin\":{{\"format\":1,\"input\":\"00\",\"address\":\"{url}\"}}}}\n{{\"done\":0}}\n");
    world.write("own.journal", &journal);
    to(&url, &["--journal", "own.journal"]);
    assert_eq!(std::fs::read_to_string(world.path().join("own.journal")).unwrap(), journal);
}

#[test]
fn a_lost_response_is_found_out() {
    let world = World::new().with("users.ndjson", users(1));
    world.double.add_fault(Fault::drop_connection().method(Method::Put).times(1).after()).unwrap();
    let ran = world.run(["users.ndjson"]);
    assert_eq!(ran.exit, Some(0), "{ran}");
    world.double.journal().exactly(1, &RequestFilter::new().method(Method::Put)).unwrap();
}

#[test]
fn what_cannot_be_known_is_unknown() {
    let world = World::new().with("users.ndjson", users(1));
    world.double.add_fault(Fault::status(504).method(Method::Put)).unwrap();
    assert_snapshot!(world.run(["users.ndjson", "--no-progress"]));
    world.double.clear_faults();
    assert_eq!(world.run(["users.ndjson"]).exit, Some(0));
}

#[test]
fn an_expired_session_is_renewed_and_a_wrong_password_ends_it() {
    let mut config = Config::default();
    config.double = true;
    config.password_cost = PasswordCost::new(8, 1).unwrap();
    let world = World::of(Double::start_with(&config).unwrap())
        .with("users.ndjson", users(1))
        .with("password", "hunter2-hunter2\n");
    let lines = r#"{"type": "tenant", "tenantId": "t"}
{"type": "group", "tenantId": "t", "groupId": "g"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u0", "services": ["call-processing-policies"]}
{"type": "administrator", "username": "boss", "level": 12, "tenantId": "t", "password": "hunter2-hunter2"}
"#;
    world.double.import_directory(lines).unwrap();
    // The session of the first GET has ended when the PUT comes.
    world.double.add_fault(Fault::status(401).method(Method::Put).times(1)).unwrap();
    let ran = world.run(["users.ndjson", "--account", "boss", "--password-file", "password"]);
    assert_eq!(ran.exit, Some(0), "{ran}");
    let mut command = world.command(["users.ndjson", "--account", "boss"]);
    let ran = crate::world::Ran::from(command.env("LINECARD_PASSWORD", "wrong").output().unwrap());
    assert_snapshot!(ran.to_string().replace(&world.double.url(), "URL"));
    assert!(!ran.to_string().contains("wrong\n"));
}

#[test]
#[cfg(unix)]
fn an_interrupt_ends_it_in_order() {
    let world = World::new().with("users.ndjson", users(40));
    world.double.add_fault(Fault::delay(Duration::from_millis(100))).unwrap();
    let child = world.command(["users.ndjson", "--concurrency", "2"]).spawn().unwrap();
    while world.double.journal().count(&RequestFilter::new().method(Method::Put)).unwrap() < 3 {
        std::thread::sleep(Duration::from_millis(5));
    }
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let ran = crate::world::Ran::from(child.wait_with_output().unwrap());
    assert_eq!(ran.exit, Some(1), "{ran}");
    assert!(ran.out.contains("not tried") && ran.err.contains("start the same command again"), "{ran}");
    world.double.clear_faults();
    let again = world.run(["users.ndjson"]);
    assert_eq!(again.exit, Some(0), "{again}");
    world.double.journal().exactly(40, &RequestFilter::new().method(Method::Put)).unwrap();
}

#[test]
fn requests_keep_a_pace() {
    let world = World::new().with("users.ndjson", users(10));
    let began = std::time::Instant::now();
    assert_eq!(world.run(["users.ndjson", "--requests-per-second", "20"]).exit, Some(0));
    // Twenty requests, and nineteen pauses.
    assert!(began.elapsed() >= Duration::from_millis(19 * 50));
}
