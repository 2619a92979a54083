//! A double, a folder with input, and the program.

use linecard_server::Double;
use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A double, and a folder in which the program runs.
pub(crate) struct World {
    pub(crate) double: Double,
    folder: TempDir,
}

/// The result of a run.
pub(crate) struct Ran {
    pub(crate) exit: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    pub(crate) fn new() -> World {
        World::of(Double::start().unwrap())
    }

    pub(crate) fn of(double: Double) -> World {
        World { double, folder: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> World {
        self.write(name, content);
        self
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// The command `apply` with the address of the double.
    pub(crate) fn command(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let mut command = Command::new(crate::PROGRAM);
        command.arg("apply").args(args).args(["--to", &self.double.url()]).current_dir(self.path());
        command.env("NO_COLOR", "1").env_remove("LINECARD_ACCOUNT").env_remove("LINECARD_PASSWORD");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Ran {
        Ran::from(self.command(args).output().unwrap())
    }

    /// Returns the state at a path below that of the users of a group.
    pub(crate) fn state(&self, user: &str, service: &str) -> serde_json::Value {
        let url = format!("{}/api/v1/tenants/t/groups/g/users/{user}/services/{service}/", self.double.url());
        serde_json::from_str(&ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap()).unwrap()
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { exit: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl fmt::Display for Ran {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "exit {:?}\n--- out\n{}--- err\n{}", self.exit, self.out, self.err)
    }
}
