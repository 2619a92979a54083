//! The program as a process that may be killed, hindered, and left without its folder.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long a test waits for what has to come at last.
pub(crate) const AT_LAST: Duration = Duration::from_secs(60);

/// A running server. It is killed when it is dropped.
pub(crate) struct Process {
    child: Child,
    /// Its log, line by line, read as it comes: a server whose log nobody reads would stop.
    log: Receiver<Value>,
    pub(crate) address: SocketAddr,
}

/// The arguments of a server that keeps its state in a folder.
pub(crate) fn arguments(data: &Path) -> Vec<String> {
    let words = ["serve", "--open", "--listen", "127.0.0.1:0", "--log-format", "json", "--data"];
    words.into_iter().map(str::to_owned).chain([data.display().to_string()]).collect()
}

/// The program with the arguments of a server.
pub(crate) fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-server"));
    command.args(arguments(data));
    command
}

impl Process {
    /// Starts a server, and waits until it listens.
    pub(crate) fn start(data: &Path) -> Process {
        Process::of(&mut program(data))
    }

    /// Starts a command that becomes a server, and waits until it listens.
    pub(crate) fn of(command: &mut Command) -> Process {
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (sender, log) = channel();
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                // What is no event, such as a word of the shell, is kept as it is. Nobody may be there to take it.
                let _gone = sender.send(serde_json::from_str(&line).unwrap_or(Value::String(line)));
            }
        });
        let mut before = Vec::new();
        loop {
            let Ok(event) = log.recv_timeout(AT_LAST) else {
                let _ended = child.kill();
                panic!("it does not listen: {before:?}");
            };
            if event["message"] == "listening" {
                let address = event["address"].as_str().unwrap().parse().unwrap();
                return Process { child, log, address };
            }
            before.push(event);
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it: it is given no time for anything.
    pub(crate) fn kill(&mut self) -> ExitStatus {
        self.child.kill().unwrap();
        self.child.wait().unwrap()
    }

    /// Waits for an event that says this; those before it are passed over.
    pub(crate) fn logged(&self, message: &str) -> Value {
        loop {
            let event = self.log.recv_timeout(AT_LAST).unwrap_or_else(|_| panic!("it does not log: {message}"));
            if event["message"] == message {
                return event;
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended long since.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
