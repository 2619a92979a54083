//! The list of objects.

use crate::args::ListFormat;
use crate::json;
use crate::output::Output;
use crate::table::Table;
use linecard_model::Method;
use linecard_model::objects::OBJECTS;
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
pub fn print(out: &mut Output, format: ListFormat) -> io::Result<()> {
    let listed: Vec<Listed> = OBJECTS
        .iter()
        .map(|object| Listed {
            object: object.name,
            title: object.title,
            page: object.page,
            description: object.description,
            methods: object.methods.iter().copied().map(Method::as_str).collect(),
        })
        .collect();
    if format == ListFormat::Json {
        return json::print(out, &listed);
    }
    let mut table = Table::new(["Object", "Methods", "Page", "What it is"]);
    for object in &listed {
        table.add([object.object, &object.methods.join(" "), object.page, object.description]);
    }
    table.write_text(out)
}
