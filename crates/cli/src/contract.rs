//! The command `contract`: prints the contract as one document.

use linecard_console::args::{ContractArgs, ContractFormat};
use linecard_console::{Exit, Output, Table, json, print_error};
use linecard_contract::Api;
use linecard_schema::{CONTRACT_FORM, CONTRACT_SCHEMA, contract};
use std::io::{self, Write};

/// Prints the contract: what it holds, all of it as JSON, or the schema of that document.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &'static Api, out: &mut Output, args: &ContractArgs) -> io::Result<Exit> {
    if args.schema {
        return out.write_all(CONTRACT_SCHEMA.as_bytes()).map(|()| Exit::Ok);
    }
    match linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files()) {
        Ok(api) => print_api(api, out, args.format).map(|()| Exit::Ok),
        Err(message) => {
            print_error(&message);
            Ok(Exit::Error)
        }
    }
}

fn print_api(api: &'static Api, out: &mut Output, format: ContractFormat) -> io::Result<()> {
    match format {
        ContractFormat::Json => json::print(out, &contract(api)),
        ContractFormat::Text => {
            let objects = || api.objects.iter();
            let counts = [
                ("objects", api.objects.len()),
                ("bodies", objects().map(|object| object.methods.len()).sum()),
                ("attributes", objects().map(|object| object.fields().len()).sum()),
                ("rules between attributes", objects().map(|object| object.rules.len()).sum()),
                ("services", api.services.len()),
                ("operations", api.operations().count()),
                ("interpretations", api.ledger.len()),
            ];
            writeln!(out, "{} {}: {}", api.name, api.version, api.title)?;
            let mut table = Table::new(["what", "number"]);
            for (what, number) in counts {
                table.add([what.to_owned(), number.to_string()]);
            }
            table.write_text(out)?;
            writeln!(
                out,
                "--format json prints all of it, in form {CONTRACT_FORM}; --schema prints the schema of that form."
            )
        }
    }
}
