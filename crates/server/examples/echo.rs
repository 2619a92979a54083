//! A bare echo: what axum can do on this machine when nothing is judged and nothing kept. `cargo xtask load` measures it
//! beside the server.
//!
//! It answers every request with the body that it came with, and prints the address that it listens on.

use axum::Router;
use axum::body::Bytes;
use std::io;
use tokio::net::TcpListener;

async fn echo(body: Bytes) -> Bytes {
    body
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, Router::new().fallback(echo)).await
}
