//! A double whose changes are observed: of each PUT that it performs, whether the state differs after it.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::{Router, response::Response};
use linecard_server::{Config, MemoryStore, router, serve};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower_service::Service;

/// A double that serves until it is dropped.
pub(crate) struct Observed {
    pub(crate) address: SocketAddr,
    seen: Arc<Seen>,
    _runtime: Runtime,
}

/// What was observed.
#[derive(Default)]
struct Seen {
    /// How often the state of each path was changed.
    changes: Mutex<HashMap<String, u32>>,
    /// How many PUTs were performed with a status of success, and changed nothing.
    idle: Mutex<u32>,
}

impl Observed {
    pub(crate) fn start(config: &Config) -> Observed {
        let store = Arc::new(MemoryStore::default());
        let seen = Arc::new(Seen::default());
        // Reads the same states, without the faults.
        let reader = router(&Config::open(), Arc::clone(&store) as Arc<_>);
        let observer = Arc::clone(&seen);
        let observe = from_fn(move |request: Request, next: Next| {
            let (reader, seen) = (reader.clone(), Arc::clone(&observer));
            async move {
                if request.method() != Method::PUT {
                    return next.run(request).await;
                }
                // A caller that is killed does not end it.
                tokio::spawn(observed(reader, seen, request, next)).await.unwrap()
            }
        });
        let served = router(config, store as Arc<_>).layer(observe);
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(serve(listener, served, std::future::pending()));
        Observed { address, seen, _runtime: runtime }
    }

    /// How many changes there were.
    pub(crate) fn changes(&self) -> u32 {
        self.seen.changes.lock().unwrap().values().sum()
    }

    /// The greatest number of changes of a path.
    pub(crate) fn most_changes(&self) -> u32 {
        self.seen.changes.lock().unwrap().values().copied().max().unwrap_or_default()
    }

    /// How many PUTs changed nothing, and were performed.
    pub(crate) fn idle(&self) -> u32 {
        *self.seen.idle.lock().unwrap()
    }
}

async fn observed(mut reader: Router, seen: Arc<Seen>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let before = state(&mut reader, &path).await;
    let response = next.run(request).await;
    if state(&mut reader, &path).await != before {
        *seen.changes.lock().unwrap().entry(path).or_default() += 1;
    } else if response.status().is_success() && response.headers().contains_key("content-type") {
        // The placeholder response of a dropped connection has no headers.
        *seen.idle.lock().unwrap() += 1;
    }
    response
}

async fn state(reader: &mut Router, path: &str) -> Vec<u8> {
    let get = Request::get(path).header("host", "localhost").body(Body::empty()).unwrap();
    let response = reader.call(get).await.unwrap();
    assert!(response.status().is_success(), "{}", response.status());
    to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()
}
