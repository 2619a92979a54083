use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA_CALL_FORWARDING_SELECTIVE};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("CallForwardingSelective", "call forwarding selective");
static OPERATIONS: [Operation; 6] = with_criteria(
    &NAMES,
    "call_forwarding_selective",
    &objects::CALL_FORWARDING_SELECTIVE,
    &CRITERIA_CALL_FORWARDING_SELECTIVE,
);

/// The criteria that select which calls of a user are forwarded, and where to.
pub static CALL_FORWARDING_SELECTIVE: Service = Service::new("call-forwarding-selective", &OPERATIONS)
    .with_title("Call Forwarding Selective")
    .with_description("The criteria that select which calls of a user are forwarded, and where to.")
    .known_by(Certainty::Seen, "call-forwarding-selective.page");
