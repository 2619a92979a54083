//! What `cargo xtask load` measures beside the server: `echo ADDRESS` is axum with nothing behind it, which answers with the
//! body that it is sent; `nothing-kept ADDRESS` the server over a store that keeps nothing; `one-a-transaction ADDRESS FOLDER`
//! the server with each change in a transaction of its own.

use axum::Router;
use axum::body::Bytes;
use linecard_server::{Change, Config, Kept, Key, Pending, Source, SqliteStore, Store, router, serve};
use serde_json::Value;
use std::error::Error;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::mpsc::Sender;

/// That of the server, for all of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

async fn echo(body: Bytes) -> Bytes {
    body
}

/// Keeps nothing: what is left of a request is HTTP and validating.
struct NothingKept;

impl Store for NothingKept {
    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        Box::pin(async { Ok(vec![None; places.len()]) })
    }

    fn list<'s>(&'s self, _within: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn change(&self, places: Vec<Key>, mut change: Change) -> Pending<'_, ()> {
        Box::pin(async move {
            drop(change(&vec![None; places.len()]));
            Ok(())
        })
    }

    fn audit(&self, _after: i64, _most: usize) -> Pending<'_, Vec<(i64, Value)>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn snapshot(&self, _parts: Sender<Vec<Kept>>) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn restore(&self, _source: Source, _replace: bool) -> Pending<'_, ()> {
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
