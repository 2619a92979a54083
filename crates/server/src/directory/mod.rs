//! The directory: the tenants, groups, users and administrators, and the services assigned to each user.
//!
//! It is imported and exported as JSON lines, one for each of them.
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
//! assert_eq!(imported.created, 3);
//! assert_eq!(directory::export(&store).await?.lines().count(), 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

mod entry;
mod example;
mod id;
mod import;
mod services;
mod stored;
mod tables;

pub use entry::Fault;
pub use example::{ExampleLogin, create_example_directory};
pub(crate) use id::is_id;
pub use import::{ImportError, Imported, import};

use crate::auth::{Account, new_stamp, remove_sessions_of};
use crate::store::{RecordKey, Store, StoreError, Write};
pub(crate) use services::{assignable, is_of_user};
use stored::StoredDirectory;
pub(crate) use stored::{next_version, version_key};

/// Exports the directory in the format of [`import`], with hashes instead of passwords.
///
/// # Errors
///
/// The errors of the store.
pub async fn export(store: &dyn Store) -> Result<String, StoreError> {
    Ok(StoredDirectory::read(store).await?.lines())
}

/// Whether the directory is empty, so that no one can log in.
///
/// # Errors
///
/// The errors of the store.
pub async fn is_empty(store: &dyn Store) -> Result<bool, StoreError> {
    Ok(StoredDirectory::read(store).await?.records.is_empty())
}

/// Ends all sessions of an account. Returns whether an account has this username.
///
/// # Errors
///
/// The errors of the store, or [`StoreError::Ended`] if the system has no random numbers.
pub async fn end_sessions(store: &dyn Store, username: &str) -> Result<bool, StoreError> {
    if !is_id(username) {
        return Ok(false);
    }
    loop {
        let kept = StoredDirectory::read(store).await?;
        let key = RecordKey::account(username);
        let Some(account) = kept.records.get(&key).and_then(Account::of) else { return Ok(false) };
        let stamp = new_stamp().ok_or(StoreError::Ended)?;
        if kept.write(store, vec![Write::Put(key, Account { stamp, ..account }.record().into())]).await? {
            break;
        }
    }
    // The new stamp has ended the sessions. Removing their records only frees space.
    remove_sessions_of(store, username).await?;
    Ok(true)
}
