// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Common Phone List of a tenant: The phone list of a tenant.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::common_phone_list;

/// The phone list of a tenant.
///
/// `/api/v1/tenants/{tenant_id}/services/common_phone_list/`
#[derive(Clone, Debug)]
pub struct TenantCommonPhoneList<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantCommonPhoneList<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantCommonPhoneList { scope }
    }

    /// Display a tenant’s common phone list.
    ///
    /// The operation `getTenantCommonPhoneList`: `GET /api/v1/tenants/{tenant_id}/services/common_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `common-phone-list.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<common_phone_list::Get>> {
        self.scope.call("getTenantCommonPhoneList", None)
    }

    /// Add entries to a tenant’s common phone list.
    ///
    /// The operation `createTenantCommonPhoneListEntries`: `POST /api/v1/tenants/{tenant_id}/services/common_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `common-phone-list.page` in the ledger.
    pub fn post(&self, body: &common_phone_list::Post) -> Call<M, Untyped> {
        self.scope.call("createTenantCommonPhoneListEntries", Some(linecard_types::Body::to_value(body)))
    }
}
