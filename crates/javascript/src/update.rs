//! Updates: what a PUT makes of a stored state.

use crate::given::{Fault, Given, object};
use linecard_contract::{Remark, Report, Why};
use serde_json::{Value, json};

const STORED: &str = "the stored state";
const PUT: &str = "the PUT";

/// The state, or the report of the PUT, of which JavaScript asks for the findings.
fn state(done: Result<Value, Box<Report>>) -> Value {
    match done {
        Ok(state) => json!([state]),
        Err(_) => json!([]),
    }
}

/// Returns the stored state after a PUT. The first text is the PUT.
pub(crate) fn update(given: &Given<'_>) -> Result<Value, Fault> {
    let (of, _) = given.target()?;
    Ok(state(linecard_contract::update(of, &object(STORED, given.second)?, &object(PUT, given.first)?)))
}

/// Returns the least PUT that has the same effect as this PUT, the first text.
pub(crate) fn least(given: &Given<'_>) -> Result<Value, Fault> {
    let (of, _) = given.target()?;
    Ok(state(linecard_contract::least(of, &object(STORED, given.second)?, &object(PUT, given.first)?)))
}

/// Returns the least PUT that changes the stored state, the second text, into another, the first one.
pub(crate) fn difference(given: &Given<'_>) -> Result<Value, Fault> {
    let (of, _) = given.target()?;
    let (stored, wanted) = (object(STORED, given.second)?, object("the wanted state", given.first)?);
    linecard_contract::difference(of, &stored, &wanted).map_err(|unreachable| {
        let obstacles = unreachable.obstacles.iter().map(|obstacle| {
            let rule = match &obstacle.why {
                Why::Refused { rule, .. } => Some(rule.to_string()),
                // No other reason has a rule.
                _ => None,
            };
            json!({ "pointer": obstacle.pointer, "rule": rule })
        });
        Fault::new("Unreachable", unreachable.to_string(), obstacles.collect())
    })
}

/// Converts a GET response, the first text, into the body of a request.
pub(crate) fn project(given: &Given<'_>) -> Result<Value, Fault> {
    let (of, method) = given.target()?;
    let projection = linecard_contract::project(of, &object("the response", given.first)?, method);
    let remarks = |remarks: Vec<Remark>| -> Value {
        let of = |remark: Remark| json!({ "pointer": remark.pointer, "rule": remark.rule.to_string(), "message": remark.message });
        remarks.into_iter().map(of).collect()
    };
    Ok(json!({
        "body": projection.body,
        "dropped": remarks(projection.dropped),
        "lacking": remarks(projection.lacking),
    }))
}
