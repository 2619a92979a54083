//! What keeps the records of a server: the states of services, the directory, the sessions, and the audit trail.

mod key;
mod memory;
mod open;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use key::{Key, Kind};
pub use memory::MemoryStore;
pub use open::open_store;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

use serde_json::Value;
use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Keeps a record, a JSON object, for each place. What a record holds is none of its business.
///
/// A store is shared by all requests, and perhaps its database by several servers. Every change is atomic, durable as far
/// as the store is durable at all, and made on the newest records: no two changes of a place overlap.
pub trait Store: Send + Sync + 'static {
    /// What the store is called where it is measured.
    fn name(&self) -> &'static str {
        "other"
    }

    /// The records of places, in the order of the places; none where nothing was ever written. All are of one moment.
    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>>;

    /// All records of a kind within a tenant, a group or a user, in the order of their places. What is empty in the place
    /// bounds nothing.
    fn list<'s>(&'s self, within: &'s Key) -> Pending<'s, Vec<(Key, Value)>>;

    /// Reads the records of places, and writes what the change makes of them, all or nothing. When the future is ready,
    /// the change is kept.
    fn change(&self, places: Vec<Key>, change: Change) -> Pending<'_, ()>;

    /// The entries of the audit trail behind a number, the oldest first, so many at most. Numbers grow; some may be missing.
    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>>;

    /// Whether the store can be read, and, if a change has failed to come to the disk, whether it takes changes again.
    fn check(&self) -> Pending<'_, ()>;

    /// Sends all that is kept, as it is at one moment, part by part: the records in the order of their places, then the
    /// audit trail in its own. When the future is ready, all has been sent. Nobody who writes waits for it.
    ///
    /// [`StoreError::Ended`] if the receiver goes away.
    fn snapshot(&self, parts: mpsc::Sender<Vec<Kept>>) -> Pending<'_, ()>;

    /// Makes what a source gives all that is kept, or changes nothing. Servers that use the store go on.
    ///
    /// [`StoreError::NotEmpty`] if something is kept and may not be replaced; [`StoreError::Ended`] if the source comes to
    /// no [`Part::End`]. Of two records of one place the last counts.
    fn restore(&self, source: Source, replace: bool) -> Pending<'_, ()>;
}

/// One thing that a store keeps.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// The record of a place.
    Record(Key, Value),
    /// The next entry of the audit trail.
    Audit(Value),
}

impl From<Kept> for Write {
    fn from(kept: Kept) -> Write {
        match kept {
            Kept::Record(place, record) => Write::Put(place, record),
            Kept::Audit(entry) => Write::Audit(entry),
        }
    }
}

/// What a source gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Some more.
    Kept(Vec<Kept>),
    /// That was all. A source that fails goes away without having said so.
    End,
}

/// Where a store is restored from: called, it begins anew. A store that meets a conflict with another server calls it again.
pub type Source = Box<dyn FnMut() -> mpsc::Receiver<Part> + Send>;

/// All that a store keeps, in memory: for stores that are known to be small, such as those of tests.
///
/// # Errors
///
/// What the store fails with.
pub async fn snapshot(store: &dyn Store) -> Result<Vec<Kept>, StoreError> {
    let (sender, mut parts) = mpsc::channel(1);
    let collect = async {
        let mut all = Vec::new();
        while let Some(part) = parts.recv().await {
            all.extend(part);
        }
        all
    };
    let (sent, all) = tokio::join!(store.snapshot(sender), collect);
    sent.map(|()| all)
}

/// Makes this all that a store keeps, whatever it kept before. Of nothing, the store is empty.
///
/// # Errors
///
/// What the store fails with.
pub async fn restore(store: &dyn Store, kept: Vec<Kept>) -> Result<(), StoreError> {
    let source = move || {
        let (sender, parts) = mpsc::channel(2);
        // There is room for both, and the receiver is here.
        for part in [Part::Kept(kept.clone()), Part::End] {
            let _sent = sender.try_send(part);
        }
        parts
    };
    store.restore(Box::new(source), true).await
}

/// What a store will come back with.
pub type Pending<'s, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 's>>;

/// What is to be written, made of the records that were asked for, in their order. Nothing is written of none.
///
/// A store that meets a conflict with another server may call it again, with the newer records: the last call counts. It
/// reads nothing but what it is given, so that what it decides holds when it is written.
pub type Change = Box<dyn FnMut(&[Option<Value>]) -> Vec<Write> + Send>;

/// One record that a change writes.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// The record of a place becomes this one.
    Put(Key, Value),
    /// The record of a place goes. It is no error if there is none.
    Remove(Key),
    /// The audit trail gets one more entry, behind all others.
    Audit(Value),
}

/// Why a store cannot do what it is asked. Nothing is changed then, but for what [`StoreError::Unknown`] says.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder cannot be made.
    #[error("cannot make the folder {}: {source}", path.display())]
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
    /// The database is one of a newer program.
    #[error(
        "the database {name} has version {found}, and this program knows versions up to {known}; use a newer program"
    )]
    Newer {
        /// The file, or the address without its password.
        name: String,
        /// The version that it has.
        found: i64,
        /// The newest version that is known.
        known: i64,
    },
    /// The database is of another program.
    #[error("{name} is a database of another program; name another one")]
    Foreign {
        /// The file, or the address without its password.
        name: String,
    },
    /// The text that is to name a store names none.
    #[error(
        "cannot tell which store is meant: {reason}; a store is sqlite:FOLDER, postgres://USER:PASSWORD@HOST:PORT/DATABASE or memory:"
    )]
    Address {
        /// What is wrong with it, without what it holds.
        reason: String,
    },
    /// The names of a place are longer than the database can find them by.
    #[error("the names of what is to be kept are longer than the database can find them by")]
    TooLong,
    /// The connection broke while a change was committed. This is the one failure after which it may have been made.
    #[error("the connection to the database broke, and nobody knows whether the change was made")]
    Unknown,
    /// The database refuses.
    #[error("the database refuses: {0}")]
    Database(Arc<dyn Error + Send + Sync>),
    /// What is stored is no JSON.
    #[error("what is stored cannot be read; restore it from a backup")]
    Damaged,
    /// Something is kept already, and nobody said that it may be replaced.
    #[error("something is kept there already")]
    NotEmpty,
    /// The store came to an end, or a change did.
    #[error("the change came to no end")]
    Ended,
}
