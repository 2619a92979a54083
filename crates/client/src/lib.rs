//! A client of a telephony provisioning API, over HTTP.
//!
//! The operations are typed, and generated from the tables of the services. A request body is validated before it is sent; a response
//! is read tolerantly, with its findings. The client logs in, renews its session, repeats what may be repeated, and finds out what
//! happened if a response is lost.
//!
//! ```
//! use linecard_client::Client;
//! use linecard_types::call_processing_policies::Put;
//! # use linecard_server::{Config, MemoryStore, router, serve};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! # let url = format!("http://{}", listener.local_addr()?);
//! # let double = router(&Config::open(), std::sync::Arc::new(MemoryStore::default()));
//! # tokio::spawn(serve(listener, double, std::future::pending()));
//! let api = Client::new(&url)?;
//! let policies = api.user("example", "office", "jane").call_processing_policies();
//!
//! policies.put(&Put::default().try_max_simultaneous_calls(3)?).await?;
//! let edited = policies.edit(|state| state.use_user_call_limits_setting = Some(true)).await?;
//! assert!(edited.is_changed);
//!
//! // A request that violates the contract is not sent.
//! let error = api.call("createSelectiveCallAcceptanceCriteria", &[
//!     ("tenant_id", "example"), ("group_id", "office"), ("user_id", "jane"),
//! ]).body(serde_json::json!({"name": "lunch", "newName": "dinner"})).await.unwrap_err();
//! assert_eq!(error.outcome(), linecard_client::Outcome::NotSent);
//! assert_eq!(error.report().unwrap().violations().count(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Client`] says what is repeated and how a lost response is handled. [`Client::call`] performs an operation of any
//! [`Api`](linecard_contract::Api) by its id.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod client;
mod connect;
mod edit;
mod error;
mod login;
mod lost;
mod mode;
pub mod operations;
mod pace;
mod perform;
mod plan;
mod reply;
mod response;
mod retries;
mod scope;
mod session;
mod shared;
mod tls;
mod wire;

pub use builder::Builder;
pub use call::Call;
pub use client::Client;
pub use connect::{ConnectCause, ConnectError};
pub use edit::{Edit, Edited};
pub use error::{BadCall, BadResponse, Error, ErrorCode, Outcome, Refusal};
pub use mode::{Async, Mode};
pub use reply::{Echo, Reply, Shown, Untyped};
pub use response::Response;
pub use retries::Retries;

/// Runs the examples in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Runs the examples in the guide.
#[cfg(all(doctest, feature = "blocking"))]
#[doc = include_str!("../../../book/src/guide/client.md")]
struct Guide;
