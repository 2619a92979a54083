use super::whole::{create, remove, show};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL, STATUSES, USER_SERVICES};
use crate::objects;
use linecard_contract::table::POST;
use linecard_contract::{Certainty, Content, Path, Service};

const OF_GROUP: Path = GROUP.then("services");

/// The services that are assigned to a user.
pub static SERVICES_OF_USER: Service = Service::new(
    "user-services",
    &[
        show("getUserServices", "Display user’s services", USER_SERVICES, &objects::USER_SERVICES)
            .with_optional_request(Content::new(&objects::USER_SERVICES_SELECTION, POST)),
        // Nothing is created that has a path of its own, so the statuses are the usual ones.
        create("assignUserServices", "Assign services to a user", USER_SERVICES, &objects::USER_SERVICES)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL)
            .with_statuses(STATUSES),
        remove("removeUserServices", "Remove services from a user", USER_SERVICES, &objects::USER_SERVICES)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Services of a user")
.with_description("The services that are assigned to a user.")
.known_by(Certainty::Seen, "services.page")
.of_everyone();

/// The services that a group has, and its users may have.
pub static SERVICES_OF_GROUP: Service = Service::new(
    "group-services",
    &[
        show("getGroupServices", "Display a group’s services", OF_GROUP, &objects::GROUP_SERVICES)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        create("assignGroupServices", "Assign services to a group", OF_GROUP, &objects::GROUP_SERVICES)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL)
            .with_statuses(STATUSES),
        remove("removeGroupServices", "Remove services from a group", OF_GROUP, &objects::GROUP_SERVICES)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Services of a group")
.with_description("The services that a group has, and its users may have.")
.known_by(Certainty::Seen, "services.page")
.of_everyone();
