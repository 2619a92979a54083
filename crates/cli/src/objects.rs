//! The list of objects.

use linecard_console::args::ObjectsFormat;
use linecard_console::{Output, Table, json};
use linecard_contract::{Api, Method};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Listed {
    object: &'static str,
    title: &'static str,
    page: &'static str,
    description: &'static str,
    methods: Vec<&'static str>,
}

/// Prints every object: its name, its methods, what it is.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(api: &Api, out: &mut Output, format: ObjectsFormat) -> io::Result<()> {
    let listed: Vec<Listed> = api
        .objects
        .iter()
        .map(|object| Listed {
            object: object.name,
            title: object.title,
            page: object.page,
            description: object.description,
            methods: object.methods.iter().copied().map(Method::as_str).collect(),
        })
        .collect();
    if format == ObjectsFormat::Json {
        return json::print(out, &listed);
    }
    let mut table = Table::new(["Object", "Methods", "Page", "What it is"]);
    for object in &listed {
        table.add([object.object, &object.methods.join(" "), object.page, object.description]);
    }
    table.write_text(out)
}
