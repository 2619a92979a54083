// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing of a Group: The conference ports of a group.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_meet_me_conferencing;

/// The conference ports of a group.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/features/meet_me_conf/`
#[derive(Clone, Debug)]
pub struct GroupMeetMeConferencing<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupMeetMeConferencing<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupMeetMeConferencing { scope }
    }

    /// Display group’s Meet-Me Conferencing ports.
    ///
    /// The operation `getGroupMeetMeConferencing`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/features/meet_me_conf/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_meet_me_conferencing::Get>> {
        self.scope.call("getGroupMeetMeConferencing", None)
    }

    /// Update a group’s Meet-Me Conferencing ports.
    ///
    /// The operation `updateGroupMeetMeConferencing`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/features/meet_me_conf/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn put(&self, body: &group_meet_me_conferencing::Put) -> Call<M, Echo<group_meet_me_conferencing::Get>> {
        self.scope.call("updateGroupMeetMeConferencing", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getGroupMeetMeConferencing` and the smallest `updateGroupMeetMeConferencing`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut group_meet_me_conferencing::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, group_meet_me_conferencing::Get, F> {
        self.scope.edit("getGroupMeetMeConferencing", "updateGroupMeetMeConferencing", change)
    }
}
