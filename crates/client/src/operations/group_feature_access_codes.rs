// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Feature Access Codes of a group: The codes that the users of a group dial for using features.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_feature_access_codes;

/// The codes that the users of a group dial for using features.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/properties/facs/`
#[derive(Clone, Debug)]
pub struct GroupFeatureAccessCodes<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupFeatureAccessCodes<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupFeatureAccessCodes { scope }
    }

    /// Display a group’s feature access codes.
    ///
    /// The operation `getGroupFeatureAccessCodes`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/properties/facs/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `feature-access-codes.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_feature_access_codes::Get>> {
        self.scope.call("getGroupFeatureAccessCodes", None)
    }

    /// Update a group’s feature access codes.
    ///
    /// The operation `updateGroupFeatureAccessCodes`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/properties/facs/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `feature-access-codes.page` in the ledger.
    pub fn put(&self, body: &group_feature_access_codes::Put) -> Call<M, Echo<group_feature_access_codes::Get>> {
        self.scope.call("updateGroupFeatureAccessCodes", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getGroupFeatureAccessCodes` and the smallest `updateGroupFeatureAccessCodes`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut group_feature_access_codes::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, group_feature_access_codes::Get, F> {
        self.scope.edit("getGroupFeatureAccessCodes", "updateGroupFeatureAccessCodes", change)
    }
}
