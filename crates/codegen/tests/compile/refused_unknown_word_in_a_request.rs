// A response can hold an unknown word, but not a request.

use linecard_types::{Open, schedule};

fn main() {
    let _ = schedule::Post::new(Open::Other("Galaxy".to_owned()), "work");
}
