// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Centers: The call centers of a user, and the state of the user as an agent.

use crate::call::{Call, Shown};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::call_centers;

/// The call centers of a user, and the state of the user as an agent.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_centers/`
#[derive(Clone, Debug)]
pub struct CallCenters<M> {
    scope: Scope<M>,
}

impl<M: Mode> CallCenters<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        CallCenters { scope }
    }

    /// Display the call centers of a user.
    ///
    /// The operation `getCallCenters`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_centers/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `call-centers.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<call_centers::Get>> {
        self.scope.call("getCallCenters", None)
    }
}
