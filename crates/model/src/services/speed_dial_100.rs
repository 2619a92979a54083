use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("speed_dial_100");
static OPERATIONS: [Operation; 2] = [
    show("getSpeedDial100", "Display user’s speed dial 100", PATH, &objects::SPEED_DIAL_100),
    update("updateSpeedDial100", "Update a user’s speed dial 100", PATH, &objects::SPEED_DIAL_100),
];

/// The numbers that a user calls by dialling two digits.
pub static SPEED_DIAL_100: Service = Service::new("speed-dial-100", &OPERATIONS)
    .with_title("Speed Dial 100")
    .with_description("The numbers that a user calls by dialling two digits.")
    .known_by(Certainty::Seen, "speed-dial-100.page");
