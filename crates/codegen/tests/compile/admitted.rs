// Correct versions of the cases in this folder.

use linecard_types::{Ranged, criteria, schedule, schedule_nested, schedule_recurrence, schedule_recurrence_daily};

fn main() {
    let _ = criteria::Put::try_new("lunch").unwrap().try_new_name("dinner").unwrap();
    let _ = criteria::Put::try_new("lunch").unwrap().clear_time_schedule();
    let _ = schedule_recurrence::Post::new(schedule_recurrence_daily::Post::default());
    let _ = schedule_nested::Post::new("work").level(schedule_nested::Level::User);
    let _ = schedule::Post::new(schedule::Level::User, "work");
    let _ = Ranged::<1, 31>::of::<31>();
}
