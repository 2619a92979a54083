use super::schema::schema;
use super::validate::Contender;
use crate::workload::Workload;
use jsonschema::Validator;
use serde_json::Value;
use std::fmt::Write;
use std::hint::black_box;

/// The `jsonschema` crate: the body is parsed, then every error is collected with its instance path.
#[derive(Debug)]
pub struct JsonSchema {
    validator: Validator,
}

/// The same, and writes the message of each error into a buffer.
#[derive(Debug)]
pub struct JsonSchemaMessages {
    validator: Validator,
    out: String,
}

impl JsonSchema {
    pub(crate) fn new(workload: Workload) -> JsonSchema {
        JsonSchema { validator: validator(workload) }
    }
}

impl JsonSchemaMessages {
    pub(crate) fn new(workload: Workload) -> JsonSchemaMessages {
        JsonSchemaMessages { validator: validator(workload), out: String::new() }
    }
}

fn validator(workload: Workload) -> Validator {
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema(workload)).expect("the schemas compile")
}

impl Contender for JsonSchema {
    fn validate(&mut self, body: &[u8]) -> bool {
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return false };
        let errors = self.validator.iter_errors(&value);
        let errors: Vec<String> = errors.map(|error| error.instance_path().to_string()).collect();
        black_box(&errors).is_empty()
    }
}

impl Contender for JsonSchemaMessages {
    fn validate(&mut self, body: &[u8]) -> bool {
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return false };
        self.out.clear();
        for error in self.validator.iter_errors(&value) {
            writeln!(self.out, "{}: {error}", error.instance_path()).expect("writing to a String never fails");
        }
        black_box(&self.out).is_empty()
    }
}
