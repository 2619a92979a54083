//! Serves a documented API over HTTP, stores its state, and validates every request and response with its tables.
//!
//! The operations come from the [`Api`](linecard_contract::Api) in the [`Config`], by default the one of `linecard-model`.
//! A new service in that `Api` needs no code here. A [`Behaviour`](linecard_behaviour::Behaviour) says what an operation
//! does with the stored state; this crate handles HTTP, login and storage.
//!
//! ```
//! use linecard_server::{Config, MemoryStore, router, serve};
//! use std::sync::Arc;
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! let router = router(&Config::open(), Arc::new(MemoryStore::default()));
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! println!("http://{}", listener.local_addr()?);
//! // The server runs until this future completes; here, that is immediately.
//! serve(listener, router, std::future::ready(())).await?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod accept;
mod address;
mod api;
mod app;
mod around;
mod audit;
mod auth;
mod backup;
mod base_path;
mod by_address;
mod clock;
mod config;
mod connections;
mod cors;
pub mod directory;
mod docs;
mod encoding;
mod etag;
mod guard;
mod head_timer;
mod health;
mod initial;
mod kept;
mod log;
mod measured;
mod metrics;
mod page;
mod pages;
mod patience;
mod proxy;
mod rate_limit;
mod refusal;
mod site;
mod socket;
mod state;
mod store;
mod test_double;
#[cfg(feature = "tls")]
mod tls;
mod transport;
mod turns;
mod unread;
mod version;
mod work;

pub use auth::PasswordCost;
pub use backup::{BackupError, Counts, back_up, restore_backup};
pub use config::{Config, SelfCheck};
pub use log::log_panics_without_values;
pub use metrics::Metrics;
pub use proxy::ProxyHeader;
pub use site::Site;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{
    ChangeFn, Chunk, MemoryStore, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoreFuture, Stored,
    StoredItem, Write, open_store, restore, snapshot,
};
pub use test_double::{Double, DoubleError, Fault, Journal, RecordedFinding, RecordedRequest, RequestFilter, Scenario};
#[cfg(feature = "tls")]
pub use tls::{Tls, TlsError};
pub use transport::{Transport, serve_with};

use app::App;
use around::Around;
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::routing::get;
use base_path::BasePath;
use guard::Guard;
use log::RequestLog;
use site::Direct;
use std::future::Future;
use std::io;
use std::sync::Arc;
use test_double::{Controls, Layered};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;

/// Returns a router for the API, the page at `/`, the operations at `/docs`, `/health/live`, `/health/ready`, `/version` and
/// `/openapi.json`.
///
/// Callers must log in, unless [`Config::open`](field@Config::open) is set. The directory in the store lists the accounts
/// and what each of them may access.
///
/// # Panics
///
/// If the API has no sessions and the server is not open, because then no caller could log in.
pub fn router(config: &Config, store: Arc<dyn Store>) -> Router {
    Site::new(config, store).router
}

impl Site {
    /// Returns the site of a server: its routes are those of [`router`].
    ///
    /// # Panics
    ///
    /// If the API has no sessions and the server is not open, because then no caller could log in.
    #[must_use]
    pub fn new(config: &Config, store: Arc<dyn Store>) -> Site {
        site_of(config, store, &Arc::new(Controls::new(config)))
    }
}

/// Returns the site of a server, with what a double is controlled by.
fn site_of(config: &Config, store: Arc<dyn Store>, controls: &Arc<Controls>) -> Site {
    let is_double = config.open || config.double;
    let app = Arc::new(App::new(config, store));
    let (metrics, proxy) = (config.metrics.clone(), config.behind_proxy);
    let mut router = Router::new();
    if config.metrics_page {
        let metrics = metrics.clone();
        let page = async move |request: Request| metrics.local_page(proxy, &request);
        router = router.route("/metrics", get(page));
    }
    if is_double {
        router = router.merge(test_double::routes(&app, controls));
    }
    let double = is_double.then(|| Arc::new(Layered::new(&app, controls)));
    let mut router = router
        .route("/health/live", get(health::live))
        .route("/health/ready", get(pages::ready))
        .route("/version", get(pages::version))
        .route("/openapi.json", get(pages::openapi))
        .merge(page::routes(config.api, config.behaviour))
        .merge(docs::routes())
        .fallback(api::perform)
        .method_not_allowed_fallback(pages::only_get)
        .with_state(Arc::clone(&app));
    if let Some(double) = double.clone() {
        let handle = move |request: Request, next: Next| test_double::layer(Arc::clone(&double), request, next);
        router = router
            .layer(from_fn(handle))
            .layer(RequestDecompressionLayer::new().pass_through_unaccepted(true))
            .layer(from_fn(encoding::remember));
    }
    let guard = Guard::new(config.open, &config.allowed_hosts, &config.allowed_origins);
    let around = Arc::new(Around { log: RequestLog::new(config.api, metrics), proxy, guard });
    // One layer: each costs allocations for every request.
    let layer = Arc::clone(&around);
    router = router.layer(from_fn(move |request: Request, next: Next| Arc::clone(&layer).layer(request, next)));
    let mut direct = Some(Arc::new(Direct { app, around, double }));
    if let Some(base) = config.base_path.as_deref().and_then(|base| BasePath::new(base, config.api)) {
        let base = Arc::new(base);
        let translate = move |request: Request, next: Next| base_path::translate(Arc::clone(&base), request, next);
        router = router.layer(from_fn(translate));
        direct = None;
    }
    Site { router: if is_double { router.layer(CompressionLayer::new()) } else { router }, direct }
}

/// Serves a [`Site`] or a router until the future completes, and then shuts down gracefully: requests in progress may finish within the
/// grace period of [`Transport::default`]. [`serve_with`] also supports TLS and other limits.
///
/// # Errors
///
/// The errors of [`serve_with`].
pub async fn serve(
    listener: TcpListener,
    site: impl Into<Site>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    serve_with(listener, site, &Transport::default(), shutdown).await
}

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
