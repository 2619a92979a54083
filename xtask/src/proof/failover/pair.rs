//! Two `PostgreSQL` servers, of which one replicates the other synchronously.

use super::super::server::{Running, free_address};
use crate::postgres::{make_folder, program};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a step, such as the start of a server, may take.
const STEP: Duration = Duration::from_mins(1);

/// The settings of both servers. A commit waits until its change is on the disks of both. `walreceiver` is the name of a standby: with
/// `*`, `pg_basebackup` would be one too, before there is a server that has the change. Shared memory is a file in the folder of the
/// data, which is removed with it.
const SETTINGS: [&str; 5] = [
    "listen_addresses=127.0.0.1",
    "synchronous_standby_names=walreceiver",
    "synchronous_commit=on",
    "max_connections=200",
    "dynamic_shared_memory_type=mmap",
];

/// Two servers. The one that is the primary may be killed, and the other promoted.
pub(super) struct Pair {
    servers: [Server; 2],
    primary: usize,
}

/// A server, and the folder of its data.
struct Server {
    folder: PathBuf,
    port: String,
    process: Option<Running>,
}

impl Pair {
    /// Creates a primary with an empty database, and its standby.
    pub(super) fn start(folder: &Path) -> Result<Pair, String> {
        let server = |name: &str| -> Result<Server, String> {
            let port = free_address()?.port().to_string();
            Ok(Server { folder: folder.join(name), port, process: None })
        };
        let mut pair = Pair { servers: [server("one")?, server("other")?], primary: 0 };
        let primary = &mut pair.servers[0];
        make_folder(&primary.folder)?;
        let mut create = program("initdb")?;
        create.args(["--username=linecard", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"]);
        output(create.arg(&primary.folder))?;
        primary.start()?;
        primary.wait_for("SELECT 'true'", "true")?;
        pair.replicate()?;
        Ok(pair)
    }

    /// The URL of the primary, whichever of the two it is.
    pub(super) fn url(&self) -> String {
        let [one, other] = &self.servers;
        format!(
            "postgres://linecard@127.0.0.1:{},127.0.0.1:{}/postgres?target_session_attrs=read-write&sslmode=disable",
            one.port, other.port
        )
    }

    /// Kills the primary and all its processes with SIGKILL.
    pub(super) fn kill(&mut self) -> Result<(), String> {
        self.servers[self.primary].kill()
    }

    /// Makes the standby the primary.
    pub(super) fn promote(&mut self) -> Result<(), String> {
        self.primary = 1 - self.primary;
        let promoted = &self.servers[self.primary];
        output(program("pg_ctl")?.args(["promote", "--silent", "--wait", "--pgdata"]).arg(&promoted.folder)).map(drop)
    }

    /// Makes the server that is not the primary a new standby, and waits until commits wait for it.
    pub(super) fn replicate(&mut self) -> Result<(), String> {
        let (first, last) = self.servers.split_at_mut(1);
        let (one, other) = (&mut first[0], &mut last[0]);
        let (primary, standby) = if self.primary == 0 { (one, other) } else { (other, one) };
        if standby.folder.exists() {
            fs::remove_dir_all(&standby.folder).map_err(|error| error.to_string())?;
        }
        make_folder(&standby.folder)?;
        let mut copy = program("pg_basebackup")?;
        copy.args([
            "--write-recovery-conf",
            "--checkpoint=fast",
            "--wal-method=stream",
            "--no-sync",
            "--username=linecard",
        ]);
        output(copy.args(["--host=127.0.0.1", "--port", &primary.port, "--pgdata"]).arg(&standby.folder))?;
        standby.start()?;
        primary
            .wait_for("SELECT coalesce(max(sync_state), '') FROM pg_stat_replication WHERE state = 'streaming'", "sync")
    }

    /// Waits until no commit waits for the standby.
    pub(super) fn settle(&self) -> Result<(), String> {
        let waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
        self.servers[self.primary].wait_for(waiting, "0")
    }
}

impl Server {
    fn start(&mut self) -> Result<(), String> {
        let mut postgres = program("postgres")?;
        postgres.arg("-D").arg(&self.folder).args(["-p", &self.port, "-k"]).arg(&self.folder);
        for setting in SETTINGS {
            postgres.args(["-c", setting]);
        }
        let log = fs::File::create(self.folder.with_extension("log")).map_err(|error| error.to_string())?;
        let started = postgres.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn();
        self.process = Some(Running(started.map_err(|error| format!("{postgres:?}: {error}"))?));
        Ok(())
    }

    /// Waits until a query has a result.
    fn wait_for(&self, query: &str, wanted: &str) -> Result<(), String> {
        let began = Instant::now();
        loop {
            let mut psql = program("psql")?;
            psql.args(["--no-psqlrc", "--tuples-only", "--no-align", "--host=127.0.0.1", "--port", &self.port]);
            let result = output(psql.args(["--username=linecard", "--dbname=postgres", "--command", query]));
            if result.as_ref().is_ok_and(|result| result.trim() == wanted) {
                return Ok(());
            }
            if began.elapsed() > STEP {
                let log = fs::read_to_string(self.folder.with_extension("log")).unwrap_or_default();
                return Err(format!("{query} is not {wanted}: {result:?}\n{log}"));
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Kills the server and its processes, if it runs, and removes its segment of shared memory, which nothing else would.
    fn kill(&mut self) -> Result<(), String> {
        let Some(mut process) = self.process.take() else { return Ok(()) };
        let segment = fs::read_to_string(self.folder.join("postmaster.pid")).ok();
        let segment = segment.and_then(|file| Some(file.lines().nth(6)?.split_whitespace().nth(1)?.to_owned()));
        let children = children(process.0.id());
        process.0.kill().and_then(|()| process.0.wait()).map_err(|error| error.to_string())?;
        // They may have ended with their parent.
        let _ended = Command::new("kill").arg("-KILL").args(&children).stderr(Stdio::null()).status();
        if let Some(segment) = segment {
            let _removed = Command::new("ipcrm").args(["-m", &segment]).stderr(Stdio::null()).status();
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _killed = self.kill();
    }
}

/// The ids of the processes that a process has started.
fn children(parent: u32) -> Vec<String> {
    let parent = parent.to_string();
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = all.filter_map(|process| process.file_name().into_string().ok());
    let is_child = |id: &String| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // The name of the program, in parentheses, may have spaces. The state and the parent follow it.
        stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)) == Some(&parent)
    };
    ids.filter(is_child).collect()
}

fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
