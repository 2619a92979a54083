use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A mobile number that is alerted.
#[rustfmt::skip]
pub static USER_ALERTED_MOBILE_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-alerted-mobile-number",
    page: page::COMMON_OBJECTS,
    title: "User alerted mobile number",
    description: "A mobile number that is alerted.",
    base: &[],
    rows: &table(                             [GET, PUT, POST], [
        field("mobileNumber",   PHONE_NUMBER, [A, R, R], "The number.").in_method(GET, RETURNED_NUMBER),
        field("countryCode",    STRING,       [A, F, F], "The country code."),
        field("nationalPrefix", STRING,       [A, F, F], "The national prefix."),
    ]),
    rules: &[],
}.checked();
