//! What a body may be, as JSON Schema.

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
/// Whatever writing gives.
pub fn print(api: &'static Api, out: &mut Output, args: &SchemaArgs) -> io::Result<()> {
    match args.target {
        // A target is a body that the object has.
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
