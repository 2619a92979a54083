// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement: The announcement that callers hear before the phone of a user rings.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::pre_alerting_announcement;

/// The announcement that callers hear before the phone of a user rings.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/pre_announcement/`
#[derive(Clone, Debug)]
pub struct PreAlertingAnnouncement<M> {
    scope: Scope<M>,
}

impl<M: Mode> PreAlertingAnnouncement<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        PreAlertingAnnouncement { scope }
    }

    /// Display user’s pre-alerting announcement.
    ///
    /// The operation `getPreAlertingAnnouncement`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `pre-alerting-announcement.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<pre_alerting_announcement::Get>> {
        self.scope.call("getPreAlertingAnnouncement", None)
    }

    /// Update a user’s pre-alerting announcement.
    ///
    /// The operation `updatePreAlertingAnnouncement`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `pre-alerting-announcement.page` in the ledger.
    pub fn put(&self, body: &pre_alerting_announcement::Put) -> Call<M, Echo<pre_alerting_announcement::Get>> {
        self.scope.call("updatePreAlertingAnnouncement", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getPreAlertingAnnouncement` and the smallest `updatePreAlertingAnnouncement`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut pre_alerting_announcement::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, pre_alerting_announcement::Get, F> {
        self.scope.edit("getPreAlertingAnnouncement", "updatePreAlertingAnnouncement", change)
    }
}
