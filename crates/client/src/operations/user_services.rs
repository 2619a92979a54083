// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Services of a user: The services that are assigned to a user.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{user_services, user_services_selection};

/// The services that are assigned to a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/`
#[derive(Clone, Debug)]
pub struct UserServices<M> {
    scope: Scope<M>,
}

impl<M: Mode> UserServices<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        UserServices { scope }
    }

    /// Display user’s services.
    ///
    /// The operation `getUserServices`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<user_services::Get>> {
        self.scope.call("getUserServices", None)
    }

    /// Display user’s services.
    ///
    /// The operation `getUserServices`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn get_with(&self, body: &user_services_selection::Post) -> Call<M, Shown<user_services::Get>> {
        self.scope.call("getUserServices", Some(linecard_types::Body::to_value(body)))
    }

    /// Assign services to a user.
    ///
    /// The operation `assignUserServices`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn post(&self, body: &user_services::Post) -> Call<M, Untyped> {
        self.scope.call("assignUserServices", Some(linecard_types::Body::to_value(body)))
    }

    /// Remove services from a user.
    ///
    /// The operation `removeUserServices`: `DELETE /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `services.page` in the ledger.
    pub fn delete(&self, body: &user_services::Post) -> Call<M, Untyped> {
        self.scope.call("removeUserServices", Some(linecard_types::Body::to_value(body)))
    }
}
