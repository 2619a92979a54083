use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = USER_SERVICES.then("executive_assistant").then("executives");

/// The executives of an assistant, and where the assistant diverts their calls.
pub static EXECUTIVE_ASSISTANT: Service = Service::new(
    "executive-assistant",
    &[
        show("getExecutivesOfAssistant", "Display the executives of an assistant", PATH, &objects::EXECUTIVE_ASSISTANT),
        update(
            "updateExecutivesOfAssistant",
            "Update the executives of an assistant",
            PATH,
            &objects::EXECUTIVE_ASSISTANT,
        ),
    ],
)
.with_title("Executive Assistant")
.with_description("The executives of an assistant, and where the assistant diverts their calls.")
.known_by(Certainty::Seen, "executive-assistant.page");
