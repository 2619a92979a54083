//! Runs work that takes long on threads that may block, so that short requests do not wait for it.

use serde_json::Value;

/// The number of values in records above which the work on them takes about a millisecond.
const MANY: usize = 2000;

/// Whether records hold so many values that the work on them takes long.
pub(crate) fn is_long<'v>(records: impl IntoIterator<Item = &'v Value>) -> bool {
    /// Returns how many values may follow; none if there are too many.
    fn rest(value: &Value, left: usize) -> Option<usize> {
        let left = left.checked_sub(1)?;
        match value {
            Value::Array(items) => items.iter().try_fold(left, |left, item| rest(item, left)),
            Value::Object(attributes) => attributes.values().try_fold(left, |left, value| rest(value, left)),
            _ => Some(left),
        }
    }
    records.into_iter().try_fold(MANY, |left, record| rest(record, left)).is_none()
}

/// Runs a function here, or on a thread that may block if it takes long. A panic of the function continues here.
pub(crate) async fn run<T: Send + 'static>(is_long: bool, work: impl FnOnce() -> T + Send + 'static) -> T {
    if !is_long {
        return work();
    }
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(failure) => match failure.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The task is cancelled only when the runtime ends, and with it this one.
            Err(_) => std::future::pending().await,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn work_on_many_values_takes_long() {
        let list = |count: usize| json!({ "list": vec![json!({"name": "a"}); count] });
        assert!(!is_long([&list(900)]));
        assert!(is_long([&list(1100)]));
        assert!(is_long([&list(600), &list(600)]));
    }

    #[tokio::test]
    async fn the_result_is_the_same() {
        assert_eq!(run(false, || 1).await, run(true, || 1).await);
    }
}
