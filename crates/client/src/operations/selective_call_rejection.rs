// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Selective Call Rejection: The criteria that select which calls of a user are rejected.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria_selective_call_rejection, selective_call_rejection};

/// The criteria that select which calls of a user are rejected.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/`
#[derive(Clone, Debug)]
pub struct SelectiveCallRejection<M> {
    scope: Scope<M>,
}

impl<M: Mode> SelectiveCallRejection<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SelectiveCallRejection { scope }
    }

    /// Display user’s selective call rejection.
    ///
    /// The operation `getSelectiveCallRejection`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<selective_call_rejection::Get>> {
        self.scope.call("getSelectiveCallRejection", None)
    }

    /// Update a user’s selective call rejection.
    ///
    /// The operation `updateSelectiveCallRejection`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn put(&self, body: &selective_call_rejection::Put) -> Call<M, Echo<selective_call_rejection::Get>> {
        self.scope.call("updateSelectiveCallRejection", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s selective call rejection criteria.
    ///
    /// The operation `createSelectiveCallRejectionCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria_selective_call_rejection::Post) -> Call<M, Untyped> {
        self.scope.call("createSelectiveCallRejectionCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSelectiveCallRejection` and the smallest `updateSelectiveCallRejection`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut selective_call_rejection::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, selective_call_rejection::Get, F> {
        self.scope.edit("getSelectiveCallRejection", "updateSelectiveCallRejection", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> SelectiveCallRejectionCriteria<M> {
        SelectiveCallRejectionCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Selective Call Rejection.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct SelectiveCallRejectionCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> SelectiveCallRejectionCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SelectiveCallRejectionCriteria { scope }
    }

    /// Display user’s selective call rejection criteria.
    ///
    /// The operation `getSelectiveCallRejectionCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria_selective_call_rejection::Get>> {
        self.scope.call("getSelectiveCallRejectionCriteria", None)
    }

    /// Update a user’s selective call rejection criteria.
    ///
    /// The operation `updateSelectiveCallRejectionCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn put(
        &self,
        body: &criteria_selective_call_rejection::Put,
    ) -> Call<M, Echo<criteria_selective_call_rejection::Get>> {
        self.scope.call("updateSelectiveCallRejectionCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s selective call rejection criteria.
    ///
    /// The operation `deleteSelectiveCallRejectionCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteSelectiveCallRejectionCriteria", None)
    }

    /// Delete a user’s selective call rejection criteria.
    ///
    /// The operation `deleteSelectiveCallRejectionCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_rejection/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `selective-call-rejection.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria_selective_call_rejection::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteSelectiveCallRejectionCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSelectiveCallRejectionCriteria` and the smallest `updateSelectiveCallRejectionCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria_selective_call_rejection::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, criteria_selective_call_rejection::Get, F> {
        self.scope.edit("getSelectiveCallRejectionCriteria", "updateSelectiveCallRejectionCriteria", change)
    }
}
