//! The program under hostile circumstances: its log is not read, signals come, and others have access to its files.

#![cfg(unix)]

use crate::client::{POLICIES, ask, parse_response};
use crate::command::{Running, command, output};
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A server that is killed when a test fails.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        // It may have exited already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Killed {
    fn signal(&self, signal: &str) {
        let id = self.0.id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Waits for the end of the server, and returns its exit code.
    fn exit(&mut self) -> i32 {
        let began = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status.code().unwrap_or(-1);
            }
            assert!(began.elapsed() < Duration::from_secs(20), "the server does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Starts a server that logs each request, and waits until it listens.
fn start(stderr: Stdio) -> (Killed, SocketAddr) {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let listen = address.to_string();
    let child = command(&["serve", "--open", "--log", "info", "--listen", &listen]).stderr(stderr).spawn().unwrap();
    let server = Killed(child);
    let began = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(began.elapsed() < Duration::from_secs(20), "the server does not listen");
        std::thread::sleep(Duration::from_millis(10));
    }
    (server, address)
}

/// Reads the log until the server listens. Returns it, and the address.
fn listening(server: &mut Killed) -> (String, SocketAddr) {
    let mut log = BufReader::new(server.0.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("listening") {
        assert!(log.read_line(&mut said).unwrap() > 0, "{said}");
    }
    let address = said.split("address=").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
    (said, address)
}

/// Sends requests on one connection, and checks that each gets a response.
fn ask_often(address: SocketAddr, count: usize) {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reader = BufReader::new(socket.try_clone().unwrap());
    for _ in 0..count {
        socket.write_all(format!("GET {POLICIES}none HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes()).unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(reader.read_line(&mut head).unwrap() > 0);
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        reader.read_exact(&mut vec![0; length.parse().unwrap()]).unwrap();
    }
}

#[test]
fn a_reader_of_the_log_that_goes_away_does_not_end_the_server() {
    let (mut server, address) = start(Stdio::piped());
    drop(server.0.stderr.take());
    ask_often(address, 50);
    server.signal("-TERM");
    assert_eq!(server.exit(), 0);
}

#[test]
fn a_log_that_is_not_read_does_not_stop_the_server() {
    let (mut server, address) = start(Stdio::piped());
    // A pipe holds some hundred lines, and the queue a thousand.
    ask_often(address, 3000);
    let metrics = ask(address, "GET", "/metrics", &[], "").text;
    let lost = metrics.lines().find_map(|line| line.strip_prefix("linecard_log_lines_dropped_total ")).unwrap();
    assert!(lost.parse::<u64>().unwrap() > 500, "{lost}");
    // When the log is read again, it says how many lines are missing.
    let mut log = BufReader::new(server.0.stderr.take().unwrap());
    let mut all = String::new();
    // No further line is needed for that.
    while !all.contains("the log lacks lines here") {
        assert!(log.read_line(&mut all).unwrap() > 0);
    }
    server.signal("-TERM");
    log.read_to_string(&mut all).unwrap();
    assert_eq!(server.exit(), 0);
    let noted = all.lines().filter(|line| line.contains("the log lacks lines here"));
    let noted: Vec<u64> = noted.map(|line| line.rsplit_once("lines=").unwrap().1.parse().unwrap()).collect();
    assert!(noted.iter().sum::<u64>() > 500, "{noted:?}");
    // Three lines at the start, one for each request, and two at the end.
    let expected = 3 + 3000 + 1 + 2;
    let written = (all.lines().count() - noted.len()) as u64;
    assert_eq!(noted.iter().sum::<u64>() + written, expected, "{noted:?} {written}");

    // Its last lines have no reader either.
    let (mut server, address) = start(Stdio::piped());
    ask_often(address, 3000);
    let began = Instant::now();
    server.signal("-TERM");
    assert_eq!(server.exit(), 0);
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_command_whose_output_is_closed_does_not_panic() {
    for arguments in [&["serve", "--print-config"][..], &["audit", "--data", "/nowhere"], &["serve", "--tls-key", "a"]]
    {
        let mut command = command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        let code = child.wait().unwrap().code();
        assert!(matches!(code, Some(0 | 2)), "{arguments:?}: {code:?}");
    }
}

#[test]
fn a_test_double_logs_warnings_only_and_where_it_listens_and_that_it_keeps_nothing() {
    let (server, logged) = Running::start_with(&[], &[]);
    let logged: Vec<&str> = logged.iter().map(|event| event["message"].as_str().unwrap()).collect();
    let memory = "everything is stored in memory, and lost when the server stops; set --data or --store to keep it";
    assert_eq!(logged, [memory, "listening"]);
    assert_eq!(ask(server.address, "GET", POLICIES, &[], "").status, 200);
    assert_eq!(server.end().len(), 0);
}

#[test]
fn a_hangup_without_a_certificate_does_not_end_the_server() {
    let server = Running::start(&["--log", "info"]);
    server.signal("-HUP");
    assert_eq!(ask(server.address, "GET", "/health/live", &[], "").status, 200);
    let log = server.end();
    assert!(log.iter().any(|event| event["message"].as_str().unwrap().starts_with("SIGHUP")), "{log:?}");
}

#[test]
fn the_database_is_one_private_file_after_the_end() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("outer/state");
    let server = Running::start(&["--data", data.to_str().unwrap()]);
    let put = json!({"maxSimultaneousCalls": 7}).to_string();
    assert_eq!(ask(server.address, "PUT", POLICIES, &[], &put).status, 200);
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!([mode(&data), mode(data.parent().unwrap())], [0o700; 2]);
    for file in data.read_dir().unwrap() {
        assert_eq!(mode(&file.unwrap().path()), 0o600);
    }
    server.end();
    let files: Vec<_> = data.read_dir().unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["linecard.sqlite3"]);
    // The copy of the file is whole. Others lose their access to a file that an earlier release made.
    let copy = folder.path().join("copy");
    std::fs::create_dir(&copy).unwrap();
    let file = copy.join("linecard.sqlite3");
    std::fs::copy(data.join("linecard.sqlite3"), &file).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let server = Running::start(&["--data", copy.to_str().unwrap()]);
    assert_eq!(ask(server.address, "GET", POLICIES, &[], "").json()["maxSimultaneousCalls"], 7);
    assert_eq!(mode(&file), 0o600);
    server.end();
}

#[test]
fn a_folder_that_others_can_write_is_warned_of() {
    let folder = TempDir::new().unwrap();
    for (mode, expected) in [(0o777, 1), (0o755, 0)] {
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(mode)).unwrap();
        let (server, logged) = Running::start_with(&["--data", folder.path().to_str().unwrap()], &[]);
        let warned = |event: &&serde_json::Value| event["message"].as_str().unwrap().contains("chmod go-w");
        assert_eq!(logged.iter().filter(warned).count(), expected, "{mode:o}: {logged:?}");
        server.end();
    }
}

/// Another program that has the file open does not keep changes out of it.
#[test]
fn the_database_is_one_file_though_another_program_has_it_open() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    let database = folder.path().join("linecard.sqlite3");
    let count = |path: &std::path::Path| {
        let connection = rusqlite::Connection::open(path).unwrap();
        connection.query_row("SELECT count(*) FROM record", (), |row| row.get::<_, u64>(0)).unwrap()
    };
    for (is_reading, expected) in [(false, 1), (true, 1)] {
        let server = Running::start(&["--data", data]);
        let other = rusqlite::Connection::open(&database).unwrap();
        if is_reading {
            other.execute_batch("BEGIN; SELECT count(*) FROM record").unwrap();
            other.query_row("SELECT count(*) FROM record", (), |row| row.get::<_, u64>(0)).unwrap();
        }
        let path = if is_reading { POLICIES.replace("/users/u/", "/users/v/") } else { POLICIES.to_owned() };
        let put = json!({"maxSimultaneousCalls": 7}).to_string();
        assert_eq!(ask(server.address, "PUT", &path, &[], &put).status, 200);
        let log = server.end();
        let warned = log.iter().filter(|event| event["message"].as_str().unwrap().contains("not one file yet")).count();
        assert_eq!(warned, usize::from(is_reading), "{log:?}");
        // The copy of the one file has what it can have.
        let copy = folder.path().join("copy");
        std::fs::copy(&database, &copy).unwrap();
        assert_eq!(count(&copy), expected);
        for suffix in ["", "-wal", "-shm"] {
            let _absent = std::fs::remove_file(folder.path().join(format!("copy{suffix}")));
        }
    }
}

/// The signals do not kill a server that waits for its store.
#[test]
fn a_signal_during_the_start_ends_the_server_with_success() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    Running::start(&["--data", data]).end();
    let other = rusqlite::Connection::open(folder.path().join("linecard.sqlite3")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let arguments = ["serve", "--open", "--listen", "127.0.0.1:0", "--log", "info", "--data", data];
    let mut server = Killed(command(&arguments).stderr(Stdio::piped()).spawn().unwrap());
    let mut log = BufReader::new(server.0.stderr.take().unwrap());
    let mut said = String::new();
    log.read_line(&mut said).unwrap();
    assert!(said.contains("starting"), "{said}");
    std::thread::sleep(Duration::from_millis(500));
    server.signal("-HUP");
    std::thread::sleep(Duration::from_millis(100));
    let began = Instant::now();
    server.signal("-TERM");
    assert_eq!(server.exit(), 0);
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    log.read_to_string(&mut said).unwrap();
    assert!(said.contains("SIGHUP reloads nothing") && said.contains("stopped before the store was open"), "{said}");
}

#[test]
fn a_test_double_is_exposed_on_demand_only() {
    let refused = output(&["serve", "--open", "--listen", "0.0.0.0:0"]);
    assert_eq!(refused.status.code(), Some(2));
    insta::assert_snapshot!(String::from_utf8(refused.stderr).unwrap());
    let exposed = ["serve", "--open", "--listen", "0.0.0.0:0", "--expose", "--allow-host", "double,other:99"];
    let mut server = Killed(command(&exposed).stderr(Stdio::piped()).spawn().unwrap());
    let address = listening(&mut server).1;
    let address = SocketAddr::from(([127, 0, 0, 1], address.port()));
    let status = |host: &str| ask(address, "GET", "/health/live", &[("host", host)], "").status;
    assert_eq!(["double:1", "other:99", "evil.example.org"].map(status), [200, 200, 403]);
    let refused = output(&["serve", "--cors", "tools.example.org"]);
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("write an origin as https://HOST"), "{said}");
}

/// Under a low limit of open files, the server accepts fewer connections instead of failing to accept them.
#[test]
fn connections_fit_the_limit_of_open_files() {
    let limited = |limit: &str, then: &str| {
        let program = env!("CARGO_BIN_EXE_linecard-server");
        let script =
            format!("ulimit -Sn {limit}; ulimit -Hn {limit}; exec {program} serve --open --listen 127.0.0.1:0 {then}");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &script]).stdin(Stdio::null()).stderr(Stdio::piped());
        shell
    };
    let mut server = Killed(limited("400", "--max-connections-per-address 1000").spawn().unwrap());
    let (said, address) = listening(&mut server);
    assert!(said.contains("connections=144") && said.contains("with ulimit -n 1256"), "{said}");
    let held: Vec<TcpStream> = (0..144).map(|_| TcpStream::connect(address).unwrap()).collect();
    let mut beyond = TcpStream::connect(address).unwrap();
    beyond.write_all(b"GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut response = Vec::new();
    beyond.read_to_end(&mut response).unwrap();
    assert_eq!(parse_response(&response).0, 200);
    drop(held);
    server.signal("-TERM");
    assert_eq!(server.exit(), 0);

    let refused = limited("200", "").output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.starts_with("error: the limit of open files is 200, and the server needs 272; raise it"), "{said}");
}
