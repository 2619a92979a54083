use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Object};

static LISTED: Items = items(object(&GROUP_DEPARTMENT));
static ADDED: Items = matched(object(&GROUP_DEPARTMENT), "departmentName", &GROUP_DEPARTMENT);

/// The departments of a group.
#[rustfmt::skip]
pub static GROUP_DEPARTMENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-departments",
    page: page::DEPARTMENTS,
    title: "Departments of a group",
    description: "The departments of a group.",
    base: &[],
    rows: &seen(                            [GET], [
        field("departments", list(&LISTED), [C], "The departments.").in_method(POST, list(&ADDED)),
    ]),
    rules: &[],
}.checked().open();

/// A department of a group.
#[rustfmt::skip]
pub static GROUP_DEPARTMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-department",
    page: page::DEPARTMENTS,
    title: "Department of a group",
    description: "A department of a group.",
    base: &[],
    rows: &seen(                                                     [GET, POST], [
        field("departmentName",       STRING,                        [        C,         O], "The name of the department."),
        field("enterpriseDepartment", STRING,                        [        C, UNDEFINED], "The enterprise department that it is part of."),
        field("fullPathName",         STRING,                        [        C, UNDEFINED], "The full path: the name of the department and of its parent departments."),
        field("cliName",              STRING,                        [        C,         O], "The name that called users see."),
        field("cliPhoneNumber",       PHONE_NUMBER_OR_NONE,          [        C,         O], "The number that called users see.").in_method(GET, RETURNED_NUMBER),
        field("parentDepartment",     object(&GROUP_DEPARTMENT_KEY), [UNDEFINED,         O], "The department that the new one belongs to."),
    ]),
    rules: &[],
}.checked().open();
