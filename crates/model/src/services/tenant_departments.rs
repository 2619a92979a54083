use super::whole::{create, show};
use super::{TENANT, TENANT_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = TENANT.then("departments");

/// The departments of a tenant.
pub static TENANT_DEPARTMENTS: Service = Service::new(
    "tenant-departments",
    &[
        show("getTenantDepartments", "Display the departments of a tenant", PATH, &objects::TENANT_DEPARTMENTS)
            .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
        create("createTenantDepartment", "Create a department of a tenant", PATH, &objects::TENANT_DEPARTMENT)
            .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Departments of a tenant")
.with_description("The departments of a tenant.")
.known_by(Certainty::Seen, "tenant-departments.page")
.of_everyone();
