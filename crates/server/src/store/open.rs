//! From the name of a store to the store.

use super::{MemoryStore, PostgresStore, SqliteStore, Store, StoreError};
use std::path::Path;
use std::sync::Arc;

/// Opens the store that a text names: `sqlite:FOLDER`, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, or `memory:`.
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
/// [`StoreError`]: the text names no store, or the store cannot be opened. A password is never part of it.
pub async fn open_store(spec: &str) -> Result<Arc<dyn Store>, StoreError> {
    let wrong = |reason: String| StoreError::Address { reason };
    match spec.split_once(':') {
        Some(("memory", "")) => Ok(Arc::new(MemoryStore::default())),
        Some(("sqlite", "")) => Err(wrong("it names no folder".to_owned())),
        Some(("sqlite", folder)) => Ok(Arc::new(SqliteStore::open(Path::new(folder))?)),
        Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => {
            Ok(Arc::new(PostgresStore::open(spec).await?))
        }
        // What does not look like a URL may be anything, and is not repeated.
        Some((scheme, rest)) if rest.starts_with("//") && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            Err(wrong(format!("{scheme} is no store that is known")))
        }
        _ => Err(wrong("it names no store that is known".to_owned())),
    }
}
