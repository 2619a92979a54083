// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding Busy: Where calls of a user are forwarded to while the user is busy.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::call_forwarding;

/// Where calls of a user are forwarded to while the user is busy.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfb/`
#[derive(Clone, Debug)]
pub struct CallForwardingBusy<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallForwardingBusy<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallForwardingBusy { scope }
    }

    /// Display user’s call forwarding busy.
    ///
    /// The operation `getCallForwardingBusy`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfb/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-busy.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<call_forwarding::Get>> {
        self.scope.call("getCallForwardingBusy", None)
    }

    /// Update a user’s call forwarding busy.
    ///
    /// The operation `updateCallForwardingBusy`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfb/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-busy.page` in the ledger.
    pub fn put(&self, body: &call_forwarding::Put) -> Call<M, Echo<call_forwarding::Get>> {
        self.scope.call("updateCallForwardingBusy", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCallForwardingBusy` and the smallest `updateCallForwardingBusy`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut call_forwarding::Get) + Send>(&self, change: F) -> Edit<M, call_forwarding::Get, F> {
        self.scope.edit("getCallForwardingBusy", "updateCallForwardingBusy", change)
    }
}
