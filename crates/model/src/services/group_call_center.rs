use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("services").then("call_centers").then("{call_center_name}");

/// A call center of a group.
pub static GROUP_CALL_CENTER: Service = Service::new(
    "group-call-center",
    &[show("getGroupCallCenter", "Display a call center of a group", PATH, &objects::GROUP_CALL_CENTER)
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Call Center of a group")
.with_description("A call center of a group.")
.known_by(Certainty::Seen, "group-call-center.page")
.of_everyone();
