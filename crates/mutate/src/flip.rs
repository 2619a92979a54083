//! A flip: one changed fact of the model.

use linecard_contract::{Api, Draft, Object};
use linecard_model::API;
use std::fmt;

/// One changed fact of an object.
pub struct Flip {
    /// The sort of fact.
    pub sort: Sort,
    /// The object.
    pub object: &'static Object,
    /// The fact and its change: `criteria.name.put: R becomes O`. The name is unique.
    pub name: String,
    edit: Edit,
}

type Edit = Box<dyn Fn(&mut Draft) + Send + Sync>;

/// A sort of fact.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Sort {
    /// A documented presence.
    Documented,
    /// An enforced presence.
    Enforced,
    /// The type of a value.
    Type,
    /// A bound of a number.
    Range,
    /// A bound of the length of a text.
    Length,
    /// The format of a text.
    Format,
    /// A member of a list of words.
    Word,
    /// Whether other words than the listed ones, or other cases, are allowed.
    List,
    /// How list items are matched and created; whether an object is open.
    Inside,
    /// Whether null is accepted.
    Null,
    /// Whether an attribute is ignored.
    Ignored,
    /// The word that holds where the attribute is left out.
    DefaultWord,
    /// Whether an attribute has rules in prose.
    Prose,
    /// Whether an attribute is a secret.
    Secret,
    /// Whether an attribute is in a documented table.
    Undocumented,
    /// The documented name of a type.
    DocumentedType,
    /// What an update does with an attribute.
    Effect,
    /// A wire name, or a complete row.
    Row,
    /// A rule, its demand, or the name of its group.
    Rule,
    /// An attribute of a rule.
    RuleField,
    /// A test of a rule.
    RuleTest,
    /// A method of a rule.
    RuleMethod,
    /// Whether a DELETE needs a body.
    DeleteBody,
}

impl Sort {
    /// All sorts, in the order of the printed table.
    pub const ALL: [Sort; 23] = [
        Sort::Documented,
        Sort::Enforced,
        Sort::Row,
        Sort::Type,
        Sort::Range,
        Sort::Length,
        Sort::Format,
        Sort::Word,
        Sort::List,
        Sort::Inside,
        Sort::Null,
        Sort::Ignored,
        Sort::DefaultWord,
        Sort::Prose,
        Sort::Effect,
        Sort::Rule,
        Sort::RuleField,
        Sort::RuleTest,
        Sort::RuleMethod,
        Sort::DeleteBody,
        Sort::Secret,
        Sort::Undocumented,
        Sort::DocumentedType,
    ];

    /// Returns a short description.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Sort::Documented => "documented presence",
            Sort::Enforced => "enforced presence",
            Sort::Type => "type",
            Sort::Range => "bound of a number",
            Sort::Length => "bound of a length",
            Sort::Format => "format",
            Sort::Word => "word of a list",
            Sort::List => "strictness of a list",
            Sort::Inside => "content of objects and lists",
            Sort::Null => "null",
            Sort::Ignored => "ignored",
            Sort::DefaultWord => "default word",
            Sort::Prose => "rules in prose",
            Sort::Secret => "secret",
            Sort::Undocumented => "undocumented",
            Sort::DocumentedType => "name of a type",
            Sort::Effect => "effect of an update",
            Sort::Row => "attribute and its name",
            Sort::Rule => "rule",
            Sort::RuleField => "attribute of a rule",
            Sort::RuleTest => "condition of a rule",
            Sort::RuleMethod => "method of a rule",
            Sort::DeleteBody => "body of a DELETE",
        }
    }
}

impl fmt::Debug for Flip {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.name)
    }
}

impl Flip {
    /// Creates a flip. Its name is that of the object, followed by `change`.
    pub fn new(
        sort: Sort,
        object: &'static Object,
        change: impl fmt::Display,
        edit: impl Fn(&mut Draft) + Send + Sync + 'static,
    ) -> Flip {
        Flip { sort, object, name: format!("{}{change}", object.name), edit: Box::new(edit) }
    }

    /// Returns the contract with this change.
    ///
    /// # Panics
    ///
    /// If a table would not compile with it.
    #[must_use]
    pub fn contract(&self) -> &'static Api {
        API.with_changes(|draft| {
            let is_own = draft.object() == self.object;
            if is_own {
                (self.edit)(draft);
            }
            is_own
        })
    }
}
