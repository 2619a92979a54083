//! The services of users and groups. No page shows how a service is named in the lists: here it has the title of its page.

use crate::source::{Assignment, AssignmentSummary, FromDirectory, Source};
use linecard_model::services;

pub(super) const OF_USER: FromDirectory =
    FromDirectory { service: &services::SERVICES_OF_USER, source: Source::Assignment(&USER) };
pub(super) const OF_GROUP: FromDirectory =
    FromDirectory { service: &services::SERVICES_OF_GROUP, source: Source::Assignment(&GROUP) };

static GROUP: Assignment = Assignment {
    within: None,
    services: "services",
    packs: "servicePacks",
    name: "name",
    assigned: "assigned",
    summary: None,
};
static USER: Assignment = Assignment {
    within: Some("assignementStatus"),
    summary: Some(AssignmentSummary {
        of: "summary",
        services: "userServices",
        name: "name",
        active: "active",
        // Music On Hold has its own name for it.
        stated_by: &["active", "isActive"],
    }),
    ..GROUP
};
