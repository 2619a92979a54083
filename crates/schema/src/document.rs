//! Generates the schema of an object in a method and a profile.

use crate::example::{full_body, least_body};
use crate::profile::Profile;
use crate::settings::Export;
use crate::writer::{Home, Writer};
use linecard_contract::{Api, Method, Object};
use schemars::Schema;
use serde_json::{Map, Value};

/// Returns the id of a schema: the id base of the API, its version, and the name of the file. It is an identifier; the
/// URL need not exist.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::{API, objects::CRITERIA};
/// use linecard_schema::{Profile, id_of};
///
/// let id = id_of(&API, &CRITERIA, Method::Put, Profile::Strict);
/// assert_eq!(id, format!("https://example.org/linecard/schemas/{}/strict/criteria.put.json", API.version));
/// ```
#[must_use]
pub fn id_of(api: &'static Api, object: &Object, method: Method, profile: Profile) -> String {
    Export::of(api).id_of(object, method, profile)
}

/// Returns the path of the file in the export.
pub(crate) fn file_of(object: &Object, method: Method, profile: Profile) -> String {
    format!("{profile}/{}.{}.json", object.name, method.as_id())
}

/// Generates the schema of a body; `None` if the object has no body in the method.
///
/// The schema is self-contained. For rules that no schema can express, see [`BEYOND`](crate::BEYOND).
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::{API, objects::CRITERIA};
/// use linecard_schema::{Profile, schema};
///
/// let strict = schema(&API, &CRITERIA, Method::Get, Profile::Strict).unwrap();
/// println!("{}", serde_json::to_string_pretty(&strict).unwrap());
/// ```
#[must_use]
pub fn schema(api: &'static Api, object: &'static Object, method: Method, profile: Profile) -> Option<Schema> {
    Export::of(api).schema(object, method, profile)
}

impl Export {
    /// Returns the id of a schema.
    fn id_of(&self, object: &Object, method: Method, profile: Profile) -> String {
        let id = format!("{}{}", self.base, file_of(object, method, profile));
        if self.has_null { id } else { id.replace(&format!("/{profile}/"), &format!("/{profile}-without-null/")) }
    }

    /// Generates the schema of a body; `None` if the object has no body in the method.
    #[must_use]
    pub fn schema(&self, object: &'static Object, method: Method, profile: Profile) -> Option<Schema> {
        let least = least_body(object, method)?;
        let full = full_body(object, method)?;
        let home = if profile == Profile::OpenApi30 { Home::Inline } else { Home::Definitions };
        let mut writer = Writer::new(self, profile, home);
        let body = writer.object(object, method);
        let mut schema = Map::new();
        if profile == Profile::OpenApi30 {
            schema.extend(body);
            schema.insert("example".to_owned(), full);
        } else {
            schema.insert("$schema".to_owned(), DRAFT.into());
            schema.insert("$id".to_owned(), self.id_of(object, method, profile).into());
            schema.extend(body);
            let examples = if least == full { vec![full] } else { vec![least, full] };
            schema.insert("examples".to_owned(), Value::Array(examples));
            if !writer.definitions.is_empty() {
                schema.insert("$defs".to_owned(), writer.definitions.into());
            }
        }
        Some(Schema::from(schema))
    }

    /// Generates one document with the schemas of all bodies as definitions, for tools that take one file; `None` for
    /// OpenAPI 3.0, whose document is one file already.
    ///
    /// ```
    /// use linecard_model::API;
    /// use linecard_schema::{Export, Profile};
    ///
    /// let bundle = Export::of(&API).bundle(Profile::Codegen).unwrap();
    /// assert_eq!(bundle.get("$defs").unwrap()["CriteriaPut"]["title"], "CriteriaPut");
    /// ```
    #[must_use]
    pub fn bundle(&self, profile: Profile) -> Option<Schema> {
        if profile == Profile::OpenApi30 {
            return None;
        }
        let mut writer = Writer::new(self, profile, Home::Definitions);
        for object in self.api.objects {
            for method in object.methods.iter().filter(|method| least_body(object, **method).is_some()) {
                let _ = writer.refer(object, *method);
            }
        }
        let name = if self.has_null { profile.to_string() } else { format!("{profile}-without-null") };
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), DRAFT.into());
        schema.insert("$id".to_owned(), format!("{}{name}.bundle.json", self.base).into());
        schema.insert("title".to_owned(), format!("{}: all bodies", self.api.title).into());
        schema.insert("$defs".to_owned(), writer.definitions.into());
        Some(Schema::from(schema))
    }
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
