//! Stores: where a server keeps the states of services, the directory, sessions and the audit trail.

mod compute;
mod key;
mod memory;
mod open;
#[cfg(feature = "postgres")]
mod postgres;
mod records;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stored;

pub use key::{RecordKey, RecordKind};
pub use memory::MemoryStore;
pub use open::open_store;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
pub(crate) use records::{Keys, Records};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use stored::Stored;

use serde_json::Value;
use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc;

/// Stores a record, a JSON object, for each key. A store does not interpret its records.
///
/// All requests share a store, and several servers may share its database. Every change is atomic, durable if the store is
/// durable, and based on the newest records: changes of the same key never overlap.
pub trait Store: Send + Sync + 'static {
    /// The name of the store in metrics.
    fn name(&self) -> &'static str {
        "other"
    }

    /// Reads the records of keys, in the order of the keys; none for a key without a record. The read is a consistent snapshot.
    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>>;

    /// Reads records as [`read`](Store::read) does, as they were at some moment after another one. A store that has looked for changes in
    /// the meantime need not look again.
    fn read_since<'s>(&'s self, keys: &'s [RecordKey], _moment: Instant) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.read(keys)
    }

    /// Lists all records of a kind within a tenant, a group or a user, in the order of their keys. An empty part of the key
    /// matches everything.
    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>>;

    /// Reads the records of keys, calls the change with them, and performs its writes, all or none. The change is stored
    /// when the future completes.
    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()>;

    /// Reads at most this many audit entries after a number, the oldest first. Numbers grow, possibly with gaps.
    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>>;

    /// Ends the use of the store: everything is where a copy of its files finds it. Later calls may fail. By default it does
    /// nothing.
    fn close(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    /// Checks that the store can be read and, if writing has failed before, that it can be written again.
    fn check(&self) -> StoreFuture<'_, ()>;

    /// Sends a consistent snapshot of the store in chunks: the records in the order of their keys, then the audit trail.
    /// Everything is sent when the future completes. Writers do not wait for it.
    ///
    /// [`StoreError::Ended`] if the receiver is dropped.
    fn snapshot(&self, chunks: mpsc::Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()>;

    /// Replaces everything in the store with the items of a source, or changes nothing. Servers may keep using the store.
    ///
    /// [`StoreError::NotEmpty`] if the store is not empty and `replace` is false; [`StoreError::Ended`] if the source ends
    /// without [`Chunk::End`]. If two records have the same key, the last one is stored.
    fn restore(&self, source: RestoreSource, replace: bool) -> StoreFuture<'_, ()>;
}

/// One item of a store.
#[derive(Clone, Debug, PartialEq)]
pub enum StoredItem {
    /// A record and its key.
    Record(RecordKey, Value),
    /// The next audit entry.
    Audit(Value),
}

impl From<StoredItem> for Write {
    fn from(kept: StoredItem) -> Write {
        match kept {
            StoredItem::Record(key, record) => Write::Put(key, record.into()),
            StoredItem::Audit(entry) => Write::Audit(entry),
        }
    }
}

/// A message of a [`RestoreSource`].
#[derive(Clone, Debug, PartialEq)]
pub enum Chunk {
    /// More items.
    Items(Vec<StoredItem>),
    /// The end of all items. A source that fails is dropped without sending it.
    End,
}

/// The items to restore. Each call starts from the beginning; a store calls it again after a conflict with another server.
pub type RestoreSource = Box<dyn FnMut() -> mpsc::Receiver<Chunk> + Send>;

/// Collects everything in a store in memory. For small stores, such as those of tests.
///
/// # Errors
///
/// The errors of the store.
pub async fn snapshot(store: &dyn Store) -> Result<Vec<StoredItem>, StoreError> {
    let (sender, mut chunks) = mpsc::channel(1);
    let collect = async {
        let mut all = Vec::new();
        while let Some(chunk) = chunks.recv().await {
            all.extend(chunk);
        }
        all
    };
    let (sent, all) = tokio::join!(store.snapshot(sender), collect);
    sent.map(|()| all)
}

/// Replaces everything in a store with these items. Without items, the store is empty afterwards.
///
/// # Errors
///
/// The errors of the store.
pub async fn restore(store: &dyn Store, kept: Vec<StoredItem>) -> Result<(), StoreError> {
    let source = move || {
        let (sender, chunks) = mpsc::channel(2);
        // The channel has room for both messages, and its receiver still exists.
        for chunk in [Chunk::Items(kept.clone()), Chunk::End] {
            let _sent = sender.try_send(chunk);
        }
        chunks
    };
    store.restore(Box::new(source), true).await
}

/// The future of a store operation.
pub type StoreFuture<'s, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 's>>;

/// Computes the writes of a change from the records that were read, in the order of their keys. It may return no writes.
///
/// After a conflict with another change, a store may call it again with newer records; the writes of the last call are
/// performed. A store may call it before its transaction begins, so that a call that takes long delays no other change. It must depend only on these records, so that its decision still holds when it is written.
pub type ChangeFn = Box<dyn FnMut(&[Option<Stored>]) -> Vec<Write> + Send>;

/// One write of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// Sets the record of a key.
    Put(RecordKey, Stored),
    /// Removes the record of a key, if there is one.
    Remove(RecordKey),
    /// Appends an audit entry.
    Audit(Value),
}

/// Why an operation of a store failed. Nothing is changed then, except possibly with [`StoreError::Unknown`].
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder cannot be created.
    #[error("cannot create the folder {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: Arc<std::io::Error>,
    },
    /// The database cannot be opened.
    #[error("cannot open the database {name}: {source}")]
    Open {
        /// The file, or the address without its password.
        name: String,
        /// Why.
        source: Arc<dyn Error + Send + Sync>,
    },
    /// The database was written by a newer program.
    #[error(
        "the database {name} has version {found}, and this program supports versions up to {known}; use a newer program"
    )]
    Newer {
        /// The file, or the address without its password.
        name: String,
        /// The version that it has.
        found: i64,
        /// The newest version that is known.
        known: i64,
    },
    /// The database belongs to another program.
    #[error("{name} is a database of another program; choose another one")]
    Foreign {
        /// The file, or the address without its password.
        name: String,
    },
    /// The URL of a store is invalid.
    #[error(
        "the store is not valid: {reason}; use sqlite:FOLDER, postgres://USER:PASSWORD@HOST:PORT/DATABASE or memory:"
    )]
    Address {
        /// What is wrong with it, without its content.
        reason: String,
    },
    /// The key is longer than the index of the database allows.
    #[error("the names in the key are longer than the database allows")]
    TooLong,
    /// The connection broke during a commit. This is the only failure after which the change may have been made.
    #[error("the connection to the database broke during a commit; the change may have been made")]
    Unknown,
    /// The database returned an error.
    #[error("the database failed: {0}")]
    Database(Arc<dyn Error + Send + Sync>),
    /// A stored record is not valid JSON.
    #[error("a stored record is damaged; restore the store from a backup")]
    Damaged,
    /// The store is not empty, and must not be replaced.
    #[error("the store is not empty")]
    NotEmpty,
    /// The store or the operation stopped early.
    #[error("the operation of the store stopped early")]
    Ended,
}
