// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Advanced Flexible Seating Guest: The host at whose phone a user works as a guest, in the advanced service.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::flexible_seating_guest;

/// The host at whose phone a user works as a guest, in the advanced service.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/adv_flex_seat/`
#[derive(Clone, Debug)]
pub struct AdvancedFlexibleSeatingGuest<M> {
    scope: Scope<M>,
}

impl<M: Mode> AdvancedFlexibleSeatingGuest<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        AdvancedFlexibleSeatingGuest { scope }
    }

    /// Display user’s advanced flexible seating guest.
    ///
    /// The operation `getAdvancedFlexibleSeatingGuest`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/adv_flex_seat/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `advanced-flexible-seating-guest.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<flexible_seating_guest::Get>> {
        self.scope.call("getAdvancedFlexibleSeatingGuest", None)
    }

    /// Update a user’s advanced flexible seating guest.
    ///
    /// The operation `updateAdvancedFlexibleSeatingGuest`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/adv_flex_seat/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `advanced-flexible-seating-guest.page` in the ledger.
    pub fn put(&self, body: &flexible_seating_guest::Put) -> Call<M, Echo<flexible_seating_guest::Get>> {
        self.scope.call("updateAdvancedFlexibleSeatingGuest", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getAdvancedFlexibleSeatingGuest` and the smallest `updateAdvancedFlexibleSeatingGuest`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut flexible_seating_guest::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, flexible_seating_guest::Get, F> {
        self.scope.edit("getAdvancedFlexibleSeatingGuest", "updateAdvancedFlexibleSeatingGuest", change)
    }
}
