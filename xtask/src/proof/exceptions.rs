//! The files that name an enum of the tables, and need not fail when it has one variant more.

/// A file, the enum, and why no new variant can be forgotten there.
pub(super) type Exception = (&'static str, &'static str, &'static str);

/// Every exception. One that is not needed any more fails the proof.
pub(super) const EXCEPTIONS: &[Exception] = &[
    ("crates/contract/src/table/words.rs", "Kind", "only builds kinds, each in a function of its own for the tables"),
    ("crates/server/src/directory/tables.rs", "Kind", "is a table: it states what an attribute holds"),
    ("crates/types/src/bad_value.rs", "Kind", "only builds kinds, to have them described"),
    ("crates/contract/src/table/plan.rs", "Demand", "only fills the places of rules that are not there"),
    (
        "crates/model/src/ledger.rs",
        "Demand",
        "is a table: it names the demands of a rule that an interpretation takes away",
    ),
];
