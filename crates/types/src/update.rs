//! From one state to another.

use crate::Body;

/// The answer to a GET of an object that a PUT can change.
pub trait Stored: Body {
    /// The PUT.
    type Put: Update<Stored = Self>;
}

/// A PUT that changes what a GET shows.
pub trait Update: Body {
    /// The answer to the GET.
    type Stored: Stored<Put = Self>;
}
