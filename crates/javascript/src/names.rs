//! Objects, methods and releases: the numbers of those that a caller names.

use crate::given::{Fault, Given};
use linecard_contract::{Method, Object, Release, nearest};
use linecard_model::{API, release};
use serde_json::{Value, json};

/// Every release that attributes depend on. A release is passed as its index.
pub(crate) const RELEASES: [Release; 4] =
    [release::BEFORE_REL21, release::REL21, release::REL22, release::REL22_AS_DATA_MODE];

/// The methods have two bits of a number of a target.
const METHODS: u32 = 4;

/// Returns the object and the method of a number.
pub(crate) fn numbered(target: u32) -> Option<(&'static Object, Method)> {
    let object = API.objects.get((target / METHODS) as usize)?;
    Method::ALL.into_iter().find(|method| *method as u32 == target % METHODS).map(|method| (*object, method))
}

/// Returns the number, the name and the method of the target that two texts name.
pub(crate) fn target(given: &Given<'_>) -> Result<Value, Fault> {
    let (object, method) = (object(&text(given.first))?, method(&text(given.second))?);
    if !object.has(method) {
        let has: Vec<&str> = object.methods.iter().map(|method| method.as_str()).collect();
        let message = format!("{} has no body in {method}; it has one in {}", object.name, has.join(", "));
        return Err(Fault::new("UnknownName", message, json!(has)));
    }
    // An object that was found is one of the list.
    let index = API.objects.iter().position(|known| *known == object).unwrap_or_default();
    let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_mul(METHODS) + method as u32;
    Ok(json!([number, object.name, method.as_str()]))
}

/// Returns the number of the release that the first text names.
pub(crate) fn release(given: &Given<'_>) -> Result<Value, Fault> {
    let name = text(given.first);
    let known = RELEASES.iter().position(|known| known.0.eq_ignore_ascii_case(&name));
    known.map(|number| json!(number)).ok_or_else(|| {
        let all = RELEASES.map(|known| known.0);
        Fault::new(
            "UnknownName",
            format!("there is no release {}; use one of {}", quoted(&name), all.join(", ")),
            json!(all),
        )
    })
}

/// Finds an object. Upper and lower case are the same, and so are `_` and `-`.
pub(crate) fn object(name: &str) -> Result<&'static Object, Fault> {
    let normal = name.trim().to_ascii_lowercase().replace('_', "-");
    API.object(&normal).ok_or_else(|| {
        // A longer text is nothing that was mistyped.
        let near = if name.len() > LONGEST_NAME {
            Vec::new()
        } else {
            nearest(&normal, API.objects.iter().map(|object| object.name))
        };
        let hint = did_you_mean(&near, "objects() lists all objects");
        Fault::new("UnknownName", format!("there is no object {}; {hint}", quoted(name)), json!(near))
    })
}

/// Finds a method. Upper and lower case are the same.
pub(crate) fn method(name: &str) -> Result<Method, Fault> {
    let known = Method::ALL.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(name));
    known.ok_or_else(|| {
        let all = Method::ALL.map(Method::as_str);
        Fault::new(
            "UnknownName",
            format!("there is no method {}; use GET, PUT, POST or DELETE", quoted(name)),
            json!(all),
        )
    })
}

/// Reads a text of JavaScript, which is UTF-8.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Words a suggestion.
pub(crate) fn did_you_mean<S: AsRef<str>>(near: &[S], otherwise: &str) -> String {
    if near.is_empty() {
        return otherwise.to_owned();
    }
    let near: Vec<&str> = near.iter().map(AsRef::as_ref).collect();
    format!("did you mean {}?", near.join(" or "))
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
