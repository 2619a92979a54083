// A required attribute cannot be null or absent.

use linecard_types::schedule;

fn main() {
    let _ = schedule::Post { level: None, name: "work".to_owned(), r#type: None };
}
