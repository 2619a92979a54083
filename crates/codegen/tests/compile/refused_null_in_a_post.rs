// Null clears a schedule in a PUT. In a POST there is nothing to clear.

use linecard_types::{Change, criteria};

fn cleared(post: criteria::Post) -> criteria::Post {
    post.clear_time_schedule()
}

fn nulled(mut post: criteria::Post) {
    post.time_schedule = Change::Clear;
}

fn main() {}
