//! What modules are written for.

use linecard_contract::{Api, Kind, Object};

/// What modules are written for: an API, and the crate that they belong to.
#[derive(Clone, Copy, Debug)]
pub struct Generator {
    /// The API.
    pub api: &'static Api,
    /// The path of the crate that has the types of attributes: `linecard_types`, or `crate` in that crate itself.
    pub runtime: &'static str,
    /// The path of the crate that has `Method` and `Object`: `linecard_contract`, or one that re-exports it.
    pub core: &'static str,
    /// The path of the module that has the statics of the objects. A static is named as its object, in capitals.
    pub objects: &'static str,
    /// The path of the module that has the statics of the objects that sessions and errors have.
    pub conventions: &'static str,
    /// The path of the static of the API; none for the API of `linecard-model`.
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

/// Returns the objects that have a module: those that the API lists, then those of sessions and errors, and what is in them.
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
