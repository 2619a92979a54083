// In a PUT, null clears a schedule. In a POST, null is not allowed.

use linecard_types::{Change, criteria};

fn cleared(post: criteria::Post) -> criteria::Post {
    post.clear_time_schedule()
}

fn nulled(mut post: criteria::Post) {
    post.time_schedule = Change::Clear;
}

fn main() {}
