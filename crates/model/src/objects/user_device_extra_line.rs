use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A user who belongs to no department may be shown with an empty string in its place.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// The line of another user on a phone.
#[rustfmt::skip]
pub static USER_DEVICE_EXTRA_LINE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-extra-line",
    page: page::COMMON_OBJECTS,
    title: "User Device Extra Line Attributes",
    description: "The line of another user on a phone.",
    base: &[],
    rows: &table(                                         [GET], [
        field("userId",      STRING,                      [A], "The user whose line it is."),
        field("linePort",    STRING,                      [A], "The line and port."),
        field("firstName",   STRING,                      [A], "The first name of that user."),
        field("lastName",    STRING,                      [A], "The last name of that user."),
        field("phoneNumber", PHONE_NUMBER_OR_NONE,        [O], "The number of that user."),
        field("department",  either(&DEPARTMENT_OR_NONE), [O], "The department of that user.").documented_type("Object"),
        field("order",       INTEGER,                     [A], "Which of the lines it is."),
    ]),
    rules: &[],
}.checked();
