// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Feature Access Codes of a user: The codes that a user dials for using features.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::user_feature_access_codes;

/// The codes that a user dials for using features.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/properties/facs/`
#[derive(Clone, Debug)]
pub struct UserFeatureAccessCodes<M> {
    scope: Scope<M>,
}

impl<M: Mode> UserFeatureAccessCodes<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        UserFeatureAccessCodes { scope }
    }

    /// Display user’s feature access codes.
    ///
    /// The operation `getUserFeatureAccessCodes`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/properties/facs/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `feature-access-codes.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<user_feature_access_codes::Get>> {
        self.scope.call("getUserFeatureAccessCodes", None)
    }

    /// Update a user’s feature access codes.
    ///
    /// The operation `updateUserFeatureAccessCodes`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/properties/facs/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `feature-access-codes.page` in the ledger.
    pub fn put(&self, body: &user_feature_access_codes::Put) -> Call<M, Echo<user_feature_access_codes::Get>> {
        self.scope.call("updateUserFeatureAccessCodes", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getUserFeatureAccessCodes` and the smallest `updateUserFeatureAccessCodes`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut user_feature_access_codes::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, user_feature_access_codes::Get, F> {
        self.scope.edit("getUserFeatureAccessCodes", "updateUserFeatureAccessCodes", change)
    }
}
