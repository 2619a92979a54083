//! The program as a process, for tests that kill it or limit its disk.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long a test waits for an expected event.
pub(crate) const AT_LAST: Duration = Duration::from_mins(1);

/// A running server. It is killed when it is dropped.
pub(crate) struct Process {
    child: Child,
    /// Its log, line by line. It is read all the time, because a full pipe would block the server.
    log: Receiver<Value>,
    pub(crate) address: SocketAddr,
}

/// The arguments of a server with this data folder.
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
                // Other output, such as that of the shell, is passed on as a string. The receiver may be gone.
                let _gone = sender.send(serde_json::from_str(&line).unwrap_or(Value::String(line)));
            }
        });
        let mut before = Vec::new();
        loop {
            let Ok(event) = log.recv_timeout(AT_LAST) else {
                let _ended = (child.kill(), child.wait());
                panic!("the server does not listen: {before:?}");
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

    /// Kills the process with SIGKILL.
    pub(crate) fn kill(&mut self) -> ExitStatus {
        self.child.kill().unwrap();
        self.child.wait().unwrap()
    }

    /// Waits for an event with this message, and skips earlier events.
    pub(crate) fn logged(&self, message: &str) -> Value {
        loop {
            let event = self.log.recv_timeout(AT_LAST).unwrap_or_else(|_| panic!("the server does not log: {message}"));
            if event["message"] == message {
                return event;
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
