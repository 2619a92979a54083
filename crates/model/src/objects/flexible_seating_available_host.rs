use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// An available flexible seating host.
#[rustfmt::skip]
pub static FLEXIBLE_SEATING_AVAILABLE_HOST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "flexible-seating-available-host",
    page: page::COMMON_OBJECTS,
    title: "Flexible seating available host attributes",
    description: "An available flexible seating host.",
    base: &[],
    rows: &table(                                                    [GET], [
        field("serviceUserId",          STRING,                      [A], "The id of the host."),
        field("lastName",               STRING,                      [A], "The last name of the host."),
        field("firstName",              STRING,                      [A], "The first name of the host."),
        field("phoneNumber",            RETURNED_NUMBER,             [A], "The phone number of the host."),
        field("extension",              RETURNED_NUMBER,             [A], "The extension of the host."),
        field("department",             either(&DEPARTMENT_OR_NONE), [A], "The department of the host.").read_as(GET, C).documented_type("Object"),
        field("emailAddress",           STRING,                      [A], "The mail address of the host.").read_as(GET, C),
        field("associationLimitHours",  INTEGER,                     [A], "The time limit of an association with the host, in hours."),
        field("enableAssociationLimit", BOOLEAN,                     [A], "Whether an association with the host has a time limit."),
    ]),
    rules: &[],
}.checked();
