use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// Names a department.
#[rustfmt::skip]
pub static GROUP_DEPARTMENT_KEY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-department-key",
    page: page::CONVENTIONS,
    title: "Group department key attributes",
    description: "Names a department.",
    base: &[],
    rows: &table(                       [GET], [
        field("tenantId",       STRING, [C], "The tenant that it belongs to.").undocumented(),
        field("groupId",        STRING, [C], "The group that it belongs to; absent if it belongs to the enterprise.").undocumented(),
        field("departmentName", STRING, [C], "Its name.").undocumented(),
        field("fullPathName",   STRING, [C], "Its name with those of the departments around it.").undocumented(),
    ]),
    rules: &[],
}.checked();
