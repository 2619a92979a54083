// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group Paging: The paging groups of a group, whose members are called at the same time.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_pagings;

/// The paging groups of a group, whose members are called at the same time.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/group_pagings/`
#[derive(Clone, Debug)]
pub struct GroupPagings<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupPagings<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupPagings { scope }
    }

    /// Display the paging groups of a group.
    ///
    /// The operation `getGroupPagings`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/group_pagings/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-pagings.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_pagings::Get>> {
        self.scope.call("getGroupPagings", None)
    }
}
