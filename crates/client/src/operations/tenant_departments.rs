// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Departments of a tenant: The departments of a tenant.

use crate::call::{Call, Shown, Untyped};
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::{tenant_department, tenant_departments};

/// The departments of a tenant.
///
/// `/api/v1/tenants/{tenant_id}/departments/`
#[derive(Clone, Debug)]
pub struct TenantDepartments<M> {
    scope: Scope<M>,
}

impl<M: Mode> TenantDepartments<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        TenantDepartments { scope }
    }

    /// Display the departments of a tenant.
    ///
    /// The operation `getTenantDepartments`: `GET /api/v1/tenants/{tenant_id}/departments/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-departments.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<tenant_departments::Get>> {
        self.scope.call("getTenantDepartments", None)
    }

    /// Create a department of a tenant.
    ///
    /// The operation `createTenantDepartment`: `POST /api/v1/tenants/{tenant_id}/departments/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `tenant-departments.page` in the ledger.
    pub fn post(&self, body: &tenant_department::Post) -> Call<M, Untyped> {
        self.scope.call("createTenantDepartment", Some(linecard_types::Body::to_value(body)))
    }
}
