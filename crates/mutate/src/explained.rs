//! The flips that nothing sees, and why that is so.

/// Why some flips survive, and their names.
#[derive(Clone, Copy, Debug)]
pub struct Explained {
    /// The reason, for readers.
    pub reason: &'static str,
    /// The names of the flips, all of them survivors.
    pub flips: &'static [&'static str],
}

/// Every survivor that has a reason. One that is seen after all has to go from here.
pub const EXPLAINED: &[Explained] = &[Explained {
    reason: "A DELETE of a criteria may come without a body, for its path names the criteria: the ledger says so. Of these \
             objects neither the documentation nor the ledger says whether the path names what is to be removed, so no \
             case may hold the model to the one or the other. It accepts both:",
    flips: &[
        "service-assignment-status.delete: a body is needed, or is not",
        "phone-list.delete: a body is needed, or is not",
        "location.delete: a body is needed, or is not",
        "supervised-agent.delete: a body is needed, or is not",
        "conference-delete-recording-item.delete: a body is needed, or is not",
    ],
}];
