//! The servers that `cargo xtask load` compares with `linecard-server`:
//!
//! - `echo ADDRESS`: axum alone, which returns the request body.
//! - `fixed FILE ADDRESS`: axum alone, which returns the bytes of a file.
//! - `nothing-kept ADDRESS`: this server with a store that stores nothing.
//! - `one-a-transaction ADDRESS FOLDER`: this server with one transaction per change.
//! - `login STORE ADDRESS`: this server with a login, and the administrator `admin` with the password `of admin`. `STORE` is the
//!   URL of a store that is empty.
//! - `count echo|nothing-kept|memory METHOD PATH FILE COUNT`: sends requests with the body in a file, one after the other, to a
//!   server in this process, so that callgrind can count their instructions. It prints nothing.

use axum::Router;
use axum::body::Bytes;
use linecard_model::API;
use linecard_server::{
    ChangeFn, Config, MemoryStore, PasswordCost, RecordKey, RestoreSource, Site, SqliteStore, Store, StoreFuture,
    Stored, StoredItem, directory, open_store, serve,
};
use serde_json::{Value, json};
use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
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
    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
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

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["count", server, method, path, file, count] = arguments[..] {
        return count_requests(server, method, path, &std::fs::read_to_string(file)?, count.parse()?);
    }
    tokio::runtime::Runtime::new()?.block_on(contend(&arguments))
}

async fn contend(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let (site, address) = match arguments[..] {
        ["echo", address] => {
            return Ok(axum::serve(listen(address).await?, Router::new().fallback(echo)).await?);
        }
        ["fixed", file, address] => {
            let bytes = Bytes::from(std::fs::read(file)?);
            let fixed = Router::new().fallback(move || std::future::ready(bytes.clone()));
            return Ok(axum::serve(listen(address).await?, fixed).await?);
        }
        ["nothing-kept", address] => (Site::new(&Config::open(), Arc::new(NothingKept)), address),
        ["one-a-transaction", address, folder] => {
            let store = SqliteStore::open_grouping(Path::new(folder), NonZeroUsize::MIN)?;
            (Site::new(&Config::open(), Arc::new(store)), address)
        }
        ["login", store, address] => {
            let store = open_store(store).await?;
            directory::import(&API, store.as_ref(), users().as_bytes(), PasswordCost::default()).await?;
            (Site::new(&Config::default(), store), address)
        }
        _ => return Err("the arguments are none of those in the documentation of this example".into()),
    };
    Ok(serve(listen(address).await?, site, std::future::pending()).await?)
}

/// The directory of the server with a login: an administrator of everything, and a thousand users with one service.
fn users() -> String {
    let mut lines = vec![
        json!({"type": "tenant", "tenantId": "t"}),
        json!({"type": "group", "tenantId": "t", "groupId": "g"}),
        json!({"type": "administrator", "username": "admin", "password": "of admin", "level": 16}),
    ];
    lines.extend((1..=1000).map(|number| {
        let services = ["call-processing-policies", "selective-call-acceptance"];
        json!({"type": "user", "tenantId": "t", "groupId": "g", "userId": format!("u{number}"), "services": services})
    }));
    lines.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Sends requests to a server in this process. The client is a thread that only copies bytes, so that nearly all instructions
/// are those of the server.
fn count_requests(server: &str, method: &str, path: &str, body: &str, count: usize) -> Result<(), Box<dyn Error>> {
    let site = match server {
        "echo" => Router::new().into(),
        "nothing-kept" => Site::new(&Config::open(), Arc::new(NothingKept)),
        "memory" => Site::new(&Config::open(), Arc::new(MemoryStore::default())),
        _ => return Err(format!("{server} is no server").into()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = listen("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let request = |method: &str, body: &str| {
            format!(
                "{method} {path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
        };
        // A GET is counted after a PUT.
        let requests = if method == "GET" { [request("PUT", body), request("GET", "")] } else { [request(method, body), request(method, body)] };
        let client = tokio::task::spawn_blocking(move || send(address, requests, count));
        let ended = async move { drop(client.await) };
        if server == "echo" {
            axum::serve(listener, Router::new().fallback(echo)).with_graceful_shutdown(ended).await?;
        } else {
            serve(listener, site, ended).await?;
        }
        Ok(())
    })
}

/// Sends the first request once, and then the second one a number of times. Panics if a response is not a 200.
fn send(address: SocketAddr, [first, repeated]: [String; 2], count: usize) -> io::Result<()> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(first.as_bytes())?;
    read_response(&mut stream)?;
    stream.write_all(repeated.as_bytes())?;
    let length = read_response(&mut stream)?;
    // All responses have the same length.
    let mut response = vec![0; length];
    for _ in 0..count {
        stream.write_all(repeated.as_bytes())?;
        stream.read_exact(&mut response)?;
    }
    Ok(())
}

/// Reads a response, and returns its length.
fn read_response(stream: &mut TcpStream) -> io::Result<usize> {
    let mut response = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece)?;
        response.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&response);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            assert!(head.starts_with("HTTP/1.1 200"), "{text}");
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
            if body.len() >= length.unwrap_or_default() {
                return Ok(response.len());
            }
        }
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

async fn listen(address: &str) -> io::Result<TcpListener> {
    TcpListener::bind(address).await
}
