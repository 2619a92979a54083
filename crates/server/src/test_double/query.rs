//! The query of a request for the journal.

use super::filter::{MEMBERS, ValidFilter};
use super::members::{Problems, listed, shortened};
use crate::refusal::Refusal;
use crate::refusal::reasons::{bad_input, bad_request};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// The name that asks for values.
const VALUES: &str = "values";

/// Reads a filter, and whether values are asked for.
pub(super) fn filter_of(query: Option<&str>) -> Result<(ValidFilter, bool), Refusal> {
    let mut members = Map::new();
    let mut with_values = false;
    for pair in query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = value.replace('+', "%20");
        let Ok(value) = percent_decode_str(&value).decode_utf8() else {
            return Err(bad_request(format!("{} in the query is not valid UTF-8; percent-encode it", shortened(name))));
        };
        if name == VALUES {
            with_values = match &*value {
                "shown" => true,
                "hidden" => false,
                _ => return Err(bad_request("values in the query must be shown or hidden")),
            };
            continue;
        }
        if !MEMBERS.contains(&name) {
            let known: Vec<&str> = MEMBERS.into_iter().chain([VALUES]).collect();
            return Err(bad_request(format!("unknown name {} in the query; use {}", shortened(name), listed(&known))));
        }
        // A number and a word look the same in a query.
        let value = match name {
            "status" => value.parse::<u64>().map_or_else(|_| Value::from(&*value), Value::from),
            "valid" => value.parse::<bool>().map_or_else(|_| Value::from(&*value), Value::from),
            _ => Value::from(&*value),
        };
        if members.insert(name.to_owned(), value).is_some() {
            return Err(bad_request(format!("{name} is in the query twice; send it once")));
        }
    }
    let mut problems = Problems::default();
    let filter = ValidFilter::of(&Value::Object(members), "", &[], &mut problems);
    let filter = problems.or(filter).map_err(|findings| bad_input("the query", findings))?;
    Ok((filter.unwrap_or_default(), with_values))
}
