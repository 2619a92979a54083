use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The key of a department.
#[rustfmt::skip]
pub static GROUP_DEPARTMENT_KEY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-department-key",
    page: page::CONVENTIONS,
    title: "Group department key attributes",
    description: "The key of a department.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("tenantId",       STRING, [C,         O,         O], "The tenant of the department.").undocumented(),
        field("groupId",        STRING, [C,         O,         O], "The group of the department; absent if the department belongs to the enterprise.").undocumented(),
        field("departmentName", STRING, [C,         O,         O], "The name of the department.").undocumented(),
        field("fullPathName",   STRING, [C, UNDEFINED, UNDEFINED], "The full path: the name of the department and of its parent departments.").undocumented(),
    ]),
    rules: &[],
}.checked().open();
