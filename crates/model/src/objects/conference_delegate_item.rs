use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// A user who is a conference delegate.
#[rustfmt::skip]
pub static CONFERENCE_DELEGATE_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "conference-delegate-item",
    page: page::COMMON_OBJECTS,
    title: "Conference Delegate item",
    description: "A user who is a conference delegate.",
    base: &[],
    rows: &table(                                          [GET, PUT], [
        field("userId",       STRING,                      [A, R], "The id of the user, which is unique."),
        field("firstName",    STRING,                      [A, F], "The first name of the user."),
        field("lastName",     STRING,                      [A, F], "The last name of the user."),
        field("phoneNumber",  RETURNED_NUMBER,             [A, F], "The phone number of the user."),
        field("extension",    RETURNED_NUMBER,             [A, F], "The extension of the user."),
        field("department",   either(&DEPARTMENT_OR_NONE), [A, F], "The department of the user.").read_as(GET, C).documented_type("Object"),
        field("emailAddress", STRING,                      [A, F], "The email address of the user.").read_as(GET, C),
    ]),
    rules: &[],
}.checked();
