// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedules of a group: The time schedules of a group.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{time_schedule, time_schedules, time_schedules_selection};

/// The time schedules of a group.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/time_schedules/`
#[derive(Clone, Debug)]
pub struct GroupTimeSchedules<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupTimeSchedules<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupTimeSchedules { scope }
    }

    /// Display the time schedules of a group.
    ///
    /// The operation `getGroupTimeSchedules`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-time-schedules.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<time_schedules::Get>> {
        self.scope.call("getGroupTimeSchedules", None)
    }

    /// Display the time schedules of a group.
    ///
    /// The operation `getGroupTimeSchedules`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-time-schedules.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn get_with(&self, body: &time_schedules_selection::Post) -> Call<M, Shown<time_schedules::Get>> {
        self.scope.call("getGroupTimeSchedules", Some(linecard_types::Body::to_value(body)))
    }

    /// Create a time schedule of a group.
    ///
    /// The operation `createGroupTimeSchedule`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/time_schedules/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-time-schedules.page` in the ledger.
    pub fn post(&self, body: &time_schedule::Post) -> Call<M, Untyped> {
        self.scope.call("createGroupTimeSchedule", Some(linecard_types::Body::to_value(body)))
    }
}
