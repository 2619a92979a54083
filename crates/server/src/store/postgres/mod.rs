//! Records in a database of `PostgreSQL`, or of an engine that speaks its protocol: several servers may share it.

mod address;
mod connection;
mod failure;
mod names;
mod schema;

use super::{Change, Kept, Key, Kind, Part, Pending, Source, Store, StoreError, Write};
use address::Address;
use connection::Connection;
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use failure::{Attempts, Failure, before_commit, described, of_commit, too_late, without_connection};
use futures_util::TryStreamExt;
use futures_util::future::join_all;
use names::{columns, fits, key, place};
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

/// How long the database may take to answer: somewhat longer than it is told itself.
const GIVEN_UP: Duration = Duration::from_secs(12);

/// How long a request waits for a connection that is free.
const FREE: Duration = Duration::from_secs(5);

/// How many places may be changed at once without standing in one line by chance.
const QUEUES: usize = 256;

/// How many records a snapshot sends at a time.
const PART: usize = 256;

/// What each connection is told. That a statement ends belongs to what we promise; the rest helps, where it is known: rows
/// that are found by their key are what a serializable transaction is held against, and not the whole table.
const LIMITS: &str = "SET statement_timeout = 10000; SET idle_in_transaction_session_timeout = 20000";
const PLANS: [&str; 3] = ["SET enable_seqscan = off", "SET enable_hashjoin = off", "SET enable_mergejoin = off"];

/// What takes as long as it takes.
const NO_LIMITS: &str = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";

const RECORD: &str = "SELECT body FROM record WHERE kind = $1 AND tenant = $2 AND grp = $3 AND usr = $4 AND name = $5";

const RECORDS: &str = "\
    SELECT asked.number, record.body
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        WITH ORDINALITY AS asked (kind, tenant, grp, usr, name, number)
    JOIN record ON record.kind = asked.kind AND record.tenant = asked.tenant AND record.grp = asked.grp
        AND record.usr = asked.usr AND record.name = asked.name";

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

/// Keeps records in a database of `PostgreSQL`.
///
/// Each change is a serializable transaction, made again if it meets another one, whichever server made that. Connections
/// are pooled, and made anew when the database comes back.
#[derive(Clone)]
pub struct PostgresStore {
    name: String,
    pool: Pool,
    queues: Arc<Queues>,
}

/// Changes of one place that are asked for here stand in line, so that they do not wait with a connection each, only to meet one
/// another and begin again. That none is lost does not hang on it: other servers have queues of their own.
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
    /// The turn of a change, which lasts until it is dropped. The first place is what a change is about.
    async fn turn(&self, places: &[Key]) -> Result<Option<MutexGuard<'_, ()>>, StoreError> {
        let Some(place) = places.first() else { return Ok(None) };
        let number = usize::try_from(self.hasher.hash_one(place) % QUEUES as u64).unwrap_or_default();
        timeout(GIVEN_UP, self.queues[number].lock()).await.map(Some).map_err(|_| too_late())
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PostgresStore").field("name", &self.name).finish_non_exhaustive()
    }
}

impl PostgresStore {
    /// Connects to a database by its URL, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, and makes the tables if they are
    /// not there.
    ///
    /// The parameters are those of `libpq` that `tokio-postgres` knows, and `sslmode` (`disable`, `prefer`, and `require`,
    /// `verify-ca` or `verify-full`, which all hold the certificate of the server against its name), `sslrootcert`,
    /// `sslcert`, `sslkey`, and `pool_size`.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: the URL is none, nobody answers, or the database is of another or a newer program. None of them
    /// shows the password.
    pub async fn open(url: &str) -> Result<PostgresStore, StoreError> {
        let Address { config, tls, connections, patience, name } = Address::of(url)?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config, MakeRustlsConnect::new(tls), recycling);
        let pool = Pool::builder(manager).max_size(connections).runtime(Runtime::Tokio1);
        let pool = pool.wait_timeout(Some(FREE)).create_timeout(Some(patience)).post_create(Hook::async_fn(
            |connection, _| {
                Box::pin(async move {
                    connection.batch_execute(LIMITS).await.map_err(HookError::Backend)?;
                    for plan in PLANS {
                        // An engine that plans in another way need not know it.
                        let _unknown = connection.batch_execute(plan).await;
                    }
                    Ok(())
                })
            },
        ));
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
        self.pool.get().await.map(Connection::new).map_err(without_connection)
    }

    /// The rows of one statement, which is a transaction by itself, and of one moment.
    async fn rows(&self, statement: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let mut attempts = Attempts::new();
        loop {
            let connection = self.connection().await?;
            let asked = async {
                let prepared = connection.prepare_cached(statement).await?;
                connection.query(&prepared, parameters).await
            };
            match timely(asked).await.and_then(|rows| Ok(rows?)) {
                Ok(rows) => {
                    connection.give_back();
                    return Ok(rows);
                }
                Err(failure) => attempts.again(failure).await?,
            }
        }
    }

    async fn change_all(self, places: Vec<Key>, mut change: Change) -> Result<(), StoreError> {
        if !places.iter().all(fits) {
            return Err(StoreError::TooLong);
        }
        let _turn = self.queues.turn(&places).await?;
        let mut attempts = Attempts::new();
        loop {
            let connection = self.connection().await?;
            match attempt(&connection, &places, &mut change).await {
                Ok(()) => {
                    connection.give_back();
                    return Ok(());
                }
                Err(failure) => {
                    // A conflict is no fault of the connection. Everything else is answered with another one.
                    if matches!(failure, Failure::Conflict(_)) && connection.batch_execute("ROLLBACK").await.is_ok() {
                        connection.give_back();
                    }
                    attempts.again(failure).await?;
                }
            }
        }
    }
}

/// What comes in time. What does not is given up, together with its connection.
async fn timely<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    timeout(GIVEN_UP, future).await.map_err(|_| Failure::Final(too_late()))
}

/// Makes a change in one transaction, and two round trips.
async fn attempt(connection: &Connection, places: &[Key], change: &mut Change) -> Result<(), Failure> {
    let read = async {
        let select = connection.prepare_cached(RECORD).await?;
        let records = places.iter().map(|place| async {
            let [kind, tenant, group, user, name] = key(place);
            let row = connection.query_opt(&select, &[&kind, &tenant, &group, &user, &name]).await?;
            Ok::<_, Failure>(row.map(|row| json(&row, 0)).transpose()?)
        });
        // What is sent first is done first: the transaction begins before anything is read in it.
        let begin = connection.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE");
        let (started, records) = tokio::join!(biased; begin, join_all(records));
        started?;
        records.into_iter().collect::<Result<Vec<_>, Failure>>()
    };
    let records = timely(read).await??;
    let writes = Writes::of(change(&records));
    if !writes.puts.keys().chain(&writes.removed).all(fits) {
        return Err(StoreError::TooLong.into());
    }
    writes.write(connection).await?;
    Ok(())
}

/// What a change writes. Of two writes to one place the last counts.
#[derive(Default)]
struct Writes {
    puts: BTreeMap<Key, Value>,
    removed: Vec<Key>,
    entries: Vec<String>,
}

impl Writes {
    fn of(writes: Vec<Write>) -> Writes {
        let (mut records, mut entries) = (BTreeMap::new(), Vec::new());
        for write in writes {
            match write {
                Write::Put(place, record) => drop(records.insert(place, Some(record))),
                Write::Remove(place) => drop(records.insert(place, None)),
                Write::Audit(entry) => entries.push(entry.to_string()),
            }
        }
        let mut all = Writes { entries, ..Writes::default() };
        for (place, record) in records {
            match record {
                Some(record) => drop(all.puts.insert(place, record)),
                None => all.removed.push(place),
            }
        }
        all
    }

    /// Writes and commits, in one round trip. A transaction in which a statement failed cannot be committed.
    async fn write(&self, connection: &Connection) -> Result<(), Failure> {
        let puts = self.put(connection).await?;
        let removed = Batch::of(connection, REMOVE, columns(&self.removed)).await?;
        let entries = Batch::of(connection, AUDIT, [self.entries.clone()]).await?;
        // Everything has been prepared, so that each is sent when it is first asked: the commit comes last.
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
            timeout(GIVEN_UP, all).await.map_err(|_| Failure::Final(StoreError::Unknown))?;
        for written in [put, removed, audited] {
            written.map_err(before_commit)?;
        }
        committed.map_err(of_commit)
    }

    async fn put(&self, connection: &Connection) -> Result<Batch<6>, Failure> {
        let [kind, tenant, group, user, name] = columns(self.puts.keys());
        let bodies = self.puts.values().map(Value::to_string).collect();
        Batch::of(connection, PUT, [kind, tenant, group, user, name, bodies]).await
    }
}

/// A statement that takes columns, each as an array. With no rows it is not needed.
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
        let statement = if is_needed { Some(timely(connection.prepare_cached(statement)).await??) } else { None };
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

    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        Box::pin(async move {
            let mut records = vec![None; places.len()];
            if let [place] = places {
                let [kind, tenant, group, user, name] = key(place);
                let rows = self.rows(RECORD, &[&kind, &tenant, &group, &user, &name]).await?;
                records[0] = rows.first().map(|row| json(row, 0)).transpose()?;
                return Ok(records);
            }
            let [kind, tenant, group, user, name] = columns(places);
            for row in self.rows(RECORDS, &[&kind, &tenant, &group, &user, &name]).await? {
                // They are counted from 1.
                let number = row.try_get::<_, i64>(0).ok().and_then(|number| usize::try_from(number - 1).ok());
                let record = number.and_then(|number| records.get_mut(number)).ok_or(StoreError::Damaged)?;
                *record = Some(json(&row, 1)?);
            }
            Ok(records)
        })
    }

    fn list<'s>(&'s self, within: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        Box::pin(async move {
            let bounds = key(within);
            let said = ["kind", "tenant", "grp", "usr", "name"].into_iter().zip(&bounds);
            let said: Vec<(&str, &String)> = said.filter(|(_, bound)| !bound.is_empty()).collect();
            let conditions = said.iter().enumerate().map(|(number, (column, _))| format!("{column} = ${}", number + 1));
            let conditions = conditions.collect::<Vec<_>>().join(" AND ");
            let statement = format!("SELECT tenant, grp, usr, name, body FROM record WHERE {conditions}");
            let parameters: Vec<&(dyn ToSql + Sync)> = said.iter().map(|(_, bound)| *bound as _).collect();
            let rows = self.rows(&statement, &parameters).await?;
            let records = rows.iter().map(|row| Ok((place(within.kind, row)?, json(row, 4)?)));
            let mut records = records.collect::<Result<Vec<_>, StoreError>>()?;
            records.sort_by(|(one, _), (other, _)| one.cmp(other));
            Ok(records)
        })
    }

    /// It is made all the same if whoever asked goes away.
    fn change(&self, places: Vec<Key>, change: Change) -> Pending<'_, ()> {
        let store = self.clone();
        Box::pin(async move { tokio::spawn(store.change_all(places, change)).await.map_err(|_| StoreError::Ended)? })
    }

    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>> {
        Box::pin(async move {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let entries = "SELECT id, entry FROM audit WHERE id > $1 ORDER BY id LIMIT $2";
            let rows = self.rows(entries, &[&after, &most]).await?;
            rows.iter().map(|row| Ok((row.try_get(0).map_err(|_| StoreError::Damaged)?, json(row, 1)?))).collect()
        })
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(async { self.rows("SELECT kind FROM record LIMIT 1", &[]).await.map(drop) })
    }

    fn snapshot(&self, parts: mpsc::Sender<Vec<Kept>>) -> Pending<'_, ()> {
        Box::pin(async move {
            let connection = self.connection().await?;
            connection
                .batch_execute(&format!("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {NO_LIMITS}"))
                .await
                .map_err(|failure| described(&failure))?;
            for kind in Kind::ALL {
                let records = "\
                    SELECT tenant, grp, usr, name, body FROM record WHERE kind = $1 ORDER BY tenant, grp, usr, name";
                let record = |row: &Row| Ok(Kept::Record(place(kind, row)?, json(row, 4)?));
                send(&connection, records, &[&kind.as_str()], &parts, record).await?;
            }
            let entries = "SELECT entry FROM audit ORDER BY id";
            send(&connection, entries, &[], &parts, |row| Ok(Kept::Audit(json(row, 0)?))).await?;
            connection.batch_execute("COMMIT").await.map_err(|failure| described(&failure))?;
            connection.give_back();
            Ok(())
        })
    }

    fn restore(&self, mut source: Source, replace: bool) -> Pending<'_, ()> {
        Box::pin(async move {
            let (mut attempts, mut lock) = (Attempts::new(), true);
            loop {
                let connection = self.connection().await?;
                match restore(&connection, source(), replace, &mut lock).await {
                    Ok(()) => {
                        connection.give_back();
                        return Ok(());
                    }
                    Err(failure) => attempts.again(failure).await?,
                }
            }
        })
    }
}

/// Sends the rows of a statement as they come: no more than a part of them is held.
async fn send(
    connection: &Connection,
    statement: &str,
    parameters: &[&(dyn ToSql + Sync)],
    parts: &mpsc::Sender<Vec<Kept>>,
    one: impl Fn(&Row) -> Result<Kept, StoreError>,
) -> Result<(), StoreError> {
    let failed = |failure: Error| described(&failure);
    let parameters = parameters.to_vec();
    let mut rows = pin!(connection.query_raw(statement, parameters).await.map_err(failed)?);
    let mut part = Vec::with_capacity(PART);
    while let Some(row) = rows.try_next().await.map_err(failed)? {
        part.push(one(&row)?);
        if part.len() == PART {
            parts.send(std::mem::take(&mut part)).await.map_err(|_| StoreError::Ended)?;
        }
    }
    parts.send(part).await.map_err(|_| StoreError::Ended)
}

/// Makes what a source gives all that is kept, in one transaction. Whoever writes meanwhile waits, where the engine can
/// lock tables; where it cannot, whoever comes second tries again.
async fn restore(
    connection: &Connection,
    mut parts: mpsc::Receiver<Part>,
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
                return Err(Failure::Conflict(described(&failure)));
            }
            return Err(failure.into());
        }
    }
    if !replace {
        let something = "SELECT EXISTS (SELECT 1 FROM record) OR EXISTS (SELECT 1 FROM audit)";
        if connection.query_one(something, &[]).await?.get(0) {
            return Err(StoreError::NotEmpty.into());
        }
    }
    connection.batch_execute("DELETE FROM record; DELETE FROM audit").await?;
    loop {
        match parts.recv().await.ok_or(StoreError::Ended)? {
            Part::Kept(part) => {
                let writes = Writes::of(part.into_iter().map(Write::from).collect());
                if !writes.puts.keys().all(fits) {
                    return Err(StoreError::TooLong.into());
                }
                writes.put(connection).await?.execute(connection).await?;
                Batch::of(connection, AUDIT, [writes.entries]).await?.execute(connection).await?;
            }
            Part::End => return connection.batch_execute("COMMIT").await.map_err(of_commit),
        }
    }
}

/// What a column of JSON holds.
fn json(row: &Row, column: usize) -> Result<Value, StoreError> {
    let body = row.try_get::<_, &str>(column).map_err(|_| StoreError::Damaged)?;
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
