use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("mobile_number");
static OPERATIONS: [Operation; 2] = [
    show("getMobileNumber", "Display user’s mobile number", PATH, &objects::MOBILE_NUMBER),
    update("updateMobileNumber", "Update a user’s mobile number", PATH, &objects::MOBILE_NUMBER),
];

/// The mobile phone of a user, which rings instead of the fixed one or together with it.
pub static MOBILE_NUMBER: Service = Service::new("mobile-number", &OPERATIONS)
    .with_title("Mobile Number")
    .with_description("The mobile phone of a user, which rings instead of the fixed one or together with it.")
    .known_by(Certainty::Seen, "mobile-number.page");
