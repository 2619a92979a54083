//! The command `objects`: lists the objects.

use linecard_console::args::ObjectsFormat;
use linecard_console::{Output, Table, json};
use linecard_contract::{Api, Method};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct ObjectJson {
    object: &'static str,
    title: &'static str,
    page: &'static str,
    description: &'static str,
    methods: Vec<&'static str>,
}

/// Prints the name, the methods and the description of each object.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, format: ObjectsFormat) -> io::Result<()> {
    let objects: Vec<ObjectJson> = api
        .objects
        .iter()
        .map(|object| ObjectJson {
            object: object.name,
            title: object.title,
            page: object.page,
            description: object.description,
            methods: object.methods.iter().copied().map(Method::as_str).collect(),
        })
        .collect();
    if format == ObjectsFormat::Json {
        return json::print(out, &objects);
    }
    let mut table = Table::new(["Object", "Methods", "Page", "Description"]);
    for object in &objects {
        table.add([object.object, &object.methods.join(" "), object.page, object.description]);
    }
    table.write_text(out)
}
