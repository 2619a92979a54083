//! What a PUT makes of the stored state.

use crate::finding::report::Report;
use crate::table::object::Object;
use crate::validate::merge::merged;
use crate::validate::stored::validate_update;
use serde_json::{Map, Value};

/// What a PUT makes of the stored state: the PUT merged into what a GET answered before.
///
/// What the PUT leaves out is kept, null clears, a list replaces the old one, a list whose items are matched by name
/// creates, changes and removes them. The name that the PUT gives finds the stored object; only `newName` changes it. What
/// the service itself works out, such as defaults and texts in words, is not worked out here.
///
/// ```
/// use linecard_contract::update;
/// use linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE;
/// use serde_json::json;
///
/// let stored = json!({"criteria": [{"name": "lunch", "active": true}, {"name": "night", "active": true}]});
/// let put = json!({"criteria": [{"name": "lunch", "newName": "dinner"}, {"name": "night", "delete": true}]});
/// let result = update(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put).unwrap();
/// assert_eq!(result, json!({"criteria": [{"name": "dinner", "active": true}]}));
/// ```
///
/// # Errors
///
/// The report of [`validate_update`], if it holds a violation: then nothing is changed.
pub fn update(object: &'static Object, stored: &Value, put: &Value) -> Result<Value, Box<Report>> {
    let report = validate_update(object, stored, put);
    if !report.is_valid() {
        return Err(Box::new(report));
    }
    let empty = Map::new();
    let (stored, put) = (stored.as_object().unwrap_or(&empty), put.as_object().unwrap_or(&empty));
    Ok(Value::Object(merged(object, stored, put)))
}
