//! Performs a call: attempts, pauses, and what is known if a response is lost.

use crate::error::{Error, Outcome, Refusal};
use crate::lost::{State, find_out};
use crate::plan::Plan;
use crate::retries::Attempts;
use crate::shared::Shared;
use crate::wire::Raw;
use linecard_contract::Method;
use tracing::Instrument;

/// A call that was performed.
pub(crate) struct Performed {
    pub(crate) raw: Raw,
    pub(crate) attempts: u32,
    /// Whether a GET showed that it was performed, because its own response was lost.
    pub(crate) is_confirmed: bool,
}

/// Performs a call.
pub(crate) async fn perform(shared: &Shared, plan: &Plan) -> Result<Performed, Error> {
    let span = tracing::debug_span!(
        "linecard.call",
        operation = plan.operation.id,
        method = plan.operation.method.as_str(),
        attempts = tracing::field::Empty,
        status = tracing::field::Empty,
    );
    let performed = attempts(shared, plan).instrument(span.clone()).await;
    match &performed {
        Ok(performed) => {
            span.record("attempts", performed.attempts);
            span.record("status", performed.raw.status);
        }
        Err(error) => {
            error.status().map(|status| span.record("status", status));
        }
    }
    performed
}

async fn attempts(shared: &Shared, plan: &Plan) -> Result<Performed, Error> {
    let mut attempts = Attempts::begin(plan.retries);
    let mut is_unknown = false;
    loop {
        attempts.count += 1;
        let count = attempts.count;
        let mut retry_after = None;
        let error = match shared.attempt(&plan.request).await {
            Ok(raw) if raw.is_success() => return Ok(Performed { raw, attempts: count, is_confirmed: false }),
            Ok(raw) => {
                retry_after = raw.retry_after;
                let refusal = Refusal::read(shared.api, plan.operation.id, raw.status, raw.retry_after, &raw.body);
                Error::Status(Box::new(refusal))
            }
            Err(error) => error,
        };
        is_unknown |= error.outcome() == Outcome::Unknown;
        tracing::debug!(attempt = count, status = error.status(), outcome = ?error.outcome(), "an attempt failed");
        if may_retry(plan.operation.method, &error, is_unknown) && attempts.wait(retry_after).await {
            continue;
        }
        // A response that came but cannot be read is not lost: the request was performed.
        if !is_unknown || error.outcome() == Outcome::Performed {
            return Err(error);
        }
        return match find_out(shared, plan, attempts.of_another_request(), retry_after).await {
            State::Wanted(raw) => {
                tracing::debug!("a GET shows the state that the request asks for");
                Ok(Performed { raw, attempts: count, is_confirmed: true })
            }
            State::Other | State::Hidden => Err(error.after_unknown()),
        };
    }
}

/// Returns whether a request may be sent again.
///
/// If an earlier attempt was performed after all, the next one asks for what already is, or the server refuses it: a PUT with
/// `If-Match` because the state has another `ETag`, a new name because the old one is gone. A GET then shows that.
fn may_retry(method: Method, error: &Error, is_unknown: bool) -> bool {
    let is_idempotent = method != Method::Post;
    match error {
        Error::Transport { outcome: Outcome::NotSent, .. } => is_idempotent || !is_unknown,
        Error::Transport { .. } => is_idempotent,
        Error::Status(refusal) => is_idempotent && matches!(refusal.status, 429 | 503),
        _ => false,
    }
}
