//! A tower layer that validates requests and responses against a contract, and extractors for axum.
//!
//! [`ContractLayer`] wraps any service over the types of the crate `http`. It finds the operation of each request by its method and
//! path, and validates the request body and the response body. Each direction has a [`Mode`]: with [`Mode::Observe`] all bodies
//! pass as they are, and an [`Observer`] gets the findings; with [`Mode::Enforce`] an invalid request gets the documented error
//! body in place of the service, and an invalid response is replaced by a 500. Paths that the API does not have pass untouched.
//!
//! ```
//! use axum::{Router, body::Body, http::Request, routing::post};
//! use linecard_model::API;
//! use linecard_tower::{ContractLayer, Event, Mode, Outcome};
//! use tower_service::Service;
//!
//! let layer = ContractLayer::new(&API).requests(Mode::Enforce).observer(|event: &Event<'_>| {
//!     if let Outcome::Validated(report) = event.outcome {
//!         println!("{} {}: {} findings", event.direction, event.operation.map_or("-", |found| found.id), report.findings().len());
//!     }
//! });
//! const CRITERIA: &str = "/api/v1/tenants/{t}/groups/{g}/users/{u}/services/selective_call_acceptance/criteria/";
//! let mut server = Router::new().route(CRITERIA, post(async || "created")).layer(layer);
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/";
//! let request = Request::post(path).body(Body::from(r#"{"name": "lunch"}"#))?;
//! let response = server.call(request).await?;
//! assert_eq!(response.status(), 400);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
#![cfg_attr(feature = "axum", doc = "| `axum` | [`Valid`], [`Respond`], and [`Refusal`] as a response of axum |")]
#![cfg_attr(not(feature = "axum"), doc = "| `axum` | `Valid`, `Respond`, and [`Refusal`] as a response of axum |")]
#![cfg_attr(feature = "metrics", doc = "| `metrics` | [`ContractMetrics`], counters for Prometheus |")]
#![cfg_attr(not(feature = "metrics"), doc = "| `metrics` | `ContractMetrics`, counters for Prometheus |")]
#![cfg_attr(feature = "tracing", doc = "| `tracing` | [`TracingObserver`], events of `tracing` |")]
#![cfg_attr(not(feature = "tracing"), doc = "| `tracing` | `TracingObserver`, events of `tracing` |")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod collect;
mod event;
#[cfg(feature = "axum")]
mod extract;
mod future;
mod layer;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "axum")]
mod respond;
mod settings;
#[cfg(feature = "tracing")]
mod trace;

pub use body::ContractBody;
pub use event::{Direction, Event, Observer, Outcome};
#[cfg(feature = "axum")]
pub use extract::{MaxBody, Rejection, Valid};
pub use future::ResponseFuture;
pub use layer::{ContractLayer, ContractService};
pub use linecard_refusal::Refusal;
#[cfg(feature = "metrics")]
pub use metrics::ContractMetrics;
#[cfg(feature = "axum")]
pub use respond::Respond;
pub use settings::{DEFAULT_MAX_REQUEST, DEFAULT_MAX_RESPONSE, Mode};
#[cfg(feature = "tracing")]
pub use trace::TracingObserver;

/// Compiles and runs the examples of the README.
#[cfg(all(doctest, feature = "axum", feature = "metrics", feature = "tracing"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// Compiles and runs the examples of the chapter on servers.
#[cfg(all(doctest, feature = "axum", feature = "metrics", feature = "tracing"))]
#[doc = include_str!("../../../book/src/guide/servers.md")]
struct Guide;
