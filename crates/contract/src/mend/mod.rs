//! Mends of findings: the edits of a body that remove a finding for certain.

pub(crate) mod body;
pub(crate) mod candidate;
pub(crate) mod edit;
pub(crate) mod mender;
pub(crate) mod text;
