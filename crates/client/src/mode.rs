//! How the caller waits for a response: in an asynchronous task, or in a thread that stops.

use std::fmt::Debug;

/// How the caller waits for a response. [`Async`], or `Blocking` with the feature `blocking`.
pub trait Mode: Clone + Debug + Send + Sync + sealed::Sealed + 'static {}

/// The caller awaits a response.
#[derive(Clone, Copy, Debug, Default)]
pub struct Async;

impl Mode for Async {}
impl sealed::Sealed for Async {}

pub(crate) mod sealed {
    pub trait Sealed {}
}
