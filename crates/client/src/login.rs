//! Begins and ends the session of a client on demand.

use crate::call::read;
use crate::client::Client;
use crate::error::{Error, Outcome};
use crate::reply::Untyped;
use crate::response::Response;
use crate::session::login_failed;
use crate::shared::Shared;
use serde_json::Value;

impl Client {
    /// Begins a session, and returns the response. A call begins one by itself if there is none, so this is only needed for the
    /// response, or after [`Error::Login`]: credentials that a server refused are sent again only by this function.
    ///
    /// # Errors
    ///
    /// [`Error::Login`], and [`Error::Settings`] if the client has no credentials.
    pub async fn log_in(&self) -> Result<Response<Option<Value>>, Error> {
        log_in(&self.shared).await
    }

    /// Ends the session on the server, if [`Builder::logout_path`](crate::Builder::logout_path) is set or the API documents a logout, and forgets it. The next call
    /// begins another one.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] or [`Error::Status`] if the server cannot be reached or refuses. The client has forgotten the session
    /// nevertheless.
    pub async fn log_out(&self) -> Result<(), Error> {
        log_out(&self.shared).await
    }
}

pub(crate) async fn log_in(shared: &Shared) -> Result<Response<Option<Value>>, Error> {
    let session =
        shared.session.as_ref().ok_or(Error::Settings("the client has no credentials; set them with `credentials`"))?;
    let raw = session.log_in(&shared.wire, shared.retries).await;
    let raw = raw.map_err(|error| login_failed(error, Outcome::NotSent))?;
    read::<Untyped>(shared, session.login.operation, raw, 1, false)
}

pub(crate) async fn log_out(shared: &Shared) -> Result<(), Error> {
    match &shared.session {
        Some(session) => session.log_out(&shared.wire).await,
        None => Ok(()),
    }
}
