//! The tables of the model are the tables of the documentation, cell by cell.

use linecard_model::objects::OBJECTS;
use linecard_model::{Field, Kind, Letter, Method, Object};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A table as the documentation prints it. `fixtures/documents` is written from the page, and not from the model.
struct Document {
    heading: String,
    methods: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Eq, PartialEq)]
struct Row {
    name: String,
    type_name: String,
    letters: Vec<String>,
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(text).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn documents() -> Vec<Document> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents/common-objects.json");
    let page: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let row =
        |row: &Value| Row { name: text(&row["name"]), type_name: text(&row["type"]), letters: texts(&row["letters"]) };
    let tables = page["tables"].as_array().unwrap().iter();
    let document = |table: &Value| Document {
        heading: text(&table["heading"]),
        methods: texts(&table["methods"]),
        rows: table["attributes"].as_array().unwrap().iter().map(row).collect(),
    };
    tables.map(document).collect()
}

/// The rows that the documentation has under the object's own heading.
fn documented_rows(object: &Object) -> Vec<&'static Field> {
    let is_own = |field: &Field| object.base.iter().all(|base| base.field(field.name).is_none());
    object.fields().iter().copied().filter(|field| !field.undocumented && is_own(field)).collect()
}

/// The object as the documentation would print it. A column in which no cell has a letter is the model's own.
fn printed(object: &Object) -> Document {
    let rows = documented_rows(object);
    let letter = |field: &Field, method: Method| field.documented[method as usize];
    let methods: Vec<Method> = object
        .methods
        .iter()
        .copied()
        .filter(|method| rows.iter().any(|field| letter(field, *method) != Letter::Blank))
        .collect();
    let row = |field: &&Field| Row {
        name: field.name.to_owned(),
        type_name: field.documented_type().to_owned(),
        letters: methods.iter().map(|method| letter(field, *method).as_str().to_owned()).collect(),
    };
    Document {
        heading: object.title.to_owned(),
        methods: methods.iter().map(|method| method.as_str().to_owned()).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

/// The objects whose table is on the page, in its order.
///
/// Variants and the forms of a list are the model's own: their headings end in parentheses.
fn objects() -> Vec<&'static Object> {
    let on_page = OBJECTS.iter().copied().filter(|object| object.page == "Common Objects");
    on_page.filter(|object| !object.title.ends_with(')')).collect()
}

#[test]
fn every_cell_is_as_documented() {
    let (documents, objects) = (documents(), objects());
    let headings: Vec<&str> = documents.iter().map(|document| document.heading.as_str()).collect();
    let titles: Vec<&str> = objects.iter().map(|object| object.title).collect();
    assert_eq!(titles, headings, "the objects do not stand as the tables of the page do");
    let mut differences = Vec::new();
    for (document, object) in documents.iter().zip(objects) {
        let printed = printed(object);
        let name = object.name;
        let mut differs = |cell: String, documented: &str, printed: &str| {
            if documented != printed {
                differences.push(format!("{name}, {cell}: documented {documented:?}, printed {printed:?}"));
            }
        };
        differs("methods".to_owned(), &document.methods.join(" "), &printed.methods.join(" "));
        differs("attributes".to_owned(), &document.rows.len().to_string(), &printed.rows.len().to_string());
        for (index, (documented, printed)) in document.rows.iter().zip(&printed.rows).enumerate() {
            differs(format!("row {index}, name"), &documented.name, &printed.name);
            differs(format!("{}, type", documented.name), &documented.type_name, &printed.type_name);
            differs(
                format!("{}, letters", documented.name),
                &documented.letters.len().to_string(),
                &printed.letters.len().to_string(),
            );
            let cells = document.methods.iter().zip(documented.letters.iter().zip(&printed.letters));
            for (method, (documented_letter, printed_letter)) in cells {
                differs(format!("{}, {method}", documented.name), documented_letter, printed_letter);
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn nothing_of_the_page_is_left_out() {
    let documents = documents();
    let rows: Vec<&Row> = documents.iter().flat_map(|document| &document.rows).collect();
    let cells: Vec<&String> = rows.iter().flat_map(|row| &row.letters).collect();
    let blanks = cells.iter().filter(|letter| letter.is_empty()).count();
    assert_eq!((documents.len(), rows.len(), cells.len(), blanks), (55, 308, 634, 8));
    let printed: Vec<Document> = objects().into_iter().map(printed).collect();
    let rows: Vec<&Row> = printed.iter().flat_map(|document| &document.rows).collect();
    let cells = rows.iter().flat_map(|row| &row.letters).count();
    assert_eq!((printed.len(), rows.len(), cells), (55, 308, 634));
}

#[test]
fn a_reading_names_what_there_is() {
    for reading in linecard_model::LEDGER {
        let objects = reading.objects.iter().map(|name| {
            linecard_model::objects::named(name).unwrap_or_else(|| panic!("{}: there is no object {name}", reading.id))
        });
        let objects: Vec<&Object> = objects.collect();
        for attribute in reading.attributes {
            let is_there = objects.iter().any(|object| object.field(attribute).is_some());
            assert!(is_there, "{}: there is no attribute {attribute}", reading.id);
        }
        assert_eq!(linecard_model::LEDGER.iter().filter(|other| other.id == reading.id).count(), 1, "{}", reading.id);
    }
}

/// Whatever is not enforced as documented has an entry that says why.
#[test]
fn a_reading_is_in_the_ledger() {
    for object in OBJECTS {
        for field in object.fields() {
            let is_read = object.methods.iter().any(|method| {
                let (documented, enforced) = (field.documented[*method as usize], field.enforced[*method as usize]);
                let means_optional = matches!(documented, Letter::OptionalConditional | Letter::OptionalOrConditional);
                documented != enforced && !(means_optional && enforced == Letter::Optional)
            });
            let names = |object: &Object| {
                linecard_model::LEDGER.iter().any(|reading| {
                    reading.objects.contains(&object.name)
                        && (reading.attributes.is_empty() || reading.attributes.contains(&field.name))
                })
            };
            let is_explained =
                names(object) || object.base.iter().any(|base| base.field(field.name).is_some() && names(base));
            assert!(
                !is_read || is_explained,
                "{}.{} is read otherwise, and no reading says why",
                object.name,
                field.name
            );
        }
    }
}

#[test]
fn passwords_and_pins_are_secrets() {
    let mut count = 0;
    for field in OBJECTS.iter().flat_map(|object| object.fields()) {
        let name = field.name.to_lowercase();
        let is_text = matches!(field.kind(Method::Get), Kind::String(_));
        let is_secret = is_text && (name.ends_with("password") || name.ends_with("pin"));
        assert_eq!(field.secret, is_secret, "{}", field.name);
        count += usize::from(is_secret);
    }
    assert_eq!(count, 5);
}
