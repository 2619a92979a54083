// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Executive Assistant: The executives of an assistant, and where the assistant diverts their calls.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::executive_assistant;

/// The executives of an assistant, and where the assistant diverts their calls.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive_assistant/executives/`
#[derive(Clone, Debug)]
pub struct ExecutiveAssistant<M> {
    scope: Scope<M>,
}

impl<M: Mode> ExecutiveAssistant<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        ExecutiveAssistant { scope }
    }

    /// Display the executives of an assistant.
    ///
    /// The operation `getExecutivesOfAssistant`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive_assistant/executives/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `executive-assistant.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<executive_assistant::Get>> {
        self.scope.call("getExecutivesOfAssistant", None)
    }

    /// Update the executives of an assistant.
    ///
    /// The operation `updateExecutivesOfAssistant`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive_assistant/executives/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `executive-assistant.page` in the ledger.
    pub fn put(&self, body: &executive_assistant::Put) -> Call<M, Echo<executive_assistant::Get>> {
        self.scope.call("updateExecutivesOfAssistant", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getExecutivesOfAssistant` and the smallest `updateExecutivesOfAssistant`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut executive_assistant::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, executive_assistant::Get, F> {
        self.scope.edit("getExecutivesOfAssistant", "updateExecutivesOfAssistant", change)
    }
}
