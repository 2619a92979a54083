// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Common Phone List of a group: The phone list of a group.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::common_phone_list;

/// The phone list of a group.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/common_phone_list/`
#[derive(Clone, Debug)]
pub struct GroupCommonPhoneList<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupCommonPhoneList<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupCommonPhoneList { scope }
    }

    /// Display a group’s common phone list.
    ///
    /// The operation `getGroupCommonPhoneList`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/common_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `common-phone-list.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<common_phone_list::Get>> {
        self.scope.call("getGroupCommonPhoneList", None)
    }

    /// Add entries to a group’s common phone list.
    ///
    /// The operation `createGroupCommonPhoneListEntries`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/services/common_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `common-phone-list.page` in the ledger.
    pub fn post(&self, body: &common_phone_list::Post) -> Call<M, Untyped> {
        self.scope.call("createGroupCommonPhoneListEntries", Some(linecard_types::Body::to_value(body)))
    }
}
