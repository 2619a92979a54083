//! What all clones of a client share, and one attempt of a request in a session.

use crate::error::{Error, Outcome};
use crate::retries::Retries;
use crate::session::{Session, login_failed};
use crate::wire::{Raw, Request, Wire};
use linecard_contract::Api;

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    /// The beginning of all paths.
    pub(crate) base_path: String,
    pub(crate) wire: Wire,
    pub(crate) session: Option<Session>,
    pub(crate) retries: Retries,
}

impl Shared {
    /// Sends a request once, in the session. A session that ended is renewed, and the request, which was not performed, is sent again.
    pub(crate) async fn attempt(&self, request: &Request) -> Result<Raw, Error> {
        let Some(session) = &self.session else {
            return self.wire.exchange(request, None).await;
        };
        let current = session.current(&self.wire, self.retries).await;
        let current = current.map_err(|error| login_failed(error, Outcome::NotSent))?;
        let raw = self.wire.exchange(request, Some(&current.cookie)).await?;
        if raw.status != 401 {
            return Ok(raw);
        }
        let renewed = session.renewed(&current, &self.wire, self.retries).await;
        let renewed = renewed.map_err(|error| login_failed(error, Outcome::Refused))?;
        self.wire.exchange(request, Some(&renewed.cookie)).await
    }
}
