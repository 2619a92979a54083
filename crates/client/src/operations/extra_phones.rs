// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Extra Phones: The additional phones of a user.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::extra_phones;

/// The additional phones of a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/access_device/extra_phones/`
#[derive(Clone, Debug)]
pub struct ExtraPhones<M> {
    scope: Scope<M>,
}

impl<M: Mode> ExtraPhones<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        ExtraPhones { scope }
    }

    /// Display the extra phones of a user.
    ///
    /// The operation `getExtraPhones`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/access_device/extra_phones/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `extra-phones.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<extra_phones::Get>> {
        self.scope.call("getExtraPhones", None)
    }
}
