use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("acr");
static OPERATIONS: [Operation; 2] = [
    show(
        "getAnonymousCallRejection",
        "Display user’s anonymous call rejection",
        PATH,
        &objects::ANONYMOUS_CALL_REJECTION,
    ),
    update(
        "updateAnonymousCallRejection",
        "Update a user’s anonymous call rejection",
        PATH,
        &objects::ANONYMOUS_CALL_REJECTION,
    ),
];

/// Whether calls of a user from callers who hide their number are rejected.
pub static ANONYMOUS_CALL_REJECTION: Service = Service::new("anonymous-call-rejection", &OPERATIONS)
    .with_title("Anonymous Call Rejection")
    .with_description("Whether calls of a user from callers who hide their number are rejected.")
    .known_by(Certainty::Seen, "anonymous-call-rejection.page");
