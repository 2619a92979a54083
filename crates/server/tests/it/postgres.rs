//! Tests of `PostgreSQL` only: several servers over one database, a database that restarts, and databases that cannot be used.

use crate::client::{ACCEPTANCE, Response, SERVICES, ask};
use crate::command::{Running, output};
use crate::database::{Database, database_of, perform, say, server};
use crate::stores::{count_up, key, put, run, stored};
use linecard_server::{ChangeFn, PostgresStore, RecordKey, Store, StoreError, Write, open_store};
use serde_json::json;
use std::io::{Read, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const SECRET: &str = "hunter2";

/// The error of opening a store.
fn refused(spec: &str) -> String {
    let refused = run(open_store(spec)).err().unwrap().to_string();
    assert!(!refused.contains(SECRET), "{refused}");
    refused
}

#[test]
fn an_invalid_url_is_refused_without_its_password() {
    let specs = [
        "",
        "hunter2",
        "user:hunter2@host",
        "mysql://user:hunter2@host/database",
        "memory:hunter2",
        "sqlite:",
        "postgres:hunter2",
        "postgres://",
        "postgres://user:hunter2@",
        "postgres://host/database",
        "postgres://user:hunter2@host:port/database",
        "postgres://user:hunter2@host:5432:5432/database",
        "postgres://user:hunt@er2@host/database",
        "postgres://user:hunt/hunter2@host/database",
        "postgres://user:hunt?hunter2@host/database",
        "postgres://user:hunt#hunter2@host/database",
        "postgres://host/database?user=user&password=hunter2@home",
        "postgres://user:hunter2@host/database?sslmode=hunter2",
        "postgres://user:hunter2@host/database?colour=hunter2",
        "postgres://user:hunter2@host/database?sslmode",
        "postgres://user:hunter2@host/database?connect_timeout=hunter2",
        "postgres://user:hunter2@host/database?pool_size=0",
        "postgres://user:hunter2@host/database?sslmode=require&sslrootcert=/none/there",
        "postgres://user:hunter2@host/database?sslcert=/none/there",
    ];
    let said: Vec<String> = specs.iter().map(|spec| format!("{spec}\n  {}\n", refused(spec))).collect();
    insta::assert_snapshot!(said.concat());
}

/// The error of the program when it cannot use a database.
fn served(store: &str) -> String {
    let output = output(&["serve", "--open", "--listen", "127.0.0.1:0", "--log", "off", "--store", store]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains(SECRET), "{said}");
    said
}

#[test]
fn an_unreachable_database_is_reported() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = taken.local_addr().unwrap();
    drop(taken);
    let said = served(&format!("postgres://user:hunter2@{nobody}/database"));
    let start =
        format!("error: cannot open the database postgres://user@{nobody}/database: error connecting to server: ");
    assert!(said.starts_with(&start), "{said}");
    // A server that accepts the connection and sends nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let began = Instant::now();
    let said = served(&format!("postgres://user:hunter2@{address}/database?connect_timeout=1"));
    assert!(said.starts_with("error: cannot open the database postgres://user@127.0.0.1:"), "{said}");
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_database_that_cannot_be_used_is_refused_and_left_alone() {
    let Some(database) = Database::new() else { return };
    let (_, after) = database.url.split_once("://").unwrap();
    let (credentials, key) = after.split_once('@').unwrap();
    let (address, name) = key.split_once('/').unwrap();
    let clean = |said: String| said.replace(address, "HOST").replace(name, "NAME");
    let mut said = String::new();
    let wrong = format!("postgres://linecard:hunter2@{key}");
    said += &clean(served(&wrong));
    said += &clean(served(&database_of(&database.url, "not_there")));
    said += &clean(served(&format!("{}?options=-csearch_path%3Dnot_there", database.url)));
    assert!(!said.contains(credentials));

    // Another program's tables.
    database.perform(&["CREATE TABLE calls (id bigint)"]);
    said += &clean(served(&database.url));
    database.perform(&["DROP TABLE calls", "CREATE TABLE linecard (id bigint)"]);
    said += &clean(served(&database.url));
    database.perform(&["DROP TABLE linecard", "CREATE SCHEMA ours", "CREATE TABLE calls (id bigint)"]);
    // A database of others can be used with a separate schema.
    let ours = format!("{}?options=-csearch_path%3Dours", database.url);
    let store = run(PostgresStore::open(&ours)).unwrap();
    run(count_up(&store, "u")).unwrap();
    database
        .perform(&["UPDATE ours.linecard SET version = 99", "SELECT count FROM (SELECT 1 AS count FROM calls) AS x"]);
    said += &clean(served(&ours));
    database.perform(&["UPDATE ours.linecard SET version = 1"]);
    let store = run(PostgresStore::open(&ours)).unwrap();
    assert_eq!(run(stored(&store, "u")), Some(json!({"count": 1})));

    let latin = Database::with("ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'").unwrap();
    let latin_name = latin.url.rsplit_once('/').unwrap().1;
    said += &served(&latin.url).replace(address, "HOST").replace(latin_name, "NAME");
    insta::assert_snapshot!(said);
}

#[test]
fn servers_that_start_at_the_same_time_create_one_schema() {
    let Some(database) = Database::new() else { return };
    std::thread::scope(|scope| {
        for user in ["a", "b", "c", "d", "e", "f"] {
            let url = &database.url;
            scope.spawn(move || {
                run(async {
                    let store = PostgresStore::open(url).await.unwrap();
                    count_up(&store, user).await.unwrap();
                    count_up(&store, "all").await.unwrap();
                });
            });
        }
    });
    let store = run(PostgresStore::open(&database.url)).unwrap();
    assert_eq!(run(stored(&store, "f")), Some(json!({"count": 1})));
    assert_eq!(run(stored(&store, "all")), Some(json!({"count": 6})));
}

/// The writes of a change and its commit are sent together. If one fails, none is stored.
#[test]
fn a_partly_failing_change_stores_nothing() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = PostgresStore::open(&database.url).await.unwrap();
        put(&store, key("u"), json!({"count": 1})).await;
        let write = || -> ChangeFn {
            Box::new(|_| {
                let puts = (0..100).map(|number| Write::Put(key(&format!("{number}")), json!({}).into()));
                let mut writes: Vec<Write> = puts.collect();
                writes.push(Write::Remove(key("u")));
                writes.push(Write::Audit(json!({"entry": SECRET})));
                writes
            })
        };
        let perform = |statement: &'static str| {
            let database = &database;
            std::thread::scope(|scope| scope.spawn(|| database.perform(&[statement])).join().unwrap());
        };
        perform("ALTER TABLE audit RENAME TO gone");
        let failure = store.change(vec![key("u")], write()).await.unwrap_err();
        assert!(!failure.to_string().contains(SECRET), "{failure}");
        assert_eq!(stored(&store, "u").await, Some(json!({"count": 1})));
        assert_eq!(stored(&store, "7").await, None);
        perform("ALTER TABLE gone RENAME TO audit");
        store.change(vec![key("u")], write()).await.unwrap();
        assert_eq!(stored(&store, "u").await, None);
        assert_eq!(stored(&store, "99").await, Some(json!({})));
    });
}

/// Two changes that each read what the other writes: in any serial order, one of them would write something else.
#[test]
fn changes_are_serializable() {
    let Some(database) = Database::new() else { return };
    run(async {
        let stores =
            [PostgresStore::open(&database.url).await.unwrap(), PostgresStore::open(&database.url).await.unwrap()];
        for round in 0..30 {
            let names = [format!("{round} a"), format!("{round} b")];
            let tasks: Vec<_> = (0..2)
                .map(|number| {
                    let (store, names) = (stores[number].clone(), names.clone());
                    // The first change writes its record, and the second one sees it.
                    tokio::spawn(async move {
                        let change: ChangeFn = {
                            let own = key(&names[number]);
                            Box::new(move |stored| {
                                let is_free = stored.iter().all(Option::is_none);
                                if is_free { vec![Write::Put(own.clone(), json!({}).into())] } else { Vec::new() }
                            })
                        };
                        store.change(names.iter().map(|name| key(name)).collect(), change).await
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap().unwrap();
            }
            let both = stores[0].read(&names.map(|name| key(&name))).await.unwrap();
            assert_eq!(both.iter().flatten().count(), 1, "round {round}");
        }
    });
}

#[test]
fn a_name_that_is_too_long_for_the_index_is_refused() {
    let Some(database) = Database::new() else { return };
    // Letters that cannot be compressed.
    let mut random = fastrand::Rng::with_seed(7);
    let long: String = (0..2600).map(|_| random.alphanumeric()).collect();
    run(async {
        let store = PostgresStore::open(&database.url).await.unwrap();
        let there = key(&long[..2490]);
        put(&store, there.clone(), json!({"there": true})).await;
        assert_eq!(store.read(&[there]).await.unwrap(), [Some(json!({"there": true}).into())]);
        assert_eq!(store.read(&[key(&long)]).await.unwrap(), [None]);
        assert!(matches!(count_up(&store, &long).await, Err(StoreError::TooLong)));
        let unread: ChangeFn = {
            let long = long.clone();
            Box::new(move |_| vec![Write::Put(key(&long), json!({}).into())])
        };
        assert!(matches!(store.change(Vec::new(), unread).await, Err(StoreError::TooLong)));
    });
    let server = Running::start(&["--store", &database.url]);
    let path = format!("{SERVICES}/call_processing_policies/").replace("/u/", &format!("/{long}/"));
    assert_eq!(ask(server.address, "GET", &path, &[], "").status, 200);
    let refused = ask(server.address, "PUT", &path, &[], "{}");
    assert_eq!(
        (refused.status, refused.json()["details"].as_str()),
        (400, Some("the names in the path are too long to store; use shorter ones"))
    );
    server.end();
}

pub(crate) fn item(name: &str) -> String {
    json!({"name": name, "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}})
    .to_string()
}

/// Two processes over one database add to the same list, and change the same item of it.
#[test]
fn two_servers_write_the_same_criteria_concurrently() {
    let Some(database) = Database::new() else { return };
    let servers = [Running::start(&["--store", &database.url]), Running::start(&["--store", &database.url])];
    let path = format!("{ACCEPTANCE}criteria/");
    assert_eq!(ask(servers[0].address, "POST", &path, &[], &item("shared")).status, 200);
    let addresses = [0, 1, 0, 1].map(|number: usize| servers[number].address);
    std::thread::scope(|scope| {
        for (number, address) in addresses.into_iter().enumerate() {
            let path = &path;
            scope.spawn(move || {
                for round in 0..15 {
                    let added = ask(address, "POST", path, &[], &item(&format!("{number} {round}")));
                    assert_eq!(added.status, 200, "{}", added.text);
                    let change = json!({"ringSplash": round % 2 == 0}).to_string();
                    let _changed: Response = ask(address, "PUT", &format!("{path}shared/"), &[], &change);
                    let changed = ask(address, "PUT", &format!("{path}shared/"), &[], &item("shared"));
                    assert_eq!(changed.status, 200, "{}", changed.text);
                }
            });
        }
    });
    let shown = servers.each_ref().map(|server| ask(server.address, "GET", ACCEPTANCE, &[], "").json());
    assert_eq!(shown[0], shown[1]);
    assert_eq!(shown[0]["criteria"].as_array().unwrap().len(), 61);
    for server in servers {
        let log = server.end();
        assert!(log.iter().all(|event| event["status"].as_u64().unwrap_or(200) < 500), "{log:?}");
    }
}

/// The database restarts while two servers write. They return 503 during that time, and recover by themselves.
#[test]
fn a_restarted_database_has_all_acknowledged_changes() {
    let (Some(database), Ok(restart)) = (Database::new(), std::env::var("LINECARD_TEST_POSTGRES_RESTART")) else {
        return;
    };
    // The other tests would fail during a restart, so this test has its own server.
    if std::env::var("LINECARD_TEST_POSTGRES_ALONE").is_err() {
        let run = concat!(env!("CARGO_MANIFEST_DIR"), "/postgres/run");
        let name = "postgres::a_restarted_database_has_all_acknowledged_changes";
        let alone = Command::new(run)
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env("LINECARD_TEST_POSTGRES_ALONE", "yes")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&alone.stdout).into_owned() + &String::from_utf8_lossy(&alone.stderr);
        assert!(alone.status.success() && said.contains("1 passed"), "{said}");
        return;
    }
    let servers = [Running::start(&["--store", &database.url]), Running::start(&["--store", &database.url])];
    let path = format!("{ACCEPTANCE}criteria/");
    let (is_over, began) = (Arc::new(AtomicBool::new(false)), Instant::now());
    let writers: Vec<_> = (0..4)
        .map(|number: usize| {
            let (address, path, is_over) = (servers[number % 2].address, path.clone(), Arc::clone(&is_over));
            std::thread::spawn(move || written(address, &path, number, &is_over))
        })
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    for _ in 0..3 {
        assert!(Command::new(&restart).status().unwrap().success());
        std::thread::sleep(Duration::from_millis(700));
    }
    is_over.store(true, Ordering::Relaxed);
    let mut acknowledged = Vec::new();
    let mut refused = 0;
    for writer in writers {
        let (names, refusals) = writer.join().unwrap();
        acknowledged.extend(names);
        refused += refusals;
    }
    println!("{} acknowledged, {refused} refused in {:?}", acknowledged.len(), began.elapsed());
    assert!(!acknowledged.is_empty());
    for server in &servers {
        assert_eq!(ask(server.address, "GET", "/health/ready", &[], "").status, 200);
        let shown = ask(server.address, "GET", ACCEPTANCE, &[], "").json();
        let names: Vec<_> = shown["criteria"].as_array().unwrap().iter().map(|item| item["name"].clone()).collect();
        for name in &acknowledged {
            assert!(names.contains(&json!(name)), "{name} is lost");
        }
    }
    assert_eq!(ask(servers[0].address, "POST", &path, &[], &item("afterwards")).status, 200);
    for server in servers {
        let log = serde_json::to_string(&server.end()).unwrap();
        let password = database.url.split([':', '@']).nth(2).unwrap();
        assert!(password.len() == 32 && !log.contains(password));
    }
}

/// Adds to the list until the end. Returns the acknowledged names, and the number of refusals.
fn written(address: SocketAddr, path: &str, number: usize, is_over: &AtomicBool) -> (Vec<String>, usize) {
    let (mut acknowledged, mut refused) = (Vec::new(), 0);
    for round in 0.. {
        if is_over.load(Ordering::Relaxed) {
            break;
        }
        let name = format!("{number} {round}");
        let response = ask(address, "POST", path, &[], &item(&name));
        match response.status {
            200 => acknowledged.push(name),
            503 => {
                assert_eq!(response.header("retry-after"), "1");
                let said = response.json();
                let said = said["details"].as_str().unwrap();
                assert!(said.contains("nothing was changed") || said.contains("does not say whether"), "{said}");
                refused += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            other => panic!("{other}: {}", response.text),
        }
    }
    (acknowledged, refused)
}

/// `sslmode` decides whether the connection is encrypted and the certificate verified.
#[test]
fn a_connection_is_encrypted_and_the_certificate_verified() {
    let Some(database) = Database::new() else { return };
    let Ok(authority) = std::env::var("LINECARD_TEST_POSTGRES_AUTHORITY") else {
        say("Encrypted connections are not tested: crates/server/postgres/run has found no openssl.");
        return;
    };
    let encrypted = |parameters: &str| {
        let url = format!("{}?application_name=asked{parameters}", database.url);
        run(async {
            let store = PostgresStore::open(&url).await.map_err(|failure| failure.to_string())?;
            store.check().await.unwrap();
            let (client, connection) = server()
                .unwrap()
                .parse::<tokio_postgres::Config>()
                .unwrap()
                .connect(tokio_postgres::NoTls)
                .await
                .unwrap();
            tokio::spawn(connection);
            let rows = "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'asked' AND datname = $1";
            let name = database.url.rsplit_once('/').unwrap().1;
            Ok::<bool, String>(client.query_one(rows, &[&name]).await.unwrap().get(0))
        })
    };
    assert_eq!(encrypted("&sslmode=disable"), Ok(false));
    assert_eq!(encrypted(""), Ok(true));
    for mode in ["require", "verify-ca", "verify-full"] {
        assert_eq!(encrypted(&format!("&sslmode={mode}&sslrootcert={authority}")), Ok(true), "{mode}");
    }
    let unproved = encrypted("&sslmode=require").unwrap_err();
    assert!(unproved.contains("certificate") || unproved.contains("authority"), "{unproved}");
}

/// An empty name in a key matches only itself in a read.
#[test]
fn a_record_is_found_by_all_parts_of_its_key() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = PostgresStore::open(&database.url).await.unwrap();
        put(&store, RecordKey::state("t", "", "", "s"), json!({})).await;
        let beside = [
            RecordKey::state("", "t", "", "s"),
            RecordKey::state("t", "", "", "s"),
            RecordKey::state("t", "", "s", ""),
        ];
        assert_eq!(store.read(&beside).await.unwrap(), [None, Some(json!({}).into()), None]);
    });
}

/// A proxy between the server and its database that closes the connection after it forwards a text, a number of times. The
/// database gets the text, and the server no response.
fn cutting(database: &str, text: &'static [u8], times: usize) -> SocketAddr {
    let target: SocketAddr = database.split(['@', '/']).nth(3).unwrap().parse().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let left = Arc::new(AtomicUsize::new(times));
    std::thread::spawn(move || {
        for client in listener.incoming() {
            let (mut client, mut server) = (client.unwrap(), TcpStream::connect(target).unwrap());
            let (mut responses, mut back) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            std::thread::spawn(move || {
                // Either side may close first.
                let _ = std::io::copy(&mut responses, &mut back);
                let _ = back.shutdown(Shutdown::Both);
            });
            let left = Arc::clone(&left);
            std::thread::spawn(move || {
                let mut piece = vec![0; 1 << 16];
                while let Ok(length @ 1..) = client.read(&mut piece) {
                    let is_there = piece[..length].windows(text.len()).any(|part| part == text);
                    if is_there
                        && left.try_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
                    {
                        let _ = client.shutdown(Shutdown::Both);
                        let _ = server.write_all(&piece[..length]);
                        break;
                    }
                    if server.write_all(&piece[..length]).is_err() {
                        break;
                    }
                }
                let _ = server.shutdown(Shutdown::Write);
            });
        }
    });
    address
}

/// The URL of a database through a proxy.
fn by_way_of(url: &str, address: SocketAddr) -> String {
    let (credentials, key) = url.split_once('@').unwrap();
    format!("{credentials}@{address}/{}?sslmode=disable", key.split_once('/').unwrap().1)
}

#[test]
fn an_unknown_result_of_a_commit_is_reported() {
    let Some(database) = Database::new() else { return };
    drop(run(PostgresStore::open(&database.url)).unwrap());
    // The first cut is the commit of the migration, the second that of a change.
    let address = cutting(&database.url, b"COMMIT", 1);
    let failure = run(PostgresStore::open(&by_way_of(&database.url, address))).unwrap_err();
    assert!(matches!(failure, StoreError::Unknown), "{failure}");

    let address = cutting(&database.url, b"INSERT INTO never", 0);
    let server = Running::start(&["--store", &by_way_of(&database.url, address)]);
    assert_eq!(ask(server.address, "POST", &format!("{ACCEPTANCE}criteria/"), &[], &item("a")).status, 200);
    server.end();

    let address = cutting(&database.url, b"by nobody else", 1);
    let server = Running::start(&["--store", &by_way_of(&database.url, address)]);
    let path = format!("{ACCEPTANCE}criteria/");
    let body = json!({"name": "by nobody else", "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}});
    let unknown = ask(server.address, "POST", &path, &[], &body.to_string());
    assert_eq!(unknown.status, 503, "{}", unknown.text);
    assert_eq!(
        unknown.json()["details"],
        "the database does not say whether the change was made; send a GET to see what is stored"
    );
    let shown = ask(server.address, "GET", ACCEPTANCE, &[], "").json();
    assert!((1..=2).contains(&shown["criteria"].as_array().unwrap().len()));
    server.end();
}

/// A change is retried if the connection breaks before the commit.
#[test]
fn a_connection_that_breaks_before_the_commit_is_replaced() {
    let Some(database) = Database::new() else { return };
    run(async {
        let direct = PostgresStore::open(&database.url).await.unwrap();
        count_up(&direct, "u").await.unwrap();
        let address = cutting(&database.url, b"SELECT body FROM record WHERE", 3);
        let store = PostgresStore::open(&by_way_of(&database.url, address)).await.unwrap();
        count_up(&store, "u").await.unwrap();
        assert_eq!(stored(&store, "u").await, Some(json!({"count": 2})));
        // The database closes idle connections.
        let (url, name) = (database.url.clone(), database.url.rsplit_once('/').unwrap().1.to_owned());
        let ended = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        );
        std::thread::spawn(move || perform(&url, &[&ended])).join().unwrap();
        count_up(&store, "u").await.unwrap();
        count_up(&direct, "u").await.unwrap();
        assert_eq!(stored(&direct, "u").await, Some(json!({"count": 4})));
    });
}
