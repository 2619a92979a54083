use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object};

static AGENTS: Items = items(object(&AVAILABLE_AGENT));
/// The example shows an empty string, and other pages show an object.
static DEPARTMENT_OR_NAME: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), STRING];

/// The users whom a call center of a group may have as agents.
#[rustfmt::skip]
pub static AVAILABLE_AGENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "available-agents",
    page: page::AVAILABLE_AGENTS,
    title: "Agents available",
    description: "The users whom a call center of a group may have as agents.",
    base: &[],
    rows: &seen(                                 [GET], [
        field("available_agents", list(&AGENTS), [C], "The users."),
    ]),
    rules: &[],
}.checked().open();

/// A user whom a call center may have as an agent.
#[rustfmt::skip]
pub static AVAILABLE_AGENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "available-agent",
    page: page::AVAILABLE_AGENTS,
    title: "Agent available",
    description: "A user whom a call center may have as an agent.",
    base: &[],
    rows: &seen(                                           [GET], [
        field("userId",       STRING,                      [C], "The id of the user."),
        field("lastName",     STRING,                      [C], "The last name of the user."),
        field("firstName",    STRING,                      [C], "The first name of the user."),
        field("phoneNumber",  RETURNED_NUMBER,             [C], "The phone number of the user."),
        field("extension",    RETURNED_NUMBER,             [C], "The extension of the user."),
        field("department",   either(&DEPARTMENT_OR_NAME), [C], "The department of the user.").documented_type("String"),
        field("emailAddress", STRING,                      [C], "The email address of the user."),
        field("skillLevel",   STRING,                      [C], "The skill level of the user."),
        field("weight",       INTEGER,                     [C], "The share of the calls that the user gets."),
    ]),
    rules: &[],
}.checked().open();
