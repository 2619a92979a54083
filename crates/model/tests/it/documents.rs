//! Compares the tables of the model with the documentation, cell by cell.

use linecard_contract::{Kind, Method, Object, Presence};
use linecard_fixtures::tables::{self, Row, Table};
use linecard_fixtures::{secrets, unchanged, words};
use linecard_model::objects::OBJECTS;

#[track_caller]
fn assert_alike(differences: &[String]) {
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_cell_is_as_documented() {
    assert_alike(&tables::differences(&tables::read_all().unwrap(), &unchanged));
}

#[test]
fn every_list_of_words_is_as_documented() {
    assert_alike(&words::differences(&words::read_all().unwrap(), &unchanged));
}

#[test]
fn every_secret_is_known() {
    assert_alike(&secrets::differences(&secrets::read_all().unwrap(), &unchanged));
}

#[test]
fn the_tables_of_the_page_are_complete() {
    let pages = tables::read_all().unwrap();
    let page = pages.iter().find(|page| page.page == "Common Objects").unwrap();
    let rows: Vec<&Row> = page.tables.iter().flat_map(|table| &table.attributes).collect();
    let cells: Vec<&String> = rows.iter().flat_map(|row| &row.letters).collect();
    let blanks = cells.iter().filter(|letter| letter.is_empty()).count();
    assert_eq!((page.tables.len(), rows.len(), cells.len(), blanks), (55, 308, 634, 8));
    let printed: Vec<Table> = tables::objects_on(page).map(tables::printed).collect();
    let rows: Vec<&Row> = printed.iter().flat_map(|table| &table.attributes).collect();
    let cells = rows.iter().flat_map(|row| &row.letters).count();
    assert_eq!((printed.len(), rows.len(), cells), (55, 308, 634));
}

#[test]
fn an_interpretation_names_existing_attributes() {
    for interpretation in linecard_model::LEDGER {
        let objects = interpretation.objects.iter().map(|name| {
            linecard_model::API
                .object(name)
                .unwrap_or_else(|| panic!("{}: there is no object {name}", interpretation.id))
        });
        let objects: Vec<&Object> = objects.collect();
        for attribute in interpretation.attributes {
            let is_there = objects.iter().any(|object| object.field(attribute).is_some());
            assert!(is_there, "{}: there is no attribute {attribute}", interpretation.id);
        }
        assert_eq!(
            linecard_model::LEDGER.iter().filter(|other| other.id == interpretation.id).count(),
            1,
            "{}",
            interpretation.id
        );
    }
}

/// Everything that is not enforced as documented has an entry in the ledger.
#[test]
fn every_interpretation_is_in_the_ledger() {
    for object in OBJECTS {
        for field in object.fields() {
            let is_read = object.methods.iter().any(|method| {
                let (documented, enforced) = (field.documented[*method as usize], field.enforced[*method as usize]);
                let means_optional =
                    matches!(documented, Presence::OptionalConditional | Presence::OptionalOrConditional);
                documented != enforced && !(means_optional && enforced == Presence::Optional)
            });
            let is_explained =
                linecard_model::LEDGER.iter().any(|interpretation| interpretation.names(object, field.name));
            assert!(
                !is_read || is_explained,
                "{}.{} is not enforced as documented, and the ledger has no entry for it",
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
        let is_secret = is_text && (name.ends_with("password") || name.ends_with("pin") || name.ends_with("pincode"));
        assert_eq!(field.secret, is_secret, "{}", field.name);
        count += usize::from(is_secret);
    }
    assert_eq!(count, 8);
}
