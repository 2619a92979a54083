//! What a failure means: whether to try again, and whether anything was changed.

use super::super::StoreError;
use deadpool_postgres::{HookError, PoolError, TimeoutType};
use std::error::Error as _;
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_postgres::Error;

/// How long something is tried again.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_millis(64);

/// How an attempt failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// It met another change. Nothing was changed, and the next attempt may succeed.
    Conflict(StoreError),
    /// The connection is of no use any more. Nothing was changed, and another connection may be better.
    Broken(StoreError),
    /// The next attempt would fail too.
    Final(StoreError),
}

impl From<StoreError> for Failure {
    fn from(failure: StoreError) -> Failure {
        Failure::Final(failure)
    }
}

/// What fails before anybody has asked for a commit: nothing was changed.
impl From<Error> for Failure {
    fn from(failure: Error) -> Failure {
        let described = described(&failure);
        match failure.code().map(tokio_postgres::error::SqlState::code) {
            // Serialization, deadlock, and what two who make the same thing at once fail with: a row, a table, a schema.
            Some("40001" | "40P01" | "23505" | "42P07" | "42P06") => Failure::Conflict(described),
            // The database ends, begins, or has become one that is only read.
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

/// What a commit that failed means. Unless the database says that nothing was changed, nobody knows.
pub(super) fn of_commit(failure: Error) -> Failure {
    match failure.code().map(tokio_postgres::error::SqlState::code) {
        Some(code) if (code.starts_with("40") && code != "40003") || code.starts_with("23") => Failure::from(failure),
        _ => Failure::Final(StoreError::Unknown),
    }
}

/// What a statement that failed means, when the commit had been sent right behind it. An answer of the database ended the
/// transaction; a connection that broke did not say how far it came.
pub(super) fn before_commit(failure: Error) -> Failure {
    if failure.code().is_some() { Failure::from(failure) } else { Failure::Final(StoreError::Unknown) }
}

/// A failure in words, without what belongs to a row.
pub(super) fn in_words(failure: &Error) -> String {
    if let Some(said) = failure.as_db_error() {
        return format!("{} ({})", said.message(), said.code().code());
    }
    let mut words = failure.to_string();
    let mut source = failure.source();
    while let Some(cause) = source {
        // That the words do not become a part of themselves.
        if !words.contains(&cause.to_string()) {
            let _infallible = write!(words, ": {cause}");
        }
        source = cause.source();
    }
    words
}

pub(super) fn described(failure: &Error) -> StoreError {
    StoreError::Database(said(in_words(failure)))
}

/// A failure that is nothing but its words.
pub(super) fn said(words: impl Into<String>) -> Arc<dyn std::error::Error + Send + Sync> {
    Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(words.into()))
}

/// Why there is no connection.
pub(super) fn without_connection(failure: PoolError) -> StoreError {
    match failure {
        PoolError::Backend(failure) | PoolError::PostCreateHook(HookError::Backend(failure)) => described(&failure),
        PoolError::Timeout(TimeoutType::Wait) => StoreError::Database(said("all connections are busy")),
        PoolError::Timeout(_) => StoreError::Database(said("it takes too long to connect")),
        failure => StoreError::Database(said(failure.to_string())),
    }
}

pub(super) fn too_late() -> StoreError {
    StoreError::Database(said("it takes too long to answer"))
}

/// Tries again what may succeed, for a while.
pub(super) struct Attempts {
    began: Instant,
    failed: u32,
}

impl Attempts {
    pub(super) fn new() -> Attempts {
        Attempts { began: Instant::now(), failed: 0 }
    }

    /// Waits until the next attempt, or gives up.
    pub(super) async fn again(&mut self, failure: Failure) -> Result<(), StoreError> {
        let (failure, longest) = match failure {
            Failure::Final(failure) => return Err(failure),
            Failure::Broken(failure) => (failure, Duration::ZERO),
            Failure::Conflict(failure) => (failure, LONGEST.min(Duration::from_millis(1) * (1 << self.failed.min(10)))),
        };
        if self.began.elapsed() > PATIENCE {
            return Err(failure);
        }
        self.failed += 1;
        // Those who met each other are not to meet again.
        tokio::time::sleep(longest.mul_f64(fastrand::f64())).await;
        Ok(())
    }
}
