//! Computes the writes of a change.

use super::{ChangeFn, Write};
use crate::work::{is_long, run};
use serde_json::Value;

/// Calls a change with its records, on a thread that may block if that takes long. Returns the change for another call.
pub(super) async fn compute(mut change: ChangeFn, records: Vec<Option<Value>>) -> (ChangeFn, Vec<Write>) {
    let is_long = is_long(records.iter().flatten());
    run(is_long, move || {
        let writes = change(&records);
        (change, writes)
    })
    .await
}
