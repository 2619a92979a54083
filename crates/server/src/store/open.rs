//! Opens a store by its URL.

use super::{MemoryStore, PostgresStore, SqliteStore, Store, StoreError};
use std::path::Path;
use std::sync::Arc;

/// Opens the store with this URL: `sqlite:FOLDER`, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, or `memory:`.
///
/// ```
/// # tokio::runtime::Runtime::new().unwrap().block_on(async {
/// let store = linecard_server::open_store("memory:").await?;
/// store.check().await?;
/// # Ok::<(), linecard_server::StoreError>(())
/// # }).unwrap();
/// ```
///
/// # Errors
///
/// [`StoreError`]: the URL is invalid, or the store cannot be opened. It never holds the password.
pub async fn open_store(spec: &str) -> Result<Arc<dyn Store>, StoreError> {
    let wrong = |reason: String| StoreError::Address { reason };
    match spec.split_once(':') {
        Some(("memory", "")) => Ok(Arc::new(MemoryStore::default())),
        Some(("sqlite", "")) => Err(wrong("it has no folder".to_owned())),
        Some(("sqlite", folder)) => Ok(Arc::new(SqliteStore::open(Path::new(folder))?)),
        Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => {
            Ok(Arc::new(PostgresStore::open(spec).await?))
        }
        // Text that is not a URL may be a secret, so the message does not repeat it.
        Some((scheme, rest)) if rest.starts_with("//") && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            Err(wrong(format!("{scheme} is not a kind of store")))
        }
        _ => Err(wrong("it does not begin with the kind of a store".to_owned())),
    }
}
