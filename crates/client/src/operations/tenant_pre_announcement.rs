// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement of a tenant: The announcement that callers of a tenant hear before its phones ring.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::tenant_pre_alerting_announcement;

/// The announcement that callers of a tenant hear before its phones ring.
///
/// `/api/v1/tenants/{tenant_id}/services/pre_announcement/`
#[derive(Clone, Debug)]
pub struct TenantPreAnnouncement<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantPreAnnouncement<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantPreAnnouncement { scope }
    }

    /// Display the pre-alerting announcement of a tenant.
    ///
    /// The operation `getTenantPreAnnouncement`: `GET /api/v1/tenants/{tenant_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-pre-announcement.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<tenant_pre_alerting_announcement::Get>> {
        self.scope.call("getTenantPreAnnouncement", None)
    }

    /// Update the pre-alerting announcement of a tenant.
    ///
    /// The operation `updateTenantPreAnnouncement`: `PUT /api/v1/tenants/{tenant_id}/services/pre_announcement/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-pre-announcement.page` in the ledger.
    pub fn put(
        &self,
        body: &tenant_pre_alerting_announcement::Put,
    ) -> Call<M, Echo<tenant_pre_alerting_announcement::Get>> {
        self.scope.call("updateTenantPreAnnouncement", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getTenantPreAnnouncement` and the smallest `updateTenantPreAnnouncement`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut tenant_pre_alerting_announcement::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, tenant_pre_alerting_announcement::Get, F> {
        self.scope.edit("getTenantPreAnnouncement", "updateTenantPreAnnouncement", change)
    }
}
