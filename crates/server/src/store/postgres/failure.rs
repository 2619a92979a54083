//! Classifies failures: whether to retry, and whether anything was changed.

use super::super::StoreError;
use deadpool_postgres::{HookError, PoolError, TimeoutType};
use std::error::Error as _;
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_postgres::Error;

/// How long an operation is retried.
const RETRY_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_millis(64);

/// How an attempt failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// The change conflicted with another one. Nothing was changed, and a retry may succeed.
    Conflict(StoreError),
    /// The connection is broken. Nothing was changed, and a retry on another connection may succeed.
    Broken(StoreError),
    /// A retry would fail too.
    Final(StoreError),
}

impl From<StoreError> for Failure {
    fn from(failure: StoreError) -> Failure {
        Failure::Final(failure)
    }
}

/// Classifies a failure before the commit was sent: nothing was changed.
impl From<Error> for Failure {
    fn from(failure: Error) -> Failure {
        let described = database_error(&failure);
        match failure.code().map(tokio_postgres::error::SqlState::code) {
            // Serialization failure, deadlock, and duplicates from concurrent inserts of a row, table or schema.
            Some("40001" | "40P01" | "23505" | "42P07" | "42P06") => Failure::Conflict(described),
            // The database shuts down, starts, or has become read-only.
            Some(code) if code.starts_with("57P") || code.starts_with("08") || code == "25006" => {
                Failure::Broken(described)
            }
            None if failure.is_closed() || is_io(&failure) => Failure::Broken(described),
            _ => Failure::Final(described),
        }
    }
}

fn is_io(failure: &Error) -> bool {
    failure.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// Classifies a failed commit. Unless the database says that nothing was changed, the result is unknown.
pub(super) fn commit_failure(failure: Error) -> Failure {
    match failure.code().map(tokio_postgres::error::SqlState::code) {
        Some(code) if (code.starts_with("40") && code != "40003") || code.starts_with("23") => Failure::from(failure),
        _ => Failure::Final(StoreError::Unknown),
    }
}

/// Classifies a failed statement when the commit was sent right after it. An error from the database rolled back the
/// transaction; after a broken connection the result is unknown.
pub(super) fn failure_before_commit(failure: Error) -> Failure {
    if failure.code().is_some() { Failure::from(failure) } else { Failure::Final(StoreError::Unknown) }
}

/// Describes a failure, without the details, which may hold values of a row.
pub(super) fn describe(failure: &Error) -> String {
    if let Some(error) = failure.as_db_error() {
        return format!("{} ({})", error.message(), error.code().code());
    }
    let mut words = failure.to_string();
    let mut source = failure.source();
    while let Some(cause) = source {
        // Some causes repeat the message of the outer error.
        if !words.contains(&cause.to_string()) {
            let _infallible = write!(words, ": {cause}");
        }
        source = cause.source();
    }
    words
}

pub(super) fn database_error(failure: &Error) -> StoreError {
    StoreError::Database(message(describe(failure)))
}

/// An error that consists of its message.
pub(super) fn message(words: impl Into<String>) -> Arc<dyn std::error::Error + Send + Sync> {
    Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(words.into()))
}

/// Converts an error of the connection pool.
pub(super) fn pool_failure(failure: PoolError) -> StoreError {
    match failure {
        PoolError::Backend(failure) | PoolError::PostCreateHook(HookError::Backend(failure)) => {
            database_error(&failure)
        }
        PoolError::Timeout(TimeoutType::Wait) => StoreError::Database(message("all connections are busy")),
        PoolError::Timeout(_) => StoreError::Database(message("it takes too long to connect")),
        failure => StoreError::Database(message(failure.to_string())),
    }
}

pub(super) fn timed_out() -> StoreError {
    StoreError::Database(message("it did not respond in time"))
}

/// How many connections in a row may be broken. The first one may be older than a failover, and others may have been opened
/// while the database stopped.
const MOST_BROKEN: u32 = 5;

/// Counts the attempts of an operation, and limits their time.
pub(super) struct Attempts {
    began: Instant,
    failed: u32,
    broken: u32,
}

impl Attempts {
    pub(super) fn new() -> Attempts {
        Attempts { began: Instant::now(), failed: 0, broken: 0 }
    }

    /// Waits before the next attempt, or returns the failure if there is none.
    pub(super) async fn again(&mut self, failure: Failure) -> Result<(), StoreError> {
        let (failure, longest) = match failure {
            Failure::Final(failure) => return Err(failure),
            Failure::Broken(failure) => {
                self.broken += 1;
                if self.broken == MOST_BROKEN {
                    return Err(failure);
                }
                (failure, Duration::ZERO)
            }
            Failure::Conflict(failure) => {
                (failure, LONGEST_WAIT.min(Duration::from_millis(1) * (1 << self.failed.min(10))))
            }
        };
        if self.began.elapsed() > RETRY_TIMEOUT {
            return Err(failure);
        }
        self.failed += 1;
        // A random wait, so that conflicting changes do not conflict again.
        tokio::time::sleep(longest.mul_f64(fastrand::f64())).await;
        Ok(())
    }
}
