//! The client: what its clones share, and how its caller waits.

use crate::mode::Async;
use crate::shared::Shared;
use linecard_contract::Api;
use std::fmt;
use std::sync::Arc;

/// A client of the API.
///
/// A clone is cheap: clones share connections and the session.
///
/// ```no_run
/// use linecard_client::Client;
/// use linecard_types::criteria_selective_call_acceptance::Put;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let api = Client::builder("https://api.example.org").credentials("jane", "a password").build()?;
/// let acceptance = api.user("example", "office", "jane").selective_call_acceptance();
///
/// let shown = acceptance.get().await?;
/// println!("{} criteria, version {:?}", shown.value.criteria.unwrap_or_default().len(), shown.etag);
/// acceptance.criteria("lunch").put(&Put::try_new("lunch")?.active(false)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Retries
///
/// A GET, a PUT and a DELETE are repeated if no connection is made, if the response is lost, and after a 429 or a 503, for which the
/// server may ask for a pause with `Retry-After`. A POST is repeated only if nothing was sent. [`Retries`](crate::Retries) sets how often.
///
/// # Lost responses
///
/// If a response is lost, or the server failed while it performed a change, the client reads the state by a GET. If the state is
/// what the request asks for, the call succeeds, and [`Response::is_confirmed`](crate::Response::is_confirmed) is set: the PUT would change nothing any more, the item
/// of the POST exists as it was sent, or what the DELETE removes is gone. Otherwise the request is repeated if that is safe. If
/// nothing helps, [`Error::outcome`](crate::Error::outcome) is [`Outcome::Unknown`](crate::Outcome::Unknown).
#[derive(Clone)]
pub struct Client<M = Async> {
    pub(crate) shared: Arc<Shared>,
    // Only the blocking client has something to keep in it.
    #[cfg_attr(not(feature = "blocking"), expect(dead_code))]
    pub(crate) mode: M,
}

impl<M> Client<M> {
    /// Returns the API of this client.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.shared.api
    }
}

/// Shows the server, and no credentials.
impl<M> fmt::Debug for Client<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("api", &self.shared.api.name)
            .field("server", &self.shared.wire.origin.as_str())
            .field("has_session", &self.shared.session.is_some())
            .finish_non_exhaustive()
    }
}
