//! An entry of the ledger: where the documentation contradicts itself or is silent, and how it is read.

use crate::table::method::Method;
use crate::table::object::Kind;
use crate::table::presence::Presence;
use crate::table::rule::{Demand, Rule};

/// One interpretation: what the documentation says, what is enforced, and why.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// The id, which never changes.
    pub id: &'static str,
    /// The objects that it touches, by name.
    pub objects: &'static [&'static str],
    /// The attributes that it touches; all of the object, if empty.
    pub attributes: &'static [&'static str],
    /// The page of the documentation.
    pub page: &'static str,
    /// The heading on that page.
    pub heading: &'static str,
    /// What the documentation says.
    pub documented: &'static str,
    /// What is enforced.
    pub interpretation: &'static str,
    /// Why.
    pub reason: &'static str,
    /// What the tables say in its place if it is switched off; nothing, if it says what is documented, or the
    /// documentation says nothing that could be enforced.
    pub literal: &'static [Change],
}

impl PartialEq for Interpretation {
    fn eq(&self, other: &Interpretation) -> bool {
        self.id == other.id
    }
}

impl Eq for Interpretation {}

/// What the tables say in place of an interpretation that is switched off, for the objects and attributes of its entry.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// The documented presences are enforced.
    DocumentedPresences,
    /// This presence is enforced in the method.
    Presence(Method, Presence),
    /// They may hold this.
    Kind(Kind),
    /// They may hold this in the method.
    KindIn(Method, Kind),
    /// Each may hold what stands beside its name.
    Kinds(&'static [(&'static str, Kind)]),
    /// In the second method they may hold what they may in the first.
    KindsOf(Method, Method),
    /// A list of words is the whole list, spelt as it is.
    ListedWordsOnly,
    /// No method knows them.
    Unknown,
    /// The rules that make such a demand on one of them are gone.
    Without(&'static [Demand]),
    /// This has to hold too.
    With(Rule),
    /// A DELETE has to have a body.
    DeleteNeedsBody,
}
