//! A `PostgreSQL` database for each test, on the server that `crates/server/postgres/run` starts.

use crate::stores::run;
use std::io::{self, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio_postgres::{Config, NoTls};

/// A database that is removed when it is dropped.
pub(crate) struct Database {
    pub(crate) url: String,
    name: String,
}

/// The URL of the server, if there is one.
pub(crate) fn server() -> Option<String> {
    static SAID: Once = Once::new();
    let url = std::env::var("LINECARD_TEST_POSTGRES").ok();
    if url.is_none() {
        SAID.call_once(|| {
            say("PostgreSQL is not tested: there is no LINECARD_TEST_POSTGRES. \
                 crates/server/postgres/run cargo test -p linecard-server tests it.");
        });
    }
    url
}

/// Says what is not tested. `eprintln!` would be captured in a test that succeeds.
pub(crate) fn say(what: &str) {
    writeln!(io::stderr().lock(), "{what}").unwrap();
}

/// Runs statements as the owner of the server.
pub(crate) fn perform(url: &str, statements: &[&str]) {
    run(async {
        let (client, connection) = url.parse::<Config>().unwrap().connect(NoTls).await.unwrap();
        tokio::spawn(connection);
        for statement in statements {
            client.batch_execute(statement).await.unwrap();
        }
    });
}

/// The URL of another database of the same server.
pub(crate) fn database_of(url: &str, name: &str) -> String {
    format!("{}/{name}", url.rsplit_once('/').unwrap().0)
}

impl Database {
    /// Creates a database, if there is a server.
    pub(crate) fn new() -> Option<Database> {
        Database::with("")
    }

    /// Creates a database with these options.
    pub(crate) fn with(options: &str) -> Option<Database> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let server = server()?;
        let name = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        perform(&server, &[&format!("CREATE DATABASE {name} {options}")]);
        Some(Database { url: database_of(&server, &name), name })
    }

    pub(crate) fn perform(&self, statements: &[&str]) {
        perform(&self.url, statements);
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let (Some(server), false) = (server(), std::thread::panicking()) {
            perform(&server, &[&format!("DROP DATABASE {} WITH (FORCE)", self.name)]);
        }
    }
}
