//! The files that name an enum of the tables, but need not fail to compile when it gets a new variant.

/// A file, the enum, and the reason why a new variant cannot be forgotten there.
pub(super) type Exception = (&'static str, &'static str, &'static str);

/// All exceptions. The proof fails if an exception is not needed any more.
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
