use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("speed_dial_8");
static OPERATIONS: [Operation; 2] = [
    show("getSpeedDial8", "Display user’s speed dial 8", PATH, &objects::SPEED_DIAL_8),
    update("updateSpeedDial8", "Update a user’s speed dial 8", PATH, &objects::SPEED_DIAL_8),
];

/// The numbers that a user calls by dialling one digit.
pub static SPEED_DIAL_8: Service = Service::new("speed-dial-8", &OPERATIONS)
    .with_title("Speed Dial 8")
    .with_description("The numbers that a user calls by dialling one digit.")
    .known_by(Certainty::Seen, "speed-dial-8.page");
