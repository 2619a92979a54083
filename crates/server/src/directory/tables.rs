//! The lines of the directory, as tables. POST is a line that something is to be there, DELETE one that it is not.

use super::LONGEST_ID;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object, Text, Words};

/// An object for each type of line, by the word that its `type` is.
pub(super) static TABLES: &[(&str, &Object)] =
    &[("tenant", &TENANT), ("group", &GROUP), ("user", &USER), ("administrator", &ADMINISTRATOR)];

const PAGE: &str = "Directory";
const ID: Kind = Kind::String(&Text { min_length: 1, max_length: Some(LONGEST_ID), format: None });
const SERVICES: Items = items(STRING);
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
        field("type",     word(&TENANT_TYPE), [R, R], "What the line is about."),
        field("remove",   BOOLEAN,            [O, R], "Whether it is to be removed."),
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
        field("type",     word(&GROUP_TYPE), [R, R], "What the line is about."),
        field("remove",   BOOLEAN,           [O, R], "Whether it is to be removed."),
        field("tenantId", ID,                [R, R], "The id of the tenant."),
        field("groupId",  ID,                [R, R], "The id of the group."),
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
        field("type",         word(&USER_TYPE), [R, R], "What the line is about."),
        field("remove",       BOOLEAN,          [O, R], "Whether it is to be removed, with the state of its services."),
        field("tenantId",     ID,               [R, R], "The id of the tenant."),
        field("groupId",      ID,               [R, R], "The id of the group."),
        field("userId",       ID,               [R, R], "The id of the user."),
        field("department",   ID,               [O, F], "The department, whose administrator reaches the user."),
        field("services",     list(&SERVICES),  [O, F], "The services that are assigned, by name; none if it is left out."),
        field("username",     ID,               [O, F], "The name that logs in; without one the user does not."),
        field("password",     STRING,           [O, F], "The password, of which a hash is kept.").secret(),
        field("passwordHash", STRING,           [O, F], "The hash itself: a PHC string of argon2id.").secret(),
    ]),
    rules: &[at_most_one("secret", &["password", "passwordHash"])],
}.checked();

#[rustfmt::skip]
static ADMINISTRATOR: Object = Table {
    namespace: "directory",
    name: "administrator",
    page: PAGE,
    title: "Administrator",
    description: "Whoever administers a department, a group, a tenant, or all of them.",
    base: &[],
    rows: &table(                                        [POST, DELETE], [
        field("type",         word(&ADMINISTRATOR_TYPE), [R, R], "What the line is about."),
        field("remove",       BOOLEAN,                   [O, R], "Whether it is to be removed."),
        field("username",     ID,                        [R, R], "The name that logs in."),
        field("level",        integer(0, 255),           [R, F], "The number of the level, from the lowest that administers something on."),
        field("tenantId",     ID,                        [O, F], "The id of the tenant; needed unless all tenants are reached."),
        field("groupId",      ID,                        [O, F], "The id of the group; needed to reach it or a department of it."),
        field("department",   ID,                        [O, F], "The department; needed to reach it only."),
        field("password",     STRING,                    [O, F], "The password, of which a hash is kept.").secret(),
        field("passwordHash", STRING,                    [O, F], "The hash itself: a PHC string of argon2id.").secret(),
    ]),
    rules: &[at_most_one("secret", &["password", "passwordHash"])],
}.checked();
