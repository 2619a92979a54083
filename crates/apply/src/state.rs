//! Reads the state of a service of a user, and computes the least PUT that leads to the wanted one.

use crate::input::Wanted;
use crate::target::Targets;
use linecard_client::{Client, Error};
use linecard_contract::{Method, Report, least, update};
use serde_json::{Map, Value};

/// A state that was read.
pub(crate) struct Stored {
    pub(crate) state: Value,
    pub(crate) etag: Option<String>,
}

/// Reads a state. An item that is wanted is read by its own GET, since the list of a response may show less of it.
pub(crate) async fn read(client: &Client, targets: &Targets, wanted: &Wanted<'_>) -> Result<Stored, Error> {
    let target = wanted.target;
    let segments = wanted.subject.segments(&targets.scope);
    let shown = client.call(target.get.id, &segments).await?;
    let mut state = shown.value.unwrap_or_else(|| Value::Object(Map::new()));
    for list in &target.lists {
        let (Some((get, segment)), Some(named)) = (list.get, wanted.items(list)) else { continue };
        let named: std::collections::HashSet<&str> = named.into_iter().map(|(name, _)| name).collect();
        let Some(items) = state.get_mut(list.attribute).and_then(Value::as_array_mut) else { continue };
        for item in items {
            let name = item.get(list.key).and_then(Value::as_str).filter(|name| named.contains(name));
            let Some(name) = name.map(str::to_owned) else { continue };
            let segments = [segments.as_slice(), &[(segment, name.as_str())]].concat();
            match client.call(get.id, &segments).await {
                Ok(shown) => *item = shown.value.unwrap_or_default(),
                // It was removed meanwhile. The version of the whole has changed then, and the PUT is refused.
                Err(error) if error.status() == Some(404) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(Stored { state, etag: shown.etag })
}

/// A PUT that leads to the wanted state.
pub(crate) struct Difference {
    pub(crate) put: Value,
    pub(crate) after: Value,
    /// Whether it sets an attribute that no response shows.
    pub(crate) sets_hidden: bool,
}

/// Computes the least PUT. None if it would change nothing.
pub(crate) fn difference(wanted: &Wanted<'_>, stored: &Value) -> Result<Option<Difference>, Box<Report>> {
    let object = wanted.target.object;
    let put = least(object, stored, &wanted.put_for(stored))?;
    let after = update(object, stored, &put)?;
    let sets_hidden =
        put.as_object().into_iter().flat_map(Map::keys).any(|name| {
            object.field(name).is_some_and(|field| object.has(Method::Get) && !field.may_stand(Method::Get))
        });
    Ok((sets_hidden || !is_same(&after, stored)).then_some(Difference { put, after, sets_hidden }))
}

/// Compares states. `3.0` and `3` are equal.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| is_same(value, other)))
        }
        _ => one == other,
    }
}
