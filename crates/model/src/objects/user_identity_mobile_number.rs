use super::page;
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page says String, but a published example has a Boolean.
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
        field("mobileNumber",   RETURNED_NUMBER,       [A], "The number."),
        field("description",    STRING,                [A], "The description of the number."),
        field("countryCode",    STRING,                [A], "The country code."),
        field("nationalPrefix", STRING,                [A], "The national prefix."),
        field("primary",        either(&FLAG_OR_TEXT), [A], "Whether it is the primary mobile number.").documented_type("String"),
        field("enableAlerting", either(&FLAG_OR_TEXT), [A], "Whether alerting is enabled for the number.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
