// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Services of a group: The services that a group has, and its users may have.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_services;

/// The services that a group has, and its users may have.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/`
#[derive(Clone, Debug)]
pub struct GroupServices<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupServices<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupServices { scope }
    }

    /// Display a group’s services.
    ///
    /// The operation `getGroupServices`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_services::Get>> {
        self.scope.call("getGroupServices", None)
    }

    /// Assign services to a group.
    ///
    /// The operation `assignGroupServices`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn post(&self, body: &group_services::Post) -> Call<M, Untyped> {
        self.scope.call("assignGroupServices", Some(linecard_types::Body::to_value(body)))
    }

    /// Remove services from a group.
    ///
    /// The operation `removeGroupServices`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn delete(&self, body: &group_services::Post) -> Call<M, Untyped> {
        self.scope.call("removeGroupServices", Some(linecard_types::Body::to_value(body)))
    }
}
