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
    // When the log is read again, it says that lines are missing.
    let mut log = BufReader::new(server.0.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("the log lacks lines here") {
        line.clear();
        assert!(log.read_line(&mut line).unwrap() > 0);
    }
    drop(log);
    server.signal("-TERM");
    assert_eq!(server.exit(), 0);

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
fn a_test_double_logs_warnings_only_and_where_it_listens() {
    let (server, logged) = Running::start_with(&[], &[]);
    assert_eq!(logged.len(), 1, "{logged:?}");
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
    assert_eq!(mode(&file), 0o640);
    server.end();
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
    let refused = output(&["serve", "--allow-origin", "tools.example.org"]);
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
    assert!(said.contains("connections=144"), "{said}");
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
