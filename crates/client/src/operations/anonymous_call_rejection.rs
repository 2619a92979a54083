// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Anonymous Call Rejection: Whether calls of a user from callers who hide their number are rejected.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::anonymous_call_rejection;

/// Whether calls of a user from callers who hide their number are rejected.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/acr/`
#[derive(Clone, Debug)]
pub struct AnonymousCallRejection<M> {
    scope: Scope<M>,
}

impl<M: Mode> AnonymousCallRejection<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        AnonymousCallRejection { scope }
    }

    /// Display user’s anonymous call rejection.
    ///
    /// The operation `getAnonymousCallRejection`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/acr/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `anonymous-call-rejection.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<anonymous_call_rejection::Get>> {
        self.scope.call("getAnonymousCallRejection", None)
    }

    /// Update a user’s anonymous call rejection.
    ///
    /// The operation `updateAnonymousCallRejection`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/acr/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `anonymous-call-rejection.page` in the ledger.
    pub fn put(&self, body: &anonymous_call_rejection::Put) -> Call<M, Echo<anonymous_call_rejection::Get>> {
        self.scope.call("updateAnonymousCallRejection", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getAnonymousCallRejection` and the smallest `updateAnonymousCallRejection`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut anonymous_call_rejection::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, anonymous_call_rejection::Get, F> {
        self.scope.edit("getAnonymousCallRejection", "updateAnonymousCallRejection", change)
    }
}
