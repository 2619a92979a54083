//! Validates a PUT against a stored state for the page, and finds the least PUT with the same effect.

use super::validate::{self, listed};
use crate::refusal::Refusal;
use crate::refusal::reasons::{long_text, no_stored_and_put};
use linecard_contract::{AsBody, Method, Object, least, validate_update};
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;

/// How many times the maximum length of a body the request may have: it holds two bodies, as strings with escapes.
pub(super) const MOST: usize = 4;

/// The two texts in a request body. They are strings, so that the locations of findings are those in the text of the caller.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Update<'t> {
    #[serde(borrow)]
    stored: Cow<'t, str>,
    #[serde(borrow)]
    put: Cow<'t, str>,
}

impl<'t> Update<'t> {
    /// Reads a request body: exactly these two strings, each no longer than `max_body` bytes.
    pub(super) fn of(text: &'t [u8], max_body: usize) -> Result<Update<'t>, Refusal> {
        // The error of the parser may hold a value.
        let update: Update<'_> = serde_json::from_slice(text).map_err(|_| no_stored_and_put())?;
        for (name, text) in [("stored", &update.stored), ("put", &update.put)] {
            if text.len() > max_body {
                return Err(long_text(name, max_body));
            }
        }
        Ok(update)
    }

    /// Validates the PUT, and the stored state as the response to a GET.
    ///
    /// If the stored state is not a JSON object, the PUT is validated alone. `least` is the text of the least PUT with the same
    /// effect; it is null if the PUT has a violation, or if there is no stored state.
    pub(super) fn result(&self, object: &'static Object, max_body: usize) -> Value {
        let (stored, put) = (self.stored.as_bytes(), self.put.as_bytes());
        let state = stored.as_body().parse(max_body).filter(|state| state.is_object());
        let mut result = match &state {
            Some(state) => listed(object, Method::Put, put, &validate_update(object, state, put)),
            None => validate::result(object, Method::Put, put),
        };
        let smallest = match (&state, put.as_body().parse(max_body)) {
            (Some(state), Some(put)) => least(object, state, &put).ok().map(|least| format!("{least:#}")),
            _ => None,
        };
        result["against"] = json!(if state.is_some() { "stored" } else { "nothing" });
        result["stored"] = validate::result(object, Method::Get, stored);
        result["least"] = json!(smallest);
        result
    }
}
