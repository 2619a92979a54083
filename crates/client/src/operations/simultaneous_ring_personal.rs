// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Simultaneous Ring Personal: The numbers that ring together with the phone of a user.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria, simultaneous_ring_personal};

/// The numbers that ring together with the phone of a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/`
#[derive(Clone, Debug)]
pub struct SimultaneousRingPersonal<M> {
    scope: Scope<M>,
}

impl<M: Mode> SimultaneousRingPersonal<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SimultaneousRingPersonal { scope }
    }

    /// Display user’s simultaneous ring personal.
    ///
    /// The operation `getSimultaneousRingPersonal`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<simultaneous_ring_personal::Get>> {
        self.scope.call("getSimultaneousRingPersonal", None)
    }

    /// Update a user’s simultaneous ring personal.
    ///
    /// The operation `updateSimultaneousRingPersonal`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn put(&self, body: &simultaneous_ring_personal::Put) -> Call<M, Echo<simultaneous_ring_personal::Get>> {
        self.scope.call("updateSimultaneousRingPersonal", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s simultaneous ring personal criteria.
    ///
    /// The operation `createSimultaneousRingPersonalCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria::Post) -> Call<M, Untyped> {
        self.scope.call("createSimultaneousRingPersonalCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSimultaneousRingPersonal` and the smallest `updateSimultaneousRingPersonal`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut simultaneous_ring_personal::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, simultaneous_ring_personal::Get, F> {
        self.scope.edit("getSimultaneousRingPersonal", "updateSimultaneousRingPersonal", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> SimultaneousRingPersonalCriteria<M> {
        SimultaneousRingPersonalCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Simultaneous Ring Personal.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct SimultaneousRingPersonalCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> SimultaneousRingPersonalCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SimultaneousRingPersonalCriteria { scope }
    }

    /// Display user’s simultaneous ring personal criteria.
    ///
    /// The operation `getSimultaneousRingPersonalCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria::Get>> {
        self.scope.call("getSimultaneousRingPersonalCriteria", None)
    }

    /// Update a user’s simultaneous ring personal criteria.
    ///
    /// The operation `updateSimultaneousRingPersonalCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn put(&self, body: &criteria::Put) -> Call<M, Echo<criteria::Get>> {
        self.scope.call("updateSimultaneousRingPersonalCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s simultaneous ring personal criteria.
    ///
    /// The operation `deleteSimultaneousRingPersonalCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteSimultaneousRingPersonalCriteria", None)
    }

    /// Delete a user’s simultaneous ring personal criteria.
    ///
    /// The operation `deleteSimultaneousRingPersonalCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/simultaneous_ring_personal/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `simultaneous-ring-personal.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteSimultaneousRingPersonalCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSimultaneousRingPersonalCriteria` and the smallest `updateSimultaneousRingPersonalCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria::Get) + Send>(&self, change: F) -> Edit<M, criteria::Get, F> {
        self.scope.edit("getSimultaneousRingPersonalCriteria", "updateSimultaneousRingPersonalCriteria", change)
    }
}
