// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Sequential Ring: The locations that ring one after the other for a call to a user.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria, sequential_ring};

/// The locations that ring one after the other for a call to a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/`
#[derive(Clone, Debug)]
pub struct SequentialRing<M> {
    scope: Scope<M>,
}

impl<M: Mode> SequentialRing<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SequentialRing { scope }
    }

    /// Display user’s sequential ring.
    ///
    /// The operation `getSequentialRing`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<sequential_ring::Get>> {
        self.scope.call("getSequentialRing", None)
    }

    /// Update a user’s sequential ring.
    ///
    /// The operation `updateSequentialRing`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn put(&self, body: &sequential_ring::Put) -> Call<M, Echo<sequential_ring::Get>> {
        self.scope.call("updateSequentialRing", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s sequential ring criteria.
    ///
    /// The operation `createSequentialRingCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria::Post) -> Call<M, Untyped> {
        self.scope.call("createSequentialRingCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSequentialRing` and the smallest `updateSequentialRing`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut sequential_ring::Get) + Send>(&self, change: F) -> Edit<M, sequential_ring::Get, F> {
        self.scope.edit("getSequentialRing", "updateSequentialRing", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> SequentialRingCriteria<M> {
        SequentialRingCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Sequential Ring.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct SequentialRingCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> SequentialRingCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SequentialRingCriteria { scope }
    }

    /// Display user’s sequential ring criteria.
    ///
    /// The operation `getSequentialRingCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria::Get>> {
        self.scope.call("getSequentialRingCriteria", None)
    }

    /// Update a user’s sequential ring criteria.
    ///
    /// The operation `updateSequentialRingCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn put(&self, body: &criteria::Put) -> Call<M, Echo<criteria::Get>> {
        self.scope.call("updateSequentialRingCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s sequential ring criteria.
    ///
    /// The operation `deleteSequentialRingCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteSequentialRingCriteria", None)
    }

    /// Delete a user’s sequential ring criteria.
    ///
    /// The operation `deleteSequentialRingCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/sequential_ring/criteria/{instance_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `sequential-ring.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteSequentialRingCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSequentialRingCriteria` and the smallest `updateSequentialRingCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria::Get) + Send>(&self, change: F) -> Edit<M, criteria::Get, F> {
        self.scope.edit("getSequentialRingCriteria", "updateSequentialRingCriteria", change)
    }
}
