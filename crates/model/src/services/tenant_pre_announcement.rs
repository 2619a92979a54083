use super::whole::{show, update};
use super::{TENANT, TENANT_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = TENANT.then("services").then("pre_announcement");

/// The announcement that callers of a tenant hear before its phones ring.
pub static TENANT_PRE_ANNOUNCEMENT: Service = Service::new(
    "tenant-pre-announcement",
    &[
        show(
            "getTenantPreAnnouncement",
            "Display the pre-alerting announcement of a tenant",
            PATH,
            &objects::TENANT_PRE_ALERTING_ANNOUNCEMENT,
        )
        .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
        update(
            "updateTenantPreAnnouncement",
            "Update the pre-alerting announcement of a tenant",
            PATH,
            &objects::TENANT_PRE_ALERTING_ANNOUNCEMENT,
        )
        .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Pre-alerting Announcement of a tenant")
.with_description("The announcement that callers of a tenant hear before its phones ring.")
.known_by(Certainty::Seen, "tenant-pre-announcement.page")
.of_everyone();
