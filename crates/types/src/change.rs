//! The change of an attribute that null clears.

/// What a PUT does to an attribute that null clears: it keeps, clears or sets the attribute.
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
    /// Keeps the stored value: the body does not have the attribute.
    #[default]
    Keep,
    /// Clears the attribute: the body has null.
    Clear,
    /// Sets the attribute to this value.
    Set(T),
}

impl<T> Change<T> {
    /// Returns the new value, if the attribute is set.
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
