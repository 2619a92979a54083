// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies of the system: How all calls are presented, limited and redirected.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::system_call_processing_policies;

/// How all calls are presented, limited and redirected.
///
/// `/api/v1/system/call_processing_policy/`
#[derive(Clone, Debug)]
pub struct SystemCallProcessingPolicies<M> {
    scope: Scope<M>,
}

impl<M: Mode> SystemCallProcessingPolicies<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        SystemCallProcessingPolicies { scope }
    }

    /// Display the call processing policies at System level.
    ///
    /// The operation `getSystemCallProcessingPolicies`: `GET /api/v1/system/call_processing_policy/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `system-call-processing-policies.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<system_call_processing_policies::Get>> {
        self.scope.call("getSystemCallProcessingPolicies", None)
    }
}
