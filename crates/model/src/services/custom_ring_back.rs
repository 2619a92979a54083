use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA_CUSTOM_RING_BACK};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("CustomRingBack", "custom ring back");
static OPERATIONS: [Operation; 6] =
    with_criteria(&NAMES, "custom_ringback", &objects::CUSTOM_RING_BACK, &CRITERIA_CUSTOM_RING_BACK);

/// The criteria that select which callers of a user hear which announcement.
pub static CUSTOM_RING_BACK: Service = Service::new("custom-ring-back", &OPERATIONS)
    .with_title("Custom Ring Back")
    .with_description("The criteria that select which callers of a user hear which announcement.")
    .known_by(Certainty::Inferred, "custom-ring-back.page");
