//! The directory: import, export and faults.

use linecard_model::API;
use linecard_server::directory::{ImportError, Imported, create_example_directory, export, import};
use linecard_server::{MemoryStore, PasswordCost, RecordKey, RecordKind, SqliteStore, Store, Stored, Write};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::future::Future;
use std::sync::Arc;

/// Two tenants, with accounts of every level.
pub(crate) const LINES: &str = r#"
{"type": "tenant", "tenantId": "t"}
{"type": "group", "tenantId": "t", "groupId": "g"}
{"type": "group", "tenantId": "t", "groupId": "h"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "department": "d", "services": ["call-processing-policies", "selective-call-acceptance"], "username": "u@t", "password": "of u"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "v", "department": "d", "services": ["call-processing-policies", "selective-call-acceptance"]}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "w", "department": "e", "services": ["selective-call-acceptance"], "username": "w@t", "password": "of w"}
{"type": "user", "tenantId": "t", "groupId": "h", "userId": "u", "services": ["call-processing-policies", "selective-call-acceptance"]}
{"type": "tenant", "tenantId": "s"}
{"type": "group", "tenantId": "s", "groupId": "g"}
{"type": "user", "tenantId": "s", "groupId": "g", "userId": "u", "department": "d", "services": ["call-processing-policies", "selective-call-acceptance"]}
{"type": "administrator", "username": "d@t", "level": 4, "tenantId": "t", "groupId": "g", "department": "d", "password": "of d"}
{"type": "administrator", "username": "g@t", "level": 8, "tenantId": "t", "groupId": "g", "password": "of g"}
{"type": "administrator", "username": "t", "level": 12, "tenantId": "t", "password": "of t"}
{"type": "administrator", "username": "s", "level": 12, "tenantId": "s", "password": "of s"}
{"type": "administrator", "username": "all", "level": 16, "password": "of all"}
"#;

/// The lowest cost of argon2.
pub(crate) fn cheap() -> PasswordCost {
    PasswordCost::new(8, 1).unwrap()
}

pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

pub(crate) fn put(store: &dyn Store, lines: &str) -> Result<Imported, ImportError> {
    now(import(&API, store, lines.as_bytes(), cheap()))
}

fn taken(store: &dyn Store) -> String {
    now(export(store)).unwrap()
}

pub(crate) fn filled() -> Arc<MemoryStore> {
    let store = Arc::new(MemoryStore::default());
    put(store.as_ref(), LINES).unwrap();
    store
}

/// Every record of the directory, stamps and version included.
fn records(store: &dyn Store) -> Vec<(RecordKey, Value)> {
    let kinds = [RecordKind::Tenant, RecordKind::Group, RecordKind::User, RecordKind::Account];
    kinds.into_iter().flat_map(|kind| now(store.list(&RecordKey::all(kind))).unwrap()).collect()
}

#[track_caller]
fn counts(imported: &Result<Imported, ImportError>, expected: [usize; 4]) {
    let imported = imported.as_ref().unwrap();
    assert_eq!([imported.created, imported.changed, imported.removed, imported.unchanged], expected, "{imported}");
}

#[test]
fn the_faults_of_every_line_are_reported() {
    let store = filled();
    let before = records(store.as_ref());
    let mut shown = String::new();
    for lines in [
        "\u{feff}hunter2",
        "{\"type\": \"tenant\"",
        "[]",
        "{}",
        r#"{"type": "tennant", "tenantId": "x"}"#,
        r#"{"type": "tenant"}"#,
        r#"{"type": "tenant", "tenantId": ""}"#,
        r#"{"type": "tenant", "tenantId": 1}"#,
        r#"{"type": "tenant", "tenantId": "a\u0000b"}"#,
        r#"{"type": "tenant", "tenantId": "x", "tenantId": "x"}"#,
        r#"{"type": "tenant", "tenantId": "x", "groupId": "y"}"#,
        r#"{"type": "tenant", "tenantId": "x", "remove": "yes"}"#,
        "{\"type\": \"tenant\", \"tenantId\": \"x\"}\n\n{\"type\": \"tenant\", \"tenantId\": \"x\"}",
        r#"{"type": "group", "tenantId": "x", "groupId": "g"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "x", "userId": "x"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "sevices": []}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "services": ["selective_call_acceptance", 1, "hunter2"]}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "password": "hunter2"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "username": "x"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "username": "x", "password": ""}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "username": "w@t", "password": "hunter2"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "username": "x", "password": "hunter2", "passwordHash": "$1$hunter2"}"#,
        r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "remove": true, "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "w@t", "level": 16, "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "w@t", "remove": true}"#,
        r#"{"type": "administrator", "username": "x", "level": 0, "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "x", "level": 9, "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "x", "level": 4, "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "x", "level": 16, "tenantId": "t", "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "x", "level": 12, "tenantId": "x", "password": "hunter2"}"#,
        r#"{"type": "administrator", "username": "x", "level": 8, "tenantId": "t", "groupId": "x", "password": "hunter2"}"#,
        r#"{"type": "group", "tenantId": "t", "groupId": "g", "remove": true}"#,
        r#"{"type": "tenant", "tenantId": "s", "remove": true}"#,
    ] {
        let refused = put(store.as_ref(), lines).unwrap_err().to_string();
        assert!(!refused.contains("hunter2"), "{lines}\n{refused}");
        writeln!(shown, "{}\n{refused}\n", lines.trim_start_matches('\u{feff}').replace("hunter2", "…")).unwrap();
    }
    insta::assert_snapshot!(shown);
    assert_eq!(records(store.as_ref()), before);
}

#[test]
fn the_first_hundred_faults_are_reported() {
    let refused = put(&MemoryStore::default(), &"{}\n".repeat(150)).unwrap_err().to_string();
    assert_eq!(refused.lines().count(), 101);
    assert!(refused.starts_with("line 1: ") && refused.ends_with("\nand 50 more"), "{refused}");
}

#[test]
fn one_wrong_line_stops_the_import() {
    let store = MemoryStore::default();
    put(&store, &format!("{LINES}\n{{}}")).unwrap_err();
    put(&store, &format!("{LINES}\n{}", r#"{"type": "group", "tenantId": "x", "groupId": "g"}"#)).unwrap_err();
    assert_eq!(records(&store), []);
}

#[test]
fn the_same_lines_again_change_nothing_in_any_order() {
    let folder = tempfile::TempDir::new().unwrap();
    let sqlite = SqliteStore::open(folder.path()).unwrap();
    for store in [&MemoryStore::default() as &dyn Store, &sqlite] {
        let reversed: Vec<&str> = LINES.lines().rev().collect();
        counts(&put(store, &reversed.join("\n")), [15, 0, 0, 0]);
        let before = records(store);
        counts(&put(store, LINES), [0, 0, 0, 15]);
        assert_eq!(records(store), before);
    }
}

#[test]
fn what_is_exported_can_be_imported() {
    let (first, second) = (filled(), MemoryStore::default());
    let exported = taken(first.as_ref());
    assert_eq!(exported.lines().count(), 15);
    assert!(!exported.contains("of u"));
    counts(&put(&second, &exported), [15, 0, 0, 0]);
    assert_eq!(taken(&second), exported);
    counts(&put(first.as_ref(), &exported), [0, 0, 0, 15]);
    // The passwords have not changed, so they keep their hashes.
    counts(&put(&second, LINES), [0, 0, 0, 15]);
    assert_eq!(taken(&second), exported);
}

#[test]
fn a_line_replaces_everything_but_the_password() {
    let store = filled();
    let hash = |store: &dyn Store| now(store.read(&[RecordKey::account("u@t")])).unwrap()[0].clone();
    let before = hash(store.as_ref());
    let line = r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "username": "u@t"}"#;
    counts(&put(store.as_ref(), line), [0, 1, 0, 0]);
    assert_eq!(hash(store.as_ref()), before);
    assert_eq!(
        now(store.read(&[RecordKey::user("t", "g", "u")])).unwrap(),
        [Some(json!({"username": "u@t", "services": []}).into())]
    );
    let line = r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "services": []}"#;
    counts(&put(store.as_ref(), line), [0, 1, 0, 0]);
    assert_eq!(hash(store.as_ref()), None);
}

#[test]
fn usernames_can_be_exchanged_in_one_import() {
    let store = filled();
    let lines = r#"
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "username": "w@t"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "w", "username": "u@t"}"#;
    let account = |name: &str| now(store.read(&[RecordKey::account(name)])).unwrap()[0].clone().unwrap();
    let before = [account("u@t"), account("w@t")];
    counts(&put(store.as_ref(), lines), [0, 2, 0, 0]);
    let after = [account("w@t"), account("u@t")];
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((&before["userId"], &before["passwordHash"]), (&after["userId"], &after["passwordHash"]));
        assert_ne!(before["stamp"], after["stamp"]);
    }
}

#[test]
fn removing_a_user_removes_its_states() {
    let store = filled();
    let (state, user) = (RecordKey::state("t", "g", "u", "selective-call-acceptance"), RecordKey::user("t", "g", "u"));
    let put_state = state.clone();
    let change =
        Box::new(move |_: &[Option<Stored>]| vec![Write::Put(put_state.clone(), json!({"criteria": []}).into())]);
    now(store.change(Vec::new(), change)).unwrap();
    let line = r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "remove": true}"#;
    counts(&put(store.as_ref(), line), [0, 0, 1, 0]);
    counts(&put(store.as_ref(), line), [0, 0, 0, 1]);
    assert_eq!(now(store.read(&[state, user, RecordKey::account("u@t")])).unwrap(), [None, None, None]);
    let all: Vec<String> = LINES
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| {
            let line: Value = serde_json::from_str(line).unwrap();
            let mut removal = json!({"remove": true});
            let is_administrator = line["type"] == "administrator";
            for name in ["type", "tenantId", "groupId", "userId", "username"] {
                let is_key = if is_administrator { ["type", "username"].contains(&name) } else { name != "username" };
                if let Some(known) = line.get(name).filter(|_| is_key) {
                    removal[name] = known.clone();
                }
            }
            removal.to_string()
        })
        .collect();
    counts(&put(store.as_ref(), &all.join("\n")), [0, 0, 14, 1]);
    assert_eq!(taken(store.as_ref()), "");
}

#[test]
fn concurrent_imports_are_all_performed() {
    let store = filled();
    let line = |number: u32| {
        json!({"type": "user", "tenantId": "t", "groupId": "g", "userId": number.to_string(), "username": number.to_string(),
            "password": "hunter2"})
        .to_string()
    };
    std::thread::scope(|scope| {
        for number in 0..4 {
            let store = &store;
            scope.spawn(move || counts(&put(store.as_ref(), &line(number)), [1, 0, 0, 0]));
        }
    });
    assert_eq!(taken(store.as_ref()).lines().count(), 19);
}

#[test]
fn an_example_is_created_only_in_an_empty_store() {
    let store = Arc::new(MemoryStore::default());
    let made: usize = std::thread::scope(|scope| {
        let servers: Vec<_> = (0..3)
            .map(|_| scope.spawn(|| now(create_example_directory(&API, store.as_ref(), cheap())).unwrap().is_some()))
            .collect();
        servers.into_iter().map(|server| usize::from(server.join().unwrap())).sum()
    });
    assert_eq!(made, 1);
    assert!(now(create_example_directory(&API, filled().as_ref(), cheap())).unwrap().is_none());
    let store = MemoryStore::default();
    let change =
        Box::new(|_: &[Option<Stored>]| vec![Write::Put(RecordKey::state("t", "g", "u", "s"), json!({}).into())]);
    now(store.change(Vec::new(), change)).unwrap();
    assert!(now(create_example_directory(&API, &store, cheap())).unwrap().is_none());
}

#[test]
fn an_imported_hash_is_checked() {
    let good = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$Y4/eUSD1RMXN8gcVmd9yZw";
    for (hash, expected) in [
        (good.to_owned(), None),
        (good.replace("argon2id", "argon2i"), Some("is not an argon2id hash")),
        (good.replace("v=19", "v=16"), Some("has no version 19")),
        (good.replace("m=8", "m=4194304"), Some("is too expensive")),
        (good.replace("t=1", "t=4000000"), Some("is too expensive")),
        (good.replace("m=8,", ""), None),
        (good.replace("m=8", "m=1"), Some("has parameters")),
        (good[..good.rfind('$').unwrap()].to_owned(), Some("no salt or no hash")),
        ("$2b$10$abcdefghijklmnopqrstuv".to_owned(), Some("is not a")),
        (String::new(), Some("is not a PHC string")),
    ] {
        let line = json!({"type": "administrator", "username": "x", "level": 16, "passwordHash": hash});
        let imported = put(&MemoryStore::default(), &line.to_string());
        match expected {
            None => counts(&imported, [1, 0, 0, 0]),
            Some(expected) => {
                let refused = imported.unwrap_err().to_string();
                assert!(refused.contains(expected), "{hash}: {refused}");
            }
        }
    }
}

/// Random lines, mostly valid.
fn lines() -> impl Strategy<Value = String> {
    let id = prop::sample::select(vec!["t", "g", "u", "v", "s", "", "x\u{0}"]);
    let kind = prop::sample::select(vec!["tenant", "group", "user", "administrator", "x"]);
    let names = prop::sample::subsequence(
        vec!["remove", "tenantId", "groupId", "userId", "department", "username", "passwordHash", "level", "services"],
        1..=9,
    );
    let hash = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$Y4/eUSD1RMXN8gcVmd9yZw";
    let line = (kind, names, prop::collection::vec(id, 9), any::<bool>(), 0_u8..20).prop_map(
        move |(kind, names, ids, remove, level)| {
            let mut line = json!({"type": kind});
            for (name, id) in names.into_iter().zip(ids) {
                line[name] = match name {
                    "remove" => json!(remove),
                    "level" => json!(level / 4 * 4),
                    "services" => json!([if id == "u" { "selective-call-acceptance" } else { id }]),
                    "passwordHash" => json!(hash),
                    _ => json!(id),
                };
            }
            line.to_string()
        },
    );
    let any_text = prop_oneof![8 => line, 1 => any::<String>()];
    prop::collection::vec(any_text, 0..4).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// An import is performed completely or not at all, and the result can be exported and imported.
    #[test]
    fn no_lines_break_the_directory(files in prop::collection::vec(lines(), 1..6)) {
        let store = MemoryStore::default();
        let start = r#"
{"type": "tenant", "tenantId": "t"}
{"type": "group", "tenantId": "t", "groupId": "g"}"#;
        put(&store, start).unwrap();
        for lines in files {
            let before = records(&store);
            match put(&store, &lines) {
                Ok(_) => counts(&put(&store, &lines).map(|again| Imported { unchanged: 0, ..again }), [0; 4]),
                Err(ImportError::Faults { .. }) => prop_assert_eq!(records(&store), before),
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
        let exported = taken(&store);
        let other = MemoryStore::default();
        put(&other, &exported).unwrap();
        prop_assert_eq!(taken(&other), exported);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let _ = now(import(&API, &MemoryStore::default(), &bytes, cheap()));
    }
}
