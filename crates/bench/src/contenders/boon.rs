use super::schema::schema;
use super::validate::Contender;
use crate::workload::Workload;
use ::boon::{Compiler, SchemaIndex, Schemas, ValidationError};
use serde_json::Value;
use std::hint::black_box;

/// The `boon` crate: the body is parsed, then every error is collected with its instance location.
pub struct Boon {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Boon {
    pub(crate) fn new(workload: Workload) -> Boon {
        let url = "https://example.org/schema.json";
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource(url, schema(workload)).expect("the URL is valid");
        let index = compiler.compile(url, &mut schemas).expect("the schemas compile");
        Boon { schemas, index }
    }
}

impl Contender for Boon {
    fn validate(&mut self, body: &[u8]) -> bool {
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return false };
        let mut locations = Vec::new();
        if let Err(error) = self.schemas.validate(&value, self.index) {
            collect(&error, &mut locations);
        }
        black_box(&locations).is_empty()
    }
}

/// Collects the leaves of the error tree, which are the actual errors.
fn collect(error: &ValidationError<'_, '_>, locations: &mut Vec<String>) {
    if error.causes.is_empty() {
        locations.push(error.instance_location.to_string());
    }
    for cause in &error.causes {
        collect(cause, locations);
    }
}
