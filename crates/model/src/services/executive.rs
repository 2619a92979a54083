use super::USER_SERVICES;
use super::whole::show;
use crate::objects::{AVAILABLE_ASSISTANTS, AVAILABLE_ASSISTANTS_SEARCH};
use linecard_contract::table::POST;
use linecard_contract::{Certainty, Content, Path, Service};

const PATH: Path = USER_SERVICES.then("executive").then("available_assistants");

/// The users who may become assistants of an executive.
pub static EXECUTIVE: Service = Service::new(
    "executive",
    &[show("getAvailableAssistants", "Display the assistants that an executive may have", PATH, &AVAILABLE_ASSISTANTS)
        .with_optional_request(Content::new(&AVAILABLE_ASSISTANTS_SEARCH, POST))],
)
.with_title("Executive")
.with_description("The users who may become assistants of an executive.")
.known_by(Certainty::Seen, "executive.page");
