// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Custom Ring Back of a group: What callers of a group hear while they wait for an answer.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_custom_ring_back;

/// What callers of a group hear while they wait for an answer.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/custom_ringback/`
#[derive(Clone, Debug)]
pub struct GroupCustomRingBack<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupCustomRingBack<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupCustomRingBack { scope }
    }

    /// Display the custom ring back of a group.
    ///
    /// The operation `getGroupCustomRingBack`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/custom_ringback/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-custom-ring-back.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_custom_ring_back::Get>> {
        self.scope.call("getGroupCustomRingBack", None)
    }

    /// Update the custom ring back of a group.
    ///
    /// The operation `updateGroupCustomRingBack`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/services/custom_ringback/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-custom-ring-back.page` in the ledger.
    pub fn put(&self, body: &group_custom_ring_back::Put) -> Call<M, Echo<group_custom_ring_back::Get>> {
        self.scope.call("updateGroupCustomRingBack", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getGroupCustomRingBack` and the smallest `updateGroupCustomRingBack`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut group_custom_ring_back::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, group_custom_ring_back::Get, F> {
        self.scope.edit("getGroupCustomRingBack", "updateGroupCustomRingBack", change)
    }
}
