//! Applies a PUT to the stored state.

use crate::finding::report::Report;
use crate::table::object::Object;
use crate::validate::merge::merged;
use crate::validate::stored::validate_update;
use serde_json::{Map, Value};

/// Returns the stored state after a PUT. `stored` is the response body of a GET before the PUT.
///
/// - An attribute that the PUT leaves out keeps its value. Null clears an attribute.
/// - A nested object replaces the stored one, unless [`Field::is_merged`](crate::Field::is_merged). An object that is a value
///   ([`Object::value`]) is replaced too.
/// - A list replaces the stored list. If its items are matched by name, the PUT creates, changes and removes items.
/// - The name in the PUT identifies the stored object. Only `newName` changes the name.
///
/// The service may also compute values, such as defaults. This function does not.
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
/// The report of [`validate_update`], if it has a violation.
pub fn update(object: &'static Object, stored: &Value, put: &Value) -> Result<Value, Box<Report>> {
    let report = validate_update(object, stored, put);
    if !report.is_valid() {
        return Err(Box::new(report));
    }
    let empty = Map::new();
    let (stored, put) = (stored.as_object().unwrap_or(&empty), put.as_object().unwrap_or(&empty));
    Ok(Value::Object(merged(object, stored, put)))
}
