use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("services").then("group_pagings");

/// The paging groups of a group, whose members are called at the same time.
pub static GROUP_PAGINGS: Service = Service::new(
    "group-pagings",
    &[show("getGroupPagings", "Display the paging groups of a group", PATH, &objects::GROUP_PAGINGS)
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Group Paging")
.with_description("The paging groups of a group, whose members are called at the same time.")
.known_by(Certainty::Seen, "group-pagings.page")
.of_everyone();
