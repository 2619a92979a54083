//! What a PUT makes of the stored state, the least PUT, and from a GET response to a PUT.

pub(crate) mod apply;
pub(crate) mod least;
pub(crate) mod project;
