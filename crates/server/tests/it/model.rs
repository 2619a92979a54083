//! Random sequences of all operations on the real server with each store, compared with a reference written by hand.

mod reference;
mod step;

use crate::client::{Response as Answered, Server, agent, try_ask};
use crate::database::Database;
use linecard_server::{Config, MemoryStore, PostgresStore, SqliteStore, Store};
use proptest::test_runner::{Config as Cases, TestRunner};
use proptest_state_machine::ReferenceStateMachine;
use reference::{Expected, Reference, Resource, Response};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use step::{Condition, NAMES, Operation, Step, USERS, encoded};
use tempfile::TempDir;
use ureq::Agent;

/// The number of sequences for each store, and their maximum length. `PROPTEST_CASES` overrides the number.
const SEQUENCES: u32 = 32;
const STEPS: usize = 60;

#[test]
fn memory() {
    // A restarted server gets the same store, because memory does not outlive it.
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
    // The connections of a store need the runtime that opened it.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    check(|_| Arc::new(runtime.block_on(PostgresStore::open(&database.url)).unwrap()));
}

/// Compares a store with the reference. It is opened for each sequence and each restart. Each sequence has its own tenant, so
/// records of earlier sequences do not matter.
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
                // Shrinking first removes the steps that were never reached.
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
        // Sequences in which almost nothing succeeds would test almost nothing.
        assert!(answered.get(&(title, 200)).is_some_and(|times| *times >= cases.cases / 4), "{title}: {answered:?}");
    }
}

/// A client, and the tags that it remembers.
struct Client {
    tenant: String,
    agent: Agent,
    server: Option<Server>,
    /// The tag of the last GET step of each path.
    known: BTreeMap<(&'static str, Resource), String>,
    /// The response that each path had with each tag.
    tags: BTreeMap<(String, String), String>,
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
        let response =
            try_ask(&self.agent, self.server.as_ref().unwrap().address, method, &path, headers, &body).unwrap();
        if method == "GET" && response.status == 200 {
            let (text, tag) = (response.text.clone(), response.header("etag").to_owned());
            let known = self.tags.entry((path, tag)).or_insert_with(|| text.clone());
            assert_eq!(*known, text, "two responses of a path have the same tag");
        }
        response
    }

    /// Performs an operation, and compares its response.
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
        let response = self.ask(user, request, &headers);
        assert_eq!(response.status, expected.status, "{operation:?}: {}", response.text);
        if let (true, 200 | 304, Some(resource)) = (is_get, response.status, operation.resource()) {
            self.known.insert((user, resource), response.header("etag").to_owned());
        }
        match &expected.body {
            Response::Exactly(body) => assert_eq!(response.json(), *body, "{operation:?}"),
            Response::Nothing => assert_eq!(response.text, "", "{operation:?}"),
            Response::Refusal => assert_eq!(faults(&response), BTreeSet::new(), "{operation:?}"),
            Response::FaultsAt(pointers) => assert_eq!(faults(&response), *pointers, "{operation:?}"),
            Response::FaultsAmongThoseAt(pointers) => {
                let found = faults(&response);
                assert!(!found.is_empty() && found.is_superset(pointers), "{operation:?}: {found:?}, not {pointers:?}");
            }
        }
    }

    /// Compares the GET responses of a user, and of each criteria with these names.
    fn compare(&mut self, reference: &Reference, user: &str, names: &[&'static str]) {
        let gets = [(Operation::GetPolicies, Resource::Policies), (Operation::GetList, Resource::List)];
        let instances = names.iter().map(|name| (Operation::GetCriteria(name), Resource::Criteria(name)));
        for (get, resource) in gets.into_iter().chain(instances) {
            let response = self.ask(user, get.request(), &[]);
            let shown = (response.status == 200).then(|| response.json());
            assert_eq!(shown, reference.shown(user, resource), "{get:?} of {user}: {}", response.text);
            assert!(matches!(response.status, 200 | 404), "{get:?} of {user}: {}", response.text);
        }
    }
}

/// The pointers of the findings of a refusal.
fn faults(response: &Answered) -> BTreeSet<String> {
    let body = response.json();
    assert!(body["details"].as_str().is_some_and(|details| !details.is_empty()), "{body}");
    let findings = body["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let pointer = |finding: &Value| finding["pointer"].as_str().unwrap().to_owned();
    findings.iter().map(pointer).collect()
}
