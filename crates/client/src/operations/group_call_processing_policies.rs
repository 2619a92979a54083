// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies of a group: How the calls of a group are presented, limited and redirected.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::group_call_processing_policies;

/// How the calls of a group are presented, limited and redirected.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/call_processing_policy/`
#[derive(Clone, Debug)]
pub struct GroupCallProcessingPolicies<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupCallProcessingPolicies<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupCallProcessingPolicies { scope }
    }

    /// Display the call processing policies at Group level.
    ///
    /// The operation `getGroupCallProcessingPolicies`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/call_processing_policy/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-call-processing-policies.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_call_processing_policies::Get>> {
        self.scope.call("getGroupCallProcessingPolicies", None)
    }
}
