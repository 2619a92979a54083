// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Departments of a group: The departments of a group.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{group_department, group_departments};

/// The departments of a group.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/departments/`
#[derive(Clone, Debug)]
pub struct GroupDepartments<M> {
    scope: Scope<M>,
}

impl<M: Mode> GroupDepartments<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        GroupDepartments { scope }
    }

    /// Display the departments of a group.
    ///
    /// The operation `getGroupDepartments`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/departments/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-departments.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<group_departments::Get>> {
        self.scope.call("getGroupDepartments", None)
    }

    /// Create a department of a group.
    ///
    /// The operation `createGroupDepartment`: `POST /api/v1/tenants/{tenant_id}/groups/{group_id}/departments/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `group-departments.page` in the ledger.
    pub fn post(&self, body: &group_department::Post) -> Call<M, Untyped> {
        self.scope.call("createGroupDepartment", Some(linecard_types::Body::to_value(body)))
    }
}
