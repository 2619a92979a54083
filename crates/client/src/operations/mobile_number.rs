// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Mobile Number: The mobile phone of a user, which rings instead of the fixed one or together with it.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::mobile_number;

/// The mobile phone of a user, which rings instead of the fixed one or together with it.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/mobile_number/`
#[derive(Clone, Debug)]
pub struct MobileNumber<M> {
    scope: Scope<M>,
}

impl<M: Mode> MobileNumber<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        MobileNumber { scope }
    }

    /// Display user’s mobile number.
    ///
    /// The operation `getMobileNumber`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/mobile_number/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `mobile-number.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<mobile_number::Get>> {
        self.scope.call("getMobileNumber", None)
    }

    /// Update a user’s mobile number.
    ///
    /// The operation `updateMobileNumber`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/mobile_number/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `mobile-number.page` in the ledger.
    pub fn put(&self, body: &mobile_number::Put) -> Call<M, Echo<mobile_number::Get>> {
        self.scope.call("updateMobileNumber", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getMobileNumber` and the smallest `updateMobileNumber`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut mobile_number::Get) + Send>(&self, change: F) -> Edit<M, mobile_number::Get, F> {
        self.scope.edit("getMobileNumber", "updateMobileNumber", change)
    }
}
