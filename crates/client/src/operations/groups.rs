// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group: A group of users.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group;

/// A group of users.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/`
#[derive(Clone, Debug)]
pub struct Groups<M> {
    scope: Scope<M>,
}

impl<M: Mode> Groups<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        Groups { scope }
    }

    /// Display a group.
    ///
    /// The operation `getGroup`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `groups.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group::Get>> {
        self.scope.call("getGroup", None)
    }
}
