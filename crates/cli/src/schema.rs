//! The command `schema`: prints the JSON Schema of a body.

use linecard_console::args::{self, SchemaArgs};
use linecard_console::{Exit, Output, Table, json, print_error};
use linecard_contract::Api;
use linecard_schema::{Export, Listed, OpenApi, Profile, Served, listed};
use linecard_traffic::EXCHANGE_SCHEMA;
use std::io::{self, Write};

fn profile(profile: args::Profile) -> Profile {
    match profile {
        args::Profile::Strict => Profile::Strict,
        args::Profile::Codegen => Profile::Codegen,
        args::Profile::Editor => Profile::Editor,
        args::Profile::OpenApi30 => Profile::OpenApi30,
    }
}

fn version(version: args::OpenApi) -> OpenApi {
    match version {
        args::OpenApi::V31 => OpenApi::V31,
        args::OpenApi::V30 => OpenApi::V30,
    }
}

/// Prints the schema of a body, all schemas in one document, the OpenAPI document, or the list of bodies that have a
/// schema.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &'static Api, out: &mut Output, args: &SchemaArgs) -> io::Result<Exit> {
    if args.exchange {
        return out.write_all(EXCHANGE_SCHEMA.as_bytes()).map(|()| Exit::Ok);
    }
    let api = match linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files()) {
        Ok(api) => api,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Error);
        }
    };
    let mut export = Export::of(api);
    if let Some(base) = &args.base {
        export = export.with_base(base);
    }
    if args.without_null {
        export = export.without_null();
    }
    match (args.target, args.openapi) {
        // The object of a target has a body in its method, so there always is a schema.
        (Some(target), _) => {
            if let Some(schema) = export.schema(api.resolve(target.object), target.method, profile(args.profile)) {
                json::print(out, &schema)?;
            }
        }
        (None, Some(openapi)) if args.as_served => {
            json::print(out, &export.openapi_as_served(version(openapi), &[], Served::default()))?;
        }
        (None, Some(openapi)) => json::print(out, &export.openapi(version(openapi), &[]))?,
        (None, None) if args.bundle => {
            let Some(bundle) = export.bundle(profile(args.profile)) else {
                print_error("OpenAPI 3.0 has no bundle; use --openapi 3.0, which prints one document");
                return Ok(Exit::Error);
            };
            json::print(out, &bundle)?;
        }
        (None, None) => list(api, out)?,
    }
    Ok(Exit::Ok)
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
