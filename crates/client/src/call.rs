//! A call of an operation.

use crate::client::Client;
use crate::error::{BadCall, BadResponse, Error};
use crate::mode::{Async, Mode};
use crate::perform::perform;
use crate::plan::{self, Parts, Plan, Segments};
pub(crate) use crate::reply::{Echo, Reply, Shown, Untyped};
use crate::response::Response;
use crate::retries::Retries;
use crate::shared::Shared;
use crate::wire::Raw;
use linecard_contract::Operation;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

impl<M: Mode> Client<M> {
    /// Returns a call of an operation by its id, with the segments of its path in any order. The segments are percent-encoded.
    ///
    /// Use it for an [`Api`](linecard_contract::Api) of your own, and for operations that are not known while compiling. [`Call::body`] sets the request
    /// body.
    ///
    /// ```no_run
    /// # async fn example(api: linecard_client::Client) -> Result<(), linecard_client::Error> {
    /// let user = [("tenant_id", "example"), ("group_id", "office"), ("user_id", "jane")];
    /// let policies = api.call("getCallProcessingPolicies", &user).await?;
    /// println!("{:?}", policies.value.unwrap_or_default()["maxSimultaneousCalls"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self, operation: &str, segments: &[(&str, &str)]) -> Call<M, Untyped> {
        let segments: Segments =
            segments.iter().map(|(name, value)| ((*name).to_owned().into(), (*value).to_owned())).collect();
        Call::new(self.clone(), operation.to_owned(), segments, None)
    }
}

/// A call of an operation, which is sent when it is awaited. With a blocking client, it is sent by `send`.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<M, R> {
    pub(crate) client: Client<M>,
    pub(crate) parts: Parts,
    reply: PhantomData<fn() -> R>,
}

impl<M: Mode, R: Reply> Call<M, R> {
    pub(crate) fn new(
        client: Client<M>,
        operation: impl Into<Cow<'static, str>>,
        segments: Segments,
        body: Option<Value>,
    ) -> Call<M, R> {
        Call { client, parts: Parts::new(operation, segments, body), reply: PhantomData }
    }

    /// Sets the request body.
    pub fn body(mut self, body: impl Into<Value>) -> Call<M, R> {
        self.parts.body = Some(body.into());
        self
    }

    /// Sends the request body even if it violates the contract, or if the operation takes none.
    pub fn unchecked(mut self) -> Call<M, R> {
        self.parts.is_unchecked = true;
        self
    }

    /// Performs the operation only if the state still has this version: the `ETag` of an earlier response. Otherwise the server
    /// responds with 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Call<M, R> {
        self.parts.if_match = Some(etag.into());
        self
    }

    /// Sets how long one attempt may take. The default is that of the client.
    pub fn timeout(mut self, timeout: Duration) -> Call<M, R> {
        self.parts.timeout = Some(timeout);
        self
    }

    /// Sets how often the request is repeated. The default is that of the client.
    ///
    /// A caller that keeps a record of what it sends passes [`Retries::none`], and decides itself what follows a failure.
    pub fn retries(mut self, retries: Retries) -> Call<M, R> {
        self.parts.retries = Some(retries);
        self
    }

    /// Adds a header, such as one with the id of a trace.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Call<M, R> {
        self.parts.headers.push((name.into(), value.into()));
        self
    }

    /// Returns the operation.
    ///
    /// # Errors
    ///
    /// [`BadCall::Operation`] if the API of the client has none with this id.
    pub fn operation(&self) -> Result<&'static Operation, BadCall> {
        plan::operation(&self.client.shared, &self.parts.operation)
    }

    /// Returns the path, percent-encoded.
    ///
    /// # Errors
    ///
    /// [`BadCall`] if the API has no such operation, or if no path can be made of the segments.
    pub fn path(&self) -> Result<String, BadCall> {
        plan::path(&self.client.shared, self.operation()?, &self.parts.segments)
    }
}

impl<R: Reply> Call<Async, R> {
    /// Sends the request. To await the call does the same.
    ///
    /// # Errors
    ///
    /// [`Error`], which says with [`outcome`](Error::outcome) whether the operation may have been performed.
    pub async fn send(self) -> Result<Response<R::Value>, Error> {
        send::<R>(&self.client.shared, self.parts).await
    }
}

impl<R: Reply> IntoFuture for Call<Async, R> {
    type Output = Result<Response<R::Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows neither the body nor the segments.
impl<M, R> fmt::Debug for Call<M, R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call").field("operation", &self.parts.operation).finish_non_exhaustive()
    }
}

/// Sends a request, and reads its response.
pub(crate) async fn send<R: Reply>(shared: &Shared, parts: Parts) -> Result<Response<R::Value>, Error> {
    let plan = Plan::new(shared, parts)?;
    let performed = perform(shared, &plan).await?;
    read::<R>(shared, plan.operation, performed.raw, performed.attempts, performed.is_confirmed)
}

/// Reads a response.
pub(crate) fn read<R: Reply>(
    shared: &Shared,
    operation: &'static Operation,
    raw: Raw,
    attempts: u32,
    is_confirmed: bool,
) -> Result<Response<R::Value>, Error> {
    let status = raw.status;
    let failed = |reason: BadResponse| Error::Response { operation: operation.id, status, reason: Box::new(reason) };
    let (value, findings) = R::read(shared.api, operation, &raw.body).map_err(failed)?;
    Ok(Response { value, findings, status, etag: raw.etag, attempts, is_confirmed })
}
