//! The program: its help, its errors, its log, and its end.

use crate::raw::{ask, canned};
use crate::world::POLICIES;
use linecard_model::API;
use linecard_proxy::{Proxy, Record, Settings};
use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Output, Stdio};

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-proxy"));
    command.arg("proxy").args(arguments).stdin(Stdio::null());
    command
}

fn shown(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{}\n{out}{err}", output.status.code().unwrap())
}

#[test]
fn help() {
    insta::assert_snapshot!("help", shown(&program(&["--help"]).output().unwrap()));
}

#[test]
fn wrong_arguments_and_settings_are_errors() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let cases: [&[&str]; 9] = [
        &[],
        &["--upstream", "http://a.example.org", "--enforce", "everything"],
        &["--upstream", "http://a.example.org", "--values"],
        &["--upstream", "http://a.example.org", "--base-path", "api/v1"],
        &["--upstream", "http://a.example.org", "--tls-key", "a.key"],
        &["--upstream", "http://a.example.org", "--record", "/nothing/here.ndjson"],
        &["--upstream", "http://a.example.org", "--record", "recorded.har"],
        &["--upstream", "http://a.example.org", "--listen", &address],
        &["--upstream", "http://a.example.org", "--tls-cert", "/nothing/a.pem", "--tls-key", "/nothing/a.key"],
    ];
    let all: Vec<String> = cases
        .iter()
        .map(|case| format!("$ linecard proxy {}\n{}", case.join(" "), shown(&program(case).output().unwrap())))
        .collect();
    insta::assert_snapshot!("errors", all.join("\n").replace(&address, "ADDRESS"));
}

#[test]
fn wrong_urls_of_an_upstream_are_errors() {
    let urls = [
        "",
        "api.example.org",
        "api.example.org/v1",
        "/v1",
        "ftp://a.example.org",
        "http://",
        "http://a:b@c.example.org",
        "http://a.example.org/?b=c",
        "http://a b",
    ];
    let errors = urls.map(|url| format!("{url:?}: {}", Proxy::new(&API, Settings::new(url)).unwrap_err()));
    let mut plain = Settings::new("https://a.example.org");
    plain.upstream_http2 = true;
    let mut recording = Settings::new("http://a.example.org");
    recording.record = Some(Record::to("/nothing/here.ndjson"));
    let mut based = Settings::new("http://a.example.org");
    based.base_path = Some("api/v1".to_owned());
    let others = [plain, recording, based].map(|settings| Proxy::new(&API, settings).unwrap_err().to_string());
    insta::assert_snapshot!("settings", errors.into_iter().chain(others).collect::<Vec<_>>().join("\n"));
}

/// Starts the program in a folder, asks it for a response that an overlay accepts, and returns the header with the findings.
fn findings_in(folder: &std::path::Path, more: &[&str]) -> Option<String> {
    let body = "{}";
    let upstream =
        canned(format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    let upstream = format!("http://{upstream}");
    let mut child = program(&["--upstream", &upstream, "--listen", "127.0.0.1:0", "--no-page"])
        .args(more)
        .current_dir(folder)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let address = lines.map_while(Result::ok).find_map(|line| {
        let (_, rest) = line.split_once("listening address=")?;
        rest.split(' ').next()?.parse::<SocketAddr>().ok()
    });
    let path = "/api/v1/tenants/t/groups/g/users/u/services/acr/";
    let answer = ask(address.unwrap(), "GET", path, &[], b"");
    child.kill().unwrap();
    child.wait().unwrap();
    answer.header("linecard-findings").map(str::to_owned)
}

#[test]
fn overlays_are_loaded_from_the_project_file_and_the_arguments() {
    let folder = tempfile::tempdir().unwrap();
    let overlay = "[[change]]\nobject = \"anonymous-call-rejection\"\nattribute = \"active\"\nmethod = \"get\"\npresence = \"C\"\n";
    std::fs::create_dir(folder.path().join("project")).unwrap();
    std::fs::write(folder.path().join("ours.toml"), overlay).unwrap();
    std::fs::write(folder.path().join("project/linecard.toml"), "overlay = [\"../ours.toml\"]\n").unwrap();
    let project = folder.path().join("project");
    let without = findings_in(folder.path(), &[]);
    assert!(without.is_some());
    assert_eq!(findings_in(folder.path(), &["--overlay", "ours.toml"]), None);
    assert_eq!(findings_in(&project, &[]), None);
    assert_eq!(findings_in(&project, &["--no-config"]), without);
    std::fs::write(folder.path().join("ours.toml"), overlay.replace("active", "actve")).unwrap();
    let wrong = program(&["--upstream", "http://127.0.0.1:9"]).current_dir(&project).output().unwrap();
    insta::assert_snapshot!("overlay_wrong", shown(&wrong));
}

#[test]
#[cfg(unix)]
fn the_log_has_no_values_and_a_signal_ends_the_program() {
    let body = r#"{"useUserCallLimitsSetting": "hunter2", "a": 1}"#;
    let upstream =
        canned(format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    let upstream = format!("http://{upstream}");
    let mut child = program(&["--upstream", &upstream, "--listen", "127.0.0.1:0", "--log", "debug"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut log = String::new();
    let address: SocketAddr = loop {
        let mut line = String::new();
        assert!(lines.read_line(&mut line).unwrap() > 0, "{log}");
        log.push_str(&line);
        if let Some((_, rest)) = line.split_once("listening address=") {
            break rest.split(' ').next().unwrap().parse().unwrap();
        }
    };
    assert_eq!(ask(address, "GET", POLICIES, &[], b"").status, 200);
    assert_eq!(ask(address, "PUT", POLICIES, &[], br#"{"maxSimultaneousCalls": 0, "pin1234": "hunter2"}"#).status, 200);
    assert_eq!(ask(address, "GET", "/private", &[], b"").status, 200);
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(child.id().cast_signed()), nix::sys::signal::Signal::SIGTERM)
        .unwrap();
    lines.read_to_string(&mut log).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let shown: Vec<String> = log
        .lines()
        .map(|line| {
            let (_time, rest) = line.split_once(' ').unwrap();
            rest.trim_start()
                .split(' ')
                .map(|word| match word.split_once('=') {
                    Some((name @ ("address" | "milliseconds"), _)) => format!("{name}=…"),
                    _ => word.to_owned(),
                })
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    insta::assert_snapshot!("log", shown.join("\n"));
    for value in ["hunter2", "pin1234", "/private", "/users/"] {
        assert!(!log.contains(value), "{log}");
    }
}
