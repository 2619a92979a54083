use super::whole::{show, update};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("services").then("pre_announcement");

/// The announcement that callers of a group hear before its phones ring.
pub static GROUP_PRE_ANNOUNCEMENT: Service = Service::new(
    "group-pre-announcement",
    &[
        show(
            "getGroupPreAnnouncement",
            "Display the pre-alerting announcement of a group",
            PATH,
            &objects::GROUP_PRE_ALERTING_ANNOUNCEMENT,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        update(
            "updateGroupPreAnnouncement",
            "Update the pre-alerting announcement of a group",
            PATH,
            &objects::GROUP_PRE_ALERTING_ANNOUNCEMENT,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Pre-alerting Announcement of a group")
.with_description("The announcement that callers of a group hear before its phones ring.")
.known_by(Certainty::Seen, "group-pre-announcement.page")
.of_everyone();
