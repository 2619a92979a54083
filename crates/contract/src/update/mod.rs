//! Updates: the stored state after a PUT, the least PUT, and the conversion of a GET response into a PUT body.

pub(crate) mod apply;
pub(crate) mod least;
pub(crate) mod project;
