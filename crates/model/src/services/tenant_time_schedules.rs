use super::whole::{create, show};
use super::{TENANT, TENANT_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::table::POST;
use linecard_contract::{Certainty, Content, Path, Service};

const PATH: Path = TENANT.then("time_schedules");

/// The time schedules of a tenant.
pub static TENANT_TIME_SCHEDULES: Service = Service::new(
    "tenant-time-schedules",
    &[
        show("getTenantTimeSchedules", "Display the time schedules of a tenant", PATH, &objects::TIME_SCHEDULES)
            .with_optional_request(Content::new(&objects::TIME_SCHEDULES_SELECTION, POST))
            .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
        create("createTenantTimeSchedule", "Create a time schedule of a tenant", PATH, &objects::TIME_SCHEDULE)
            .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Time schedules of a tenant")
.with_description("The time schedules of a tenant.")
.known_by(Certainty::Seen, "tenant-time-schedules.page")
.of_everyone();
