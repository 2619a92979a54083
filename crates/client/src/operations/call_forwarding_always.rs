// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding Always: Where all calls of a user are forwarded to.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::call_forwarding;

/// Where all calls of a user are forwarded to.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfa/`
#[derive(Clone, Debug)]
pub struct CallForwardingAlways<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallForwardingAlways<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallForwardingAlways { scope }
    }

    /// Display user’s call forwarding always.
    ///
    /// The operation `getCallForwardingAlways`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfa/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-always.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<call_forwarding::Get>> {
        self.scope.call("getCallForwardingAlways", None)
    }

    /// Update a user’s call forwarding always.
    ///
    /// The operation `updateCallForwardingAlways`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfa/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-always.page` in the ledger.
    pub fn put(&self, body: &call_forwarding::Put) -> Call<M, Echo<call_forwarding::Get>> {
        self.scope.call("updateCallForwardingAlways", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCallForwardingAlways` and the smallest `updateCallForwardingAlways`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut call_forwarding::Get) + Send>(&self, change: F) -> Edit<M, call_forwarding::Get, F> {
        self.scope.edit("getCallForwardingAlways", "updateCallForwardingAlways", change)
    }
}
