//! Reads the body of every valid case with the types that typify makes, and writes it again: see `is_kept`. The cases stand on the standard input, a line each.

use chrono::DateTime;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error;
use std::io::stdin;

// What typify makes is not ours to mend.
#[allow(clippy::all, dead_code)]
mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut faults, mut valid, mut same, mut refused, mut wrong, mut skipped) = (0, 0, 0, 0, 0, 0);
    for line in stdin().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let [Some(place), Some(schema)] = ["place", "schema"].map(|name| case[name].as_str()) else {
            return Err("a case without a place or a schema".into());
        };
        let (Some(text), Value::Null) = (case["text"].as_str(), &case["skip"]) else { continue };
        let body: Value = serde_json::from_str(text)?;
        if !has_plain_numbers(&body) {
            skipped += 1;
            continue;
        }
        let read = types::there_and_back(schema, text).ok_or_else(|| format!("no type is made of {schema}"))?;
        match (case["valid"] == true, read) {
            (true, Ok(written)) => {
                valid += 1;
                if written == body {
                    same += 1;
                } else if !is_kept(&written, &body, schema.ends_with(".get")) {
                    faults += 1;
                    eprintln!("{place}: something else is written");
                }
            }
            (true, Err(error)) => {
                faults += 1;
                eprintln!("{place}: it is valid, and the type refuses it: {error}");
            }
            (false, read) => {
                wrong += 1;
                refused += usize::from(read.is_err());
            }
        }
    }
    println!(
        "typify: {} schemas; {valid} valid cases read, {same} of them written as they were; {refused} of {wrong} others \
         refused; {skipped} skipped, which have a number that is no i64; {faults} faults",
        types::COUNT
    );
    if faults > 0 || valid == 0 { Err("the types are not what the schemas say".into()) } else { Ok(()) }
}

/// Reads a body as a type, and writes it again.
fn again<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_str::<T>(text)?)
}

/// Whether a body holds what was read: in other words where it is a time, without nulls and empty lists, which the types
/// leave out, and in answers without attributes that no schema knows.
fn is_kept(written: &Value, read: &Value, is_answer: bool) -> bool {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            let may_go = |value: &Value| is_answer || value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            written.keys().all(|name| read.contains_key(name))
                && read.iter().all(|(name, value)| {
                    written.get(name).map_or_else(|| may_go(value), |written| is_kept(written, value, is_answer))
                })
        }
        (Value::Array(written), Value::Array(read)) => {
            written.len() == read.len()
                && written.iter().zip(read).all(|(written, read)| is_kept(written, read, is_answer))
        }
        (Value::String(written), Value::String(read)) => {
            let time = |text: &str| DateTime::parse_from_rfc3339(text).ok();
            written == read || time(written).is_some_and(|written| time(read) == Some(written))
        }
        _ => written == read,
    }
}

/// Whether every number is one of 64 bits, written without point and exponent: other whole numbers are none to serde.
fn has_plain_numbers(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_i64(),
        Value::Array(items) => items.iter().all(has_plain_numbers),
        Value::Object(members) => members.values().all(has_plain_numbers),
        _ => true,
    }
}
