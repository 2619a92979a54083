//! The attributes of an object, with those of the objects nested in it below each, row by row.

use linecard_console::matrix::cell;
use linecard_contract::{Certainty, Field, Method, Object};

/// An attribute of a body, at any depth.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The names that lead to it from the body.
    pub(crate) path: Vec<&'static str>,
    /// The attribute in each method of the body that can reach it; at least one.
    pub(crate) cells: Vec<Cell>,
}

/// An attribute in one method of the body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    /// The method of the body.
    pub(crate) body: Method,
    /// The object that has the attribute.
    pub(crate) object: &'static Object,
    /// The attribute.
    pub(crate) field: &'static Field,
    /// The method as which the object of the attribute is validated.
    pub(crate) method: Method,
}

impl Row {
    /// The names with dots between them.
    pub(crate) fn name(&self) -> String {
        self.path.join(".")
    }

    /// How the attribute is known.
    pub(crate) fn certainty(&self) -> Certainty {
        self.cells.first().map(|cell| cell.field.certainty).unwrap_or_default()
    }

    /// The documented name of the type, in the first method that has the attribute.
    pub(crate) fn type_name(&self) -> &'static str {
        self.cells.first().map_or("", |cell| cell.field.type_name())
    }

    /// The presence in a method of the body, as a cell of a matrix. It is empty if the body cannot reach the attribute.
    pub(crate) fn presence(&self, body: Method) -> String {
        self.cell(body).map(|found| cell(found.field, found.method)).unwrap_or_default()
    }

    /// The attribute in a method of the body.
    pub(crate) fn cell(&self, body: Method) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.body == body)
    }

    /// Returns whether a body of one of the methods may contain the attribute.
    pub(crate) fn may_stand(&self) -> bool {
        self.cells.iter().any(Cell::may_stand)
    }
}

impl Cell {
    /// Returns whether the body may contain the attribute.
    pub(crate) fn may_stand(&self) -> bool {
        self.field.may_stand(self.method)
    }

    /// The object that the attribute holds, if it holds one.
    fn nested(&self) -> Option<Scope> {
        let object = self.field.kind(self.method).nested().filter(|_| self.may_stand())?;
        Some(Scope { body: self.body, object, method: self.field.method_within(self.method) })
    }
}

/// An object in a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    /// The method of the body.
    pub(crate) body: Method,
    /// The object.
    pub(crate) object: &'static Object,
    /// The method as which it is validated.
    pub(crate) method: Method,
}

impl Scope {
    /// The object as a body of each of these methods.
    pub(crate) fn of_bodies(object: &'static Object, methods: &[Method]) -> Vec<Scope> {
        methods.iter().map(|method| Scope { body: *method, object, method: *method }).collect()
    }

    /// The objects that an attribute of these objects holds.
    pub(crate) fn within(scopes: &[Scope], name: &str) -> Vec<Scope> {
        cells(scopes, name).iter().filter_map(Cell::nested).collect()
    }
}

/// Returns an attribute in each of the objects that has it.
pub(crate) fn cells(scopes: &[Scope], name: &str) -> Vec<Cell> {
    let cell = |Scope { body, object, method }: &Scope| {
        Some(Cell { body: *body, object, field: object.field(name)?, method: *method })
    };
    scopes.iter().filter_map(cell).collect()
}

/// Returns the attributes of these objects, which are the same object in several methods of the body, and below each those of
/// the objects nested in it, `depth` levels deep.
pub(crate) fn rows(scopes: &[Scope], depth: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    add(scopes, depth, &mut Vec::new(), &mut rows);
    rows
}

/// Tables do not nest in a circle, which would not compile. Therefore, this ends for any depth.
fn add(scopes: &[Scope], depth: usize, path: &mut Vec<&'static str>, rows: &mut Vec<Row>) {
    let mut names: Vec<&'static str> = Vec::new();
    for field in scopes.iter().flat_map(|scope| scope.object.fields()) {
        if !names.contains(&field.name) {
            names.push(field.name);
        }
    }
    for name in names {
        path.push(name);
        rows.push(Row { path: path.clone(), cells: cells(scopes, name) });
        if let Some(depth) = depth.checked_sub(1) {
            add(&Scope::within(scopes, name), depth, path, rows);
        }
        path.pop();
    }
}
