// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Speed Dial 8: The numbers that a user calls by dialling one digit.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::speed_dial_8;

/// The numbers that a user calls by dialling one digit.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_8/`
#[derive(Clone, Debug)]
pub struct SpeedDial8<M> {
    scope: Scope<M>,
}

impl<M: Mode> SpeedDial8<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SpeedDial8 { scope }
    }

    /// Display user’s speed dial 8.
    ///
    /// The operation `getSpeedDial8`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_8/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `speed-dial-8.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<speed_dial_8::Get>> {
        self.scope.call("getSpeedDial8", None)
    }

    /// Update a user’s speed dial 8.
    ///
    /// The operation `updateSpeedDial8`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_8/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `speed-dial-8.page` in the ledger.
    pub fn put(&self, body: &speed_dial_8::Put) -> Call<M, Echo<speed_dial_8::Get>> {
        self.scope.call("updateSpeedDial8", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSpeedDial8` and the smallest `updateSpeedDial8`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut speed_dial_8::Get) + Send>(&self, change: F) -> Edit<M, speed_dial_8::Get, F> {
        self.scope.edit("getSpeedDial8", "updateSpeedDial8", change)
    }
}
