//! The health of a server: whether its process runs, and whether its store works.

use crate::refusal::Refusal;
use crate::refusal::reasons::store_failed;
use crate::refusal::response::json_bytes;
use crate::store::Store;
use axum::response::Response;

/// Reports that the process runs.
pub(crate) async fn live() -> Response {
    json_bytes(r#"{"status":"live"}"#)
}

/// Reports whether a store can be read and, as far as is known, written.
pub(crate) async fn ready(store: &dyn Store) -> Result<Response, Refusal> {
    match store.check().await {
        Ok(()) => Ok(json_bytes(r#"{"status":"ready"}"#)),
        Err(error) => Err(store_failed(&error)),
    }
}
