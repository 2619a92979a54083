use super::whole::{create, show};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::table::POST;
use linecard_contract::{Certainty, Content, Path, Service};

const PATH: Path = GROUP.then("time_schedules");

/// The time schedules of a group.
pub static GROUP_TIME_SCHEDULES: Service = Service::new(
    "group-time-schedules",
    &[
        show("getGroupTimeSchedules", "Display the time schedules of a group", PATH, &objects::TIME_SCHEDULES)
            .with_optional_request(Content::new(&objects::TIME_SCHEDULES_SELECTION, POST))
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        create("createGroupTimeSchedule", "Create a time schedule of a group", PATH, &objects::TIME_SCHEDULE)
            .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Time schedules of a group")
.with_description("The time schedules of a group.")
.known_by(Certainty::Seen, "group-time-schedules.page")
.of_everyone();
