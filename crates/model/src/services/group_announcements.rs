use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("announcements");

/// The announcements of a group, and the space that they take.
pub static GROUP_ANNOUNCEMENTS: Service = Service::new(
    "group-announcements",
    &[show("getGroupAnnouncements", "Display the announcements of a group", PATH, &objects::GROUP_ANNOUNCEMENTS)
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Announcements of a group")
.with_description("The announcements of a group, and the space that they take.")
.known_by(Certainty::Seen, "group-announcements.page")
.of_everyone();
