// A recurrence has at most one end.

use linecard_types::{Date, Integer, schedule_recurrence::{self, PutEnd}};

fn twice(put: schedule_recurrence::Put, day: Date) -> schedule_recurrence::Put {
    put.end(PutEnd::RecurEndDate(day), PutEnd::RecurEndOccurrence(Integer::from(3)))
}

fn main() {}
