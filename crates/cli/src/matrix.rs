//! The command `matrix`: prints the presence of each attribute in each method, as documented and as enforced.

use linecard_console::args::{MatrixArgs, MatrixFormat};
use linecard_console::matrix::{UNDOCUMENTED_HEADING, cell};
use linecard_console::{Output, Table, json};
use linecard_contract::say::legend;
use linecard_contract::{Api, Field, Method, Object, Presence};
use serde::{Serialize, Serializer};
use std::io::{self, Write};

const ARROW: &str = "The presence after an arrow is enforced; nothing before the arrow means that none is documented. \
                     `linecard ledger` says why.";

/// Prints the matrix of the given objects, or of all objects.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, args: &MatrixArgs) -> io::Result<()> {
    let is_selected = |object: &&&'static Object| args.objects.is_empty() || args.objects.contains(*object);
    let objects: Vec<&'static Object> = api.objects.iter().filter(is_selected).copied().collect();
    if args.format == MatrixFormat::Json {
        return json::print(out, &objects.into_iter().map(MatrixJson::of).collect::<Vec<_>>());
    }
    for object in objects {
        print_object(out, object, args.format == MatrixFormat::Markdown)?;
    }
    writeln!(out, "{}", legend())?;
    if args.format == MatrixFormat::Markdown {
        writeln!(out)?;
    }
    writeln!(out, "{}", if args.format == MatrixFormat::Markdown { ARROW.to_owned() } else { ARROW.replace('`', "") })
}

fn print_object(out: &mut Output, object: &'static Object, is_markdown: bool) -> io::Result<()> {
    let (documented, undocumented): (Vec<_>, Vec<_>) =
        object.fields().iter().partition(|field| field.certainty.is_documented());
    if is_markdown {
        writeln!(out, "## {}\n\n`{}`\n", object.title, object.name)?;
    } else {
        writeln!(out, "{} ({})\n", object.title, object.name)?;
    }
    for (fields, heading) in [(documented, None), (undocumented, Some(UNDOCUMENTED_HEADING))] {
        if fields.is_empty() {
            continue;
        }
        if let Some(heading) = heading {
            writeln!(out, "{heading}\n")?;
        }
        let table = table(object, &fields, is_markdown);
        if is_markdown {
            table.write_markdown(out)?;
        } else {
            table.write_text(out)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn table(object: &Object, fields: &[&Field], is_markdown: bool) -> Table {
    let methods = object.methods.iter().map(|method| method.as_str());
    let mut table = Table::new(["Attribute", "Type"].into_iter().chain(methods));
    for field in fields {
        let name = if is_markdown { format!("`{}`", field.name) } else { field.name.to_owned() };
        let cells = object.methods.iter().map(|method| cell(field, *method));
        table.add([name, field.type_name().to_owned()].into_iter().chain(cells));
    }
    table
}

/// The matrix of an object.
#[derive(Serialize)]
struct MatrixJson {
    object: &'static str,
    title: &'static str,
    methods: Vec<&'static str>,
    attributes: Vec<RowJson>,
    undocumented: Vec<RowJson>,
}

#[derive(Serialize)]
struct RowJson {
    name: &'static str,
    r#type: &'static str,
    presence: PresencesJson,
    enforced: PresencesJson,
}

/// Presences by method, in the order of the page.
struct PresencesJson(Vec<(Method, Presence)>);

impl Serialize for PresencesJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(method, presence)| (method.as_str(), presence.as_str())))
    }
}

impl MatrixJson {
    fn of(object: &'static Object) -> MatrixJson {
        let rows = |is_documented: bool| {
            let fields = object.fields().iter().filter(|field| field.certainty.is_documented() == is_documented);
            fields.map(|field| RowJson::of(object, field)).collect()
        };
        MatrixJson {
            object: object.name,
            title: object.title,
            methods: object.methods.iter().map(|method| method.as_str()).collect(),
            attributes: rows(true),
            undocumented: rows(false),
        }
    }
}

impl RowJson {
    fn of(object: &Object, field: &'static Field) -> RowJson {
        let presences = |presences: [Presence; 4]| {
            PresencesJson(object.methods.iter().map(|method| (*method, presences[*method as usize])).collect())
        };
        RowJson {
            name: field.name,
            r#type: field.type_name(),
            presence: presences(field.documented),
            enforced: presences(field.enforced),
        }
    }
}
