//! The program `linecard-server`.

use crate::client::{ACCEPTANCE, ask};
use linecard_model::services::LOGIN_PATH;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Output, Stdio};
use std::thread::JoinHandle;
use tempfile::TempDir;

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-server"));
    command.args(arguments).stdin(Stdio::null());
    // The environment of the developer must not change the test, and a test must not change the data of the developer.
    for name in ["LINECARD_STORE", "HOME", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    command
}

pub(crate) fn output(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

/// The exit code and the output.
fn shown(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{}\n{out}{err}", output.status.code().unwrap())
}

/// A server that is killed when a test fails.
pub(crate) struct Running {
    pub(crate) child: Child,
    /// Reads the log all the time: a full pipe would block the server.
    log: Option<JoinHandle<String>>,
    pub(crate) address: SocketAddr,
}

impl Running {
    /// Starts an open server.
    pub(crate) fn start(arguments: &[&str]) -> Running {
        Running::start_with(arguments, &[]).0
    }

    /// Starts an open server, and returns its log until it listens.
    pub(crate) fn start_with(arguments: &[&str], environment: &[(&str, &str)]) -> (Running, Vec<Value>) {
        let (running, said, logged) = Running::begin(&[&["--open"], arguments].concat(), environment);
        assert_eq!(said, "");
        (running, logged)
    }

    /// Starts a server with login, and returns its output and its warnings until it listens.
    pub(crate) fn with_output(arguments: &[&str]) -> (Running, String) {
        let (running, mut said, logged) = Running::begin(arguments, &[]);
        let warnings = logged.iter().filter(|event| event["level"] == "WARN");
        said.extend(warnings.map(|event| event["message"].as_str().unwrap()));
        (running, said)
    }

    fn begin(arguments: &[&str], environment: &[(&str, &str)]) -> (Running, String, Vec<Value>) {
        let mut child = command(&["serve", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        child.envs(environment.iter().copied());
        let mut child = child.args(arguments).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let (mut said, mut logged) = (String::new(), Vec::new());
        let address = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "the server exited before it listened");
            let Ok(event) = serde_json::from_str::<Value>(&line) else {
                said.push_str(&line);
                continue;
            };
            let address =
                (event["message"] == "listening").then(|| event["address"].as_str().unwrap().parse().unwrap());
            logged.push(event);
            if let Some(address) = address {
                break address;
            }
        };
        let log = std::thread::spawn(move || {
            let mut rest = String::new();
            log.read_to_string(&mut rest).unwrap();
            rest
        });
        (Running { child, log: Some(log), address }, said, logged)
    }

    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Stops the server, and returns its log since it listens.
    pub(crate) fn end(self) -> Vec<Value> {
        self.signal("-TERM");
        self.end_of_log().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Waits until the server exits, and returns its log since it listens.
    pub(crate) fn end_of_log(mut self) -> String {
        assert!(self.child.wait().unwrap().success());
        self.log.take().unwrap().join().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn help() {
    insta::assert_snapshot!(String::from_utf8(output(&["serve", "--help"]).stdout).unwrap());
    for command in ["import", "export", "end-sessions"] {
        let help = output(&["directory", command, "--help"]).stdout;
        insta::assert_snapshot!(format!("help_directory_{command}"), String::from_utf8(help).unwrap());
    }
}

#[test]
#[cfg(unix)]
fn the_first_run_prints_logins_but_does_not_log_them() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    let (server, said) = Running::with_output(&["--data", data]);
    let passwords: Vec<(&str, &str)> = said
        .lines()
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with("curl"))?.split_once(' '))
        .map(|(name, rest)| (name, rest.split_whitespace().next().unwrap()))
        .collect();
    let mut shown = said.replace(&server.address.to_string(), "ADDRESS");
    for (_, password) in &passwords {
        shown = shown.replace(password, "PASSWORD");
    }
    insta::assert_snapshot!(shown);
    let policies = "/api/v1/tenants/example/groups/office/users/jane/services/call_processing_policies/";
    let mut cookies = Vec::new();
    for (username, password) in &passwords {
        let body = json!({"username": username, "password": password}).to_string();
        let response = ask(server.address, "POST", LOGIN_PATH, &[], &body);
        assert_eq!(response.status, 200, "{}", response.text);
        cookies.push(response.header("set-cookie").split(';').next().unwrap().to_owned());
        let wrong = body.replace(password, "hunter2");
        assert_eq!(ask(server.address, "POST", LOGIN_PATH, &[], &wrong).status, 401);
    }
    let jane = [("cookie", cookies[0].as_str())];
    assert_eq!(ask(server.address, "GET", policies, &jane, "").status, 200);
    let log = serde_json::to_string(&server.end()).unwrap();
    for secret in passwords.iter().map(|(_, password)| *password).chain(["argon2id", "hunter2", "jane"]) {
        assert!(!log.contains(secret), "{secret}");
    }
    assert!(!cookies.iter().any(|cookie| log.contains(cookie.split_once('=').unwrap().1)));

    // The second run prints nothing, and the session is still valid.
    let (again, said) = Running::with_output(&["--data", data]);
    assert_eq!(said, "");
    assert_eq!(ask(again.address, "GET", policies, &jane, "").status, 200);
    assert!(output(&["directory", "end-sessions", "jane", "--data", data]).status.success());
    assert_eq!(ask(again.address, "GET", policies, &jane, "").status, 401);
    again.end();
}

#[test]
#[cfg(unix)]
fn a_store_with_states_gets_no_example() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    let server = Running::start(&["--data", data]);
    assert_eq!(ask(server.address, "PUT", ACCEPTANCE, &[], "{}").status, 200);
    server.end();
    let (server, said) = Running::with_output(&["--data", data]);
    assert_eq!(said, "the directory is empty, so no one can log in; add accounts with `linecard directory import`");
    assert_eq!(ask(server.address, "GET", ACCEPTANCE, &[], "").status, 401);
    server.end();
}

#[test]
fn the_directory_is_imported_and_exported() {
    let folder = TempDir::new().unwrap();
    let [data, file, nothing] = ["data", "lines", "nothing"].map(|name| folder.path().join(name).display().to_string());
    let lines = "{\"type\":\"tenant\",\"tenantId\":\"t\"}\n{\"type\":\"group\",\"tenantId\":\"t\",\"groupId\":\"g\"}\n";
    std::fs::write(&file, lines).unwrap();
    let mut seen = String::new();
    let mut run = |arguments: &[&str]| {
        let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let ran = output(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        let shown = shown(&ran).replace(&folder.path().display().to_string(), "FOLDER");
        let arguments = arguments.join(" ").replace(&folder.path().display().to_string(), "FOLDER");
        writeln!(seen, "> {arguments}\n{shown}").unwrap();
    };
    run(&["directory", "export", "--data", &data]);
    run(&["directory", "import", &file, "--data", &data]);
    run(&["directory", "import", &file, "--data", &data]);
    run(&["directory", "export", "--data", &data]);
    run(&["directory", "end-sessions", "nobody", "--data", &data]);
    run(&["directory", "import", &nothing, "--data", &data]);
    run(&["directory", "import", &file]);
    std::fs::write(&file, "{\"type\": \"tennant\"}\n\n{\"type\": \"group\"}").unwrap();
    run(&["directory", "import", &file, "--data", &data]);
    insta::assert_snapshot!(seen);
    assert!(!folder.path().join("nothing").exists());

    let mut child = command(&["directory", "import", "-", "--data", &data])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert_eq!(shown(&child.wait_with_output().unwrap()), "0\n0 created, 0 changed, 0 removed, 2 unchanged\n");
}

#[test]
#[cfg(unix)]
fn acknowledged_changes_are_stored_and_values_are_not_logged() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    let server = Running::start(&["--data", data, "--log", "info"]);
    let item = json!({"name": "hunter2", "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}});
    let path = format!("{ACCEPTANCE}criteria/");
    assert_eq!(ask(server.address, "POST", &path, &[], &item.to_string()).status, 200);
    assert_eq!(ask(server.address, "POST", &path, &[], &item.to_string()).status, 400);
    assert_eq!(ask(server.address, "GET", &format!("{path}hunter2/"), &[], "").status, 200);
    let log = server.end();
    let text = serde_json::to_string(&log).unwrap();
    assert!(!text.contains("hunter2") && !text.contains("/users/"), "{text}");
    let answered: Vec<_> = log.iter().filter(|event| event["message"] == "request").collect();
    let statuses: Vec<_> = answered.iter().map(|event| (&event["method"], &event["status"], &event["rules"])).collect();
    let taken = json!("selective-call-acceptance.criteria.post.unique");
    assert_eq!(json!(statuses), json!([["POST", 200, ""], ["POST", 400, taken], ["GET", 200, ""]]));
    assert_eq!(log.last().unwrap()["message"], "stopped");

    let again = Running::start(&["--data", data]);
    assert_eq!(ask(again.address, "GET", ACCEPTANCE, &[], "").json()["criteria"][0]["name"], "hunter2");
    again.end();
}

/// Without a store, every command uses the same folder of the user's data. A test double keeps nothing.
#[test]
#[cfg(target_os = "linux")]
fn without_a_store_the_state_is_in_the_folder_of_the_users_data() {
    let home = TempDir::new().unwrap();
    let set = [("HOME", home.path().to_str().unwrap())];
    let folder = home.path().join(".local/share/linecard");
    let of_store = |logged: &[Value]| -> Vec<String> {
        let logged = logged.iter().map(|event| event["message"].as_str().unwrap());
        logged.filter(|message| message.contains("--store")).map(str::to_owned).collect()
    };
    let in_memory =
        ["everything is stored in memory, and lost when the server stops; set --data or --store to keep it"];

    let (double, _, logged) = Running::begin(&["--open"], &set);
    assert_eq!(of_store(&logged), in_memory);
    double.end();
    let (server, said, logged) = Running::begin(&["--store", "memory:"], &set);
    assert_eq!(of_store(&logged), in_memory);
    assert!(said.starts_with("The store was empty"), "{said}");
    server.end();
    assert!(!home.path().join(".local").exists());

    let run = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = command(arguments).envs(environment.iter().copied()).output().unwrap();
        shown(&output).replace(home.path().to_str().unwrap(), "HOME")
    };
    let nothing = "2\nerror: there is no database linecard.sqlite3 in HOME/.local/share/linecard; name another store with --data \
                   FOLDER or --store URL\n";
    assert_eq!(run(&["audit"], &set), nothing);
    let (server, said, logged) = Running::begin(&["--audit"], &set);
    assert!(said.starts_with("The store was empty"), "{said}");
    let kept = logged.iter().find(|event| event["folder"] == folder.to_str().unwrap()).unwrap();
    let why =
        "the state is kept in this folder, because --data and --store are not set; set --store memory: to keep nothing";
    assert_eq!(kept["message"], why);
    let directory = run(&["directory", "export"], &set);
    assert!(directory.starts_with("0\n{") && directory.contains("jane"), "{directory}");
    assert_eq!(run(&["audit"], &set), "0\n");
    server.end();
    let file = home.path().join("all.ndjson");
    assert!(run(&["backup", file.to_str().unwrap()], &set).starts_with("0\nbacked up "));
    let full = "1\nerror: the store is not empty; use --replace to replace everything in it\n";
    assert_eq!(run(&["restore", file.to_str().unwrap()], &set), full);

    // The folder that the variable of the platform names is used; a relative one is not.
    let other = home.path().join("other");
    let elsewhere = [("XDG_DATA_HOME", other.to_str().unwrap())];
    assert!(run(&["restore", file.to_str().unwrap()], &elsewhere).starts_with("0\nrestored "));
    assert!(other.join("linecard/linecard.sqlite3").is_file());
    let none = "2\nerror: no store is given, and HOME does not say where the user's data is; add --data FOLDER or --store URL\n";
    for unknown in [&[][..], &[("HOME", "")], &[("HOME", "home")], &[("XDG_DATA_HOME", "share")]] {
        for arguments in [&["serve", "--log", "off"][..], &["audit"], &["directory", "export"], &["backup", "-"]] {
            assert_eq!(run(arguments, unknown), none, "{arguments:?} {unknown:?}");
        }
    }
    let memory = "2\nerror: a store in memory ends with the command; use --data FOLDER or another --store URL\n";
    assert_eq!(run(&["backup", "-", "--store", "memory:"], &set), memory);
}

/// A supervisor such as systemd is told when the server listens, and when it stops.
#[test]
#[cfg(unix)]
fn a_supervisor_is_told_when_the_server_is_ready() {
    let folder = TempDir::new().unwrap();
    let socket = folder.path().join("notify");
    let supervisor = std::os::unix::net::UnixDatagram::bind(&socket).unwrap();
    supervisor.set_read_timeout(Some(crate::process::AT_LAST)).unwrap();
    let told = || {
        let mut message = [0; 64];
        let length = supervisor.recv(&mut message).unwrap();
        String::from_utf8_lossy(&message[..length]).trim().to_owned()
    };
    let (server, _) = Running::start_with(&[], &[("NOTIFY_SOCKET", socket.to_str().unwrap())]);
    assert_eq!(told(), "READY=1");
    assert_eq!(ask(server.address, "GET", "/health/ready", &[], "").status, 200);
    server.end();
    assert_eq!(told(), "STOPPING=1");
}

#[test]
fn errors_at_startup_are_printed() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let refused =
        output(&["serve", "--open", "--listen", "127.0.0.1:0", "--log", "off", "--data", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().starts_with("error: cannot create the folder "));

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = output(&["serve", "--open", "--log", "off", "--listen", &address]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.starts_with(&format!("error: cannot listen on {address}: ")), "{said}");
}
