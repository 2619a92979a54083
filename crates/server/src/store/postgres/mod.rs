//! A store in a `PostgreSQL` database, or in another engine with its protocol. Several servers may share it.

mod address;
mod connection;
mod failure;
mod names;
mod schema;

use super::compute::compute;
use super::{
    ChangeFn, Chunk, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoreFuture, Stored, StoredItem, Write,
};
use address::Address;
use connection::Connection;
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use failure::{Attempts, Failure, commit_failure, database_error, failure_before_commit, pool_failure, timed_out};
use futures_util::TryStreamExt;
use futures_util::future::join_all;
use names::{fits, key_arrays, key_columns, key_of_row};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard, mpsc};
use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long to wait for the database: somewhat longer than its own `statement_timeout`.
const QUERY_TIMEOUT: Duration = Duration::from_secs(12);

/// How long a request waits for a free connection.
const POOL_TIMEOUT: Duration = Duration::from_secs(5);

/// The number of queues for changes. Keys with the same hash share a queue.
const QUEUES: usize = 256;

/// The number of items in a chunk of a snapshot.
const CHUNK: usize = 256;

/// The limits of each connection.
const LIMITS: &str = "SET statement_timeout = 10000; SET idle_in_transaction_session_timeout = 20000";
/// Hints for the planner, which another engine may not support. A serializable transaction then locks the rows that it
/// finds by key, and not the whole table, which reduces conflicts.
const PLANS: [&str; 3] = ["SET enable_seqscan = off", "SET enable_hashjoin = off", "SET enable_mergejoin = off"];

/// Removes the limits for a transaction that may take long.
const NO_LIMITS: &str = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";

const RECORD: &str = "SELECT body FROM record WHERE kind = $1 AND tenant = $2 AND grp = $3 AND usr = $4 AND name = $5";

const RECORDS: &str = "\
    SELECT requested.number, record.body
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        WITH ORDINALITY AS requested (kind, tenant, grp, usr, name, number)
    JOIN record ON record.kind = requested.kind AND record.tenant = requested.tenant AND record.grp = requested.grp
        AND record.usr = requested.usr AND record.name = requested.name";

const PUT: &str = "\
    INSERT INTO record (kind, tenant, grp, usr, name, body)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    ON CONFLICT (kind, tenant, grp, usr, name) DO UPDATE SET body = excluded.body";

const REMOVE: &str = "\
    DELETE FROM record WHERE (kind, tenant, grp, usr, name) IN
        (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]))";

const AUDIT: &str = "\
    INSERT INTO audit (entry)
    SELECT new.entry FROM unnest($1::text[]) WITH ORDINALITY AS new (entry, number) ORDER BY new.number";

/// Stores records in a `PostgreSQL` database.
///
/// Each change is a serializable transaction, which is retried after a conflict with another one of any server. Connections
/// are pooled, and opened again when the database is back.
#[derive(Clone)]
pub struct PostgresStore {
    name: String,
    pool: Pool,
    queues: Arc<Queues>,
}

/// Queues for changes of the same key within this process. Without them, such changes would each hold a connection, conflict
/// and retry. Correctness does not depend on the queues: other servers have their own.
struct Queues {
    queues: [Mutex<()>; QUEUES],
    hasher: RandomState,
}

impl Default for Queues {
    fn default() -> Queues {
        Queues { queues: std::array::from_fn(|_| Mutex::default()), hasher: RandomState::new() }
    }
}

impl Queues {
    /// Waits for the turn of a change, which lasts until the guard is dropped. The queue depends on the first key.
    async fn turn(&self, keys: &[RecordKey]) -> Result<Option<MutexGuard<'_, ()>>, StoreError> {
        let Some(key) = keys.first() else { return Ok(None) };
        let number = usize::try_from(self.hasher.hash_one(key) % QUEUES as u64).unwrap_or_default();
        timeout(QUERY_TIMEOUT, self.queues[number].lock()).await.map(Some).map_err(|_| timed_out())
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PostgresStore").field("name", &self.name).finish_non_exhaustive()
    }
}

impl PostgresStore {
    /// Connects to a database by its URL, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, and creates the tables if they do
    /// not exist.
    ///
    /// The URL may have the `libpq` parameters that `tokio-postgres` supports, and `sslmode` (`disable`, `prefer`, or one of
    /// `require`, `verify-ca` and `verify-full`, which all verify the certificate and the host name), `sslrootcert`,
    /// `sslcert`, `sslkey`, and `pool_size`. Of several hosts, `HOST:PORT,HOST:PORT` with `target_session_attrs=read-write`,
    /// the first one that accepts writes is used, again after each failover.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: the URL is invalid, the database does not respond, or it belongs to another or a newer program. The
    /// error never holds the password.
    pub async fn open(url: &str) -> Result<PostgresStore, StoreError> {
        let Address { config, tls, connections, timeout: open_timeout, name } = Address::of(url)?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config, MakeRustlsConnect::new(tls), recycling);
        let pool = Pool::builder(manager).max_size(connections).runtime(Runtime::Tokio1);
        let pool = pool.wait_timeout(Some(POOL_TIMEOUT)).create_timeout(Some(open_timeout)).post_create(
            Hook::async_fn(|connection, _| {
                Box::pin(async move {
                    connection.batch_execute(LIMITS).await.map_err(HookError::Backend)?;
                    for plan in PLANS {
                        // Another engine may not support it.
                        let _unknown = connection.batch_execute(plan).await;
                    }
                    Ok(())
                })
            }),
        );
        let cannot_open = |failure: StoreError| match failure {
            StoreError::Database(source) => StoreError::Open { name: name.clone(), source },
            failure => failure,
        };
        let pool = pool.build().map_err(|_| StoreError::Ended)?;
        let store = PostgresStore { name: name.clone(), pool, queues: Arc::default() };
        let mut attempts = Attempts::new();
        loop {
            let connection = store.connection().await.map_err(cannot_open)?;
            match schema::migrate(&connection, &store.name).await {
                Ok(()) => connection.give_back(),
                Err(failure) => {
                    attempts.again(failure).await.map_err(cannot_open)?;
                    continue;
                }
            }
            return Ok(store);
        }
    }

    async fn connection(&self) -> Result<Connection, StoreError> {
        self.pool.get().await.map(Connection::new).map_err(pool_failure)
    }

    /// Runs one statement as its own transaction, and returns its rows.
    async fn rows(&self, statement: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let mut attempts = Attempts::new();
        loop {
            let connection = self.connection().await?;
            let rows = async {
                let prepared = connection.prepare_cached(statement).await?;
                connection.query(&prepared, parameters).await
            };
            match with_timeout(rows).await.and_then(|rows| Ok(rows?)) {
                Ok(rows) => {
                    connection.give_back();
                    return Ok(rows);
                }
                Err(failure) => self.again(&mut attempts, failure).await?,
            }
        }
    }

    /// Waits before the next attempt, or returns the failure. After a broken connection, such as at a failover, the next attempt
    /// opens a new one: the idle ones are probably broken too.
    async fn again(&self, attempts: &mut Attempts, failure: Failure) -> Result<(), StoreError> {
        if matches!(failure, Failure::Broken(_)) {
            self.pool.retain(|_, _| false);
        }
        attempts.again(failure).await
    }

    async fn change_all(self, keys: Vec<RecordKey>, mut change: ChangeFn) -> Result<(), StoreError> {
        if !keys.iter().all(fits) {
            return Err(StoreError::TooLong);
        }
        let _turn = self.queues.turn(&keys).await?;
        let mut attempts = Attempts::new();
        loop {
            let connection = self.connection().await?;
            let attempted;
            (change, attempted) = attempt(&connection, &keys, change).await;
            match attempted {
                Ok(()) => {
                    connection.give_back();
                    return Ok(());
                }
                Err(failure) => {
                    // After a conflict the connection can be reused. After other failures it is closed.
                    if matches!(failure, Failure::Conflict(_)) && connection.batch_execute("ROLLBACK").await.is_ok() {
                        connection.give_back();
                    }
                    self.again(&mut attempts, failure).await?;
                }
            }
        }
    }
}

/// Waits for a future, up to the query timeout.
async fn with_timeout<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    timeout(QUERY_TIMEOUT, future).await.map_err(|_| Failure::Final(timed_out()))
}

/// Performs a change in one transaction and two round trips.
async fn attempt(connection: &Connection, keys: &[RecordKey], change: ChangeFn) -> (ChangeFn, Result<(), Failure>) {
    let records = match begin(connection, keys).await {
        Ok(records) => records,
        Err(failure) => return (change, Err(failure)),
    };
    let (change, writes) = compute(change, records).await;
    (change, finish(connection, Writes::of(writes)).await)
}

/// Begins a transaction, and reads the records of a change.
async fn begin(connection: &Connection, keys: &[RecordKey]) -> Result<Vec<Option<Stored>>, Failure> {
    let read = async {
        let select = connection.prepare_cached(RECORD).await?;
        let records = keys.iter().map(|key| async {
            let [kind, tenant, group, user, name] = key_columns(key);
            let row = connection.query_opt(&select, &[&kind, &tenant, &group, &user, &name]).await?;
            Ok::<_, Failure>(row.map(|row| json(&row, 0).map(Stored::from)).transpose()?)
        });
        // Statements run in the order they are sent: the transaction begins before the reads.
        let begin = connection.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE");
        let (started, records) = tokio::join!(biased; begin, join_all(records));
        started?;
        records.into_iter().collect::<Result<Vec<_>, Failure>>()
    };
    with_timeout(read).await?
}

/// Writes and commits.
async fn finish(connection: &Connection, writes: Writes) -> Result<(), Failure> {
    if !writes.puts.keys().chain(&writes.removed).all(fits) {
        return Err(StoreError::TooLong.into());
    }
    writes.write(connection).await
}

/// The writes of a change. If two writes have the same key, the last one is performed.
#[derive(Default)]
struct Writes {
    puts: BTreeMap<RecordKey, Value>,
    removed: Vec<RecordKey>,
    entries: Vec<String>,
}

impl Writes {
    fn of(writes: Vec<Write>) -> Writes {
        let (mut records, mut entries) = (BTreeMap::new(), Vec::new());
        for write in writes {
            match write {
                Write::Put(key, record) => drop(records.insert(key, Some(record))),
                Write::Remove(key) => drop(records.insert(key, None)),
                Write::Audit(entry) => entries.push(entry.to_string()),
            }
        }
        let mut all = Writes { entries, ..Writes::default() };
        for (key, record) in records {
            match record {
                Some(record) => drop(all.puts.insert(key, record.into_value())),
                None => all.removed.push(key),
            }
        }
        all
    }

    /// Sends the writes and the commit in one round trip. If a statement fails, the database does not commit.
    async fn write(&self, connection: &Connection) -> Result<(), Failure> {
        let puts = self.put(connection).await?;
        let removed = Batch::of(connection, REMOVE, key_arrays(&self.removed)).await?;
        let entries = Batch::of(connection, AUDIT, [self.entries.clone()]).await?;
        // All statements are prepared, so each is sent when its future is first polled: the commit is sent last.
        let all = async {
            tokio::join!(
                biased;
                puts.execute(connection),
                removed.execute(connection),
                entries.execute(connection),
                connection.batch_execute("COMMIT")
            )
        };
        let (put, removed, audited, committed) =
            timeout(QUERY_TIMEOUT, all).await.map_err(|_| Failure::Final(StoreError::Unknown))?;
        for written in [put, removed, audited] {
            written.map_err(failure_before_commit)?;
        }
        committed.map_err(commit_failure)
    }

    async fn put(&self, connection: &Connection) -> Result<Batch<6>, Failure> {
        let [kind, tenant, group, user, name] = key_arrays(self.puts.keys());
        let bodies = self.puts.values().map(Value::to_string).collect();
        Batch::of(connection, PUT, [kind, tenant, group, user, name, bodies]).await
    }
}

/// A statement whose parameters are columns as arrays. Without rows it is not executed.
struct Batch<const COLUMNS: usize> {
    statement: Option<Statement>,
    columns: [Vec<String>; COLUMNS],
}

impl<const COLUMNS: usize> Batch<COLUMNS> {
    async fn of(
        connection: &Connection,
        statement: &str,
        columns: [Vec<String>; COLUMNS],
    ) -> Result<Batch<COLUMNS>, Failure> {
        let is_needed = columns.iter().any(|column| !column.is_empty());
        let statement = if is_needed { Some(with_timeout(connection.prepare_cached(statement)).await??) } else { None };
        Ok(Batch { statement, columns })
    }

    async fn execute(&self, connection: &Connection) -> Result<(), Error> {
        let Some(statement) = &self.statement else { return Ok(()) };
        let columns = self.columns.each_ref().map(|column| column as &(dyn ToSql + Sync));
        connection.execute(statement, &columns).await.map(drop)
    }
}

impl Store for PostgresStore {
    fn name(&self) -> &'static str {
        "postgresql"
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        Box::pin(async move {
            let mut records = vec![None; keys.len()];
            if let [key] = keys {
                let [kind, tenant, group, user, name] = key_columns(key);
                let rows = self.rows(RECORD, &[&kind, &tenant, &group, &user, &name]).await?;
                records[0] = rows.first().map(|row| json(row, 0).map(Stored::from)).transpose()?;
                return Ok(records);
            }
            let [kind, tenant, group, user, name] = key_arrays(keys);
            for row in self.rows(RECORDS, &[&kind, &tenant, &group, &user, &name]).await? {
                // Ordinality counts from 1.
                let number = row.try_get::<_, i64>(0).ok().and_then(|number| usize::try_from(number - 1).ok());
                let record = number.and_then(|number| records.get_mut(number)).ok_or(StoreError::Damaged)?;
                *record = Some(json(&row, 1)?.into());
            }
            Ok(records)
        })
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        Box::pin(async move {
            let bounds = key_columns(within);
            let bounds_of_columns = ["kind", "tenant", "grp", "usr", "name"].into_iter().zip(&bounds);
            let used: Vec<(&str, &String)> = bounds_of_columns.filter(|(_, bound)| !bound.is_empty()).collect();
            let conditions = used.iter().enumerate().map(|(number, (column, _))| format!("{column} = ${}", number + 1));
            let conditions = conditions.collect::<Vec<_>>().join(" AND ");
            let statement = format!("SELECT tenant, grp, usr, name, body FROM record WHERE {conditions}");
            let parameters: Vec<&(dyn ToSql + Sync)> = used.iter().map(|(_, bound)| *bound as _).collect();
            let rows = self.rows(&statement, &parameters).await?;
            let records = rows.iter().map(|row| Ok((key_of_row(within.kind, row)?, json(row, 4)?)));
            let mut records = records.collect::<Result<Vec<_>, StoreError>>()?;
            records.sort_by(|(one, _), (other, _)| one.cmp(other));
            Ok(records)
        })
    }

    /// Runs in its own task, so that it is completed even if the caller stops waiting.
    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()> {
        let store = self.clone();
        Box::pin(async move { tokio::spawn(store.change_all(keys, change)).await.map_err(|_| StoreError::Ended)? })
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        Box::pin(async move {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let entries = "SELECT id, entry FROM audit WHERE id > $1 ORDER BY id LIMIT $2";
            let rows = self.rows(entries, &[&after, &most]).await?;
            rows.iter().map(|row| Ok((row.try_get(0).map_err(|_| StoreError::Damaged)?, json(row, 1)?))).collect()
        })
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { self.rows("SELECT kind FROM record LIMIT 1", &[]).await.map(drop) })
    }

    fn snapshot(&self, chunks: mpsc::Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let connection = self.connection().await?;
            connection
                .batch_execute(&format!("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {NO_LIMITS}"))
                .await
                .map_err(|failure| database_error(&failure))?;
            for kind in RecordKind::ALL {
                let records = "\
                    SELECT tenant, grp, usr, name, body FROM record WHERE kind = $1 ORDER BY tenant, grp, usr, name";
                let record = |row: &Row| Ok(StoredItem::Record(key_of_row(kind, row)?, json(row, 4)?));
                send(&connection, records, &[&kind.as_str()], &chunks, record).await?;
            }
            let entries = "SELECT entry FROM audit ORDER BY id";
            send(&connection, entries, &[], &chunks, |row| Ok(StoredItem::Audit(json(row, 0)?))).await?;
            connection.batch_execute("COMMIT").await.map_err(|failure| database_error(&failure))?;
            connection.give_back();
            Ok(())
        })
    }

    fn restore(&self, mut source: RestoreSource, replace: bool) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let (mut attempts, mut lock) = (Attempts::new(), true);
            loop {
                let connection = self.connection().await?;
                match restore(&connection, source(), replace, &mut lock).await {
                    Ok(()) => {
                        connection.give_back();
                        return Ok(());
                    }
                    Err(failure) => self.again(&mut attempts, failure).await?,
                }
            }
        })
    }
}

/// Sends the rows of a statement in chunks while they arrive.
async fn send(
    connection: &Connection,
    statement: &str,
    parameters: &[&(dyn ToSql + Sync)],
    chunks: &mpsc::Sender<Vec<StoredItem>>,
    item: impl Fn(&Row) -> Result<StoredItem, StoreError>,
) -> Result<(), StoreError> {
    let failed = |failure: Error| database_error(&failure);
    let parameters = parameters.to_vec();
    let mut rows = pin!(connection.query_raw(statement, parameters).await.map_err(failed)?);
    let mut chunk = Vec::with_capacity(CHUNK);
    while let Some(row) = rows.try_next().await.map_err(failed)? {
        chunk.push(item(&row)?);
        if chunk.len() == CHUNK {
            chunks.send(std::mem::take(&mut chunk)).await.map_err(|_| StoreError::Ended)?;
        }
    }
    chunks.send(chunk).await.map_err(|_| StoreError::Ended)
}

/// Replaces everything in the database in one transaction. Other writers wait if the engine can lock tables; otherwise the
/// second of two conflicting transactions is retried.
async fn restore(
    connection: &Connection,
    mut chunks: mpsc::Receiver<Chunk>,
    replace: bool,
    lock: &mut bool,
) -> Result<(), Failure> {
    connection.batch_execute(&format!("BEGIN ISOLATION LEVEL SERIALIZABLE; {NO_LIMITS}")).await?;
    if *lock {
        let locked = connection.batch_execute("LOCK TABLE record, audit IN EXCLUSIVE MODE").await;
        if let Err(failure) = locked {
            let unknown = [SqlState::FEATURE_NOT_SUPPORTED, SqlState::SYNTAX_ERROR];
            if failure.code().is_some_and(|code| unknown.contains(code)) {
                *lock = false;
                return Err(Failure::Conflict(database_error(&failure)));
            }
            return Err(failure.into());
        }
    }
    if !replace {
        let anything = "SELECT EXISTS (SELECT 1 FROM record) OR EXISTS (SELECT 1 FROM audit)";
        if connection.query_one(anything, &[]).await?.get(0) {
            return Err(StoreError::NotEmpty.into());
        }
    }
    connection.batch_execute("DELETE FROM record; DELETE FROM audit").await?;
    loop {
        match chunks.recv().await.ok_or(StoreError::Ended)? {
            Chunk::Items(chunk) => {
                let writes = Writes::of(chunk.into_iter().map(Write::from).collect());
                if !writes.puts.keys().all(fits) {
                    return Err(StoreError::TooLong.into());
                }
                writes.put(connection).await?.execute(connection).await?;
                Batch::of(connection, AUDIT, [writes.entries]).await?.execute(connection).await?;
            }
            Chunk::End => return connection.batch_execute("COMMIT").await.map_err(commit_failure),
        }
    }
}

/// Parses a column with JSON.
fn json(row: &Row, column: usize) -> Result<Value, StoreError> {
    let body = row.try_get::<_, &str>(column).map_err(|_| StoreError::Damaged)?;
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
