// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedules of a tenant: The time schedules of a tenant.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{time_schedule, time_schedules, time_schedules_selection};

/// The time schedules of a tenant.
///
/// `/api/v1/tenants/{tenant_id}/time_schedules/`
#[derive(Clone, Debug)]
pub struct TenantTimeSchedules<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantTimeSchedules<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantTimeSchedules { scope }
    }

    /// Display the time schedules of a tenant.
    ///
    /// The operation `getTenantTimeSchedules`: `GET /api/v1/tenants/{tenant_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-time-schedules.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<time_schedules::Get>> {
        self.scope.call("getTenantTimeSchedules", None)
    }

    /// Display the time schedules of a tenant.
    ///
    /// The operation `getTenantTimeSchedules`: `GET /api/v1/tenants/{tenant_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-time-schedules.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn get_with(&self, body: &time_schedules_selection::Post) -> Call<M, Shown<time_schedules::Get>> {
        self.scope.call("getTenantTimeSchedules", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a time schedule of a tenant.
    ///
    /// The operation `createTenantTimeSchedule`: `POST /api/v1/tenants/{tenant_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-time-schedules.page` in the ledger.
    pub fn post(&self, body: &time_schedule::Post) -> Call<M, Untyped> {
        self.scope.call("createTenantTimeSchedule", Some(linecard_types::Body::to_value(body)))
    }
}
