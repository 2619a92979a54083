// A recurrence has exactly one kind.

use linecard_types::{schedule_recurrence, schedule_recurrence_daily, schedule_recurrence_weekly};

fn main() {
    let daily = schedule_recurrence_daily::Post::default();
    let weekly = schedule_recurrence_weekly::Post::new(schedule_recurrence_weekly::PostRequired {
        sunday: true,
        monday: false,
        tuesday: false,
        wednesday: false,
        thursday: false,
        friday: false,
        saturday: false,
    });
    let _ = schedule_recurrence::Post { recur_daily: Some(daily), recur_weekly: Some(weekly) };
}
