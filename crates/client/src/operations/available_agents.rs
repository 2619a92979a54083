// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Agents available: The users whom a call center of a group may have as agents.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::available_agents;

/// The users whom a call center of a group may have as agents.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/services/call_centers/agents/available/`
#[derive(Clone, Debug)]
pub struct AvailableAgents<M> {
    scope: Scope<M>,
}

impl<M: Mode> AvailableAgents<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        AvailableAgents { scope }
    }

    /// Display the agents available to the call centers of a group.
    ///
    /// The operation `getAvailableAgents`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/services/call_centers/agents/available/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `available-agents.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<available_agents::Get>> {
        self.scope.call("getAvailableAgents", None)
    }
}
