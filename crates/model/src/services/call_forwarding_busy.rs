use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("cfb");
static OPERATIONS: [Operation; 2] = [
    show("getCallForwardingBusy", "Display user’s call forwarding busy", PATH, &objects::CALL_FORWARDING),
    update("updateCallForwardingBusy", "Update a user’s call forwarding busy", PATH, &objects::CALL_FORWARDING),
];

/// Where calls of a user are forwarded to while the user is busy.
pub static CALL_FORWARDING_BUSY: Service = Service::new("call-forwarding-busy", &OPERATIONS)
    .with_title("Call Forwarding Busy")
    .with_description("Where calls of a user are forwarded to while the user is busy.")
    .known_by(Certainty::Seen, "call-forwarding-busy.page");
