// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Custom Ring Back: The criteria that select which callers of a user hear which announcement.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria_custom_ring_back, custom_ring_back};

/// The criteria that select which callers of a user hear which announcement.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/`
#[derive(Clone, Debug)]
pub struct CustomRingBack<M> {
    scope: Scope<M>,
}

impl<M: Mode> CustomRingBack<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CustomRingBack { scope }
    }

    /// Display user’s custom ring back.
    ///
    /// The operation `getCustomRingBack`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<custom_ring_back::Get>> {
        self.scope.call("getCustomRingBack", None)
    }

    /// Update a user’s custom ring back.
    ///
    /// The operation `updateCustomRingBack`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn put(&self, body: &custom_ring_back::Put) -> Call<M, Echo<custom_ring_back::Get>> {
        self.scope.call("updateCustomRingBack", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s custom ring back criteria.
    ///
    /// The operation `createCustomRingBackCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria_custom_ring_back::Post) -> Call<M, Untyped> {
        self.scope.call("createCustomRingBackCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCustomRingBack` and the smallest `updateCustomRingBack`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut custom_ring_back::Get) + Send>(&self, change: F) -> Edit<M, custom_ring_back::Get, F> {
        self.scope.edit("getCustomRingBack", "updateCustomRingBack", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> CustomRingBackCriteria<M> {
        CustomRingBackCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Custom Ring Back.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct CustomRingBackCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> CustomRingBackCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CustomRingBackCriteria { scope }
    }

    /// Display user’s custom ring back criteria.
    ///
    /// The operation `getCustomRingBackCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria_custom_ring_back::Get>> {
        self.scope.call("getCustomRingBackCriteria", None)
    }

    /// Update a user’s custom ring back criteria.
    ///
    /// The operation `updateCustomRingBackCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn put(&self, body: &criteria_custom_ring_back::Put) -> Call<M, Echo<criteria_custom_ring_back::Get>> {
        self.scope.call("updateCustomRingBackCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s custom ring back criteria.
    ///
    /// The operation `deleteCustomRingBackCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteCustomRingBackCriteria", None)
    }

    /// Delete a user’s custom ring back criteria.
    ///
    /// The operation `deleteCustomRingBackCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/custom_ringback/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `custom-ring-back.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria_custom_ring_back::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteCustomRingBackCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCustomRingBackCriteria` and the smallest `updateCustomRingBackCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria_custom_ring_back::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, criteria_custom_ring_back::Get, F> {
        self.scope.edit("getCustomRingBackCriteria", "updateCustomRingBackCriteria", change)
    }
}
