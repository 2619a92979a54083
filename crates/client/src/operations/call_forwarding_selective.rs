// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding Selective: The criteria that select which calls of a user are forwarded, and where to.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{call_forwarding_selective, criteria_call_forwarding_selective};

/// The criteria that select which calls of a user are forwarded, and where to.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/`
#[derive(Clone, Debug)]
pub struct CallForwardingSelective<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallForwardingSelective<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallForwardingSelective { scope }
    }

    /// Display user’s call forwarding selective.
    ///
    /// The operation `getCallForwardingSelective`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<call_forwarding_selective::Get>> {
        self.scope.call("getCallForwardingSelective", None)
    }

    /// Update a user’s call forwarding selective.
    ///
    /// The operation `updateCallForwardingSelective`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn put(&self, body: &call_forwarding_selective::Put) -> Call<M, Echo<call_forwarding_selective::Get>> {
        self.scope.call("updateCallForwardingSelective", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s call forwarding selective criteria.
    ///
    /// The operation `createCallForwardingSelectiveCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria_call_forwarding_selective::Post) -> Call<M, Untyped> {
        self.scope.call("createCallForwardingSelectiveCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCallForwardingSelective` and the smallest `updateCallForwardingSelective`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut call_forwarding_selective::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, call_forwarding_selective::Get, F> {
        self.scope.edit("getCallForwardingSelective", "updateCallForwardingSelective", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> CallForwardingSelectiveCriteria<M> {
        CallForwardingSelectiveCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Call Forwarding Selective.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct CallForwardingSelectiveCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallForwardingSelectiveCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallForwardingSelectiveCriteria { scope }
    }

    /// Display user’s call forwarding selective criteria.
    ///
    /// The operation `getCallForwardingSelectiveCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria_call_forwarding_selective::Get>> {
        self.scope.call("getCallForwardingSelectiveCriteria", None)
    }

    /// Update a user’s call forwarding selective criteria.
    ///
    /// The operation `updateCallForwardingSelectiveCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn put(
        &self,
        body: &criteria_call_forwarding_selective::Put,
    ) -> Call<M, Echo<criteria_call_forwarding_selective::Get>> {
        self.scope.call("updateCallForwardingSelectiveCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s call forwarding selective criteria.
    ///
    /// The operation `deleteCallForwardingSelectiveCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteCallForwardingSelectiveCriteria", None)
    }

    /// Delete a user’s call forwarding selective criteria.
    ///
    /// The operation `deleteCallForwardingSelectiveCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_forwarding_selective/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-forwarding-selective.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria_call_forwarding_selective::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteCallForwardingSelectiveCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCallForwardingSelectiveCriteria` and the smallest `updateCallForwardingSelectiveCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria_call_forwarding_selective::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, criteria_call_forwarding_selective::Get, F> {
        self.scope.edit("getCallForwardingSelectiveCriteria", "updateCallForwardingSelectiveCriteria", change)
    }
}
