use super::USER;
use super::whole::show;
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = USER.then("access_device").then("extra_phones");

/// The additional phones of a user.
pub static EXTRA_PHONES: Service = Service::new(
    "extra-phones",
    &[show("getExtraPhones", "Display the extra phones of a user", PATH, &objects::EXTRA_PHONES)],
)
.with_title("Extra Phones")
.with_description("The additional phones of a user.")
.known_by(Certainty::Seen, "extra-phones.page")
.of_everyone();
