//! What `cargo xtask load` measures beside the server: `echo ADDRESS` is axum with nothing behind it, which answers with the
//! body that it is sent; `one-a-transaction ADDRESS FOLDER` the server with each change in a transaction of its own.

use axum::Router;
use axum::body::Bytes;
use linecard_server::{Config, SqliteStore, router, serve};
use std::error::Error;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;

async fn echo(body: Bytes) -> Bytes {
    body
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["echo", address] => axum::serve(listen(address).await?, Router::new().fallback(echo)).await?,
        ["one-a-transaction", address, folder] => {
            let store = SqliteStore::open_grouping(Path::new(folder), NonZeroUsize::MIN)?;
            let router = router(&Config::open(), Arc::new(store))?;
            serve(listen(address).await?, router, std::future::pending()).await?;
        }
        _ => return Err("usage: contenders echo ADDRESS | contenders one-a-transaction ADDRESS FOLDER".into()),
    }
    Ok(())
}

async fn listen(address: &str) -> std::io::Result<TcpListener> {
    TcpListener::bind(address).await
}
