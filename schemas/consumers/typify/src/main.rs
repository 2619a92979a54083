//! Reads the bodies of all valid cases with the types of typify, writes them, and compares them: see `is_equal`. The cases
//! are on standard input, one per line.

use chrono::DateTime;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error;
use std::io::stdin;

// We cannot fix the code that typify generates.
#[allow(clippy::all, dead_code)]
mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut faults, mut valid, mut same, mut refused, mut wrong, mut skipped) = (0, 0, 0, 0, 0, 0);
    for line in stdin().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let [Some(name), Some(schema)] = ["case", "schema"].map(|name| case[name].as_str()) else {
            return Err("a case without a name or a schema".into());
        };
        let (Some(text), Value::Null) = (case["text"].as_str(), &case["skip"]) else { continue };
        let mut body: Value = serde_json::from_str(text)?;
        if !has_plain_numbers(&body) {
            skipped += 1;
            continue;
        }
        let read = types::there_and_back(schema, text).ok_or_else(|| format!("there is no type for {schema}"))?;
        match (case["valid"] == true, read) {
            (true, Ok(written)) => {
                valid += 1;
                if written == body {
                    same += 1;
                    continue;
                }
                remove_unknown(&mut body, &case["findings"]);
                if !is_equal(&written, &body, schema.ends_with(".get")) {
                    faults += 1;
                    eprintln!("{name}: the written body differs");
                }
            }
            (true, Err(error)) => {
                faults += 1;
                eprintln!("{name}: the body is valid, but the type rejects it: {error}");
            }
            (false, read) => {
                wrong += 1;
                refused += usize::from(read.is_err());
            }
        }
    }
    println!(
        "typify: {} schemas; {valid} valid cases read, {same} of them written unchanged; {refused} of {wrong} others \
         rejected; {skipped} skipped, because they have a number that is not an i64; {faults} faults",
        types::COUNT
    );
    if faults > 0 || valid == 0 { Err("the types do not agree with the schemas".into()) } else { Ok(()) }
}

/// Reads a body as a type, and writes it.
fn again<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_str::<T>(text)?)
}

/// Removes the attributes that `validate` found unknown and the schema allows in a request: no type has them.
fn remove_unknown(body: &mut Value, findings: &Value) {
    for finding in findings.as_array().into_iter().flatten() {
        let [Some(rule), Some(pointer)] = [1, 2].map(|index| finding[index].as_str()) else { continue };
        let Some((parent, name)) = pointer.rsplit_once('/').filter(|_| rule.ends_with(".unknown")) else { continue };
        if let Some(members) = body.pointer_mut(parent).and_then(Value::as_object_mut) {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
    }
}

/// Returns whether the written body is equal to the one that was read, except that times may have another form, nulls and
/// empty lists may be dropped, and in responses what no table has.
fn is_equal(written: &Value, read: &Value, is_response: bool) -> bool {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            let can_drop =
                |value: &Value| is_response || value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            written.keys().all(|name| read.contains_key(name))
                && read.iter().all(|(name, value)| {
                    written.get(name).map_or_else(|| can_drop(value), |written| is_equal(written, value, is_response))
                })
        }
        (Value::Array(written), Value::Array(read)) => {
            written.len() == read.len()
                && written.iter().zip(read).all(|(written, read)| is_equal(written, read, is_response))
        }
        (Value::String(written), Value::String(read)) => {
            let time = |text: &str| DateTime::parse_from_rfc3339(text).ok();
            written == read || time(written).is_some_and(|written| time(read) == Some(written))
        }
        _ => written == read,
    }
}

/// Returns whether all numbers are 64-bit integers without point and exponent. serde reads no others as integers.
fn has_plain_numbers(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_i64(),
        Value::Array(items) => items.iter().all(has_plain_numbers),
        Value::Object(members) => members.values().all(has_plain_numbers),
        _ => true,
    }
}
