//! What the readers of all formats need.

use crate::target::Targets;

/// What a caller may choose about the input.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choices {
    /// Items that a named list lacks are deleted.
    pub(crate) prune: bool,
    /// Attributes that no response shows are sent.
    pub(crate) send_hidden: bool,
}

/// What the readers of all formats need.
pub(super) struct Context<'c> {
    pub(super) targets: &'c Targets,
    pub(super) choices: Choices,
}
