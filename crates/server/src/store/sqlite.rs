//! Records in a database of `SQLite`: one file, and nothing to install.

use super::{Change, Kept, Key, Kind, Part, Pending, Source, Store, StoreError, Write};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, TransactionBehavior, params};
use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, mpsc, oneshot};

/// What has to be done to a database of each version to make it one of the next. A released step is never changed.
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
];

/// `Line` in ASCII: by it a database is known for ours.
const APPLICATION_ID: i64 = 0x4c69_6e65;

/// How long one waits for another server that writes the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many changes may wait for the thread that writes.
const QUEUE: usize = 1024;

/// How many changes one transaction writes at most, if nothing else is said: as many as wait, so that a busy server waits
/// for the disk once for all of them.
const GROUP: NonZeroUsize = NonZeroUsize::new(256).unwrap();

/// How many reads there are at a time. Each has a connection with files of its own, of which a process may have so many.
const READERS: usize = 16;
/// How many records a snapshot sends at a time.
const PART: usize = 256;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        StoreError::Database(Arc::new(error))
    }
}

/// Keeps records in a database of `SQLite`: WAL, and each change is on the disk before it is acknowledged.
///
/// One thread of its own writes; reads run beside it. Changes that wait at the same time are written in one transaction.
pub struct SqliteStore {
    path: PathBuf,
    changes: mpsc::Sender<Asked>,
    readers: Arc<Mutex<Vec<Connection>>>,
    /// How many more may read at this moment.
    free: Arc<Semaphore>,
    /// Whether changes have failed to come to the disk, and none is known to have come there since.
    is_failing: Arc<AtomicBool>,
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A change that waits for the thread that writes.
struct Asked {
    places: Vec<Key>,
    change: Change,
    done: oneshot::Sender<Result<(), StoreError>>,
}

impl SqliteStore {
    /// Opens the database `linecard.sqlite3` in a folder, and makes both if they are not there.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: the folder cannot be made, the file cannot be opened, or it is of another or a newer program.
    pub fn open(folder: &Path) -> Result<SqliteStore, StoreError> {
        SqliteStore::open_grouping(folder, GROUP)
    }

    /// Opens the database as [`open`](SqliteStore::open) does, and writes so many changes in one transaction at most.
    ///
    /// # Errors
    ///
    /// As those of [`open`](SqliteStore::open).
    pub fn open_grouping(folder: &Path, group: NonZeroUsize) -> Result<SqliteStore, StoreError> {
        std::fs::create_dir_all(folder)
            .map_err(|source| StoreError::Folder { path: folder.to_owned(), source: Arc::new(source) })?;
        let path = folder.join("linecard.sqlite3");
        let mut writer = connect(&path)?;
        migrate(&mut writer, &path)?;
        let (changes, mut asked) = mpsc::channel::<Asked>(QUEUE);
        let is_failing = Arc::new(AtomicBool::new(false));
        let failing = Arc::clone(&is_failing);
        thread::spawn(move || {
            let mut waiting = Vec::new();
            while asked.blocking_recv_many(&mut waiting, group.get()) > 0 {
                if let Err(failure) = write_all(&mut writer, &mut waiting, &failing) {
                    // Who waits behind them would wait for as long again, and for nothing.
                    while let Ok(late) = asked.try_recv() {
                        let _gone = late.done.send(Err(failure.clone()));
                    }
                }
            }
        });
        let free = Arc::new(Semaphore::new(READERS));
        Ok(SqliteStore { path, changes, readers: Arc::default(), free, is_failing })
    }
}

impl Store for SqliteStore {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        let places = places.to_vec();
        Box::pin(self.interpretation(move |connection| {
            let transaction = connection.unchecked_transaction()?;
            let records = records_of(&transaction, &places)?;
            transaction.commit()?;
            Ok(records)
        }))
    }

    fn list<'s>(&'s self, within: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        let within = within.clone();
        Box::pin(self.interpretation(move |connection| list(connection, &within)))
    }

    fn change(&self, places: Vec<Key>, change: Change) -> Pending<'_, ()> {
        Box::pin(async move {
            let (done, result) = oneshot::channel();
            self.changes.send(Asked { places, change, done }).await.map_err(|_| StoreError::Ended)?;
            result.await.map_err(|_| StoreError::Ended)?
        })
    }

    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>> {
        Box::pin(self.interpretation(move |connection| {
            let mut statement =
                connection.prepare_cached("SELECT id, entry FROM audit WHERE id > ?1 ORDER BY id LIMIT ?2")?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let rows = statement.query_map([after, most], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
            rows.map(|row| row.map_err(StoreError::from).and_then(|(id, entry)| Ok((id, parsed(&entry)?)))).collect()
        }))
    }

    fn check(&self) -> Pending<'_, ()> {
        let is_failing = Arc::clone(&self.is_failing);
        Box::pin(self.interpretation(move |connection| {
            connection.query_row("SELECT count(*) FROM (SELECT 1 FROM record LIMIT 1)", (), |_| Ok(()))?;
            if is_failing.load(Ordering::Relaxed) {
                write_nothing_new(connection)?;
                is_failing.store(false, Ordering::Relaxed);
            }
            Ok(())
        }))
    }

    fn snapshot(&self, parts: mpsc::Sender<Vec<Kept>>) -> Pending<'_, ()> {
        Box::pin(self.interpretation(move |connection| send_all(connection, &parts)))
    }

    fn restore(&self, mut source: Source, replace: bool) -> Pending<'_, ()> {
        let parts = source();
        Box::pin(self.interpretation(move |connection| restore(connection, parts, replace)))
    }
}

impl SqliteStore {
    /// Does something with a connection that nobody else has, on a thread that may wait.
    async fn interpretation<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = Arc::clone(&self.free).acquire_owned().await.map_err(|_| StoreError::Ended)?;
        let (readers, path) = (Arc::clone(&self.readers), self.path.clone());
        let task = tokio::task::spawn_blocking(move || {
            // Whoever asked may go; the turn lasts as long as the read.
            let _turn = turn;
            let free = readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match free {
                Some(connection) => connection,
                None => connect(&path)?,
            };
            let result = read(&connection)?;
            // A connection that failed is closed.
            readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            Ok(result)
        });
        task.await.map_err(|_| StoreError::Ended)?
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // Interpretation it shows whether this is a database at all.
        connection.pragma_query_value(None, "schema_version", |_| Ok(()))?;
        Ok(connection)
    };
    connect().map_err(|source| cannot_open(path, &source))
}

/// Brings a database to the newest version; two servers that start at once do it one after the other.
fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let number =
        |connection: &Connection, name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let opened = |source: rusqlite::Error| cannot_open(path, &source);
    // Nothing is done to a database that is not ours, the journal included. Another server may make it ours meanwhile: what
    // has tables in the first look has our number in the second.
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
    // Where another server does this too, SQLite does not wait by itself.
    let began = Instant::now();
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(failure)
                if failure.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && began.elapsed() < PATIENCE =>
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
    let way_out = match source.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
            "; the program has to be allowed to write it and its folder"
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "; another program holds it: end that, or wait for it"
        }
        Some(ErrorCode::DiskFull) => "; make room for it",
        _ => "",
    };
    StoreError::Open {
        name: path.display().to_string(),
        source: Box::<dyn Error + Send + Sync>::from(format!("{source}{way_out}")).into(),
    }
}

/// Makes the changes that wait in one transaction, in which nobody else writes, and says of each how it ended. What fails
/// takes nothing with it but itself.
///
/// # Errors
///
/// There was no transaction at all: somebody else writes for longer than one waits. Each change that waited was told.
fn write_all(connection: &mut Connection, waiting: &mut Vec<Asked>, is_failing: &AtomicBool) -> Result<(), StoreError> {
    let mut results = Vec::with_capacity(waiting.len());
    let mut has_begun = false;
    let committed = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        has_begun = true;
        for asked in &mut *waiting {
            let result = write(&mut transaction, asked);
            // After some failures, such as a full disk, the whole transaction is gone.
            if let (Err(failure), true) = (&result, transaction.is_autocommit()) {
                return Err(failure.clone());
            }
            results.push(result);
        }
        Ok(transaction.commit()?)
    })();
    // Whoever is told that a change failed finds the server not ready.
    if committed.is_err() {
        is_failing.store(true, Ordering::Relaxed);
    }
    for (number, asked) in waiting.drain(..).enumerate() {
        let result = match (&committed, results.get(number)) {
            (Err(failure), _) => Err(failure.clone()),
            (Ok(()), Some(result)) => result.clone(),
            (Ok(()), None) => Err(StoreError::Ended),
        };
        // Whoever asked may have gone: the change is made all the same.
        let _gone = asked.done.send(result);
    }
    if has_begun { Ok(()) } else { committed }
}

/// Whether the disk takes changes again, only a change tells: this one writes the version that stands there.
fn write_nothing_new(connection: &Connection) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    transaction.pragma_update(None, "user_version", version)?;
    Ok(transaction.commit()?)
}

/// Makes one change inside the transaction.
fn write(transaction: &mut Transaction<'_>, asked: &mut Asked) -> Result<(), StoreError> {
    let savepoint = transaction.savepoint()?;
    let stored = records_of(&savepoint, &asked.places)?;
    // A change that panics takes nothing with it but itself: the savepoint is rolled back.
    let writes = catch_unwind(AssertUnwindSafe(|| (asked.change)(&stored))).map_err(|_| StoreError::Ended)?;
    for write in writes {
        match write {
            Write::Put(place, record) => put(&savepoint, &place, &record)?,
            Write::Remove(Key { kind, tenant, group, user, name }) => {
                let mut statement = savepoint.prepare_cached(
                    "DELETE FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5",
                )?;
                statement.execute(params![kind.as_str(), tenant, group, user, name])?;
            }
            Write::Audit(entry) => audit(&savepoint, &entry)?,
        }
    }
    Ok(savepoint.commit()?)
}

fn put(connection: &Connection, place: &Key, record: &Value) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO record (kind, tenant, grp, usr, name, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )?;
    let Key { kind, tenant, group, user, name } = place;
    statement.execute(params![kind.as_str(), tenant, group, user, name, record.to_string()])?;
    Ok(())
}

fn audit(connection: &Connection, entry: &Value) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO audit (entry) VALUES (?1)")?.execute([entry.to_string()])?;
    Ok(())
}

fn records_of(connection: &Connection, places: &[Key]) -> Result<Vec<Option<Value>>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT body FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5",
    )?;
    let mut record = |place: &Key| {
        let Key { kind, tenant, group, user, name } = place;
        let key = params![kind.as_str(), tenant, group, user, name];
        let body: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
        body.map(|body| parsed(&body)).transpose()
    };
    places.iter().map(&mut record).collect()
}

fn list(connection: &Connection, within: &Key) -> Result<Vec<(Key, Value)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT tenant, grp, usr, name, body FROM record
         WHERE kind = ?1 AND (tenant = ?2 OR ?2 = '') AND (grp = ?3 OR ?3 = '') AND (usr = ?4 OR ?4 = '')
         AND (name = ?5 OR ?5 = '') ORDER BY tenant, grp, usr, name",
    )?;
    let Key { kind, tenant, group, user, name } = within;
    let rows = statement.query_map(params![kind.as_str(), tenant, group, user, name], |row| {
        let (tenant, group, user, name) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((Key { kind: within.kind, tenant, group, user, name }, row.get::<_, String>(4)?))
    })?;
    rows.map(|row| row.map_err(StoreError::from).and_then(|(place, body)| Ok((place, parsed(&body)?)))).collect()
}

/// Sends all that is kept. In WAL mode one who reads sees one moment, and holds nobody up.
fn send_all(connection: &Connection, parts: &mpsc::Sender<Vec<Kept>>) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    let mut part = Vec::with_capacity(PART);
    let mut send = |one: Kept| {
        part.push(one);
        if part.len() < PART { Ok(()) } else { parts.blocking_send(std::mem::take(&mut part)) }
    };
    for kind in Kind::ALL {
        let mut statement = transaction.prepare(
            "SELECT tenant, grp, usr, name, body FROM record WHERE kind = ?1 ORDER BY tenant, grp, usr, name",
        )?;
        let mut rows = statement.query([kind.as_str()])?;
        while let Some(row) = rows.next()? {
            let (tenant, group, user, name) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let record = parsed(&row.get::<_, String>(4)?)?;
            send(Kept::Record(Key { kind, tenant, group, user, name }, record)).map_err(|_| StoreError::Ended)?;
        }
    }
    let mut statement = transaction.prepare("SELECT entry FROM audit ORDER BY id")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        send(Kept::Audit(parsed(&row.get::<_, String>(0)?)?)).map_err(|_| StoreError::Ended)?;
    }
    parts.blocking_send(part).map_err(|_| StoreError::Ended)
}

/// Makes what a source gives all that is kept, in one transaction. Whoever writes meanwhile waits.
fn restore(connection: &Connection, mut parts: mpsc::Receiver<Part>, replace: bool) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    if !replace {
        let something = "SELECT 1 FROM record UNION ALL SELECT 1 FROM audit";
        if transaction.prepare(something)?.exists(())? {
            return Err(StoreError::NotEmpty);
        }
    }
    transaction.execute_batch("DELETE FROM record; DELETE FROM audit")?;
    loop {
        match parts.blocking_recv().ok_or(StoreError::Ended)? {
            Part::Kept(part) => part.into_iter().try_for_each(|one| match one {
                Kept::Record(place, record) => put(&transaction, &place, &record),
                Kept::Audit(entry) => audit(&transaction, &entry),
            })?,
            Part::End => return Ok(transaction.commit()?),
        }
    }
}

fn parsed(body: &str) -> Result<Value, StoreError> {
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
