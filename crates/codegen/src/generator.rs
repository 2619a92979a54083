//! The configuration of the generator.

use linecard_contract::Api;

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
    /// The path of the static of the API; `None` for the API of `linecard-model`.
    pub api_path: Option<&'static str>,
    /// The first line of each module, with a line break at its end.
    pub header: &'static str,
}
