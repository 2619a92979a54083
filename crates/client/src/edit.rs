//! Changes a state: reads it, changes it, and sends the least PUT.

use crate::call::send;
use crate::client::Client;
use crate::error::{Error, Outcome};
use crate::mode::{Async, Mode};
use crate::plan::{self, Parts, Segments};
use crate::reply::{Echo, Shown};
use crate::shared::Shared;
use linecard_contract::{OwnedFinding, difference, validate_update};
use linecard_types::Stored;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

/// How often a state is read anew because somebody else has changed it.
const MOST_ROUNDS: u32 = 5;

/// A change of a state, which is performed when it is awaited. With a blocking client, it is performed by `send`. A function that
/// borrows from its caller needs [`send`](Edit::send) in both.
///
/// The client reads the state, calls the function with it, and sends the smallest PUT that leads to the changed state, with
/// `If-Match` if the server says versions. If somebody else has changed the state meanwhile, the server responds with 412; the
/// client then reads the state anew and calls the function again, up to five times. The function must therefore depend only on the
/// state that it gets. A server without versions ignores `If-Match`: the last change of an attribute wins.
///
/// If the response to the PUT is lost, the client reads the state, and does not call the function again: a change such as "one more"
/// is never made twice. If the state then shows neither that the PUT was performed nor that it was not, the outcome of the error is
/// [`Outcome::Unknown`].
#[must_use = "an edit is performed when it is awaited"]
pub struct Edit<M, B, F> {
    pub(crate) client: Client<M>,
    pub(crate) steps: Steps,
    pub(crate) change: F,
    state: PhantomData<fn() -> B>,
}

/// The two operations of an edit.
pub(crate) struct Steps {
    segments: Segments,
    get: &'static str,
    put: &'static str,
}

/// The result of an edit.
///
/// `Debug` does not show the state, which may hold secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Edited<B> {
    /// The state that was asked for. It is what was read, with the change.
    pub state: B,
    /// Whether anything had to change. If not, nothing was sent.
    pub is_changed: bool,
    /// The findings in the state that was read.
    pub findings: Vec<OwnedFinding>,
    /// The version of the state, if the server says it: that before the change if nothing had to change, otherwise the one that the
    /// response to the PUT shows.
    pub etag: Option<String>,
    /// How often the state was read and changed.
    pub rounds: u32,
}

impl<B> fmt::Debug for Edited<B> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Edited")
            .field("is_changed", &self.is_changed)
            .field("etag", &self.etag)
            .field("rounds", &self.rounds)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

impl<M: Mode, B: Stored, F> Edit<M, B, F> {
    pub(crate) fn new(
        client: Client<M>,
        segments: Segments,
        get: &'static str,
        put: &'static str,
        change: F,
    ) -> Edit<M, B, F> {
        Edit { client, steps: Steps { segments, get, put }, change, state: PhantomData }
    }
}

impl<B: Stored + Clone + Send + 'static, F: FnMut(&mut B) + Send> Edit<Async, B, F> {
    /// Performs the change. To await the edit does the same.
    ///
    /// # Errors
    ///
    /// [`Error::Unreachable`] if no PUT leads to the changed state, [`Error::Invalid`] if the PUT violates the contract with the
    /// stored state, and the errors of the two calls.
    pub async fn send(self) -> Result<Edited<B>, Error> {
        edit(&self.client.shared, self.steps, self.change).await
    }
}

impl<B: Stored + Clone + Send + 'static, F: FnMut(&mut B) + Send + 'static> IntoFuture for Edit<Async, B, F> {
    type Output = Result<Edited<B>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<M, B, F> fmt::Debug for Edit<M, B, F> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Edit").field("get", &self.steps.get).field("put", &self.steps.put).finish_non_exhaustive()
    }
}

/// Reads a state, changes it, and sends the least PUT.
pub(crate) async fn edit<B: Stored + Send + 'static>(
    shared: &Shared,
    steps: Steps,
    mut change: impl FnMut(&mut B),
) -> Result<Edited<B>, Error> {
    let operation = plan::operation(shared, steps.put)?.id;
    let mut rounds = 0;
    loop {
        rounds += 1;
        let shown = send::<Shown<B>>(shared, Parts::new(steps.get, steps.segments.clone(), None)).await?;
        let mut state = shown.value;
        let before = state.to_value();
        change(&mut state);
        let after = state.to_value();
        if after == before {
            return Ok(Edited { state, is_changed: false, findings: shown.findings, etag: shown.etag, rounds });
        }
        let put = difference(B::OBJECT, &before, &after)
            .map_err(|unreachable| Error::Unreachable { operation, unreachable })?;
        let report = validate_update(B::OBJECT, &before, &put);
        if !report.is_valid() {
            return Err(Error::Invalid { operation, report: Box::new(report) });
        }
        let mut parts = Parts::new(steps.put, steps.segments.clone(), Some(put));
        parts.if_match = shown.etag;
        match send::<Echo<B>>(shared, parts).await {
            Ok(response) => {
                return Ok(Edited { state, is_changed: true, findings: shown.findings, etag: response.etag, rounds });
            }
            Err(error) => {
                let is_changed_by_others = error.status() == Some(412) && error.outcome() == Outcome::Refused;
                if !is_changed_by_others || rounds == MOST_ROUNDS {
                    return Err(error);
                }
                tracing::debug!(operation, rounds, "the state has changed meanwhile; it is read anew");
            }
        }
    }
}
