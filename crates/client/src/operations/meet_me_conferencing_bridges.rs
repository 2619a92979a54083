// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Bridges: The conference bridges of a user.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::meet_me_conferencing_bridges;

/// The conference bridges of a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/meet_me_confs/bridges/`
#[derive(Clone, Debug)]
pub struct MeetMeConferencingBridges<M> {
    scope: Scope<M>,
}

impl<M: Mode> MeetMeConferencingBridges<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        MeetMeConferencingBridges { scope }
    }

    /// Display user’s Meet-Me Conferencing bridges.
    ///
    /// The operation `getMeetMeConferencingBridges`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/meet_me_confs/bridges/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<meet_me_conferencing_bridges::Get>> {
        self.scope.call("getMeetMeConferencingBridges", None)
    }
}
