//! SIGKILL under load: acknowledged changes are stored, and no change is stored partly.
//!
//! The system keeps running and writes its caches, so this does not test a power failure.

use crate::client::{agent, ask, try_ask};
use crate::process::{Process, program};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use ureq::Agent;

const WRITERS: usize = 6;

/// The criteria that each PUT of a list changes together.
const TOGETHER: [&str; 3] = ["red", "green", "blue"];

/// `LINECARD_TEST_KILL_ROUNDS` sets the number of rounds.
#[test]
fn acknowledged_changes_survive_a_kill() {
    let rounds = std::env::var("LINECARD_TEST_KILL_ROUNDS").map_or(4, |rounds| rounds.parse().unwrap());
    let folder = TempDir::new().unwrap();
    let mut writers: Vec<Writer> = (0..WRITERS).map(Writer::new).collect();
    let (mut cut_off, mut cut_off_and_kept) = (0, 0);
    let mut server = Process::of(program(folder.path()).arg("--audit"));
    for round in 0..rounds {
        let address = server.address;
        std::thread::scope(|scope| {
            for writer in &mut writers {
                scope.spawn(move || writer.write_until_cut_off(address));
            }
            std::thread::sleep(Duration::from_millis(fastrand::u64(0..200)));
            assert!(!server.kill().success());
        });
        server = Process::of(program(folder.path()).arg("--audit"));
        for writer in &mut writers {
            let is_kept = writer.check(server.address, round);
            cut_off += usize::from(is_kept.is_some());
            cut_off_and_kept += usize::from(is_kept == Some(true));
        }
        let changes: u64 = writers.iter().map(|writer| writer.changes).sum();
        check_database(folder.path(), changes);
    }
    let changes: u64 = writers.iter().map(|writer| writer.changes).sum();
    println!("{rounds} rounds: {changes} changes; {cut_off} were cut off, of which {cut_off_and_kept} are kept");
    assert!(changes > 0 && cut_off > 0, "nothing was under way when the server was killed");
}

/// The marks of the criteria of the writer's own user and of the shared user.
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    own: BTreeMap<String, u64>,
    shared: BTreeMap<String, u64>,
}

/// A client that sends changes one after the other, and records the acknowledged ones.
struct Writer {
    number: usize,
    agent: Agent,
    acknowledged: State,
    /// The state after the last change, while it has no response.
    sent: Option<State>,
    /// The mark of the next change.
    next: u64,
    /// The number of stored changes.
    changes: u64,
}

fn list_of(user: &str) -> String {
    format!("/api/v1/tenants/t/groups/g/users/{user}/services/selective_call_acceptance/")
}

fn criteria(name: &str, mark: u64) -> Value {
    json!({"name": name, "fromDnCriteria": {"selection": "Specified Only", "includeAnonymousCallers": true,
        "includeUnavailableCallers": false, "phoneNumbers": [format!("+32{mark:09}")]}})
}

impl Writer {
    fn new(number: usize) -> Writer {
        let (acknowledged, sent) = (State::default(), None);
        Writer { number, agent: agent(1), acknowledged, sent, next: 1, changes: 0 }
    }

    fn own(&self) -> String {
        list_of(&format!("user{}", self.number))
    }

    fn write_until_cut_off(&mut self, address: SocketAddr) {
        loop {
            let (method, path, body) = self.change();
            let Ok(response) = try_ask(&self.agent, address, method, &path, &[], &body) else { return };
            assert_eq!(response.status, 200, "{method}: {}", response.text);
            self.acknowledged = self.sent.take().unwrap();
            self.changes += 1;
        }
    }

    /// The next change. It also sets the state after it.
    fn change(&mut self) -> (&'static str, String, String) {
        let mark = self.next;
        self.next += 1;
        let mut state = self.acknowledged.clone();
        let is_shared = fastrand::u8(0..4) == 0;
        let prefix = format!("{}-", self.number);
        let (list, kept) =
            if is_shared { (list_of("shared"), &mut state.shared) } else { (self.own(), &mut state.own) };
        let alone: Vec<String> = kept.keys().filter(|name| name.starts_with(&prefix)).cloned().collect();
        let request = match fastrand::u8(0..4) {
            // Changes several criteria, removes one, and creates one: all or none.
            0 | 1 if !is_shared => {
                let mut items: Vec<Value> = TOGETHER.iter().map(|name| criteria(name, mark)).collect();
                let coming = format!("{prefix}{mark}");
                items.push(criteria(&coming, mark));
                kept.extend(TOGETHER.map(|name| (name.to_owned(), mark)));
                if let Some(going) = alone.first() {
                    items.push(json!({"name": going, "delete": true}));
                    kept.remove(going);
                }
                kept.insert(coming, mark);
                ("PUT", list, json!({"criteria": items}).to_string())
            }
            2 if !alone.is_empty() => {
                let going = &alone[fastrand::usize(0..alone.len())];
                kept.remove(going);
                ("DELETE", format!("{list}criteria/{going}/"), String::new())
            }
            _ if alone.len() > 5 => {
                kept.remove(&alone[0]);
                ("DELETE", format!("{list}criteria/{}/", alone[0]), String::new())
            }
            _ => {
                let coming = format!("{prefix}{mark}");
                let body = criteria(&coming, mark).to_string();
                kept.insert(coming, mark);
                ("POST", format!("{list}criteria/"), body)
            }
        };
        self.sent = Some(state);
        request
    }

    /// Compares the stored state with the acknowledged one. The change that was cut off may be stored too, but completely;
    /// returns whether it is.
    fn check(&mut self, address: SocketAddr, round: usize) -> Option<bool> {
        let own = marks(address, &self.own());
        let together: Vec<Option<&u64>> = TOGETHER.iter().map(|name| own.get(*name)).collect();
        assert!(together.iter().all(|mark| *mark == together[0]), "round {round}: half a list: {together:?}");
        let mut shared = marks(address, &list_of("shared"));
        shared.retain(|name, _| name.starts_with(&format!("{}-", self.number)));
        let found = State { own, shared };
        let sent = self.sent.take();
        if sent.as_ref() == Some(&found) {
            self.acknowledged = found;
            self.changes += 1;
            return Some(true);
        }
        assert_eq!(found, self.acknowledged, "round {round}: what was acknowledged is lost; {sent:?} was cut off");
        sent.map(|_| false)
    }
}

/// The mark of each criteria of a list.
fn marks(address: SocketAddr, path: &str) -> BTreeMap<String, u64> {
    let list = ask(address, "GET", path, &[], "").json();
    let mark = |item: &Value| {
        let number = item["fromDnCriteria"]["phoneNumbers"][0].as_str().unwrap();
        (item["name"].as_str().unwrap().to_owned(), number["+32".len()..].parse().unwrap())
    };
    list["criteria"].as_array().unwrap().iter().map(mark).collect()
}

/// Checks the integrity of the file, and that the audit trail has one entry per stored change.
fn check_database(folder: &Path, changes: u64) {
    let connection = Connection::open(folder.join("linecard.sqlite3")).unwrap();
    let integrity: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok");
    let audited: u64 = connection.query_row("SELECT count(*) FROM audit", (), |row| row.get(0)).unwrap();
    assert_eq!(audited, changes, "entries, and changes that are kept");
}
