use super::USER_SERVICES;
use super::whole::{create, show};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = USER_SERVICES.then("personal_phone_list");

/// The phone list of a user.
pub static PERSONAL_PHONE_LIST: Service = Service::new(
    "personal-phone-list",
    &[
        show("getPersonalPhoneList", "Display user’s personal phone list", PATH, &objects::PERSONAL_PHONE_LIST),
        create(
            "createPersonalPhoneListEntries",
            "Add entries to a user’s personal phone list",
            PATH,
            &objects::PERSONAL_PHONE_LIST,
        ),
    ],
)
.with_title("Personal Phone List")
.with_description("The phone list of a user.")
.known_by(Certainty::Seen, "personal-phone-list.page");
