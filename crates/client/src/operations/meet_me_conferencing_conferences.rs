// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conferences: The conferences of a user.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::meet_me_conferencing_conferences;

/// The conferences of a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/meet_me_confs/conferences/`
#[derive(Clone, Debug)]
pub struct MeetMeConferencingConferences<M> {
    scope: Scope<M>,
}

impl<M: Mode> MeetMeConferencingConferences<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        MeetMeConferencingConferences { scope }
    }

    /// Display user’s Meet-Me Conferencing conferences.
    ///
    /// The operation `getMeetMeConferencingConferences`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/meet_me_confs/conferences/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<meet_me_conferencing_conferences::Get>> {
        self.scope.call("getMeetMeConferencingConferences", None)
    }
}
