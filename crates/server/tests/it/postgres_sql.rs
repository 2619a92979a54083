//! The statements that reach `PostgreSQL`: those of `postgres/statements.sql`, and no others. Who uses another engine of its
//! protocol can look there for what the engine needs.

use crate::database::Database;
use crate::stores::{count_up, key, put, run, some_of_all};
use linecard_server::{
    ChangeFn, Chunk, PostgresStore, RecordKey, RecordKind, Store, StoreError, Write, restore, snapshot,
};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{Read, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;

/// The statements of the list.
const LISTED: &str = include_str!("../../postgres/statements.sql");

type Seen = Arc<Mutex<BTreeSet<String>>>;

/// Reads the next message of a client that uses no TLS. The first one of a connection has no type.
fn message(client: &mut TcpStream, is_first: bool) -> std::io::Result<(u8, Vec<u8>)> {
    let mut head = [0; 5];
    let head = if is_first { &mut head[1..] } else { &mut head[..] };
    client.read_exact(head)?;
    let (kind, length) = if is_first { (0, &*head) } else { (head[0], &head[1..]) };
    let length = u32::from_be_bytes(length.try_into().unwrap()) as usize - 4;
    let mut message = head.to_vec();
    message.resize(head.len() + length, 0);
    let start = head.len();
    client.read_exact(&mut message[start..])?;
    Ok((kind, message))
}

/// A proxy that collects the statements that a database gets.
fn listening(database: &str, seen: &Seen) -> SocketAddr {
    let target: SocketAddr = database.split(['@', '/']).nth(3).unwrap().parse().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let seen = Arc::clone(seen);
    std::thread::spawn(move || {
        for client in listener.incoming() {
            let (mut client, mut server) = (client.unwrap(), TcpStream::connect(target).unwrap());
            let (mut responses, mut back) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            std::thread::spawn(move || {
                // Either side may close first.
                let _ = std::io::copy(&mut responses, &mut back);
                let _ = back.shutdown(Shutdown::Both);
            });
            let seen = Arc::clone(&seen);
            std::thread::spawn(move || {
                let mut is_first = true;
                while let Ok((kind, message)) = message(&mut client, is_first) {
                    is_first = false;
                    let texts: Vec<&[u8]> = message.get(5..).unwrap_or_default().split(|byte| *byte == 0).collect();
                    // A simple query is one text; a statement to prepare has its name before it.
                    let text = match kind {
                        b'Q' => texts[0],
                        b'P' => texts[1],
                        _ => b"",
                    };
                    for statement in String::from_utf8_lossy(text).split(';') {
                        let statement = statement.split_whitespace().collect::<Vec<_>>().join(" ");
                        if !statement.is_empty() {
                            seen.lock().unwrap().insert(statement);
                        }
                    }
                    if server.write_all(&message).is_err() {
                        break;
                    }
                }
                let _ = server.shutdown(Shutdown::Write);
            });
        }
    });
    address
}

#[test]
fn only_the_listed_statements_reach_the_database() {
    let Some(database) = Database::new() else { return };
    let seen = Seen::default();
    let address = listening(&database.url, &seen);
    let (credentials, target) = database.url.split_once('@').unwrap();
    let name = target.split_once('/').unwrap().1;
    let url = format!("{credentials}@{address}/{name}?sslmode=disable&target_session_attrs=read-write");
    run(async {
        drop(PostgresStore::open(&url).await.unwrap());
        let store = PostgresStore::open(&url).await.unwrap();
        store.check().await.unwrap();
        count_up(&store, "u").await.unwrap();
        let keys = [key("u"), key("v"), key("w")];
        store.read(&keys[..1]).await.unwrap();
        store.read(&keys).await.unwrap();
        for parts in
            [["", "", "", ""], ["t", "", "", ""], ["t", "g", "", ""], ["t", "g", "u", ""], ["t", "g", "u", "s"]]
        {
            store.list(&RecordKey::new(RecordKind::State, parts)).await.unwrap();
        }
        let all: ChangeFn = Box::new(|_| {
            vec![Write::Put(key("v"), json!({}).into()), Write::Remove(key("u")), Write::Audit(json!({}))]
        });
        store.change(keys.to_vec(), all).await.unwrap();
        store.audit(0, 10).await.unwrap();

        // Another server changes the same record first, so that the change is computed again.
        let (direct, mut is_first) = (database.url.clone(), true);
        let conflicting: ChangeFn = Box::new(move |_| {
            if std::mem::take(&mut is_first) {
                let direct = direct.clone();
                let other =
                    move || run(async { put(&PostgresStore::open(&direct).await.unwrap(), key("v"), json!({})).await });
                std::thread::spawn(other).join().unwrap();
            }
            vec![Write::Put(key("v"), json!({"count": 1}).into())]
        });
        store.change(vec![key("v")], conflicting).await.unwrap();

        assert_eq!(snapshot(&store).await.unwrap().len(), 2);
        restore(&store, some_of_all()).await.unwrap();
        let nothing = || {
            let (sender, chunks) = mpsc::channel(1);
            sender.try_send(Chunk::End).unwrap();
            chunks
        };
        assert!(matches!(store.restore(Box::new(nothing), false).await, Err(StoreError::NotEmpty)));
    });
    let listed: String = LISTED.lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n");
    let listed: BTreeSet<String> = listed.split(';').map(|statement| statement.trim().to_owned()).collect();
    let listed: BTreeSet<String> = listed.into_iter().filter(|statement| !statement.is_empty()).collect();
    let seen = seen.lock().unwrap();
    let shown = |statements: Vec<&String>| {
        statements.iter().map(|statement| format!("{statement};\n")).collect::<Vec<_>>().concat()
    };
    assert!(
        *seen == listed,
        "add to postgres/statements.sql:\n{}\nremove from it:\n{}",
        shown(seen.difference(&listed).collect()),
        shown(listed.difference(&seen).collect())
    );
}
