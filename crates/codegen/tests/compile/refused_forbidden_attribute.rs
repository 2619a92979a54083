// newName is forbidden in a POST.

use linecard_types::criteria;

fn renamed(post: criteria::Post) -> criteria::Post {
    post.try_new_name("dinner").unwrap()
}

fn read(post: criteria::Post) {
    let _ = post.new_name;
}

fn main() {}
