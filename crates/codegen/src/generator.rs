//! The configuration of the generator.

use linecard_contract::{Api, Kind, Object};

/// Generates the modules of an API for a crate.
#[derive(Clone, Copy, Debug)]
pub struct Generator {
    /// The API.
    pub api: &'static Api,
    /// The path of the crate with the types of attributes: `linecard_types`, or `crate` within that crate.
    pub runtime: &'static str,
    /// The path of the crate with `Method` and `Object`: `linecard_contract`, or a crate that re-exports it.
    pub core: &'static str,
    /// The path of the module with the statics of the objects. A static has the name of its object, in capitals.
    pub objects: &'static str,
    /// The path of the module with the statics of the objects of sessions and errors.
    pub conventions: &'static str,
    /// The path of the static of the API; `None` for the API of `linecard-model`.
    pub api_path: Option<&'static str>,
    /// The first line of each module, with a line break at its end.
    pub header: &'static str,
}

impl Generator {
    /// Returns the path of the module that has the static of an object.
    pub(crate) fn home_of(&self, object: &Object) -> &'static str {
        if self.api.objects.contains(&object) { self.objects } else { self.conventions }
    }
}

/// Returns the objects that have a module: those that the API lists, then those of sessions and errors, each with the objects
/// that it contains.
pub(crate) fn objects(api: &Api) -> Vec<&'static Object> {
    let mut objects = api.objects.to_vec();
    api.objects_of_conventions().for_each(|object| add(object, &mut objects));
    objects
}

fn add(object: &'static Object, objects: &mut Vec<&'static Object>) {
    if objects.contains(&object) {
        return;
    }
    objects.push(object);
    for field in object.fields() {
        field.kinds.iter().for_each(|kind| add_of(kind, objects));
    }
}

fn add_of(kind: &Kind, objects: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) => add(object, objects),
        Kind::Array(items) => add_of(&items.kind, objects),
        Kind::Either(kinds) => kinds.iter().for_each(|kind| add_of(kind, objects)),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject => {}
    }
}
