//! Computes the writes of a change.

use super::{ChangeFn, Stored, Write};
use crate::work::{is_long, run};

/// Calls a change with its records, on a thread that may block if that takes long. Returns the change for another call.
pub(super) async fn compute(mut change: ChangeFn, records: Vec<Option<Stored>>) -> (ChangeFn, Vec<Write>) {
    let is_long = is_long(records.iter().flatten().filter_map(Stored::copied));
    run(is_long, move || {
        let writes = change(&records);
        (change, writes)
    })
    .await
}
