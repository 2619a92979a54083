use super::whole::{show, update};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("services").then("custom_ringback");

/// What callers of a group hear while they wait for an answer.
pub static GROUP_CUSTOM_RING_BACK: Service = Service::new(
    "group-custom-ring-back",
    &[
        show(
            "getGroupCustomRingBack",
            "Display the custom ring back of a group",
            PATH,
            &objects::GROUP_CUSTOM_RING_BACK,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        update(
            "updateGroupCustomRingBack",
            "Update the custom ring back of a group",
            PATH,
            &objects::GROUP_CUSTOM_RING_BACK,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Custom Ring Back of a group")
.with_description("What callers of a group hear while they wait for an answer.")
.known_by(Certainty::Seen, "group-custom-ring-back.page")
.of_everyone();
