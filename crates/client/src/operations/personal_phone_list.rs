// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Personal Phone List: The phone list of a user.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::personal_phone_list;

/// The phone list of a user.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/personal_phone_list/`
#[derive(Clone, Debug)]
pub struct PersonalPhoneList<M> {
    scope: Scope<M>,
}

impl<M: Mode> PersonalPhoneList<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        PersonalPhoneList { scope }
    }

    /// Display user’s personal phone list.
    ///
    /// The operation `getPersonalPhoneList`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/personal_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `personal-phone-list.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<personal_phone_list::Get>> {
        self.scope.call("getPersonalPhoneList", None)
    }

    /// Add entries to a user’s personal phone list.
    ///
    /// The operation `createPersonalPhoneListEntries`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/personal_phone_list/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `personal-phone-list.page` in the ledger.
    pub fn post(&self, body: &personal_phone_list::Post) -> Call<M, Untyped> {
        self.scope.call("createPersonalPhoneListEntries", Some(linecard_types::Body::to_value(body)))
    }
}
