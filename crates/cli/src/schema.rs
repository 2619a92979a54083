//! The command `schema`: prints the JSON Schema of a body.

use linecard_console::args::{self, SchemaArgs};
use linecard_console::{Output, Table, json};
use linecard_contract::Api;
use linecard_schema::{Listed, Profile, listed, schema};
use std::io;

fn profile(profile: args::Profile) -> Profile {
    match profile {
        args::Profile::Strict => Profile::Strict,
        args::Profile::Codegen => Profile::Codegen,
        args::Profile::OpenApi30 => Profile::OpenApi30,
    }
}

/// Prints the schema of a body, or the list of bodies that have one.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &'static Api, out: &mut Output, args: &SchemaArgs) -> io::Result<()> {
    match args.target {
        // The object of a target has a body in its method, so there always is a schema.
        Some(target) => match schema(api, target.object, target.method, profile(args.profile)) {
            Some(schema) => json::print(out, &schema),
            None => Ok(()),
        },
        None => list(api, out),
    }
}

fn list(api: &'static Api, out: &mut Output) -> io::Result<()> {
    let mut table = Table::new(["body", "object", "operations"]);
    for Listed { object, method, title, operations, .. } in
        listed(api).into_iter().filter(|listed| listed.profile == Profile::Strict.as_str())
    {
        let operations: Vec<String> =
            operations.iter().map(|operation| format!("{} of {}", operation.body, operation.id)).collect();
        let body = format!("{object}.{}", method.to_ascii_lowercase());
        table.add([body, title.to_owned(), operations.join(", ")]);
    }
    table.write_text(out)
}
