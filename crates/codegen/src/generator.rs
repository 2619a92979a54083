//! What modules are written for.

use linecard_contract::Api;

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
    /// The path of the static of the API; none for the API of `linecard-model`.
    pub api_path: Option<&'static str>,
    /// The first line of each module, with a line break at its end.
    pub header: &'static str,
}
