use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("anywhere");
static OPERATIONS: [Operation; 2] = [
    show("getAnywhere", "Display user’s phones anywhere", PATH, &objects::ANYWHERE),
    update("updateAnywhere", "Update a user’s phones anywhere", PATH, &objects::ANYWHERE),
];

/// The phones from which a user can take and make calls.
pub static ANYWHERE: Service = Service::new("anywhere", &OPERATIONS)
    .with_title("Anywhere")
    .with_description("The phones from which a user can take and make calls.")
    .known_by(Certainty::Seen, "anywhere.page");
