//! The presence matrix: which attribute stands in which body, as documented and as enforced.

use linecard_console::args::{MatrixArgs, MatrixFormat};
use linecard_console::matrix::{ADDED, cell};
use linecard_console::{Output, Table, json};
use linecard_contract::say::legend;
use linecard_contract::{Api, Field, Method, Object, Presence};
use serde::{Serialize, Serializer};
use std::io::{self, Write};

const ARROW: &str = "The presence after an arrow is enforced; nothing before the arrow means that none is documented. \
                     `linecard ledger` says why.";

/// Prints the matrix of the objects that are named, or of all.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(api: &Api, out: &mut Output, args: &MatrixArgs) -> io::Result<()> {
    let is_named = |object: &&&'static Object| args.objects.is_empty() || args.objects.contains(*object);
    let objects: Vec<&'static Object> = api.objects.iter().filter(is_named).copied().collect();
    if args.format == MatrixFormat::Json {
        return json::print(out, &objects.into_iter().map(Matrix::of).collect::<Vec<_>>());
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
    let (documented, added): (Vec<_>, Vec<_>) = object.fields().iter().partition(|field| !field.undocumented);
    if is_markdown {
        writeln!(out, "## {}\n\n`{}`\n", object.title, object.name)?;
    } else {
        writeln!(out, "{} ({})\n", object.title, object.name)?;
    }
    for (fields, line) in [(documented, None), (added, Some(ADDED))] {
        if fields.is_empty() {
            continue;
        }
        if let Some(line) = line {
            writeln!(out, "{line}\n")?;
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
        let letters = object.methods.iter().map(|method| cell(field, *method));
        table.add([name, field.type_name().to_owned()].into_iter().chain(letters));
    }
    table
}

/// One object's matrix, for programs.
#[derive(Serialize)]
struct Matrix {
    object: &'static str,
    title: &'static str,
    methods: Vec<&'static str>,
    attributes: Vec<Row>,
    undocumented: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    r#type: &'static str,
    presence: Presences,
    enforced: Presences,
}

/// Presences by method, in the order of the page.
struct Presences(Vec<(Method, Presence)>);

impl Serialize for Presences {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(method, letter)| (method.as_str(), letter.as_str())))
    }
}

impl Matrix {
    fn of(object: &'static Object) -> Matrix {
        let rows = |undocumented: bool| {
            let fields = object.fields().iter().filter(|field| field.undocumented == undocumented);
            fields.map(|field| Row::of(object, field)).collect()
        };
        Matrix {
            object: object.name,
            title: object.title,
            methods: object.methods.iter().map(|method| method.as_str()).collect(),
            attributes: rows(false),
            undocumented: rows(true),
        }
    }
}

impl Row {
    fn of(object: &Object, field: &'static Field) -> Row {
        let letters = |letters: [Presence; 4]| {
            Presences(object.methods.iter().map(|method| (*method, letters[*method as usize])).collect())
        };
        Row {
            name: field.name,
            r#type: field.type_name(),
            presence: letters(field.documented),
            enforced: letters(field.enforced),
        }
    }
}
