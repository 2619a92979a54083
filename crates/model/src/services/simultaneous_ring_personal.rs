use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("SimultaneousRingPersonal", "simultaneous ring personal");
static OPERATIONS: [Operation; 6] =
    with_criteria(&NAMES, "simultaneous_ring_personal", &objects::SIMULTANEOUS_RING_PERSONAL, &CRITERIA);

/// The numbers that ring together with the phone of a user.
pub static SIMULTANEOUS_RING_PERSONAL: Service = Service::new("simultaneous-ring-personal", &OPERATIONS)
    .with_title("Simultaneous Ring Personal")
    .with_description("The numbers that ring together with the phone of a user.")
    .known_by(Certainty::Seen, "simultaneous-ring-personal.page");
