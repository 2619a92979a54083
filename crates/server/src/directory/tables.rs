//! The tables of the lines. POST is a line that creates or replaces, DELETE a line that removes.

use super::id::LONGEST_ID;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object, Text, Words};

/// The object of each value of `type`.
pub(super) static TABLES: &[(&str, &Object)] =
    &[("tenant", &TENANT), ("group", &GROUP), ("user", &USER), ("administrator", &ADMINISTRATOR)];

const PAGE: &str = "Directory";
const ID: Kind = Kind::String(&Text { min_length: 1, max_length: Some(LONGEST_ID), format: None });
const SERVICES: Items = items(STRING);
const PACKS: Items = items(STRING);
const TENANT_TYPE: Words = words(&["tenant"]);
const GROUP_TYPE: Words = words(&["group"]);
const USER_TYPE: Words = words(&["user"]);
const ADMINISTRATOR_TYPE: Words = words(&["administrator"]);

#[rustfmt::skip]
static TENANT: Object = Table {
    namespace: "directory",
    name: "tenant",
    page: PAGE,
    title: "Tenant",
    description: "A tenant.",
    base: &[],
    rows: &table(                             [POST, DELETE], [
        field("type",     word(&TENANT_TYPE), [R, R], "The type of the line."),
        field("remove",   BOOLEAN,            [O, R], "Whether to remove it."),
        field("tenantId", ID,                 [R, R], "The id of the tenant."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static GROUP: Object = Table {
    namespace: "directory",
    name: "group",
    page: PAGE,
    title: "Group",
    description: "A group of a tenant.",
    base: &[],
    rows: &table(                            [POST, DELETE], [
        field("type",     word(&GROUP_TYPE), [R, R], "The type of the line."),
        field("remove",   BOOLEAN,           [O, R], "Whether to remove it."),
        field("tenantId", ID,                [R, R], "The id of the tenant."),
        field("groupId",  ID,                [R, R], "The id of the group."),
        field("services", list(&SERVICES),   [O, F], "The names of the services that its users may have; all if it is missing."),
        field("servicePacks", list(&PACKS),  [O, F], "The names of the assigned service packs; none if it is missing."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static USER: Object = Table {
    namespace: "directory",
    name: "user",
    page: PAGE,
    title: "User",
    description: "A user of a group.",
    base: &[],
    rows: &table(                               [POST, DELETE], [
        field("type",         word(&USER_TYPE), [R, R], "The type of the line."),
        field("remove",       BOOLEAN,          [O, R], "Whether to remove the user and the state of its services."),
        field("tenantId",     ID,               [R, R], "The id of the tenant."),
        field("groupId",      ID,               [R, R], "The id of the group."),
        field("userId",       ID,               [R, R], "The id of the user."),
        field("department",   ID,               [O, F], "The department. Its administrator may access the user."),
        field("services",     list(&SERVICES),  [O, F], "The names of the assigned services; none if it is missing."),
        field("servicePacks", list(&PACKS),     [O, F], "The names of the assigned service packs; none if it is missing."),
        field("username",     ID,               [O, F], "The username; without one the user cannot log in."),
        field("password",     STRING,           [O, F], "The password. Only its hash is stored.").secret(),
        field("passwordHash", STRING,           [O, F], "The argon2id hash of the password, as a PHC string.").secret(),
    ]),
    rules: &[at_most_one("credential", &["password", "passwordHash"])],
}.checked();

#[rustfmt::skip]
static ADMINISTRATOR: Object = Table {
    namespace: "directory",
    name: "administrator",
    page: PAGE,
    title: "Administrator",
    description: "An administrator of a department, a group, a tenant, or all tenants.",
    base: &[],
    rows: &table(                                        [POST, DELETE], [
        field("type",         word(&ADMINISTRATOR_TYPE), [R, R], "The type of the line."),
        field("remove",       BOOLEAN,                   [O, R], "Whether to remove it."),
        field("username",     ID,                        [R, R], "The username."),
        field("level",        integer(0, 255),           [R, F], "The level of the administrator."),
        field("tenantId",     ID,                        [O, F], "The id of the tenant; required unless the level covers all tenants."),
        field("groupId",      ID,                        [O, F], "The id of the group; required for the level of a group or department."),
        field("department",   ID,                        [O, F], "The department; required for the level of a department."),
        field("password",     STRING,                    [O, F], "The password. Only its hash is stored.").secret(),
        field("passwordHash", STRING,                    [O, F], "The argon2id hash of the password, as a PHC string.").secret(),
    ]),
    rules: &[at_most_one("credential", &["password", "passwordHash"])],
}.checked();
