// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement of a group: The announcement that callers of a group hear before its phones ring.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_pre_alerting_announcement;

/// The announcement that callers of a group hear before its phones ring.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/pre_announcement/`
#[derive(Clone, Debug)]
pub struct GroupPreAnnouncement<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupPreAnnouncement<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupPreAnnouncement { scope }
    }

    /// Display the pre-alerting announcement of a group.
    ///
    /// The operation `getGroupPreAnnouncement`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-pre-announcement.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_pre_alerting_announcement::Get>> {
        self.scope.call("getGroupPreAnnouncement", None)
    }

    /// Update the pre-alerting announcement of a group.
    ///
    /// The operation `updateGroupPreAnnouncement`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-pre-announcement.page` in the ledger.
    pub fn put(
        &self,
        body: &group_pre_alerting_announcement::Put,
    ) -> Call<M, Echo<group_pre_alerting_announcement::Get>> {
        self.scope.call("updateGroupPreAnnouncement", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getGroupPreAnnouncement` and the smallest `updateGroupPreAnnouncement`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut group_pre_alerting_announcement::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, group_pre_alerting_announcement::Get, F> {
        self.scope.edit("getGroupPreAnnouncement", "updateGroupPreAnnouncement", change)
    }
}
