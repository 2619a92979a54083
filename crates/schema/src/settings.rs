//! What can be set for an export.

use linecard_contract::Api;

/// An export with settings: where its ids begin, and whether requests may hold null.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::{API, objects::CRITERIA};
/// use linecard_schema::{Export, Profile};
///
/// let export = Export::of(&API).with_base("https://schemas.example.com/telephony/1").without_null();
/// let schema = export.schema(&CRITERIA, Method::Put, Profile::Codegen).unwrap();
/// let id = "https://schemas.example.com/telephony/1/codegen-without-null/criteria.put.json";
/// assert_eq!(schema.get("$id").unwrap(), id);
/// ```
#[derive(Clone, Debug)]
pub struct Export {
    pub(crate) api: &'static Api,
    pub(crate) base: String,
    pub(crate) has_null: bool,
}

impl Export {
    /// Returns the export of an API. Its ids begin with the id base and the version of the API, so that an id always
    /// names the same schema.
    #[must_use]
    pub fn of(api: &'static Api) -> Export {
        Export { api, base: format!("{}{}/", api.id_base, api.version), has_null: true }
    }

    /// Lets all ids begin with a base. A slash is added if it does not end in one.
    #[must_use]
    pub fn with_base(self, base: &str) -> Export {
        Export { base: format!("{}/", base.trim_end_matches('/')), ..self }
    }

    /// Leaves null out of requests, for clients that never clear an attribute.
    ///
    /// Some clients send null for each absent attribute that may be null, and so clear what is stored.
    #[must_use]
    pub fn without_null(self) -> Export {
        Export { has_null: false, ..self }
    }
}
