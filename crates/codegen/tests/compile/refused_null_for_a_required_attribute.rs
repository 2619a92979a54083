// What is required has no place for null, and none for being left out.

use linecard_types::schedule;

fn main() {
    let _ = schedule::Post { level: None, name: "work".to_owned(), r#type: None };
}
