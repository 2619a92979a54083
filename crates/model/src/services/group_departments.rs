use super::whole::{create, show};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("departments");

/// The departments of a group.
pub static GROUP_DEPARTMENTS: Service = Service::new(
    "group-departments",
    &[
        show("getGroupDepartments", "Display the departments of a group", PATH, &objects::GROUP_DEPARTMENTS)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        create("createGroupDepartment", "Create a department of a group", PATH, &objects::GROUP_DEPARTMENT)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Departments of a group")
.with_description("The departments of a group.")
.known_by(Certainty::Seen, "group-departments.page")
.of_everyone();
