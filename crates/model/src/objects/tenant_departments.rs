use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Object};

static LISTED: Items = items(object(&GROUP_DEPARTMENT_KEY));
static ADDED: Items = matched(object(&TENANT_DEPARTMENT), "departmentName", &TENANT_DEPARTMENT);

/// The departments of a tenant.
#[rustfmt::skip]
pub static TENANT_DEPARTMENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-departments",
    page: page::DEPARTMENTS,
    title: "Departments of a tenant",
    description: "The departments of a tenant.",
    base: &[],
    rows: &seen(                            [GET], [
        field("departments", list(&LISTED), [C], "The departments, without a group.").in_method(POST, list(&ADDED)),
    ]),
    rules: &[],
}.checked().open();

/// A new department of a tenant.
#[rustfmt::skip]
pub static TENANT_DEPARTMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-department",
    page: page::DEPARTMENTS,
    title: "Department of a tenant",
    description: "A new department of a tenant.",
    base: &[],
    rows: &seen(                          [POST], [
        field("departmentName",   STRING, [O], "The name of the department."),
        field("parentDepartment", STRING, [O], "The department that the new one belongs to."),
    ]),
    rules: &[],
}.checked().open();
