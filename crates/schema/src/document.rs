//! Generates the schema of an object in a method and a profile.

use crate::example::{full_body, least_body};
use crate::profile::Profile;
use crate::writer::{Home, Writer};
use linecard_contract::{Api, Method, Object};
use schemars::Schema;
use serde_json::{Map, Value};

/// Returns the id of a schema: the id base of the API and the name of the file. It is an identifier; the URL need not
/// exist.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::{API, objects::CRITERIA};
/// use linecard_schema::{Profile, id_of};
///
/// let id = id_of(&API, &CRITERIA, Method::Put, Profile::Strict);
/// assert_eq!(id, "https://example.org/linecard/schemas/strict/criteria.put.json");
/// ```
#[must_use]
pub fn id_of(api: &Api, object: &Object, method: Method, profile: Profile) -> String {
    format!("{}{}", api.id_base, file_of(object, method, profile))
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
    let least = least_body(object, method)?;
    let full = full_body(object, method)?;
    let home = if profile == Profile::OpenApi30 { Home::Inline } else { Home::Definitions };
    let mut writer = Writer::new(api, profile, home);
    let body = writer.object(object, method);
    let mut schema = Map::new();
    if profile == Profile::OpenApi30 {
        schema.extend(body);
        schema.insert("example".to_owned(), full);
    } else {
        schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        schema.insert("$id".to_owned(), id_of(api, object, method, profile).into());
        schema.extend(body);
        let examples = if least == full { vec![full] } else { vec![least, full] };
        schema.insert("examples".to_owned(), Value::Array(examples));
        if !writer.definitions.is_empty() {
            schema.insert("$defs".to_owned(), writer.definitions.into());
        }
    }
    Some(Schema::from(schema))
}
