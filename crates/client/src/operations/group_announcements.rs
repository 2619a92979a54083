// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Announcements of a group: The announcements of a group, and the space that they take.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_announcements;

/// The announcements of a group, and the space that they take.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/announcements/`
#[derive(Clone, Debug)]
pub struct GroupAnnouncements<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupAnnouncements<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupAnnouncements { scope }
    }

    /// Display the announcements of a group.
    ///
    /// The operation `getGroupAnnouncements`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/announcements/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-announcements.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_announcements::Get>> {
        self.scope.call("getGroupAnnouncements", None)
    }
}
