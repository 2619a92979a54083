// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Executive: The users who may become assistants of an executive.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{available_assistants, available_assistants_search};

/// The users who may become assistants of an executive.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive/available_assistants/`
#[derive(Clone, Debug)]
pub struct Executive<M> {
    scope: Scope<M>,
}

impl<M: Mode> Executive<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        Executive { scope }
    }

    /// Display the assistants that an executive may have.
    ///
    /// The operation `getAvailableAssistants`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive/available_assistants/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `executive.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<available_assistants::Get>> {
        self.scope.call("getAvailableAssistants", None)
    }

    /// Display the assistants that an executive may have.
    ///
    /// The operation `getAvailableAssistants`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/executive/available_assistants/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `executive.page` in the ledger.
    ///
    /// The request body may be left out.
    pub fn get_with(&self, body: &available_assistants_search::Post) -> Call<M, Shown<available_assistants::Get>> {
        self.scope.call("getAvailableAssistants", Some(linecard_types::Body::to_value(body)))
    }
}
