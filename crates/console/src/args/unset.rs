//! A placeholder for a parser that knows the API.

/// A placeholder: [`command_for`](crate::args::Args::command_for) replaces it with a parser that knows the API.
pub(super) fn unset<T>(_: &str) -> Result<T, &'static str> {
    Err("the arguments were built without an API")
}
