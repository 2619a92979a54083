// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User: A user: names, numbers, department and device.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::user;

/// A user: names, numbers, department and device.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/`
#[derive(Clone, Debug)]
pub struct Users<M> {
    scope: Scope<M>,
}

impl<M: Mode> Users<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        Users { scope }
    }

    /// Display a user.
    ///
    /// The operation `getUser`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `users.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<user::Get>> {
        self.scope.call("getUser", None)
    }

    /// Update a user.
    ///
    /// The operation `updateUser`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `users.page` in the ledger.
    pub fn put(&self, body: &user::Put) -> Call<M, Echo<user::Get>> {
        self.scope.call("updateUser", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getUser` and the smallest `updateUser`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut user::Get) + Send>(&self, change: F) -> Edit<M, user::Get, F> {
        self.scope.edit("getUser", "updateUser", change)
    }
}
