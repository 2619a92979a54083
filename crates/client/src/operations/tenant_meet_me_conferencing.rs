// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing of a Tenant: The conference ports of a tenant.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::tenant_meet_me_conferencing;

/// The conference ports of a tenant.
///
/// `/api/v1/tenants/{tenant_id}/features/meet_me_conf/`
#[derive(Clone, Debug)]
pub struct TenantMeetMeConferencing<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantMeetMeConferencing<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantMeetMeConferencing { scope }
    }

    /// Display tenant’s Meet-Me Conferencing ports.
    ///
    /// The operation `getTenantMeetMeConferencing`: `GET /api/v1/tenants/{tenant_id}/features/meet_me_conf/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<tenant_meet_me_conferencing::Get>> {
        self.scope.call("getTenantMeetMeConferencing", None)
    }

    /// Update a tenant’s Meet-Me Conferencing ports.
    ///
    /// The operation `updateTenantMeetMeConferencing`: `PUT /api/v1/tenants/{tenant_id}/features/meet_me_conf/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `meet-me-conferencing.page` in the ledger.
    pub fn put(&self, body: &tenant_meet_me_conferencing::Put) -> Call<M, Echo<tenant_meet_me_conferencing::Get>> {
        self.scope.call("updateTenantMeetMeConferencing", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getTenantMeetMeConferencing` and the smallest `updateTenantMeetMeConferencing`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut tenant_meet_me_conferencing::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, tenant_meet_me_conferencing::Get, F> {
        self.scope.edit("getTenantMeetMeConferencing", "updateTenantMeetMeConferencing", change)
    }
}
