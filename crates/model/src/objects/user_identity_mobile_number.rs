use super::page;
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page says String; a published example shows a Boolean.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];

/// A mobile number of a user.
#[rustfmt::skip]
pub static USER_IDENTITY_MOBILE_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-identity-mobile-number",
    page: page::COMMON_OBJECTS,
    title: "User identity mobile number",
    description: "A mobile number of a user.",
    base: &[],
    rows: &table(                                      [GET], [
        field("mobileNumber",   PHONE_NUMBER,          [A], "The number."),
        field("description",    STRING,                [A], "What is said of the number."),
        field("countryCode",    STRING,                [A], "The code of its country."),
        field("nationalPrefix", STRING,                [A], "What stands before it within the country."),
        field("primary",        either(&FLAG_OR_TEXT), [A], "Whether it is the first of the mobile numbers.").documented_type("String"),
        field("enableAlerting", either(&FLAG_OR_TEXT), [A], "Whether it may ring.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
