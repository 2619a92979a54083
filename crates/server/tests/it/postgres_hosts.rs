//! Several hosts in the URL of `PostgreSQL`. `cargo xtask proof failover` kills a primary.

use crate::client::{ACCEPTANCE, ask};
use crate::command::Running;
use crate::database::Database;
use crate::postgres::item;
use crate::stores::{count_up, run, stored};
use linecard_server::{PostgresStore, StoreError};
use serde_json::json;
use std::net::TcpListener;
use std::time::{Duration, Instant};

/// The URL with another host before its own. No one listens there.
fn with_a_host_that_is_down(url: &str) -> String {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = taken.local_addr().unwrap();
    let (credentials, target) = url.split_once('@').unwrap();
    format!("{credentials}@{nobody},{target}?target_session_attrs=read-write")
}

#[test]
fn a_host_that_is_down_is_passed_over() {
    let Some(database) = Database::new() else { return };
    let url = with_a_host_that_is_down(&database.url);
    run(async {
        let store = PostgresStore::open(&url).await.unwrap();
        count_up(&store, "u").await.unwrap();
        assert_eq!(stored(&store, "u").await, Some(json!({"count": 1})));
    });
    let server = Running::start(&["--store", &url]);
    assert_eq!(ask(server.address, "PUT", ACCEPTANCE, &[], "{}").status, 200);
    server.end();
}

/// A standby, or a primary that has become one, accepts no writes.
#[test]
fn a_database_that_accepts_no_writes_is_not_written_to() {
    let Some(database) = Database::new() else { return };
    let name = database.url.rsplit_once('/').unwrap().1;
    drop(run(PostgresStore::open(&database.url)).unwrap());
    let read_only = format!("ALTER DATABASE {name} SET default_transaction_read_only = on");
    // The database turns read-only while the server has connections from before.
    let server = Running::start(&["--store", &database.url]);
    let (path, item) = (format!("{ACCEPTANCE}criteria/"), item("a"));
    let ended = format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    );
    database.perform(&[&read_only, &ended]);
    let began = Instant::now();
    let refused = ask(server.address, "POST", &path, &[], &item);
    assert_eq!((refused.status, refused.header("retry-after")), (503, "1"), "{}", refused.text);
    let details = "the store cannot be reached; nothing was changed; try again later";
    assert_eq!(refused.json()["details"], details);
    // The server does not spend the time of a retry on opening connections in vain.
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(ask(server.address, "GET", ACCEPTANCE, &[], "").json()["criteria"], json!([]));

    let url = with_a_host_that_is_down(&database.url);
    let refused = run(PostgresStore::open(&url)).unwrap_err();
    assert!(matches!(&refused, StoreError::Open { .. }), "{refused}");
    database.perform(&["SET default_transaction_read_only = off", &format!("ALTER DATABASE {name} RESET ALL")]);
    let accepted = ask(server.address, "POST", &path, &[], &item);
    assert_eq!(accepted.status, 200, "{}", accepted.text);
    server.end();
}
