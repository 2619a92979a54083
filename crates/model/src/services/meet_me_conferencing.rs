//! The pages of Meet-Me Conferencing: what a user has, and how many ports a group and a tenant have.

use super::whole::{show, update};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL, TENANT, TENANT_ADMINISTRATOR_LEVEL, USER_SERVICES};
use crate::objects;
use linecard_contract::{Certainty, Operation, Path, Service};

const CONFERENCING: Path = USER_SERVICES.then("meet_me_confs");
static BRIDGES: [Operation; 1] = [show(
    "getMeetMeConferencingBridges",
    "Display user’s Meet-Me Conferencing bridges",
    CONFERENCING.then("bridges"),
    &objects::MEET_ME_CONFERENCING_BRIDGES,
)];
static CONFERENCES: [Operation; 1] = [show(
    "getMeetMeConferencingConferences",
    "Display user’s Meet-Me Conferencing conferences",
    CONFERENCING.then("conferences"),
    &objects::MEET_ME_CONFERENCING_CONFERENCES,
)];

const OF_GROUP: Path = GROUP.then("features").then("meet_me_conf");
// A group administrator sees the ports, and a tenant administrator shares them among the groups.
static GROUP_PORTS: [Operation; 2] = [
    show(
        "getGroupMeetMeConferencing",
        "Display group’s Meet-Me Conferencing ports",
        OF_GROUP,
        &objects::GROUP_MEET_ME_CONFERENCING,
    )
    .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    update(
        "updateGroupMeetMeConferencing",
        "Update a group’s Meet-Me Conferencing ports",
        OF_GROUP,
        &objects::GROUP_MEET_ME_CONFERENCING,
    )
    .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
];

const OF_TENANT: Path = TENANT.then("features").then("meet_me_conf");
static TENANT_PORTS: [Operation; 2] = [
    show(
        "getTenantMeetMeConferencing",
        "Display tenant’s Meet-Me Conferencing ports",
        OF_TENANT,
        &objects::TENANT_MEET_ME_CONFERENCING,
    )
    .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
    update(
        "updateTenantMeetMeConferencing",
        "Update a tenant’s Meet-Me Conferencing ports",
        OF_TENANT,
        &objects::TENANT_MEET_ME_CONFERENCING,
    )
    .with_least_level(TENANT_ADMINISTRATOR_LEVEL),
];

/// The conference bridges of a user.
pub static MEET_ME_CONFERENCING_BRIDGES: Service = Service::new("meet-me-conferencing-bridges", &BRIDGES)
    .with_title("Meet-Me Conferencing Bridges")
    .with_description("The conference bridges of a user.")
    .known_by(Certainty::Seen, ENTRY);

/// The conferences of a user.
pub static MEET_ME_CONFERENCING_CONFERENCES: Service = Service::new("meet-me-conferencing-conferences", &CONFERENCES)
    .with_title("Meet-Me Conferencing Conferences")
    .with_description("The conferences of a user.")
    .known_by(Certainty::Seen, ENTRY);

/// The conference ports of a group.
pub static GROUP_MEET_ME_CONFERENCING: Service = Service::new("group-meet-me-conferencing", &GROUP_PORTS)
    .with_title("Meet-Me Conferencing of a Group")
    .with_description("The conference ports of a group.")
    .of_everyone()
    .known_by(Certainty::Seen, ENTRY);

/// The conference ports of a tenant.
pub static TENANT_MEET_ME_CONFERENCING: Service = Service::new("tenant-meet-me-conferencing", &TENANT_PORTS)
    .with_title("Meet-Me Conferencing of a Tenant")
    .with_description("The conference ports of a tenant.")
    .of_everyone()
    .known_by(Certainty::Seen, ENTRY);

const ENTRY: &str = "meet-me-conferencing.page";
