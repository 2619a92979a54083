use super::whole::{create, show};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL, TENANT, TENANT_ADMINISTRATOR_LEVEL};
use crate::objects::COMMON_PHONE_LIST;
use linecard_contract::{Certainty, Path, Service};

const OF_GROUP: Path = GROUP.then("services").then("common_phone_list");
const OF_TENANT: Path = TENANT.then("services").then("common_phone_list");

/// The phone list of a group.
pub static GROUP_COMMON_PHONE_LIST: Service = Service::new(
    "group-common-phone-list",
    &[
        show("getGroupCommonPhoneList", "Display a group’s common phone list", OF_GROUP, &COMMON_PHONE_LIST)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        create(
            "createGroupCommonPhoneListEntries",
            "Add entries to a group’s common phone list",
            OF_GROUP,
            &COMMON_PHONE_LIST,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Common Phone List of a group")
.with_description("The phone list of a group.")
.known_by(Certainty::Seen, "common-phone-list.page")
.of_everyone();

/// The phone list of a tenant.
pub static TENANT_COMMON_PHONE_LIST: Service = Service::new(
    "tenant-common-phone-list",
    &[
        show("getTenantCommonPhoneList", "Display a tenant’s common phone list", OF_TENANT, &COMMON_PHONE_LIST)
            .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
        create(
            "createTenantCommonPhoneListEntries",
            "Add entries to a tenant’s common phone list",
            OF_TENANT,
            &COMMON_PHONE_LIST,
        )
        .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Common Phone List of a tenant")
.with_description("The phone list of a tenant.")
.known_by(Certainty::Seen, "common-phone-list.page")
.of_everyone();
