use super::{GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page says string, but refers to the object.
static DEPARTMENT_OR_NAME: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), STRING];

/// An agent of a supervisor.
#[rustfmt::skip]
pub static SUPERVISED_AGENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "supervised-agent",
    page: page::COMMON_OBJECTS,
    title: "Supervised Agent",
    description: "An agent of a supervisor.",
    base: &[],
    rows: &table(                                          [GET, POST, PUT, DELETE], [
        field("userId",       STRING,                      [A, R, R, R], "The id of the agent.").documented_type("string"),
        field("lastName",     STRING,                      [A, F, F, F], "The last name of the agent.").documented_type("string"),
        field("firstName",    STRING,                      [A, F, F, F], "The first name of the agent.").documented_type("string"),
        field("phoneNumber",  RETURNED_NUMBER,             [C, F, F, F], "The phone number of the agent, if there is one.").documented_type("string"),
        field("extension",    RETURNED_NUMBER,             [C, F, F, F], "The extension of the agent, if there is one.").documented_type("string"),
        field("department",   either(&DEPARTMENT_OR_NAME), [C, F, F, F], "The department of the agent, if there is one.").documented_type("string"),
        field("emailAddress", STRING,                      [C, F, F, F], "The email address of the agent, if there is one.").documented_type("string"),
        field("impId",        STRING,                      [C, F, F, F], "The IMP id of the agent, if there is one.")
            .documented_type("string"),
        field("locationCode", STRING,                      [C, F, F, F], "The location code of the agent, if there is one.")
            .documented_type("string"),
    ]),
    rules: &[],
}.checked();
