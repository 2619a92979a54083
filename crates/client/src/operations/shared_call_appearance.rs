// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Shared Call Appearance: The devices on which the calls of a user appear.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::shared_call_appearance;

/// The devices on which the calls of a user appear.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/shared_call_appearance/`
#[derive(Clone, Debug)]
pub struct SharedCallAppearance<M> {
    scope: Scope<M>,
}

impl<M: Mode> SharedCallAppearance<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SharedCallAppearance { scope }
    }

    /// Display user’s shared call appearance.
    ///
    /// The operation `getSharedCallAppearance`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/shared_call_appearance/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `shared-call-appearance.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<shared_call_appearance::Get>> {
        self.scope.call("getSharedCallAppearance", None)
    }
}
