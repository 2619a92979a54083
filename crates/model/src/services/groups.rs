use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Service};

/// A group of users.
pub static GROUPS: Service = Service::new(
    "groups",
    &[show("getGroup", "Display a group", GROUP, &objects::GROUP).with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Group")
.with_description("A group of users.")
.known_by(Certainty::Seen, "groups.page")
.of_everyone();
