//! The directory: which tenants, groups, users and administrators there are, and which services are assigned to whom.
//!
//! It goes in and out as lines of JSON, one for each of them.
//!
//! ```
//! use linecard_model::API;
//! use linecard_server::{MemoryStore, PasswordCost, directory};
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! let store = MemoryStore::default();
//! let lines = br#"
//!     {"type": "tenant", "tenantId": "example"}
//!     {"type": "group", "tenantId": "example", "groupId": "office"}
//!     {"type": "user", "tenantId": "example", "groupId": "office", "userId": "jane", "services": ["selective-call-acceptance"]}
//! "#;
//! let imported = directory::import(&API, &store, lines, PasswordCost::default()).await?;
//! assert_eq!(imported.made, 3);
//! assert_eq!(directory::export(&store).await?.lines().count(), 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

mod entry;
mod example;
mod id;
mod import;
mod kept;
mod tables;

pub use entry::Fault;
pub use example::{ExampleLogin, make_example};
pub(crate) use id::is_id;
pub use import::{ImportError, Imported, import};

use crate::people::{Account, new_stamp, remove_sessions_of};
use crate::store::{Key, Store, StoreError, Write};
use kept::Kept;

/// Everything in the directory, as [`import`] takes it: a line for each, with hashes in the place of passwords.
///
/// # Errors
///
/// What the store fails with.
pub async fn export(store: &dyn Store) -> Result<String, StoreError> {
    Ok(Kept::read(store).await?.lines())
}

/// Whether nobody is in the directory, so that nobody can log in.
///
/// # Errors
///
/// What the store fails with.
pub async fn is_empty(store: &dyn Store) -> Result<bool, StoreError> {
    Ok(Kept::read(store).await?.records.is_empty())
}

/// Ends all sessions of whoever logs in by a name. Whether there is somebody of this name.
///
/// # Errors
///
/// What the store fails with, or [`StoreError::Ended`] if the system has no random numbers.
pub async fn end_sessions(store: &dyn Store, username: &str) -> Result<bool, StoreError> {
    if !is_id(username) {
        return Ok(false);
    }
    loop {
        let kept = Kept::read(store).await?;
        let place = Key::account(username);
        let Some(account) = kept.records.get(&place).and_then(Account::of) else { return Ok(false) };
        let stamp = new_stamp().ok_or(StoreError::Ended)?;
        if kept.write(store, vec![Write::Put(place, Account { stamp, ..account }.record())]).await? {
            break;
        }
    }
    // They are over with the stamp. Their records are only taken away.
    remove_sessions_of(store, username).await?;
    Ok(true)
}
