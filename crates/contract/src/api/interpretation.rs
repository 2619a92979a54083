//! An entry of the ledger: a gap or contradiction of the documentation, and how it is interpreted.

use crate::table::method::Method;
use crate::table::object::Kind;
use crate::table::presence::Presence;
use crate::table::rule::{Demand, Rule};

/// One interpretation: what the documentation states, what is enforced, and why.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// The id, which never changes.
    pub id: &'static str,
    /// The names of the objects that it is about.
    pub objects: &'static [&'static str],
    /// The names of the attributes that it is about. Empty if it is about all of them.
    pub attributes: &'static [&'static str],
    /// The page of the documentation.
    pub page: &'static str,
    /// The heading on that page.
    pub heading: &'static str,
    /// What the documentation states.
    pub documented: &'static str,
    /// What is enforced.
    pub interpretation: &'static str,
    /// The reason for the interpretation.
    pub reason: &'static str,
    /// The changes of the tables that switch it off. Empty if the entry says what is documented, or if the documentation
    /// says nothing that could be enforced.
    pub literal: &'static [Change],
}

impl PartialEq for Interpretation {
    fn eq(&self, other: &Interpretation) -> bool {
        self.id == other.id
    }
}

impl Eq for Interpretation {}

/// A change of the tables that switches off an interpretation, for the objects and attributes of its entry.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// The documented presences are enforced.
    DocumentedPresences,
    /// This presence is enforced in the method.
    Presence(Method, Presence),
    /// The attributes have this kind in every method.
    Kind(Kind),
    /// The attributes have this kind in the method.
    KindIn(Method, Kind),
    /// Each attribute has the kind that is listed with its name.
    Kinds(&'static [(&'static str, Kind)]),
    /// The attributes have the kind of the first method in the second method too.
    KindsOf(Method, Method),
    /// Only the words of the list are accepted, in the documented case.
    ListedWordsOnly,
    /// No method has the attributes.
    Unknown,
    /// Rules about the attributes that have one of these demands are removed.
    Without(&'static [Demand]),
    /// This rule is added.
    With(Rule),
    /// A DELETE must have a body.
    DeleteNeedsBody,
}
