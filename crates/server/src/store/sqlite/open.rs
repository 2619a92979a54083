//! Opens and migrates a database. Only its owner may read it: it holds password hashes and sessions.

use super::super::StoreError;
use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use std::cell::Cell;
use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use tracing::warn;

/// The steps from each version of the database to the next. A released step is never changed.
const MIGRATIONS: &[&str] = &[
    "\
    CREATE TABLE state (
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        service TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (tenant, grp, usr, service)
    ) STRICT, WITHOUT ROWID;",
    "\
    CREATE TABLE record (
        kind TEXT NOT NULL,
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, tenant, grp, usr, name)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO record SELECT 'state', tenant, grp, usr, service, body FROM state;
    DROP TABLE state;
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        entry TEXT NOT NULL
    ) STRICT;",
    // The changes of a long record since its body was written, in the order of their numbers.
    "\
    CREATE TABLE patch (
        kind TEXT NOT NULL,
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        name TEXT NOT NULL,
        number INTEGER NOT NULL,
        change TEXT NOT NULL,
        PRIMARY KEY (kind, tenant, grp, usr, name, number)
    ) STRICT, WITHOUT ROWID;",
    // Records with row numbers: without them, the body of each record has pages of its own beside its key, which a change writes too.
    "\
    ALTER TABLE record RENAME TO record_before;
    CREATE TABLE record (
        kind TEXT NOT NULL,
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, tenant, grp, usr, name)
    ) STRICT;
    INSERT INTO record SELECT kind, tenant, grp, usr, name, body FROM record_before;
    DROP TABLE record_before;",
];

/// `Line` in ASCII. It marks a database of Linecard.
const APPLICATION_ID: i64 = 0x4c69_6e65;

/// The memory for pages of the connection that writes, in KiB. A change writes pages that it needs not read then.
const WRITER_CACHE: i64 = 64 << 10;

/// The number of pages after which the file beside the database is written into it. Many changes of a page are then one.
const CHECKPOINT: i64 = 4000;

/// How long to wait while another server writes the same file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How long to wait before the next attempt to lock the file. The other server lets go of it for a moment only.
const BUSY_PAUSE: Duration = Duration::from_millis(2);

/// Creates a folder and an empty database that only their owner may read, unless they exist. The files beside the database get its
/// permissions. Others, and the group, lose their access to a database that exists. A folder that exists keeps its permissions: it
/// may hold more than the database.
pub(super) fn create_private(folder: &Path, path: &Path) -> Result<(), StoreError> {
    let failed = |source: io::Error| StoreError::Folder { path: folder.to_owned(), source: Arc::new(source) };
    create_folder(folder).map_err(failed)?;
    // Of another failure, SQLite says why the database cannot be opened.
    if create_file(path).is_err_and(|failure| failure.kind() == io::ErrorKind::AlreadyExists) {
        exclude_others(path);
    }
    warn_of_writable(folder);
    Ok(())
}

#[cfg(unix)]
fn create_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

fn create_file(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path).map(drop)
}

/// Takes the access of others away. A failure is ignored: the program may use a file that it does not own.
#[cfg(unix)]
fn exclude_others(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    for suffix in ["", "-wal", "-shm"] {
        let mut file = path.as_os_str().to_owned();
        file.push(suffix);
        let Ok(known) = fs::metadata(&file) else { continue };
        let mode = known.permissions().mode();
        if mode & 0o077 != 0 {
            let _kept = fs::set_permissions(&file, fs::Permissions::from_mode(mode & !0o077));
        }
    }
}

/// Does nothing: this system has other permissions.
#[cfg(not(unix))]
fn exclude_others(_: &Path) {}

/// Logs a warning if others may write the folder: then they can replace the database.
#[cfg(unix)]
fn warn_of_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(folder).is_ok_and(|known| known.permissions().mode() & 0o022 != 0) {
        warn!(
            "other users of this machine can write the folder of the database, and replace the database; take that away, for \
             example with chmod go-w"
        );
    }
}

/// Does nothing: this system has other permissions.
#[cfg(not(unix))]
fn warn_of_writable(_: &Path) {}

thread_local! {
    /// When this thread began to wait for another server.
    static BUSY_SINCE: Cell<Instant> = Cell::new(Instant::now());
    /// How long this thread waits for another server.
    static PATIENCE: Cell<Duration> = const { Cell::new(BUSY_TIMEOUT) };
}

/// Sets how long this thread waits for another server: shorter after it has waited in vain, so that the changes that come one
/// after the other do not all wait as long.
pub(super) fn set_patience(has_waited_in_vain: bool) {
    PATIENCE.set(if has_waited_in_vain { BUSY_TIMEOUT / 10 } else { BUSY_TIMEOUT });
}

/// Waits for another server, and returns whether to try again. The attempts are counted from 0.
fn wait_while_busy(attempts: i32) -> bool {
    if attempts == 0 {
        BUSY_SINCE.set(Instant::now());
    }
    thread::sleep(BUSY_PAUSE);
    BUSY_SINCE.get().elapsed() < PATIENCE.get()
}

pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_handler(Some(wait_while_busy))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // Reading the schema version shows whether the file is a database.
        connection.pragma_query_value(None, "schema_version", |_| Ok(()))?;
        Ok(connection)
    };
    connect().map_err(|source| cannot_open(path, &source))
}

/// Opens the connection that writes, and migrates the database.
pub(super) fn connect_writer(path: &Path) -> Result<Connection, StoreError> {
    let mut connection = connect(path)?;
    migrate(&mut connection, path)?;
    let set = |name, value: i64| connection.pragma_update(None, name, value);
    let set = set("cache_size", -WRITER_CACHE).and_then(|()| set("wal_autocheckpoint", CHECKPOINT));
    set.map_err(|source| cannot_open(path, &source))?;
    Ok(connection)
}

/// Migrates a database to the newest version. Servers that start at the same time do it one after the other.
fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let number =
        |connection: &Connection, name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let opened = |source: rusqlite::Error| cannot_open(path, &source);
    // A database of another program is not changed, not even its journal mode. Another server may create our tables between
    // these two reads; then the second one finds our application id.
    let is_empty = number(connection, "schema_version").map_err(opened)? == 0;
    let application = number(connection, "application_id").map_err(opened)?;
    if application != APPLICATION_ID && !(is_empty && application == 0) {
        return Err(StoreError::Foreign { name: path.display().to_string() });
    }
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let newer = |found| StoreError::Newer { name: path.display().to_string(), found, known };
    let found = number(connection, "user_version").map_err(opened)?;
    if found > known {
        return Err(newer(found));
    }
    // If another server sets the journal mode at the same time, SQLite does not wait by itself.
    let began = Instant::now();
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(failure)
                if failure.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && began.elapsed() < BUSY_TIMEOUT =>
            {
                thread::sleep(Duration::from_millis(10));
            }
            set => break set.map_err(opened)?,
        }
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(opened)?;
    let found = number(&transaction, "user_version").map_err(opened)?;
    if found > known {
        return Err(newer(found));
    }
    for step in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute_batch(step).map_err(opened)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(opened)?;
    transaction.pragma_update(None, "user_version", known).map_err(opened)?;
    transaction.commit().map_err(opened)
}

fn cannot_open(path: &Path, source: &rusqlite::Error) -> StoreError {
    let hint = match source.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
            "; give the program write access to the file and its folder"
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "; another program has locked it; stop that program, or wait for it"
        }
        Some(ErrorCode::DiskFull) => "; free some disk space",
        _ => "",
    };
    StoreError::Open {
        name: path.display().to_string(),
        source: Box::<dyn Error + Send + Sync>::from(format!("{source}{hint}")).into(),
    }
}
