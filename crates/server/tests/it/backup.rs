//! Backups of one store, restored into another.

use crate::client::{ACCEPTANCE, ask};
use crate::command::{Running, command, output};
use crate::database::Database;
use crate::stores::{count_up, each, key, put, run, some_of_all, stored};
use linecard_server::{
    MemoryStore, PostgresStore, RecordKey, RecordKind, SqliteStore, Store, StoredItem, back_up, restore,
    restore_backup, snapshot,
};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use tempfile::TempDir;

async fn backup_of(store: &dyn Store) -> Vec<u8> {
    back_up(store, Vec::new()).await.unwrap().0
}

/// Restores a backup, or returns the error message.
async fn restored(store: &dyn Store, backup: &[u8], replace: bool) -> Result<(), String> {
    let backup = backup.to_vec();
    let open = move || Ok(Cursor::new(backup.clone()));
    restore_backup(store, open, replace).await.map(drop).map_err(|failure| failure.to_string())
}

/// A value as deep as the parser allows.
fn deepest() -> Value {
    serde_json::from_str(&format!("{}{}", "[".repeat(127), "]".repeat(127))).unwrap()
}

/// Backs up and restores between all pairs of stores.
#[test]
fn a_backup_of_any_store_can_be_restored_into_any_other() {
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (database, second) = (Database::new(), Database::new());
    run(async {
        let mut stores: Vec<Arc<dyn Store>> = vec![
            Arc::new(MemoryStore::default()),
            Arc::new(SqliteStore::open(folder.path()).unwrap()),
            Arc::new(SqliteStore::open(other.path()).unwrap()),
        ];
        for database in [&database, &second].into_iter().flatten() {
            stores.push(Arc::new(PostgresStore::open(&database.url).await.unwrap()));
        }
        let mut all = some_of_all();
        all.insert(0, StoredItem::Record(RecordKey::state("", "", "", "deep"), json!({})));
        all.extend((0..1000).map(|number| StoredItem::Audit(json!({"number": number}))));
        restore(&*stores[0], all).await.unwrap();
        put(&*stores[0], RecordKey::state("", "", "", "deep"), deepest()).await;
        let first = backup_of(&*stores[0]).await;
        for pair in stores.windows(2) {
            restored(&*pair[1], &backup_of(&*pair[0]).await, false).await.unwrap();
            assert!(backup_of(&*pair[1]).await == first);
        }
    });
}

#[test]
fn an_incomplete_or_altered_backup_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let database = Database::new();
    run(async {
        let source = MemoryStore::default();
        restore(&source, some_of_all()).await.unwrap();
        let whole = String::from_utf8(backup_of(&source).await).unwrap();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        let but = |number: usize, line: &str| {
            let mut lines = lines.clone();
            lines[number] = line;
            lines.concat()
        };
        let without = |number: usize| {
            let mut lines = lines.clone();
            lines.remove(number);
            lines.concat()
        };
        let last = lines.len() - 1;
        let faults = [
            ("empty", String::new()),
            ("something else", "{\"name\": \"hunter2\"}\n".to_owned()),
            ("no text", "\u{0}\u{1}hunter2".to_owned()),
            ("newer", but(0, "{\"linecard\":\"backup\",\"version\":2}\n")),
            ("no version", but(0, "{\"linecard\":\"backup\"}\n")),
            ("no first line", without(0)),
            ("cut within a line", whole[..whole.len() - 200].to_owned()),
            ("cut behind a line", lines[..last].concat()),
            ("a line is missing", without(3)),
            ("a line is another one", but(3, &lines[3].replace("hunter2", "hunter3"))),
            ("two lines were exchanged", whole.replace(&lines[1..3].concat(), &[lines[2], lines[1]].concat())),
            ("no JSON", but(3, "{\"hunter2\n")),
            ("a kind of its own", but(3, &lines[3].replace("\"kind\":\"", "\"kind\":\"x"))),
            ("a name is no text", but(3, &lines[3].replace("\"name\":\"s\"", "\"name\":1"))),
            ("a part of the place is missing", but(3, &lines[3].replace("\"name\"", "\"other\""))),
            ("a member too much", but(3, &lines[3].replace("\"kind\"", "\"hunter2\":1,\"kind\""))),
            ("no sum", but(last, "{\"end\":{}}\n")),
            ("twice", whole.repeat(2)),
        ];
        let mut said = String::new();
        let mut stores: Vec<Arc<dyn Store>> =
            vec![Arc::new(MemoryStore::default()), Arc::new(SqliteStore::open(folder.path()).unwrap())];
        if let Some(database) = &database {
            stores.push(Arc::new(PostgresStore::open(&database.url).await.unwrap()));
        }
        let kept = [StoredItem::Record(RecordKey::tenant("t"), json!({})), StoredItem::Audit(json!({}))];
        for (number, store) in stores.iter().enumerate() {
            restore(&**store, kept.to_vec()).await.unwrap();
            for (name, fault) in &faults {
                let refused = restored(&**store, fault.as_bytes(), true).await.unwrap_err();
                assert!(!refused.contains("hunter2"), "{refused}");
                if number == 0 {
                    writeln!(said, "{name}: {refused}").unwrap();
                }
            }
            assert!(restored(&**store, whole.as_bytes(), false).await.is_err());
            assert_eq!(snapshot(&**store).await.unwrap(), kept);
            restored(&**store, whole.as_bytes(), true).await.unwrap();
            assert_eq!(snapshot(&**store).await.unwrap(), some_of_all());
        }
        insta::assert_snapshot!(said);
    });
}

fn item(name: &str) -> String {
    json!({"name": name, "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}})
    .to_string()
}

/// The running server sees the restored state immediately.
#[test]
#[cfg(unix)]
fn a_running_server_is_backed_up_and_restored() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let data = folder.path().join("data").display().to_string();
    let file = folder.path().join("all.ndjson").display().to_string();
    let server = Running::start(&["--data", &data]);
    let path = format!("{ACCEPTANCE}criteria/");
    assert_eq!(ask(server.address, "POST", &path, &[], &item("before")).status, 200);
    let before = ask(server.address, "GET", ACCEPTANCE, &[], "").text;
    fs::write(&file, "what was there before").unwrap();
    let backed_up = output(&["backup", &file, "--data", &data]);
    let said = String::from_utf8(backed_up.stderr).unwrap();
    assert_eq!((backed_up.status.code(), said.starts_with("backed up ")), (Some(0), true), "{said}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(ask(server.address, "POST", &path, &[], &item("behind")).status, 200);
    let refused = output(&["restore", &file, "--data", &data]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(refused.stderr).unwrap(),
        "error: the store is not empty; use --replace to replace everything in it\n"
    );
    assert_eq!(output(&["restore", &file, "--data", &data, "--replace"]).status.code(), Some(0));
    assert_eq!(ask(server.address, "GET", ACCEPTANCE, &[], "").text, before);
    server.end();

    // With standard output and input, into another folder, and into PostgreSQL.
    let stores = [Some(format!("sqlite:{}", other.path().display()))];
    let database = Database::new();
    for store in stores.into_iter().chain([database.as_ref().map(|database| database.url.clone())]).flatten() {
        let piped = output(&["backup", "-", "--data", &data]).stdout;
        assert!(piped == fs::read(&file).unwrap());
        let mut child = command(&["restore", "-", "--store", &store]).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(&piped).unwrap();
        assert!(child.wait().unwrap().success());
        let server = Running::start(&["--store", &store]);
        assert_eq!(ask(server.address, "GET", ACCEPTANCE, &[], "").text, before);
        server.end();
        assert!(output(&["backup", "-", "--store", &store]).stdout == piped);
    }
}

#[test]
fn errors_of_backup_and_restore_are_reported() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().display().to_string();
    drop(SqliteStore::open(folder.path()).unwrap());
    let missing = folder.path().join("missing").display().to_string();
    let inner = Path::new(&missing).join("file").display().to_string();
    let mut said = String::new();
    for arguments in [
        &["backup", "file"] as &[&str],
        &["backup", "file", "--store", "memory:"],
        &["backup", "file", "--data", &missing],
        &["backup", "file", "--store", &format!("sqlite:{missing}")],
        &["backup", &inner, "--data", &data],
        &["restore", &missing, "--data", &inner],
        &["restore", &data, "--data", &data],
    ] {
        let output = output(arguments);
        let stderr = String::from_utf8(output.stderr).unwrap();
        write!(said, "{:?}: {}", output.status.code().unwrap(), stderr.replace(&data, "FOLDER")).unwrap();
    }
    insta::assert_snapshot!(said);
    assert!(!Path::new(&missing).exists());
    for command in ["backup", "restore"] {
        let help = output(&[command, "--help"]);
        insta::assert_snapshot!(format!("{command}_help"), String::from_utf8(help.stdout).unwrap());
    }
    assert_eq!(
        RecordKind::ALL.len(),
        some_of_all().iter().filter(|kept| matches!(kept, StoredItem::Record(..))).count() / 2
    );
}

/// A concurrent writer waits, and loses only the state that is replaced.
#[test]
fn a_writer_waits_during_a_restore() {
    each(|store| {
        run(async {
            let many: Vec<_> =
                (0..3000).map(|number| StoredItem::Record(key(&format!("{number:04}")), json!({}))).collect();
            restore(&*store, many).await.unwrap();
            let backup = backup_of(&*store).await;
            let writing = Arc::clone(&store);
            let writing = tokio::spawn(async move {
                for _ in 0..100 {
                    count_up(&*writing, "counted").await.unwrap();
                }
            });
            for _ in 0..2 {
                restored(&*store, &backup, true).await.unwrap();
            }
            writing.await.unwrap();
            count_up(&*store, "counted").await.unwrap();
            // The state is consistent, and the count was reached since the last restore.
            let all = snapshot(&*store).await.unwrap();
            assert_eq!(all.len(), 3001);
            let counted = stored(&*store, "counted").await.unwrap()["count"].as_u64().unwrap();
            assert!((1..=101).contains(&counted));
        });
    });
}
