// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Priority Alert: The criteria that select which calls of a user ring in another way.

use crate::call::{Call, Echo, Shown, Untyped};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{criteria_priority_alerting, priority_alert};

/// The criteria that select which calls of a user ring in another way.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/`
#[derive(Clone, Debug)]
pub struct PriorityAlert<M> {
    scope: Scope<M>,
}

impl<M: Mode> PriorityAlert<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        PriorityAlert { scope }
    }

    /// Display user’s priority alert.
    ///
    /// The operation `getPriorityAlert`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<priority_alert::Get>> {
        self.scope.call("getPriorityAlert", None)
    }

    /// Update a user’s priority alert.
    ///
    /// The operation `updatePriorityAlert`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn put(&self, body: &priority_alert::Put) -> Call<M, Echo<priority_alert::Get>> {
        self.scope.call("updatePriorityAlert", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a user’s priority alert criteria.
    ///
    /// The operation `createPriorityAlertCriteria`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn post_criteria(&self, body: &criteria_priority_alerting::Post) -> Call<M, Untyped> {
        self.scope.call("createPriorityAlertCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getPriorityAlert` and the smallest `updatePriorityAlert`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut priority_alert::Get) + Send>(&self, change: F) -> Edit<M, priority_alert::Get, F> {
        self.scope.edit("getPriorityAlert", "updatePriorityAlert", change)
    }

    /// Selects an item: `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`.
    #[must_use]
    pub fn criteria(&self, instance_name: impl Into<String>) -> PriorityAlertCriteria<M> {
        PriorityAlertCriteria::new(self.scope.clone().with("instance_name", instance_name))
    }
}

/// An item of Priority Alert.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`
#[derive(Clone, Debug)]
pub struct PriorityAlertCriteria<M> {
    scope: Scope<M>,
}

impl<M: Mode> PriorityAlertCriteria<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        PriorityAlertCriteria { scope }
    }

    /// Display user’s priority alert criteria.
    ///
    /// The operation `getPriorityAlertCriteria`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<criteria_priority_alerting::Get>> {
        self.scope.call("getPriorityAlertCriteria", None)
    }

    /// Update a user’s priority alert criteria.
    ///
    /// The operation `updatePriorityAlertCriteria`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn put(&self, body: &criteria_priority_alerting::Put) -> Call<M, Echo<criteria_priority_alerting::Get>> {
        self.scope.call("updatePriorityAlertCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Delete a user’s priority alert criteria.
    ///
    /// The operation `deletePriorityAlertCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    pub fn delete(&self) -> Call<M, Untyped> {
        self.scope.call("deletePriorityAlertCriteria", None)
    }

    /// Delete a user’s priority alert criteria.
    ///
    /// The operation `deletePriorityAlertCriteria`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/priority_alert/criteria/{instance_name}/`.
    ///
    /// Inferred from a similar service; no page that documents it whole is public. See `priority-alert.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn delete_with(&self, body: &criteria_priority_alerting::Delete) -> Call<M, Untyped> {
        self.scope.call("deletePriorityAlertCriteria", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getPriorityAlertCriteria` and the smallest `updatePriorityAlertCriteria`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut criteria_priority_alerting::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, criteria_priority_alerting::Get, F> {
        self.scope.edit("getPriorityAlertCriteria", "updatePriorityAlertCriteria", change)
    }
}
