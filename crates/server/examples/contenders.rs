//! The servers that `cargo xtask load` compares with `linecard-server`:
//!
//! - `echo ADDRESS`: axum alone, which returns the request body.
//! - `nothing-kept ADDRESS`: this server with a store that stores nothing.
//! - `one-a-transaction ADDRESS FOLDER`: this server with one transaction per change.

use axum::Router;
use axum::body::Bytes;
use linecard_server::{
    ChangeFn, Config, RecordKey, RestoreSource, SqliteStore, Store, StoreFuture, StoredItem, router, serve,
};
use serde_json::Value;
use std::error::Error;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::mpsc::Sender;

/// The allocator of the server, for a fair comparison.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

async fn echo(body: Bytes) -> Bytes {
    body
}

/// Stores nothing, so that only HTTP and validation are measured.
struct NothingKept;

impl Store for NothingKept {
    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Value>>> {
        Box::pin(async { Ok(vec![None; keys.len()]) })
    }

    fn list<'s>(&'s self, _within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn change(&self, keys: Vec<RecordKey>, mut change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            drop(change(&vec![None; keys.len()]));
            Ok(())
        })
    }

    fn audit(&self, _after: i64, _most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn snapshot(&self, _chunks: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn restore(&self, _source: RestoreSource, _replace: bool) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["echo", address] => axum::serve(listen(address).await?, Router::new().fallback(echo)).await?,
        ["nothing-kept", address] => {
            let router = router(&Config::open(), Arc::new(NothingKept));
            serve(listen(address).await?, router, std::future::pending()).await?;
        }
        ["one-a-transaction", address, folder] => {
            let store = SqliteStore::open_grouping(Path::new(folder), NonZeroUsize::MIN)?;
            let router = router(&Config::open(), Arc::new(store));
            serve(listen(address).await?, router, std::future::pending()).await?;
        }
        _ => {
            return Err(
                "usage: contenders echo|nothing-kept ADDRESS, or contenders one-a-transaction ADDRESS FOLDER".into()
            );
        }
    }
    Ok(())
}

async fn listen(address: &str) -> std::io::Result<TcpListener> {
    TcpListener::bind(address).await
}
