//! A reverse proxy that validates what passes it against the contract of an API: bodies pass as they came, findings go to a log,
//! a header, metrics, a page and a recording, and invalid requests and responses are refused on demand.
//!
//! The program `linecard-proxy`, which `linecard proxy` runs, knows the API of `linecard-model`. A program for another API calls
//! [`run`] with it.
//!
//! ```
//! use linecard_model::API;
//! use linecard_proxy::{Proxy, Settings, serve};
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! let proxy = Proxy::new(&API, Settings::new("http://127.0.0.1:8080"))?;
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! println!("http://{}", listener.local_addr()?);
//! // The proxy runs until this future completes; here, that is immediately.
//! serve(listener, &proxy, std::future::ready(())).await;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

mod api_exchange;
mod body;
mod collect;
mod command;
mod events;
mod findings;
mod headers;
mod listen;
mod metrics;
mod page;
mod pass;
mod peer;
mod proxy;
mod reasons;
mod record;
mod recorder;
mod settings;
mod tls;
mod upgrade;
mod upstream;
mod validation;

pub use command::run;
pub use listen::serve;
pub use page::serve_page;
pub use proxy::Proxy;
pub use settings::{Record, Settings, SettingsError};
pub use tls::TlsError;

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
