//! The levels of time schedules. No page shows a list of all levels: a group has those of its tenant after its own.

use crate::source::LevelList;
use linecard_model::services::{GROUP_TIME_SCHEDULES, TENANT_TIME_SCHEDULES};

pub(super) const OF_TENANT: LevelList = LevelList {
    service: &TENANT_TIME_SCHEDULES,
    asked: "allLevels",
    list: "schedules",
    level: "level",
    word: "Tenant",
    above: None,
};
pub(super) const OF_GROUP: LevelList =
    LevelList { service: &GROUP_TIME_SCHEDULES, word: "Group", above: Some(&TENANT_TIME_SCHEDULES), ..OF_TENANT };
