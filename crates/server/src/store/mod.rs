//! What keeps the records of a server: the states of services, the directory, the sessions, and the audit trail.

mod memory;
mod place;
mod sqlite;

pub use memory::MemoryStore;
pub use place::{Kind, Place};
pub use sqlite::SqliteStore;

use serde_json::Value;
use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

/// Keeps a record, a JSON object, for each place. What a record holds is none of its business.
///
/// A store is shared by all requests, and perhaps its database by several servers. Every change is atomic, durable as far
/// as the store is durable at all, and made on the newest records: no two changes of a place overlap.
pub trait Store: Send + Sync + 'static {
    /// The records of places, in the order of the places; none where nothing was ever written. All are of one moment.
    fn read<'s>(&'s self, places: &'s [Place]) -> Pending<'s, Vec<Option<Value>>>;

    /// All records of a kind within a tenant, a group or a user, in the order of their places. What is empty in the place
    /// bounds nothing.
    fn list<'s>(&'s self, within: &'s Place) -> Pending<'s, Vec<(Place, Value)>>;

    /// Reads the records of places, and writes what the change makes of them, all or nothing. When the future is ready,
    /// the change is kept.
    fn change(&self, places: Vec<Place>, change: Change) -> Pending<'_, ()>;

    /// The entries of the audit trail behind a number, the oldest first, so many at most. Numbers grow; some may be missing.
    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>>;

    /// Whether the store can be read, and, if a change has failed to come to the disk, whether it takes changes again.
    fn check(&self) -> Pending<'_, ()>;
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
    Put(Place, Value),
    /// The record of a place goes. It is no error if there is none.
    Remove(Place),
    /// The audit trail gets one more entry, behind all others.
    Audit(Value),
}

/// Why a store cannot do what it is asked. Nothing is changed then.
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
    /// The database refuses.
    #[error("the database refuses: {0}")]
    Database(Arc<dyn Error + Send + Sync>),
    /// What is stored is no JSON.
    #[error("what is stored cannot be read; restore it from a backup")]
    Damaged,
    /// The store came to an end, or a change did.
    #[error("the change came to no end")]
    Ended,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        StoreError::Database(Arc::new(error))
    }
}
