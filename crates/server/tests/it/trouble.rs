//! A disk that is full, a folder that is read-only, a file that another program holds: a clear error, no loss, and no restart.

use crate::client::{ACCEPTANCE, Answer, POLICIES, ask};
use crate::process::{Process, arguments, program};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Creates criteria with a body of this many bytes until that is refused; the names of those that were acknowledged.
fn fill(address: SocketAddr, bytes: usize) -> (Vec<String>, Answer) {
    let mut names = Vec::new();
    loop {
        let name = format!("{:0>bytes$}", names.len());
        let answer = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria(&name).to_string());
        if answer.status != 200 {
            return (names, answer);
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

/// The answer while nothing can be written.
#[track_caller]
fn is_refused_for_now(answer: &Answer) {
    assert_eq!((answer.status, answer.header("retry-after")), (503, "1"), "{}", answer.text);
    assert_eq!(answer.json(), json!({"details": "what is stored cannot be reached now; nothing was changed"}));
}

/// Nothing of what was acknowledged is lost while the server cannot write, nor when it can again.
fn is_hindered_and_recovers(server: &Process, expected: &str, hinder: impl FnOnce(), recover: impl FnOnce()) {
    let address = server.address;
    let (mut written, refused) = fill(address, 2000);
    assert!(!written.is_empty());
    is_refused_for_now(&refused);
    assert_eq!(server.logged("the store failed")["failure"], expected);
    assert_eq!(names(address), written, "what can be read is what was acknowledged");
    hinder();
    let put = ask(address, "PUT", ACCEPTANCE, &[], &json!({"criteria": [criteria(&"x".repeat(5000))]}).to_string());
    is_refused_for_now(&put);
    // A body that is at fault is told so all the same.
    assert_eq!(ask(address, "PUT", POLICIES, &[], "[]").status, 416);
    assert_eq!((status(address, "/health/live"), status(address, "/health/ready")), (200, 503));
    assert_eq!(names(address), written);

    recover();
    assert_eq!(status(address, "/health/ready"), 200);
    let answer = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria("at last").to_string());
    assert_eq!(answer.status, 200, "{}", answer.text);
    written.push("at last".to_owned());
    assert_eq!(names(address), written);
}

fn is_whole(database: &Path) {
    let connection = Connection::open(database).unwrap();
    let integrity: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok");
}

/// A program in name spaces of its own, in which a script of the shell may mount things; none where the system does not
/// admit that.
fn apart(script: &str, data: &Path) -> Option<Command> {
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

/// A file system of its own, of one megabyte.
#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_full() {
    let folder = TempDir::new().unwrap();
    let Some(mut command) = apart("mount -t tmpfs -o size=1m,mode=0777 tmpfs \"$0\"", folder.path()) else { return };
    let server = Process::of(&mut command);
    // What the server sees in the folder.
    let seen = PathBuf::from(format!("/proc/{}/root{}", server.id(), folder.path().display()));
    let ballast = seen.join("ballast");
    std::fs::write(&ballast, vec![0; 600_000]).unwrap();
    let fill_up = || {
        let mut file = std::fs::OpenOptions::new().append(true).open(&ballast).unwrap();
        while file.write(&[0; 4096]).is_ok() {}
        // What large changes could not use holds some small ones yet.
        let small =
            |value| ask(server.address, "PUT", POLICIES, &[], &json!({"useGroupName": value}).to_string()).status;
        let is_full = |count| small(count % 2 == 0) == 503 && status(server.address, "/health/ready") == 503;
        assert!((0..500).any(is_full));
    };
    let make_room = || std::fs::remove_file(&ballast).unwrap();
    is_hindered_and_recovers(&server, "the database refuses: database or disk is full", fill_up, make_room);
    is_whole(&seen.join("linecard.sqlite3"));
}

/// A limit on the length of files, as `ulimit -f` sets it: its signal would end a program that does not know it.
#[test]
#[cfg(target_os = "linux")]
fn a_file_that_may_not_grow() {
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
    // A file at its limit holds no more, large or small.
    is_hindered_and_recovers(&server, "the database refuses: disk I/O error", || {}, || assert!(limit("unlimited")));
    drop(server);
    is_whole(&folder.path().join("linecard.sqlite3"));
}

/// A folder that may be read only: the server says so and does not start, whether there is a database or not.
#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_is_read_only() {
    let folder = TempDir::new().unwrap();
    let script = "mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"";
    let Some(mut command) = apart(script, folder.path()) else { return };
    let mut refused = || {
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
        let said = said.lines().find(|line| line.starts_with("error: ")).unwrap();
        said.replace(&folder.path().display().to_string(), "FOLDER")
    };
    insta::assert_snapshot!(refused(), @"error: cannot open the database FOLDER/linecard.sqlite3: unable to open database file: FOLDER/linecard.sqlite3; the program has to be allowed to write it and its folder");
    let server = Process::start(folder.path());
    assert_eq!(fill_with(server.address, 3), ["0", "1", "2"]);
    drop(server);
    insta::assert_snapshot!(refused(), @"error: cannot open the database FOLDER/linecard.sqlite3: attempt to write a readonly database; the program has to be allowed to write it and its folder");
    assert_eq!(names(Process::start(folder.path()).address), ["0", "1", "2"]);
}

/// Another program that writes for long: whoever changes something is told to come again, and whoever reads is served.
#[test]
fn a_file_that_another_program_holds() {
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
        // Nobody waits behind those that have waited for five seconds, and for as long again.
        assert!(began.elapsed() < Duration::from_secs(9), "{:?}", began.elapsed());
        let refused = start.join().unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8(refused.stderr).unwrap();
        let said = said.lines().find(|line| line.starts_with("error: ")).unwrap();
        insta::assert_snapshot!(said.replace(&folder.path().display().to_string(), "FOLDER"), @"error: cannot open the database FOLDER/linecard.sqlite3: database is locked; another program holds it: end that, or wait for it");
    });
    assert_eq!(server.logged("the store failed")["failure"], "the database refuses: database is locked");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(status(address, "/health/ready"), 200);
    assert_eq!(names(address), written);
    let answer = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria("at last").to_string());
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(names(address).last().unwrap(), "at last");
}

/// So many criteria, by number.
fn fill_with(address: SocketAddr, number: usize) -> Vec<String> {
    let names: Vec<String> = (0..number).map(|number| number.to_string()).collect();
    for name in &names {
        let answer = ask(address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &criteria(name).to_string());
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
    names
}
