//! The connection that a request comes from.

use std::net::SocketAddr;
use std::sync::Arc;
use tokio::sync::OwnedSemaphorePermit;

/// The connection of a client.
#[derive(Clone)]
pub(crate) struct Peer {
    /// The address of the client.
    pub(crate) address: SocketAddr,
    /// Whether the client uses TLS.
    pub(crate) is_encrypted: bool,
    /// The place that the connection takes. A tunnel keeps it.
    pub(crate) _permit: Arc<OwnedSemaphorePermit>,
}
