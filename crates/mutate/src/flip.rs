//! A flip: one fact of the model, changed.

use linecard_contract::{Api, Draft, Object};
use linecard_model::API;
use std::fmt;

/// One fact of an object, changed.
pub struct Flip {
    /// What sort of fact it is.
    pub sort: Sort,
    /// The object.
    pub object: &'static Object,
    /// The fact, and what becomes of it: `criteria.name.put: R becomes O`. No other flip has the same name.
    pub name: String,
    edit: Edit,
}

type Edit = Box<dyn Fn(&mut Draft) + Send + Sync>;

/// A sort of fact.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Sort {
    /// A documented letter.
    Documented,
    /// A letter that is enforced.
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
    /// Whether a list of words is the whole list, and in which case.
    List,
    /// What the items of a list are matched by and created as; what an open object is.
    Inside,
    /// Whether null has a meaning.
    Null,
    /// Whether an attribute is ignored.
    Ignored,
    /// Whether something is told in prose.
    Prose,
    /// Whether an attribute is a secret.
    Secret,
    /// Whether an attribute stands in a documented table.
    Undocumented,
    /// The documented name of a type.
    DocumentedType,
    /// What an update does with an attribute.
    Effect,
    /// A wire name, or a whole row.
    Row,
    /// A rule, what it demands, and the name of its group.
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
    /// Every sort, in the order of the table that is printed.
    pub const ALL: [Sort; 22] = [
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

    /// The sort in a few words.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Sort::Documented => "letter, documented",
            Sort::Enforced => "letter, enforced",
            Sort::Type => "type",
            Sort::Range => "bound of a number",
            Sort::Length => "bound of a length",
            Sort::Format => "format",
            Sort::Word => "member of a list",
            Sort::List => "strictness of a list",
            Sort::Inside => "inside of objects and lists",
            Sort::Null => "null",
            Sort::Ignored => "ignored",
            Sort::Prose => "told in prose",
            Sort::Secret => "secret",
            Sort::Undocumented => "undocumented",
            Sort::DocumentedType => "name of a type",
            Sort::Effect => "effect of an update",
            Sort::Row => "attribute, and its name",
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
    /// A flip of an object.
    pub fn new(
        sort: Sort,
        object: &'static Object,
        what: impl fmt::Display,
        edit: impl Fn(&mut Draft) + Send + Sync + 'static,
    ) -> Flip {
        Flip { sort, object, name: format!("{}{what}", object.name), edit: Box::new(edit) }
    }

    /// The contract with this one change.
    ///
    /// # Panics
    ///
    /// If a table would not compile with it.
    #[must_use]
    pub fn contract(&self) -> &'static Api {
        API.with_changes(|draft| {
            let is_here = draft.object() == self.object;
            if is_here {
                (self.edit)(draft);
            }
            is_here
        })
    }
}
