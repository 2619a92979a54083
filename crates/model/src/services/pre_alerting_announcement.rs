use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("pre_announcement");
static OPERATIONS: [Operation; 2] = [
    show(
        "getPreAlertingAnnouncement",
        "Display user’s pre-alerting announcement",
        PATH,
        &objects::PRE_ALERTING_ANNOUNCEMENT,
    ),
    update(
        "updatePreAlertingAnnouncement",
        "Update a user’s pre-alerting announcement",
        PATH,
        &objects::PRE_ALERTING_ANNOUNCEMENT,
    ),
];

/// The announcement that callers hear before the phone of a user rings.
pub static PRE_ALERTING_ANNOUNCEMENT: Service = Service::new("pre-alerting-announcement", &OPERATIONS)
    .with_title("Pre-alerting Announcement")
    .with_description("The announcement that callers hear before the phone of a user rings.")
    .known_by(Certainty::Seen, "pre-alerting-announcement.page");
