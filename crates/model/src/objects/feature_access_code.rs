use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A code that is dialled to use a feature.
#[rustfmt::skip]
pub static FEATURE_ACCESS_CODE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "feature-access-code",
    page: page::COMMON_OBJECTS,
    title: "Feature Access Code",
    description: "A code that is dialled to use a feature.",
    base: &[],
    rows: &table(                       [GET, PUT], [
        field("name",          STRING,  [A, R], "The feature."),
        field("code",          STRING,  [A, F], "The code."),
        field("alternateCode", STRING,  [C, F], "Another code for the same."),
        field("enabled",       BOOLEAN, [A, O], "Whether the code can be dialled."),
    ]),
    rules: &[],
}.checked();
