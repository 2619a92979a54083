//! The departments of tenants and groups. No page says what a department has after a POST: the examples of a GET show it.

use crate::object::{Initial, ObjectBehaviour};
use crate::tree::{Above, ParentKey, Tree};
use linecard_contract::SegmentOf;
use linecard_model::{objects, services};

pub(super) static TREES: [&Tree; 2] = [&OF_TENANT, &OF_GROUP];

static OF_TENANT: Tree = Tree {
    service: &services::TENANT_DEPARTMENTS,
    list: "departments",
    name: "departmentName",
    full_path: "fullPathName",
    owner: SegmentOf::Tenant,
    segments: &[("tenantId", SegmentOf::Tenant)],
    parent: "parentDepartment",
    parent_key: None,
    above: None,
    unset: &[],
};
static OF_GROUP: Tree = Tree {
    service: &services::GROUP_DEPARTMENTS,
    owner: SegmentOf::Group,
    segments: &[],
    parent_key: Some(ParentKey {
        name: "departmentName",
        segments: &[("tenantId", SegmentOf::Tenant), ("groupId", SegmentOf::Group)],
    }),
    above: Some(Above { tree: &OF_TENANT, shown_in: "enterpriseDepartment" }),
    unset: &["cliName", "cliPhoneNumber"],
    ..OF_TENANT
};

const NO_DEPARTMENTS: &[(&str, Initial)] = &[("departments", Initial::NoItems)];

pub(super) const TENANT_DEPARTMENTS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::TENANT_DEPARTMENTS).initially(NO_DEPARTMENTS);
pub(super) const GROUP_DEPARTMENTS: ObjectBehaviour =
    ObjectBehaviour::of(&objects::GROUP_DEPARTMENTS).initially(NO_DEPARTMENTS);
