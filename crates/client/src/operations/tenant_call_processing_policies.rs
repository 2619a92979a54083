// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies of a tenant: How the calls of a tenant are presented, limited and redirected.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::tenant_call_processing_policies;

/// How the calls of a tenant are presented, limited and redirected.
///
/// `/api/v1/tenants/{tenant_id}/services/call_processing_policies/`
#[derive(Clone, Debug)]
pub struct TenantCallProcessingPolicies<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantCallProcessingPolicies<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantCallProcessingPolicies { scope }
    }

    /// Display the call processing policies at Tenant level.
    ///
    /// The operation `getTenantCallProcessingPolicies`: `GET /api/v1/tenants/{tenant_id}/services/call_processing_policies/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-call-processing-policies.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<tenant_call_processing_policies::Get>> {
        self.scope.call("getTenantCallProcessingPolicies", None)
    }
}
