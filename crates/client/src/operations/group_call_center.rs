// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center of a group: A call center of a group.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_call_center;

/// A call center of a group.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/call_centers/{call_center_name}/`
#[derive(Clone, Debug)]
pub struct GroupCallCenter<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupCallCenter<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupCallCenter { scope }
    }

    /// Display a call center of a group.
    ///
    /// The operation `getGroupCallCenter`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/call_centers/{call_center_name}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-call-center.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_call_center::Get>> {
        self.scope.call("getGroupCallCenter", None)
    }
}
