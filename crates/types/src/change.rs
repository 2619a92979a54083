//! What a PUT does to an attribute that null clears.

/// What a PUT does to an attribute that null clears: three things, where `Option` has room for two.
///
/// ```
/// use linecard_types::{Body, criteria};
///
/// let put = criteria::Put::try_new("lunch")?.clear_time_schedule();
/// assert_eq!(put.to_value(), serde_json::json!({"name": "lunch", "timeSchedule": null}));
/// # Ok::<(), linecard_types::BadAttribute>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Change<T> {
    /// It stays as it is stored: the body leaves it out.
    #[default]
    Keep,
    /// It is taken away: the body says null.
    Clear,
    /// It becomes this.
    Set(T),
}

impl<T> Change<T> {
    /// What it becomes, if it is set.
    pub const fn set(&self) -> Option<&T> {
        match self {
            Change::Set(value) => Some(value),
            Change::Keep | Change::Clear => None,
        }
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Change<T> {
        Change::Set(value)
    }
}
