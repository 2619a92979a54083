use super::with_criteria::{Names, with_criteria};
use crate::objects::{self, CRITERIA_PRIORITY_ALERTING};
use linecard_contract::{Certainty, Operation, Service};

static NAMES: Names = Names::of("PriorityAlert", "priority alert");
static OPERATIONS: [Operation; 6] =
    with_criteria(&NAMES, "priority_alert", &objects::PRIORITY_ALERT, &CRITERIA_PRIORITY_ALERTING);

/// The criteria that select which calls of a user ring in another way.
pub static PRIORITY_ALERT: Service = Service::new("priority-alert", &OPERATIONS)
    .with_title("Priority Alert")
    .with_description("The criteria that select which calls of a user ring in another way.")
    .known_by(Certainty::Inferred, "priority-alert.page");
