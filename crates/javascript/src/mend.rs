//! Mends bodies.

use crate::given::{Fault, Given};
use crate::names::text;
use linecard_contract::{mend_body, validate_with};
use serde_json::{Value, json};

/// Applies every certain mend to the first text: the mended text, and a sentence for each mend.
pub(crate) fn mend(given: &Given<'_>) -> Result<Value, Fault> {
    let (object, method) = given.target()?;
    let options = given.options();
    let mended = mend_body(given.first, &|text| validate_with(&options, object, method, text));
    Ok(json!([text(&mended.body), mended.sentences]))
}
