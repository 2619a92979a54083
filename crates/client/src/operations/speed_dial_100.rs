// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Speed Dial 100: The numbers that a user calls by dialling two digits.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::speed_dial_100;

/// The numbers that a user calls by dialling two digits.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_100/`
#[derive(Clone, Debug)]
pub struct SpeedDial100<M> {
    scope: Scope<M>,
}

impl<M: Mode> SpeedDial100<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SpeedDial100 { scope }
    }

    /// Display user’s speed dial 100.
    ///
    /// The operation `getSpeedDial100`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_100/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `speed-dial-100.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<speed_dial_100::Get>> {
        self.scope.call("getSpeedDial100", None)
    }

    /// Update a user’s speed dial 100.
    ///
    /// The operation `updateSpeedDial100`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/speed_dial_100/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `speed-dial-100.page` in the ledger.
    pub fn put(&self, body: &speed_dial_100::Put) -> Call<M, Echo<speed_dial_100::Get>> {
        self.scope.call("updateSpeedDial100", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getSpeedDial100` and the smallest `updateSpeedDial100`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut speed_dial_100::Get) + Send>(&self, change: F) -> Edit<M, speed_dial_100::Get, F> {
        self.scope.edit("getSpeedDial100", "updateSpeedDial100", change)
    }
}
