use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A code to dial for using a feature.
#[rustfmt::skip]
pub static FEATURE_ACCESS_CODE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "feature-access-code",
    page: page::COMMON_OBJECTS,
    title: "Feature Access Code",
    description: "A code to dial for using a feature.",
    base: &[],
    rows: &table(                       [GET, PUT], [
        field("name",          STRING,  [A, R], "The name of the feature."),
        field("code",          STRING,  [A, F], "The code."),
        field("alternateCode", STRING,  [C, F], "An alternative code."),
        field("enabled",       BOOLEAN, [A, O], "Whether the code is enabled."),
    ]),
    rules: &[],
}.checked();
