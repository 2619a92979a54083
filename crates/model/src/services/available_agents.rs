use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("services").then("call_centers").then("agents").then("available");

/// The users whom a call center of a group may have as agents.
pub static AVAILABLE_AGENTS: Service = Service::new(
    "available-agents",
    &[show(
        "getAvailableAgents",
        "Display the agents available to the call centers of a group",
        PATH,
        &objects::AVAILABLE_AGENTS,
    )
    .with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Agents available")
.with_description("The users whom a call center of a group may have as agents.")
.known_by(Certainty::Seen, "available-agents.page")
.of_everyone();
