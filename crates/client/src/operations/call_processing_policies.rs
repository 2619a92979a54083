// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies: How the calls of a user are presented, limited and redirected.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::call_processing_policies;

/// How the calls of a user are presented, limited and redirected.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/`
#[derive(Clone, Debug)]
pub struct CallProcessingPolicies<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallProcessingPolicies<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallProcessingPolicies { scope }
    }

    /// Display the call processing policies at User level.
    ///
    /// The operation `getCallProcessingPolicies`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/`.
    ///
    /// Documented on the page Call Processing Policies.
    pub fn get(&self) -> Call<M, Shown<call_processing_policies::Get>> {
        self.scope.call("getCallProcessingPolicies", None)
    }

    /// Update the call processing policies at User level.
    ///
    /// The operation `updateCallProcessingPolicies`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/`.
    ///
    /// Documented on the page Call Processing Policies.
    pub fn put(&self, body: &call_processing_policies::Put) -> Call<M, Echo<call_processing_policies::Get>> {
        self.scope.call("updateCallProcessingPolicies", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getCallProcessingPolicies` and the smallest `updateCallProcessingPolicies`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut call_processing_policies::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, call_processing_policies::Get, F> {
        self.scope.edit("getCallProcessingPolicies", "updateCallProcessingPolicies", change)
    }
}
