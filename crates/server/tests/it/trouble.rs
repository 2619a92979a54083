//! A full disk, a read-only folder, a locked file: a clear error, no loss, and recovery without a restart.

use crate::client::{ACCEPTANCE, POLICIES, Response, ask};
use crate::process::{Process, arguments, program};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Creates criteria with bodies of this many bytes until one is refused. Returns the acknowledged names and the refusal.
fn fill(address: SocketAddr, bytes: usize) -> (Vec<String>, Response) {
    let mut names = Vec::new();
    loop {
        let name = format!("{:0>bytes$}", names.len());
        let response = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria(&name).to_string());
        if response.status != 200 {
            return (names, response);
        }
        names.push(name);
        assert!(names.len() < 1000, "it is never full");
    }
}

fn criteria(name: &str) -> Value {
    json!({"name": name, "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}})
}

fn names(address: SocketAddr) -> Vec<String> {
    let list = ask(address, "GET", ACCEPTANCE, &[], "").json();
    list["criteria"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

fn status(address: SocketAddr, path: &str) -> u16 {
    ask(address, "GET", path, &[], "").status
}

/// Checks the response while nothing can be written.
#[track_caller]
fn is_refused_for_now(response: &Response) {
    assert_eq!((response.status, response.header("retry-after")), (503, "1"), "{}", response.text);
    assert_eq!(
        response.json(),
        json!({"details": "the store cannot be reached; nothing was changed; try again later"})
    );
}

/// Checks that no acknowledged change is lost while the server cannot write, and that it recovers.
fn check_failure_and_recovery(server: &Process, expected: &str, hinder: impl FnOnce(), recover: impl FnOnce()) {
    let address = server.address;
    let (mut written, refused) = fill(address, 2000);
    assert!(!written.is_empty());
    is_refused_for_now(&refused);
    assert_eq!(server.logged("the store failed")["failure"], expected);
    assert_eq!(names(address), written, "what can be read is what was acknowledged");
    hinder();
    let put = ask(address, "PUT", ACCEPTANCE, &[], &json!({"criteria": [criteria(&"x".repeat(5000))]}).to_string());
    is_refused_for_now(&put);
    // An invalid body is still refused with its own status.
    assert_eq!(ask(address, "PUT", POLICIES, &[], "[]").status, 416);
    assert_eq!((status(address, "/health/live"), status(address, "/health/ready")), (200, 503));
    assert_eq!(names(address), written);

    recover();
    assert_eq!(status(address, "/health/ready"), 200);
    let response = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria("at last").to_string());
    assert_eq!(response.status, 200, "{}", response.text);
    written.push("at last".to_owned());
    assert_eq!(names(address), written);
}

/// Makes small changes until none fits. They still fit where large ones do not.
fn fill_with_small_changes(address: SocketAddr) {
    let small = |value| ask(address, "PUT", POLICIES, &[], &json!({"useGroupName": value}).to_string()).status;
    let is_full = |count| small(count % 2 == 0) == 503 && status(address, "/health/ready") == 503;
    assert!((0..500).any(is_full));
}

fn is_whole(database: &Path) {
    let connection = Connection::open(database).unwrap();
    let integrity: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok");
}

/// The program in its own namespaces, after a shell script that may mount file systems; none if the system does not allow
/// that.
fn in_namespaces(script: &str, data: &Path) -> Option<Command> {
    let unshare = ["--user", "--map-root-user", "--mount", "--"];
    if !Command::new("unshare").args(unshare).arg("true").output().is_ok_and(|output| output.status.success()) {
        println!("skipped: this system admits no mounts in a name space of one's own");
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(unshare).args(["sh", "-e", "-c", &format!("{script}; exec \"$@\"")]);
    command.args([data.display().to_string(), env!("CARGO_BIN_EXE_linecard-server").to_owned()]);
    command.args(arguments(data));
    Some(command)
}

/// Uses a file system of one megabyte.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk() {
    let folder = TempDir::new().unwrap();
    let Some(mut command) = in_namespaces("mount -t tmpfs -o size=1m,mode=0777 tmpfs \"$0\"", folder.path()) else {
        return;
    };
    let server = Process::of(&mut command);
    // The folder in the namespace of the server.
    let seen = PathBuf::from(format!("/proc/{}/root{}", server.id(), folder.path().display()));
    let ballast = seen.join("ballast");
    std::fs::write(&ballast, vec![0; 600_000]).unwrap();
    let fill_up = || {
        let mut file = std::fs::OpenOptions::new().append(true).open(&ballast).unwrap();
        while file.write(&[0; 4096]).is_ok() {}
        fill_with_small_changes(server.address);
    };
    let make_room = || std::fs::remove_file(&ballast).unwrap();
    check_failure_and_recovery(&server, "the database failed: database or disk is full", fill_up, make_room);
    is_whole(&seen.join("linecard.sqlite3"));
}

/// A limit on file size, as `ulimit -f` sets it. Its signal kills a program that does not handle it.
#[test]
#[cfg(target_os = "linux")]
fn a_file_size_limit() {
    let folder = TempDir::new().unwrap();
    let server = Process::start(folder.path());
    let limit = |bytes: &str| {
        let mut command = Command::new("prlimit");
        command.args(["--pid", &server.id().to_string(), &format!("--fsize={bytes}:")]);
        command.output().is_ok_and(|output| output.status.success())
    };
    if !limit("200000") {
        println!("skipped: there is no prlimit");
        return;
    }
    let fill_up = || fill_with_small_changes(server.address);
    let raise = || assert!(limit("unlimited"));
    check_failure_and_recovery(&server, "the database failed: disk I/O error", fill_up, raise);
    drop(server);
    is_whole(&folder.path().join("linecard.sqlite3"));
}

/// In a read-only folder the server does not start, with or without a database.
#[test]
#[cfg(target_os = "linux")]
fn a_read_only_folder() {
    let folder = TempDir::new().unwrap();
    let script = "mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"";
    let Some(mut command) = in_namespaces(script, folder.path()) else { return };
    let mut refused = || {
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
        let said = said.lines().find(|line| line.starts_with("error: ")).unwrap();
        said.replace(&folder.path().display().to_string(), "FOLDER")
    };
    insta::assert_snapshot!(refused(), @"error: cannot open the database FOLDER/linecard.sqlite3: unable to open database file: FOLDER/linecard.sqlite3; give the program write access to the file and its folder");
    let server = Process::start(folder.path());
    assert_eq!(fill_with(server.address, 3), ["0", "1", "2"]);
    drop(server);
    insta::assert_snapshot!(refused(), @"error: cannot open the database FOLDER/linecard.sqlite3: attempt to write a readonly database; give the program write access to the file and its folder");
    assert_eq!(names(Process::start(folder.path()).address), ["0", "1", "2"]);
}

/// Another program locks the database: changes get a 503, and reads are served.
#[test]
fn a_locked_file() {
    let folder = TempDir::new().unwrap();
    let server = Process::start(folder.path());
    let address = server.address;
    let written = fill_with(address, 3);
    let other = Connection::open(folder.path().join("linecard.sqlite3")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let began = Instant::now();
    std::thread::scope(|scope| {
        let start = scope.spawn(|| program(folder.path()).output().unwrap());
        let change = |name: &'static str| {
            let path = format!("{ACCEPTANCE}criteria/");
            scope.spawn(move || ask(address, "POST", &path, &[], &criteria(name).to_string()))
        };
        let changes = ["a", "b", "c", "d"].map(change);
        while began.elapsed() < Duration::from_secs(2) {
            assert_eq!(names(address), written);
        }
        for change in changes {
            is_refused_for_now(&change.join().unwrap());
        }
        // Changes in the queue fail together with the first one, and do not wait another five seconds.
        assert!(began.elapsed() < Duration::from_secs(9), "{:?}", began.elapsed());
        let refused = start.join().unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8(refused.stderr).unwrap();
        let said = said.lines().find(|line| line.starts_with("error: ")).unwrap();
        insta::assert_snapshot!(said.replace(&folder.path().display().to_string(), "FOLDER"), @"error: cannot open the database FOLDER/linecard.sqlite3: database is locked; another program has locked it; stop that program, or wait for it");
    });
    assert_eq!(server.logged("the store failed")["failure"], "the database failed: database is locked");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(status(address, "/health/ready"), 200);
    assert_eq!(names(address), written);
    let response = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria("at last").to_string());
    assert_eq!(response.status, 200, "{}", response.text);
    assert_eq!(names(address).last().unwrap(), "at last");
}

/// Creates this many criteria, named by number.
fn fill_with(address: SocketAddr, number: usize) -> Vec<String> {
    let names: Vec<String> = (0..number).map(|number| number.to_string()).collect();
    for name in &names {
        let response = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria(name).to_string());
        assert_eq!(response.status, 200, "{}", response.text);
    }
    names
}

/// A change that writes nothing needs no lock of the file.
#[test]
fn refused_changes_and_those_that_change_nothing_do_not_wait_for_another_program() {
    let folder = TempDir::new().unwrap();
    let server = Process::start(folder.path());
    let put = |body: &str| {
        let began = Instant::now();
        let status = ask(server.address, "PUT", POLICIES, &[], body).status;
        (status, began.elapsed() < Duration::from_secs(3))
    };
    assert_eq!(put(r#"{"maxSimultaneousCalls": 7}"#).0, 200);
    let other = Connection::open(folder.path().join("linecard.sqlite3")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(put(r#"{"maxSimultaneousCalls": "hunter2"}"#), (400, true));
    assert_eq!(put(r#"{"maxSimultaneousCalls": 7}"#), (200, true));
    assert_eq!(put(r#"{"maxSimultaneousCalls": 8}"#).0, 503);
}
