// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Selective Call Acceptance: The calls of a user that are accepted.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria_selective_call_acceptance, selective_call_acceptance};

/// The calls of a user that are accepted.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/`
#[derive(Clone, Debug)]
pub struct SelectiveCallAcceptance<M> {
    scope: Scope<M>,
}

impl<M: Mode> SelectiveCallAcceptance<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SelectiveCallAcceptance { scope }
    }

    /// Display user’s selective call acceptance.
    ///
    /// The operation `getSelectiveCallAcceptance`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn get(&self) -> Call<M, Shown<selective_call_acceptance::Get>> {
        self.scope.call("getSelectiveCallAcceptance", None)
    }

    /// Update a user’s selective call acceptance.
    ///
    /// The operation `updateSelectiveCallAcceptance`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn put(&self, body: &selective_call_acceptance::Put) -> Call<M, Echo<selective_call_acceptance::Get>> {
        self.scope.call("updateSelectiveCallAcceptance", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s selective call acceptance criteria.
    ///
    /// The operation `createSelectiveCallAcceptanceCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn post_criteria(&self, body: &criteria_selective_call_acceptance::Post) -> Call<M, Untyped> {
        self.scope.call("createSelectiveCallAcceptanceCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSelectiveCallAcceptance` and the smallest `updateSelectiveCallAcceptance`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut selective_call_acceptance::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, selective_call_acceptance::Get, F> {
        self.scope.edit("getSelectiveCallAcceptance", "updateSelectiveCallAcceptance", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> SelectiveCallAcceptanceCriteria<M> {
        SelectiveCallAcceptanceCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Selective Call Acceptance.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct SelectiveCallAcceptanceCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> SelectiveCallAcceptanceCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SelectiveCallAcceptanceCriteria { scope }
    }

    /// Display user’s selective call acceptance criteria.
    ///
    /// The operation `getSelectiveCallAcceptanceCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn get(&self) -> Call<M, Shown<criteria_selective_call_acceptance::Get>> {
        self.scope.call("getSelectiveCallAcceptanceCriteria", None)
    }

    /// Update a user’s selective call acceptance criteria.
    ///
    /// The operation `updateSelectiveCallAcceptanceCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn put(
        &self,
        body: &criteria_selective_call_acceptance::Put,
    ) -> Call<M, Echo<criteria_selective_call_acceptance::Get>> {
        self.scope.call("updateSelectiveCallAcceptanceCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s selective call acceptance criteria.
    ///
    /// The operation `deleteSelectiveCallAcceptanceCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deleteSelectiveCallAcceptanceCriteria", None)
    }

    /// Delete a user’s selective call acceptance criteria.
    ///
    /// The operation `deleteSelectiveCallAcceptanceCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/`.
    ///
    /// Documented on the page Selective Call Acceptance.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria_selective_call_acceptance::Delete) -> Call<M, Untyped> {
        self.scope.call("deleteSelectiveCallAcceptanceCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSelectiveCallAcceptanceCriteria` and the smallest `updateSelectiveCallAcceptanceCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria_selective_call_acceptance::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, criteria_selective_call_acceptance::Get, F> {
        self.scope.edit("getSelectiveCallAcceptanceCriteria", "updateSelectiveCallAcceptanceCriteria", change)
    }
}
