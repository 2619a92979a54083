use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];

/// An additional line on a phone, of another user.
#[rustfmt::skip]
pub static USER_DEVICE_EXTRA_LINE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-device-extra-line",
    page: page::COMMON_OBJECTS,
    title: "User Device Extra Line Attributes",
    description: "An additional line on a phone, of another user.",
    base: &[],
    rows: &table(                                         [GET], [
        field("userId",      STRING,                      [A], "The user of the line."),
        field("linePort",    STRING,                      [A], "The line/port."),
        field("firstName",   STRING,                      [A], "The first name of that user."),
        field("lastName",    STRING,                      [A], "The last name of that user."),
        field("phoneNumber", RETURNED_NUMBER,             [O], "The phone number of that user."),
        field("department",  either(&DEPARTMENT_OR_NONE), [O], "The department of that user.").documented_type("Object"),
        field("order",       INTEGER,                     [A], "The order of the line."),
    ]),
    rules: &[],
}.checked();
