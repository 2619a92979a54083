use super::{Contender, schema};
use crate::workload::Workload;
use ::boon::{Compiler, SchemaIndex, Schemas, ValidationError};
use serde_json::Value;

/// The `boon` crate: the body is parsed, then every error is collected with its instance location.
pub struct Boon {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Contender for Boon {
    const NAME: &'static str = "boon";
    type Report = serde_json::Result<Vec<String>>;

    fn new(workload: Workload) -> Boon {
        let url = "https://example.org/schema.json";
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource(url, schema(workload)).expect("the URL is valid");
        let index = compiler.compile(url, &mut schemas).expect("the schemas compile");
        Boon { schemas, index }
    }

    fn validate(&self, body: &[u8]) -> Self::Report {
        let value: Value = serde_json::from_slice(body)?;
        let mut locations = Vec::new();
        if let Err(error) = self.schemas.validate(&value, self.index) {
            collect(&error, &mut locations);
        }
        Ok(locations)
    }

    fn is_accepted(report: &Self::Report) -> bool {
        report.as_ref().is_ok_and(Vec::is_empty)
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
