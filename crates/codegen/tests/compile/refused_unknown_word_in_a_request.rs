// An answer may hold a word that no list has. A request may not.

use linecard_types::{Open, schedule};

fn main() {
    let _ = schedule::Post::new(Open::Other("Galaxy".to_owned()), "work");
}
