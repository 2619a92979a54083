use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("flex_seat");
static OPERATIONS: [Operation; 2] = [
    show("getFlexibleSeatingGuest", "Display user’s flexible seating guest", PATH, &objects::FLEXIBLE_SEATING_GUEST),
    update(
        "updateFlexibleSeatingGuest",
        "Update a user’s flexible seating guest",
        PATH,
        &objects::FLEXIBLE_SEATING_GUEST,
    ),
];

/// The host at whose phone a user works as a guest.
pub static FLEXIBLE_SEATING_GUEST: Service = Service::new("flexible-seating-guest", &OPERATIONS)
    .with_title("Flexible Seating Guest")
    .with_description("The host at whose phone a user works as a guest.")
    .known_by(Certainty::Seen, "flexible-seating-guest.page");
