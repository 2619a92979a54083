//! The documented API, served: with state of its own, and judged by the tables of `linecard-model`.
//!
//! The operations are those of [`linecard_model::services::SERVICES`]: a service that is written down there is served,
//! without a line here. What an operation does is the model's too; this crate speaks HTTP, and keeps what is stored.
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

mod accept;
mod api;
mod audit;
mod config;
pub mod directory;
mod limits;
mod log;
mod openapi;
mod page;
mod pages;
mod people;
mod refusal;
mod store;
mod tag;

pub use config::{Config, SelfCheck};
pub use log::log_panics_without_values;
pub use people::PasswordCost;
pub use store::{Change, Kind, MemoryStore, Pending, Place, SqliteStore, Store, StoreError, Write};

use api::App;
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::response::IntoResponse;
use axum::routing::get;
use refusal::Refusal;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

/// The API over a store, together with the page at `/`, `/health/live`, `/health/ready` and `/openapi.json`.
///
/// Unless the config says that the server is open, whoever asks has to log in, and the directory of the store says who there
/// is and who reaches what.
pub fn router(config: &Config, store: Arc<dyn Store>) -> Router {
    let app = Arc::new(App::new(config, store));
    Router::new()
        .route("/health/live", get(pages::live))
        .route("/health/ready", get(pages::ready))
        .route("/openapi.json", get(pages::openapi))
        .merge(page::routes())
        .fallback(api::perform)
        .method_not_allowed_fallback(pages::only_get)
        .with_state(app)
        .layer(CatchPanicLayer::custom(|_| {
            // What a panic says may hold anything. It is not looked at.
            Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the server failed; its log says where").into_response()
        }))
        .layer(from_fn(log::requests))
}

/// Serves a router until the future is ready, and then ends what has begun: no request that was accepted is cut off.
///
/// # Errors
///
/// What the listener fails with.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(shutdown).await
}
