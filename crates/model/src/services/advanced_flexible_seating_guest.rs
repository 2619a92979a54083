use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("adv_flex_seat");
static OPERATIONS: [Operation; 2] = [
    show(
        "getAdvancedFlexibleSeatingGuest",
        "Display user’s advanced flexible seating guest",
        PATH,
        &objects::FLEXIBLE_SEATING_GUEST,
    ),
    update(
        "updateAdvancedFlexibleSeatingGuest",
        "Update a user’s advanced flexible seating guest",
        PATH,
        &objects::FLEXIBLE_SEATING_GUEST,
    ),
];

/// The host at whose phone a user works as a guest, in the advanced service.
pub static ADVANCED_FLEXIBLE_SEATING_GUEST: Service = Service::new("advanced-flexible-seating-guest", &OPERATIONS)
    .with_title("Advanced Flexible Seating Guest")
    .with_description("The host at whose phone a user works as a guest, in the advanced service.")
    .known_by(Certainty::Seen, "advanced-flexible-seating-guest.page");
