use super::USER_SERVICES;
use super::whole::show;
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = USER_SERVICES.then("call_centers");

/// The call centers of a user, and the state of the user as an agent.
pub static CALL_CENTERS: Service = Service::new(
    "call-centers",
    &[show("getCallCenters", "Display the call centers of a user", PATH, &objects::CALL_CENTERS)],
)
.with_title("Call Centers")
.with_description("The call centers of a user, and the state of the user as an agent.")
.known_by(Certainty::Seen, "call-centers.page");
