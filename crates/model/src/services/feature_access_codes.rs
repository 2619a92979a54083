use super::whole::{show, update};
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL, USER};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const OF_USER: Path = USER.then("properties").then("facs");
const OF_GROUP: Path = GROUP.then("properties").then("facs");

/// The codes that a user dials for using features.
pub static USER_FEATURE_ACCESS_CODES: Service = Service::new(
    "user-feature-access-codes",
    &[
        show(
            "getUserFeatureAccessCodes",
            "Display user’s feature access codes",
            OF_USER,
            &objects::USER_FEATURE_ACCESS_CODES,
        ),
        update(
            "updateUserFeatureAccessCodes",
            "Update a user’s feature access codes",
            OF_USER,
            &objects::USER_FEATURE_ACCESS_CODES,
        ),
    ],
)
.with_title("Feature Access Codes of a user")
.with_description("The codes that a user dials for using features.")
.known_by(Certainty::Seen, "feature-access-codes.page")
.of_everyone();

/// The codes that the users of a group dial for using features.
pub static GROUP_FEATURE_ACCESS_CODES: Service = Service::new(
    "group-feature-access-codes",
    &[
        show(
            "getGroupFeatureAccessCodes",
            "Display a group’s feature access codes",
            OF_GROUP,
            &objects::GROUP_FEATURE_ACCESS_CODES,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
        update(
            "updateGroupFeatureAccessCodes",
            "Update a group’s feature access codes",
            OF_GROUP,
            &objects::GROUP_FEATURE_ACCESS_CODES,
        )
        .with_least_level(GROUP_ADMINISTRATOR_LEVEL),
    ],
)
.with_title("Feature Access Codes of a group")
.with_description("The codes that the users of a group dial for using features.")
.known_by(Certainty::Seen, "feature-access-codes.page")
.of_everyone();
