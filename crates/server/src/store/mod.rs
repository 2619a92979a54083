//! What keeps the state of services.

mod memory;
mod sqlite;

pub use memory::MemoryStore;
pub use sqlite::SqliteStore;

use serde_json::Value;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

/// Keeps a state, a JSON object, for each place. What a state holds is none of its business.
///
/// A store is shared by all requests, and perhaps its database by several servers. Every change is atomic, durable as far
/// as the store is durable at all, and made on the newest state: no two changes of a place overlap.
pub trait Store: Send + Sync + 'static {
    /// The state of a place, or none if nothing was ever written there.
    fn read<'s>(&'s self, place: &'s Place) -> Pending<'s, Option<Value>>;

    /// Changes the state of a place. When the future is ready, the change is kept.
    fn change(&self, place: Place, change: Change) -> Pending<'_, ()>;

    /// Whether the store can be read.
    fn check(&self) -> Pending<'_, ()>;
}

/// What a store will come back with.
pub type Pending<'s, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 's>>;

/// Makes the new state of the old one, or none if nothing is to change.
///
/// A store that meets a conflict with another server may call it again, with the newer state: the last call counts.
pub type Change = Box<dyn FnMut(Option<&Value>) -> Option<Value> + Send>;

/// Whose state it is, and of which service. What a service has no segment for is empty.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Place {
    /// The tenant.
    pub tenant: String,
    /// The group.
    pub group: String,
    /// The user.
    pub user: String,
    /// The service, by its name in the model.
    pub service: String,
}

/// Why a store cannot do what it is asked. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder cannot be made.
    #[error("cannot make the folder {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be opened.
    #[error("cannot open the database {}: {source}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
    /// The database is one of a newer program.
    #[error(
        "the database {} has version {found}, and this program knows versions up to {known}; use a newer program", path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version that it has.
        found: i64,
        /// The newest version that is known.
        known: i64,
    },
    /// The database is of another program.
    #[error("{} is a database of another program; name another folder", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The database refuses.
    #[error("the database refuses: {0}")]
    Database(#[from] rusqlite::Error),
    /// What is stored is no JSON.
    #[error("what is stored cannot be read; restore it from a backup")]
    Damaged,
    /// The store came to an end, or a change did.
    #[error("the change came to no end")]
    Ended,
}
