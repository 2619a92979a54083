//! The command `matrix`: prints the presence of each attribute in each method, as documented and as enforced.

use crate::unfold::{Cell, Row, Scope, rows};
use linecard_cases::BadTarget;
use linecard_console::args::{MatrixArgs, MatrixFormat};
use linecard_console::matrix::heading;
use linecard_console::{Exit, Output, Table, json, print_error};
use linecard_contract::say::legend;
use linecard_contract::{Api, Certainty, Method, Object, Presence};
use serde::{Serialize, Serializer};
use std::io::{self, Write};

const ARROW: &str = "The presence after an arrow is enforced; nothing before the arrow means that none is documented. \
                     `linecard ledger` says why.";

const NESTED: &str = "The cells of a nested attribute apply where its object is in the body. In a PUT, they are those of a POST \
                      if the PUT replaces the object.";

/// Prints the matrix of the given objects, or of all objects.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, args: &MatrixArgs) -> io::Result<Exit> {
    // A method that was asked for must be one of each named object, and all objects are only those that have it.
    let lacking =
        args.method.and_then(|method| Some((args.objects.iter().find(|object| !object.has(method))?, method)));
    if let Some((object, method)) = lacking {
        print_error(&BadTarget::NoSuchBody { object, method }.to_string());
        return Ok(Exit::Error);
    }
    let is_selected = |object: &&&'static Object| args.objects.is_empty() || args.objects.contains(*object);
    let has_method = |object: &&&'static Object| args.method.is_none_or(|method| object.has(method));
    let matrices = api.objects.iter().filter(is_selected).filter(has_method).map(|object| Matrix::of(object, args));
    if args.format == MatrixFormat::Json {
        json::print(out, &matrices.map(MatrixJson::from).collect::<Vec<_>>())?;
        return Ok(Exit::Ok);
    }
    let is_markdown = args.format == MatrixFormat::Markdown;
    for matrix in matrices {
        matrix.print(out, is_markdown)?;
    }
    let nested = args.nested.then(|| NESTED.to_owned());
    let lines: Vec<String> = [legend().to_string(), ARROW.to_owned()].into_iter().chain(nested).collect();
    if is_markdown {
        writeln!(out, "{}", lines.join("\n\n"))?;
    } else {
        writeln!(out, "{}", lines.join("\n").replace('`', ""))?;
    }
    Ok(Exit::Ok)
}

/// The matrix of an object.
struct Matrix {
    object: &'static Object,
    /// The methods that have a column.
    methods: Vec<Method>,
    /// The rows that are known in each way, the most certain first.
    rows: [(Certainty, Vec<Row>); Certainty::ALL.len()],
}

impl Matrix {
    fn of(object: &'static Object, args: &MatrixArgs) -> Matrix {
        let methods = args.method.map_or_else(|| object.methods.to_vec(), |method| vec![method]);
        let depth = if args.nested { usize::MAX } else { 0 };
        let mut rows = rows(&Scope::of_bodies(object, &methods), depth);
        if args.method.is_some() {
            rows.retain(Row::may_stand);
        }
        // Nested attributes stay below the attribute that holds their object.
        let certainty = |row: &Row| Some(object.field(row.path.first()?)?.certainty);
        let rows = Certainty::ALL
            .map(|known| (known, rows.extract_if(.., |row| certainty(row).unwrap_or_default() == known).collect()));
        Matrix { object, methods, rows }
    }

    fn print(&self, out: &mut Output, is_markdown: bool) -> io::Result<()> {
        let Object { title, name, .. } = self.object;
        if is_markdown {
            writeln!(out, "## {title}\n\n`{name}`\n")?;
        } else {
            writeln!(out, "{title} ({name})\n")?;
        }
        for (certainty, rows) in &self.rows {
            if rows.is_empty() {
                continue;
            }
            if let Some(heading) = heading(*certainty) {
                writeln!(out, "{heading}\n")?;
            }
            let table = self.table(rows, is_markdown);
            if is_markdown {
                table.write_markdown(out)?;
            } else {
                table.write_text(out)?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    fn table(&self, rows: &[Row], is_markdown: bool) -> Table {
        let methods = self.methods.iter().map(|method| method.as_str());
        let mut table = Table::new(["Attribute", "Type"].into_iter().chain(methods));
        for row in rows {
            let name = if is_markdown { format!("`{}`", row.name()) } else { row.name() };
            let cells = self.methods.iter().map(|method| row.presence(*method));
            table.add([name, row.type_name().to_owned()].into_iter().chain(cells));
        }
        table
    }
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
    name: String,
    r#type: &'static str,
    certainty: &'static str,
    presence: PresencesJson,
    enforced: PresencesJson,
}

/// Presences by method, in the order of the page. One that is not defined is an empty text.
struct PresencesJson(Vec<(Method, Presence)>);

impl Serialize for PresencesJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(method, presence)| (method.as_str(), presence.as_str())))
    }
}

impl From<Matrix> for MatrixJson {
    fn from(Matrix { object, methods, rows: [(_, documented), others @ ..] }: Matrix) -> MatrixJson {
        let json = |rows: Vec<Row>| rows.iter().map(|row| RowJson::of(row, &methods)).collect::<Vec<_>>();
        MatrixJson {
            object: object.name,
            title: object.title,
            methods: methods.iter().map(|method| method.as_str()).collect(),
            attributes: json(documented),
            undocumented: others.into_iter().flat_map(|(_, rows)| json(rows)).collect(),
        }
    }
}

impl RowJson {
    fn of(row: &Row, methods: &[Method]) -> RowJson {
        let presences = |presence: &dyn Fn(&Cell) -> Presence| {
            let of = |method: &Method| (*method, row.cell(*method).map_or(Presence::Undefined, presence));
            PresencesJson(methods.iter().map(of).collect())
        };
        RowJson {
            name: row.name(),
            r#type: row.type_name(),
            certainty: row.certainty().as_str(),
            presence: presences(&|cell| cell.field.documented[cell.method as usize]),
            enforced: presences(&|cell| cell.field.enforced[cell.method as usize]),
        }
    }
}
