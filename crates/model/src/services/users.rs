use super::USER;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Service};

/// A user: names, numbers, department and device.
pub static USERS: Service = Service::new(
    "users",
    &[
        show("getUser", "Display a user", USER, &objects::USER),
        update("updateUser", "Update a user", USER, &objects::USER),
    ],
)
.with_title("User")
.with_description("A user: names, numbers, department and device.")
.known_by(Certainty::Seen, "users.page")
.of_everyone();
