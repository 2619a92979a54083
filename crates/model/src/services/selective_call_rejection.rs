use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA_SELECTIVE_CALL_REJECTION};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("SelectiveCallRejection", "selective call rejection");
static OPERATIONS: [Operation; 6] = with_criteria(
    &NAMES,
    "selective_call_rejection",
    &objects::SELECTIVE_CALL_REJECTION,
    &CRITERIA_SELECTIVE_CALL_REJECTION,
);

/// The criteria that select which calls of a user are rejected.
pub static SELECTIVE_CALL_REJECTION: Service = Service::new("selective-call-rejection", &OPERATIONS)
    .with_title("Selective Call Rejection")
    .with_description("The criteria that select which calls of a user are rejected.")
    .known_by(Certainty::Inferred, "selective-call-rejection.page");
