//! A documented API, served: with state of its own, and validated by its tables.
//!
//! The operations are those of the [`Api`](linecard_contract::Api) in the [`Config`], which is that of `linecard-model`
//! unless another is put in its place: a service that is written down there is served, without a line here. What an operation does is the model's too; this crate speaks HTTP, and keeps what is stored.
//!
//! ```
//! use linecard_server::{Config, MemoryStore, router, serve};
//! use std::sync::Arc;
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! let router = router(&Config::open(), Arc::new(MemoryStore::default()));
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! println!("http://{}", listener.local_addr()?);
//! // It serves until the future is ready; here, that is at once.
//! serve(listener, router, std::future::ready(())).await?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod accept;
mod api;
mod app;
mod audit;
mod backup;
mod config;
pub mod directory;
mod double;
mod limits;
mod log;
mod measured;
mod metrics;
mod openapi;
mod page;
mod pages;
mod people;
mod proxy;
mod refusal;
mod socket;
mod store;
mod tag;
#[cfg(feature = "tls")]
mod tls;
mod transport;

pub use backup::{BackupError, Counts, back_up, restore_backup};
pub use config::{Config, SelfCheck};
pub use log::log_panics_without_values;
pub use metrics::Metrics;
pub use people::PasswordCost;
pub use proxy::ProxyHeader;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{
    Change, Kept, Key, Kind, MemoryStore, Part, Pending, Source, Store, StoreError, Write, open_store, restore,
    snapshot,
};
#[cfg(feature = "tls")]
pub use tls::{Tls, TlsError};
pub use transport::{Transport, serve_with};

use app::App;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use double::Errors;
use refusal::Refusal;
use std::future::Future;
use std::io;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

/// The API over a store, together with the page at `/`, `/health/live`, `/health/ready` and `/openapi.json`.
///
/// Unless the config says that the server is open, whoever asks has to log in, and the directory of the store says who there
/// is and who reaches what.
///
/// # Panics
///
/// If the API has no sessions and the config does not say that the server is open: then nobody could log in.
pub fn router(config: &Config, store: Arc<dyn Store>) -> Router {
    let app = Arc::new(App::new(config, store));
    let (metrics, proxy) = (config.metrics.clone(), config.behind_proxy);
    let mut router = Router::new();
    if config.metrics_page {
        let metrics = metrics.clone();
        let page = async move |request: Request| metrics.local_page(proxy, &request);
        router = router.route("/metrics", get(page));
    }
    let errors = Arc::new(Errors::default());
    if config.open {
        router = router.merge(double::routes(&errors));
    }
    let mut router = router
        .route("/health/live", get(pages::live))
        .route("/health/ready", get(pages::ready))
        .route("/openapi.json", get(pages::openapi))
        .merge(page::routes(config.api, config.behaviour))
        .fallback(api::perform)
        .method_not_allowed_fallback(pages::only_get)
        .with_state(app);
    if config.open {
        let api = config.api;
        let inject = move |request: Request, next: Next| double::inject(api, Arc::clone(&errors), request, next);
        router = router.layer(from_fn(inject));
    }
    router
        .layer(CatchPanicLayer::custom(|_| {
            // What a panic says may hold anything. It is not looked at.
            Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the server failed; its log says where").into_response()
        }))
        .layer(from_fn_with_state((metrics, config.api), log::requests))
        .layer(from_fn(move |request: Request, next: Next| proxy::believe(proxy, request, next)))
}

/// Serves a router until the future is ready, and then ends what has begun: no request that was accepted is cut off within
/// the time of grace of [`Transport::default`]. [`serve_with`] speaks TLS too, and takes other bounds.
///
/// # Errors
///
/// As those of [`serve_with`].
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    serve_with(listener, router, &Transport::default(), shutdown).await
}

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
