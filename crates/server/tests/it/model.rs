//! Random sequences of all operations, held against a reference that was written by hand: through the real server, over each
//! store.

mod reference;
mod step;

use crate::client::{Answer as Answered, Server, agent, try_ask};
use crate::database::Database;
use linecard_server::{Config, MemoryStore, PostgresStore, SqliteStore, Store};
use proptest::test_runner::{Config as Cases, TestRunner};
use proptest_state_machine::ReferenceStateMachine;
use reference::{Answer, Expected, Reference, Resource};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use step::{Condition, NAMES, Operation, Step, USERS, encoded};
use tempfile::TempDir;
use ureq::Agent;

/// How many sequences each store sees, and how long they are at most. `PROPTEST_CASES` asks for more of them.
const SEQUENCES: u32 = 32;
const STEPS: usize = 60;

#[test]
fn memory() {
    // What is kept in memory does not outlive its store: a server that is started again is given the same one.
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    check(|_| Arc::clone(&store));
}

#[test]
fn sqlite() {
    check(|folder| Arc::new(SqliteStore::open(folder).unwrap()));
}

#[test]
fn postgresql() {
    let Some(database) = Database::new() else { return };
    // The connections of a store live in the runtime that opened it.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    check(|_| Arc::new(runtime.block_on(PostgresStore::open(&database.url)).unwrap()));
}

/// Holds a store against the reference. It is opened for each sequence and for each restart; what it keeps beyond a sequence
/// does no harm, because each sequence has a tenant of its own.
fn check(open: impl Fn(&Path) -> Arc<dyn Store>) {
    let mut cases = Cases { failure_persistence: None, max_shrink_iters: 200, ..Cases::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        cases.cases = SEQUENCES;
    }
    let sequences = Reference::sequential_strategy(1..STEPS);
    let answered: RefCell<BTreeMap<(&str, u16), u32>> = RefCell::default();
    let result = TestRunner::new(cases.clone()).run(&sequences, |(mut reference, steps, seen)| {
        let folder = TempDir::new().unwrap();
        let mut client = Client::new(open(folder.path()));
        for step in &steps {
            if let Some(seen) = &seen {
                // What was never come to is the first to go when a sequence is made shorter.
                seen.fetch_add(1, Ordering::SeqCst);
            }
            match step {
                Step::Restart => {
                    client.server = None;
                    client.start(open(folder.path()));
                    for user in USERS {
                        client.compare(&reference, user, &NAMES);
                    }
                }
                Step::Request { user, operation, condition } => {
                    let expected = reference.perform(user, operation, *condition);
                    client.perform(user, operation, *condition, &expected);
                    *answered.borrow_mut().entry((operation.title(), expected.status)).or_default() += 1;
                    let names = match operation.resource() {
                        Some(Resource::Criteria(name)) => [name],
                        _ => [NAMES[0]],
                    };
                    client.compare(&reference, user, &names);
                }
            }
        }
        for user in USERS {
            client.compare(&reference, user, &NAMES);
        }
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
    let answered = answered.into_inner();
    println!("{answered:?}");
    for title in Operation::TITLES {
        // Sequences in which next to nothing succeeds would show next to nothing.
        assert!(answered.get(&(title, 200)).is_some_and(|times| *times >= cases.cases / 4), "{title}: {answered:?}");
    }
}

/// A client of a server, and what it remembers.
struct Client {
    tenant: String,
    agent: Agent,
    server: Option<Server>,
    /// The tag that the last GET step of a path was answered with.
    known: BTreeMap<(&'static str, Resource), String>,
    /// The tag of each answer, which no other answer may have.
    tags: BTreeMap<String, String>,
}

impl Client {
    fn new(store: Arc<dyn Store>) -> Client {
        static TENANTS: AtomicUsize = AtomicUsize::new(0);
        let tenant = format!("{}-{}", std::process::id(), TENANTS.fetch_add(1, Ordering::Relaxed));
        let (known, tags) = (BTreeMap::new(), BTreeMap::new());
        let mut client = Client { tenant, agent: agent(1), server: None, known, tags };
        client.start(store);
        client
    }

    fn start(&mut self, store: Arc<dyn Store>) {
        self.server = Some(Server::with(&Config::open(), store));
    }

    fn ask(&mut self, user: &str, request: (&str, String, String), headers: &[(&str, &str)]) -> Answered {
        let (method, path, body) = request;
        let path = format!("/api/v1/tenants/{}/groups/g/users/{}/services/{path}", self.tenant, encoded(user));
        let answer =
            try_ask(&self.agent, self.server.as_ref().unwrap().address, method, &path, headers, &body).unwrap();
        if method == "GET" && answer.status == 200 {
            let (text, tag) = (answer.text.clone(), answer.header("etag").to_owned());
            let others = self.tags.iter().filter(|(known, _)| **known != text);
            assert!(others.into_iter().all(|(_, other)| *other != tag), "two answers have one tag");
            assert_eq!(*self.tags.entry(text).or_insert(tag.clone()), tag, "one answer has two tags");
        }
        answer
    }

    /// Performs an operation, and compares what it is answered with.
    fn perform(&mut self, user: &'static str, operation: &Operation, condition: Condition, expected: &Expected) {
        let known = operation.resource().and_then(|resource| self.known.get(&(user, resource)).cloned());
        let header = match condition {
            Condition::Nothing => None,
            Condition::MatchKnown => known.map(|tag| ("if-match", tag)),
            Condition::MatchStrange => Some(("if-match", "\"strange\"".to_owned())),
            Condition::MatchAny => Some(("if-match", "*".to_owned())),
            Condition::NoneMatchKnown => known.map(|tag| ("if-none-match", tag)),
            Condition::NoneMatchAny => Some(("if-none-match", "*".to_owned())),
        };
        let headers: Vec<(&str, &str)> = header.iter().map(|(name, tag)| (*name, tag.as_str())).collect();
        let request = operation.request();
        let is_get = request.0 == "GET";
        let answer = self.ask(user, request, &headers);
        assert_eq!(answer.status, expected.status, "{operation:?}: {}", answer.text);
        if let (true, 200 | 304, Some(resource)) = (is_get, answer.status, operation.resource()) {
            self.known.insert((user, resource), answer.header("etag").to_owned());
        }
        match &expected.body {
            Answer::Exactly(body) => assert_eq!(answer.json(), *body, "{operation:?}"),
            Answer::Nothing => assert_eq!(answer.text, "", "{operation:?}"),
            Answer::Refusal => assert_eq!(faults(&answer), BTreeSet::new(), "{operation:?}"),
            Answer::FaultsAt(pointers) => assert_eq!(faults(&answer), *pointers, "{operation:?}"),
            Answer::FaultsAmongThoseAt(pointers) => {
                let found = faults(&answer);
                assert!(!found.is_empty() && found.is_superset(pointers), "{operation:?}: {found:?}, not {pointers:?}");
            }
        }
    }

    /// Compares what can be seen of a user, and of the criteria of these names each on its own.
    fn compare(&mut self, reference: &Reference, user: &str, names: &[&'static str]) {
        let gets = [(Operation::GetPolicies, Resource::Policies), (Operation::GetList, Resource::List)];
        let instances = names.iter().map(|name| (Operation::GetCriteria(name), Resource::Criteria(name)));
        for (get, resource) in gets.into_iter().chain(instances) {
            let answer = self.ask(user, get.request(), &[]);
            let shown = (answer.status == 200).then(|| answer.json());
            assert_eq!(shown, reference.shown(user, resource), "{get:?} of {user}: {}", answer.text);
            assert!(matches!(answer.status, 200 | 404), "{get:?} of {user}: {}", answer.text);
        }
    }
}

/// Where a refusal finds faults.
fn faults(answer: &Answered) -> BTreeSet<String> {
    let body = answer.json();
    assert!(body["details"].as_str().is_some_and(|details| !details.is_empty()), "{body}");
    let findings = body["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let pointer = |finding: &Value| finding["pointer"].as_str().unwrap().to_owned();
    findings.iter().map(pointer).collect()
}
