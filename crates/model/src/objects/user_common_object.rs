use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// A user in other objects.
#[rustfmt::skip]
pub static USER_COMMON_OBJECT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-common-object",
    page: page::COMMON_OBJECTS,
    title: "User common object",
    description: "A user in other objects.",
    base: &[],
    rows: &table(                                          [GET], [
        field("userId",       STRING,                      [A], "The id of the user, which is unique."),
        field("firstName",    STRING,                      [A], "The first name of the user."),
        field("lastName",     STRING,                      [A], "The last name of the user."),
        field("phoneNumber",  RETURNED_NUMBER,             [A], "The phone number of the user."),
        field("extension",    RETURNED_NUMBER,             [A], "The extension of the user."),
        field("department",   either(&DEPARTMENT_OR_NONE), [A], "The department of the user.").read_as(GET, C).documented_type("Object"),
        field("emailAddress", STRING,                      [A], "The email address of the user.").read_as(GET, C),
    ]),
    rules: &[],
}.checked();
