use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA_SELECTIVE_CALL_ACCEPTANCE};
use linecard_contract::{Operation, Service};

static NAMES: Names = Names::of("SelectiveCallAcceptance", "selective call acceptance");
static OPERATIONS: [Operation; 6] = with_criteria(
    &NAMES,
    "selective_call_acceptance",
    &objects::SELECTIVE_CALL_ACCEPTANCE,
    &CRITERIA_SELECTIVE_CALL_ACCEPTANCE,
);

/// Selective Call Acceptance: the calls of a user that are accepted.
pub static SELECTIVE_CALL_ACCEPTANCE: Service = Service::new("selective-call-acceptance", &OPERATIONS)
    .with_title("Selective Call Acceptance")
    .with_description("The calls of a user that are accepted.");
