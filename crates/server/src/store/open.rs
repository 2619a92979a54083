//! Opens a store by its URL.

use super::{MemoryStore, Store, StoreError};
use std::sync::Arc;

/// Opens the store with this URL: `sqlite:FOLDER`, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, or `memory:`.
///
/// The features `sqlite` and `postgres` decide which stores a build has.
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
        Some(("sqlite", folder)) => sqlite(folder.to_owned()).await,
        Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => postgres(spec).await,
        // Text that is not a URL may be a secret, so the message does not repeat it.
        Some((scheme, rest)) if rest.starts_with("//") && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            Err(wrong(format!("{scheme} is not a kind of store")))
        }
        _ => Err(wrong("it does not begin with the kind of a store".to_owned())),
    }
}

#[cfg(feature = "sqlite")]
async fn sqlite(folder: String) -> Result<Arc<dyn Store>, StoreError> {
    let (done, opened) = tokio::sync::oneshot::channel();
    // It may wait for another program, and the caller need not wait with it.
    std::thread::spawn(move || done.send(super::SqliteStore::open(folder.as_ref())));
    Ok(Arc::new(opened.await.map_err(|_| StoreError::Ended)??))
}

#[cfg(not(feature = "sqlite"))]
async fn sqlite(_: String) -> Result<Arc<dyn Store>, StoreError> {
    std::future::ready(Err(not_built("sqlite"))).await
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str) -> Result<Arc<dyn Store>, StoreError> {
    Ok(Arc::new(super::PostgresStore::open(url).await?))
}

#[cfg(not(feature = "postgres"))]
async fn postgres(_: &str) -> Result<Arc<dyn Store>, StoreError> {
    std::future::ready(Err(not_built("postgres"))).await
}

#[cfg(not(all(feature = "sqlite", feature = "postgres")))]
fn not_built(feature: &str) -> StoreError {
    StoreError::Address { reason: format!("this build has no such store; build it with the feature `{feature}`") }
}

#[cfg(all(test, not(feature = "sqlite")))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_store_that_was_not_built_names_its_feature() {
        let refused = open_store("sqlite:state").await.err().unwrap().to_string();
        assert!(refused.contains("the feature `sqlite`"), "{refused}");
    }
}
