//! Serves this API with the users of `examples/directory.ndjson`.

use foreign::{API, BEHAVIOUR};
use linecard_server::{Config, MemoryStore, PasswordCost, directory, router, serve};
use std::error::Error;
use std::sync::Arc;
use tokio::net::TcpListener;

// ANCHOR: serve
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let store = Arc::new(MemoryStore::default());
    let users = include_bytes!("directory.ndjson");
    directory::import(&API, store.as_ref(), users, PasswordCost::default()).await?;

    let router = router(&Config::of(&API, &BEHAVIOUR), store);
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}", listener.local_addr()?);
    serve(listener, router, std::future::pending()).await?;
    Ok(())
}
// ANCHOR_END: serve
