// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Music On Hold: What a caller hears while a user holds the call.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::music_on_hold;

/// What a caller hears while a user holds the call.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/music_on_hold/`
#[derive(Clone, Debug)]
pub struct MusicOnHold<M> {
    scope: Scope<M>,
}

impl<M: Mode> MusicOnHold<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        MusicOnHold { scope }
    }

    /// Display user’s music on hold.
    ///
    /// The operation `getMusicOnHold`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/music_on_hold/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `music-on-hold.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<music_on_hold::Get>> {
        self.scope.call("getMusicOnHold", None)
    }

    /// Update a user’s music on hold.
    ///
    /// The operation `updateMusicOnHold`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/music_on_hold/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `music-on-hold.page` in the ledger.
    pub fn put(&self, body: &music_on_hold::Put) -> Call<M, Echo<music_on_hold::Get>> {
        self.scope.call("updateMusicOnHold", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getMusicOnHold` and the smallest `updateMusicOnHold`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut music_on_hold::Get) + Send>(&self, change: F) -> Edit<M, music_on_hold::Get, F> {
        self.scope.edit("getMusicOnHold", "updateMusicOnHold", change)
    }
}
