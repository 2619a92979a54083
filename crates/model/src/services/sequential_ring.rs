use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("SequentialRing", "sequential ring");
static OPERATIONS: [Operation; 6] = with_criteria(&NAMES, "sequential_ring", &objects::SEQUENTIAL_RING, &CRITERIA);

/// The locations that ring one after the other for a call to a user.
pub static SEQUENTIAL_RING: Service = Service::new("sequential-ring", &OPERATIONS)
    .with_title("Sequential Ring")
    .with_description("The locations that ring one after the other for a call to a user.")
    .known_by(Certainty::Seen, "sequential-ring.page");
