//! The functions by their numbers. `package/core.js` has the same numbers.

use crate::given::{Fault, Given, outcome};
use crate::{contract, explain, findings, mend, names, operation, update};
use linecard_contract::Report;
use serde_json::{Value, json};

/// Calls a function, and writes what it returns: `[result]`, or `[null, class, message, more]` if it is an error.
pub(crate) fn call(function: u32, given: &Given<'_>, last: &mut Option<Report>, output: &mut String) {
    let result = match function {
        1 => given.report().map(|report| json!(outcome(last.insert(report)))),
        2 => findings::details(given),
        3 => names::target(given),
        4 => names::release(given),
        5 => Ok(contract::contract()),
        6 => update::update(given),
        7 => update::least(given),
        8 => update::difference(given),
        9 => update::project(given),
        10 => mend::mend(given),
        11 => explain::explain(given),
        12 => operation::find(given),
        13 => Ok(operation::operations()),
        _ => Err(Fault::new("LinecardError", "there is no such function", Value::Null)),
    };
    let answer = match result {
        Ok(result) => json!([result]),
        Err(Fault { class, message, more }) => json!([null, class, message, more]),
    };
    output.push_str(&answer.to_string());
}
