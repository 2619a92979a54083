use super::USER_SERVICES;
use super::whole::show;
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = USER_SERVICES.then("shared_call_appearance");

/// The devices on which the calls of a user appear.
pub static SHARED_CALL_APPEARANCE: Service = Service::new(
    "shared-call-appearance",
    &[show("getSharedCallAppearance", "Display user’s shared call appearance", PATH, &objects::SHARED_CALL_APPEARANCE)],
)
.with_title("Shared Call Appearance")
.with_description("The devices on which the calls of a user appear.")
.known_by(Certainty::Seen, "shared-call-appearance.page");
