// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Anywhere: The phones from which a user can take and make calls.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::anywhere;

/// The phones from which a user can take and make calls.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/anywhere/`
#[derive(Clone, Debug)]
pub struct Anywhere<M> {
    scope: Scope<M>,
}

impl<M: Mode> Anywhere<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        Anywhere { scope }
    }

    /// Display user’s phones anywhere.
    ///
    /// The operation `getAnywhere`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/anywhere/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `anywhere.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<anywhere::Get>> {
        self.scope.call("getAnywhere", None)
    }

    /// Update a user’s phones anywhere.
    ///
    /// The operation `updateAnywhere`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/anywhere/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `anywhere.page` in the ledger.
    pub fn put(&self, body: &anywhere::Put) -> Call<M, Echo<anywhere::Get>> {
        self.scope.call("updateAnywhere", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getAnywhere` and the smallest `updateAnywhere`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut anywhere::Get) + Send>(&self, change: F) -> Edit<M, anywhere::Get, F> {
        self.scope.edit("getAnywhere", "updateAnywhere", change)
    }
}
