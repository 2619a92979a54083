//! The blocking twin: each call stops its thread until the response has come.
//!
//! It has the same operations as the asynchronous [`Client`](crate::Client). A call is sent by `send`:
//!
//! ```no_run
//! use linecard_client::Client;
//!
//! let api = Client::builder("https://api.example.org").credentials("jane", "a password").build_blocking()?;
//! let policies = api.user("example", "office", "jane").call_processing_policies().get().send()?;
//! println!("{:?}", policies.value.max_simultaneous_calls);
//! # Ok::<(), linecard_client::Error>(())
//! ```

use crate::builder::Builder;
use crate::call::{Call, Reply, send};
use crate::client;
use crate::connect::{ConnectError, connect, parts};
use crate::edit::{Edit, Edited, edit};
use crate::error::Error;
use crate::login::{log_in, log_out};
use crate::mode::{Mode, sealed};
use crate::response::Response;
use linecard_types::Stored;
use serde_json::Value;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use tokio::runtime::{Handle, Runtime};

/// The client that stops its thread. See [`crate::Client`] for what it does.
pub type Client = client::Client<Blocking>;

/// The caller stops until a response has come.
#[derive(Clone)]
pub struct Blocking(Arc<Driver>);

impl Mode for Blocking {}
impl sealed::Sealed for Blocking {}

impl fmt::Debug for Blocking {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Blocking")
    }
}

/// The runtime that the calls of a client and its clones run in.
struct Driver(Option<Runtime>);

impl Blocking {
    fn wait<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.run(future)?
    }

    fn run<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        // A runtime refuses to wait within another one, by a panic.
        if Handle::try_current().is_ok() {
            return Err(Error::Blocking);
        }
        match &self.0.0 {
            Some(runtime) => Ok(runtime.block_on(future)),
            None => Err(Error::Blocking),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A client may be dropped in an asynchronous task, which must not wait.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Client {
    /// Finds out whether the server can be used, as [`Client::connect`](crate::Client::connect) does.
    ///
    /// # Errors
    ///
    /// The same, and [`Error::Blocking`] as the cause in an asynchronous task.
    pub fn connect(&self, operation: &str, segments: &[(&str, &str)]) -> Result<(), ConnectError> {
        let connected = self.mode.run(connect(&self.shared, parts(operation, segments)));
        connected.unwrap_or_else(|error| Err(ConnectError::other(&self.shared, error)))
    }

    /// Begins a session, as [`Client::log_in`](crate::Client::log_in) does.
    ///
    /// # Errors
    ///
    /// The same, and [`Error::Blocking`] in an asynchronous task.
    pub fn log_in(&self) -> Result<Response<Option<Value>>, Error> {
        self.mode.wait(log_in(&self.shared))
    }

    /// Ends the session, as [`Client::log_out`](crate::Client::log_out) does.
    ///
    /// # Errors
    ///
    /// The same, and [`Error::Blocking`] in an asynchronous task.
    pub fn log_out(&self) -> Result<(), Error> {
        self.mode.wait(log_out(&self.shared))
    }
}

impl Builder {
    /// Returns a blocking client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The errors of [`build`](Builder::build), and [`Error::Settings`] if the system gives no resources for a runtime.
    pub fn build_blocking(self) -> Result<Client, Error> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|_| Error::Settings("the system gives no resources for a runtime"))?;
        let mode = Blocking(Arc::new(Driver(Some(runtime))));
        Ok(Client { shared: Arc::new(self.shared()?), mode })
    }
}

impl<R: Reply> Call<Blocking, R> {
    /// Sends the request, and waits for the response.
    ///
    /// # Errors
    ///
    /// [`Error`], which says with [`outcome`](Error::outcome) whether the operation may have been performed.
    pub fn send(self) -> Result<Response<R::Value>, Error> {
        self.client.mode.wait(send::<R>(&self.client.shared, self.parts))
    }
}

impl<B: Stored + Clone + Send + 'static, F: FnMut(&mut B) + Send> Edit<Blocking, B, F> {
    /// Performs the change, and waits for the response.
    ///
    /// # Errors
    ///
    /// The same as with an asynchronous client, and [`Error::Blocking`] in an asynchronous task.
    pub fn send(self) -> Result<Edited<B>, Error> {
        self.client.mode.wait(edit(&self.client.shared, self.steps, self.change))
    }
}
