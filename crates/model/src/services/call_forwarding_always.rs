use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("cfa");
static OPERATIONS: [Operation; 2] = [
    show("getCallForwardingAlways", "Display user’s call forwarding always", PATH, &objects::CALL_FORWARDING),
    update("updateCallForwardingAlways", "Update a user’s call forwarding always", PATH, &objects::CALL_FORWARDING),
];

/// Where all calls of a user are forwarded to.
pub static CALL_FORWARDING_ALWAYS: Service = Service::new("call-forwarding-always", &OPERATIONS)
    .with_title("Call Forwarding Always")
    .with_description("Where all calls of a user are forwarded to.")
    .known_by(Certainty::Seen, "call-forwarding-always.page");
