use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("music_on_hold");
static OPERATIONS: [Operation; 2] = [
    show("getMusicOnHold", "Display user’s music on hold", PATH, &objects::MUSIC_ON_HOLD),
    update("updateMusicOnHold", "Update a user’s music on hold", PATH, &objects::MUSIC_ON_HOLD),
];

/// What a caller hears while a user holds the call.
pub static MUSIC_ON_HOLD: Service = Service::new("music-on-hold", &OPERATIONS)
    .with_title("Music On Hold")
    .with_description("What a caller hears while a user holds the call.")
    .known_by(Certainty::Seen, "music-on-hold.page");
