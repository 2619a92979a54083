use super::{Contender, schema};
use crate::workload::Workload;
use jsonschema::Validator;
use serde_json::Value;

/// The `jsonschema` crate: the body is parsed, then every error is collected with its instance path.
#[derive(Debug)]
pub struct JsonSchema {
    validator: Validator,
}

impl Contender for JsonSchema {
    const NAME: &'static str = "jsonschema";
    type Report = serde_json::Result<Vec<String>>;

    fn new(workload: Workload) -> JsonSchema {
        let options = jsonschema::options().should_validate_formats(true);
        let validator = options.build(&schema(workload)).expect("the schemas compile");
        JsonSchema { validator }
    }

    fn validate(&self, body: &[u8]) -> Self::Report {
        let value: Value = serde_json::from_slice(body)?;
        Ok(self.validator.iter_errors(&value).map(|error| error.instance_path().to_string()).collect())
    }

    fn is_accepted(report: &Self::Report) -> bool {
        report.as_ref().is_ok_and(Vec::is_empty)
    }
}
