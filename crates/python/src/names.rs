//! Objects, methods and releases by the names that a caller passes.

use crate::error::UNKNOWN_NAME;
use linecard_cases::object_named;
use linecard_contract::{Method, Object, Release, nearest};
use linecard_model::{API, release};
use pyo3::prelude::*;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The objects by their names.
static OBJECTS: LazyLock<HashMap<&'static str, &'static Object>> =
    LazyLock::new(|| API.objects.iter().map(|object| (object.name, *object)).collect());

/// Every release that attributes depend on.
pub(crate) const RELEASES: [Release; 4] =
    [release::BEFORE_REL21, release::REL21, release::REL22, release::REL22_AS_DATA_MODE];

/// Finds an object. Upper and lower case are the same, and so are `_` and `-`.
pub(crate) fn object(py: Python<'_>, name: &str) -> PyResult<&'static Object> {
    match OBJECTS.get(name) {
        Some(object) => Ok(object),
        None => object_named(&API, name).map_err(|_| {
            let near = nearest(name, API.objects.iter().map(|object| object.name));
            let hint = did_you_mean(&near, "linecard.objects() lists all objects");
            UNKNOWN_NAME.with(py, (format!("there is no object {}; {hint}", quoted(name)), near))
        }),
    }
}

/// Finds a method. Upper and lower case are the same.
pub(crate) fn method(py: Python<'_>, name: &str) -> PyResult<Method> {
    let known = Method::ALL.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(name));
    known.ok_or_else(|| {
        let all = Method::ALL.map(Method::as_str);
        UNKNOWN_NAME
            .with(py, (format!("there is no method {}; use GET, PUT, POST or DELETE", quoted(name)), all.to_vec()))
    })
}

/// Finds an object and a method in which it has a body.
pub(crate) fn target(py: Python<'_>, name: &str, method_name: &str) -> PyResult<(&'static Object, Method)> {
    let (object, method) = (object(py, name)?, method(py, method_name)?);
    if object.has(method) {
        return Ok((object, method));
    }
    let has: Vec<&str> = object.methods.iter().map(|method| method.as_str()).collect();
    let message = format!("{} has no body in {method}; it has one in {}", object.name, has.join(", "));
    Err(UNKNOWN_NAME.with(py, (message, has)))
}

/// Finds an object and a method by a text such as `criteria.put`.
pub(crate) fn target_in(py: Python<'_>, text: &str) -> PyResult<(&'static Object, Method)> {
    match text.rsplit_once('.') {
        Some((object, method)) => target(py, object, method),
        None => Err(UNKNOWN_NAME.with(
            py,
            (format!("{} names no body; write OBJECT.METHOD, such as criteria.put", quoted(text)), Vec::<&str>::new()),
        )),
    }
}

/// Finds a release by its name.
pub(crate) fn release(py: Python<'_>, name: &str) -> PyResult<Release> {
    let known = RELEASES.into_iter().find(|known| known.0.eq_ignore_ascii_case(name));
    known.ok_or_else(|| {
        let all = RELEASES.map(|known| known.0).to_vec();
        let message = format!("there is no release {}; use one of {}", quoted(name), all.join(", "));
        UNKNOWN_NAME.with(py, (message, all))
    })
}

/// Words a suggestion.
pub(crate) fn did_you_mean(near: &[&str], otherwise: &str) -> String {
    if near.is_empty() { otherwise.to_owned() } else { format!("did you mean {}?", near.join(" or ")) }
}

/// The longest name in a message, in characters.
const LONGEST_NAME: usize = 100;

/// Puts a name in quotes, and shortens it.
pub(crate) fn quoted(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{:?}…", name.get(..end).unwrap_or_default()),
        None => format!("{name:?}"),
    }
}
