//! Rules between the attributes of one object, and their conditions.

use super::method::Method;
use super::severity::Severity;
#[cfg(feature = "tree")]
use serde_json::Value;

/// A rule between the attributes of one object.
///
/// [`of`](Rule::of) states whether the rule is about each attribute alone or about all of them together, and
/// [`demand`](Rule::demand) states what it demands. One function evaluates it, for a body alone and for a PUT against the
/// stored state.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rule {
    /// The condition: all tests must be true. A rule without tests always applies.
    pub when: &'static [Test],
    /// The names of the attributes that it is about.
    pub fields: &'static [&'static str],
    /// Whether it is about each attribute alone, or about all of them together.
    pub of: Of,
    /// What it demands.
    pub demand: Demand,
    /// The methods in which it applies: one bit for each [`Method`](crate::Method).
    pub methods: u8,
    /// The severity of a finding if the rule is broken.
    pub severity: Severity,
    /// Whether a finding reports the rule as unchecked if the body alone does not show the outcome.
    pub unchecked: bool,
}

/// Whether a [`Rule`] is about each of its attributes alone, or about all of them together.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Of {
    /// Each attribute alone.
    Each,
    /// All of them together: a group. Its name is in the rule id.
    Group(&'static str),
}

/// What a [`Rule`] demands of its attributes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Demand {
    /// The number of counted attributes is in the range `from..=to`. For each attribute alone, `1..=1` means required and
    /// `0..=0` means forbidden.
    Count {
        /// What is counted.
        of: Counted,
        /// The least number.
        from: u8,
        /// The greatest number.
        to: u8,
    },
    /// Each attribute in the body, a list or a text, is not empty.
    Filled,
    /// Each attribute in the body, a list or a text, is empty.
    Empty,
    /// Each attribute of a request has an effect only if the condition is true. Otherwise it is accepted and has no effect.
    ///
    /// A response shows what is stored, so it is never about a response. Nor is it about an attribute that the method
    /// requires, or about a value that deletes what is stored. If a tested attribute has no effect itself, the attributes
    /// that depend on it have none: [`Object::condition`](crate::Object::condition) has all tests.
    HasEffect,
}

/// What a [`Demand::Count`] counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Counted {
    /// Attributes that are in the body. In a PUT, the stored state may hold them instead.
    Present,
    /// Attributes that are true.
    True,
}

impl Demand {
    /// Demands at most one attribute.
    pub const AT_MOST_ONE: Demand = Demand::Count { of: Counted::Present, from: 0, to: 1 };
    /// Demands exactly one attribute. For each attribute alone: the attribute is required.
    pub const ONE: Demand = Demand::Count { of: Counted::Present, from: 1, to: 1 };
    /// Demands no attribute: each is forbidden.
    pub const NONE: Demand = Demand::Count { of: Counted::Present, from: 0, to: 0 };
}

impl Rule {
    /// Returns the name of the group, if the rule is about a group.
    #[must_use]
    pub const fn group(&self) -> Option<&'static str> {
        match self.of {
            Of::Each => None,
            Of::Group(name) => Some(name),
        }
    }

    /// Returns what is counted, and the least and the greatest number, if the rule is about a group.
    #[must_use]
    pub const fn count_of_group(&self) -> Option<(Counted, u8, u8)> {
        match (self.of, self.demand) {
            (Of::Group(_), Demand::Count { of, from, to }) => Some((of, from, to)),
            // A table in which a group has another demand does not compile.
            (Of::Group(_), Demand::Filled | Demand::Empty | Demand::HasEffect)
            | (Of::Each, Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => None,
        }
    }

    /// Returns whether it demands at least one attribute.
    #[must_use]
    pub const fn asks_for_some(&self) -> bool {
        match self.demand {
            Demand::Count { from, .. } => from > 0,
            Demand::Filled | Demand::Empty | Demand::HasEffect => false,
        }
    }

    /// Returns whether it applies in a method.
    #[must_use]
    pub const fn is_in(&self, method: Method) -> bool {
        self.methods >> method as u32 & 1 == 1
    }

    /// Returns whether it always allows at most one of its attributes. A PUT with one of them then removes the others from the
    /// stored state.
    #[must_use]
    pub const fn is_exclusive(&self) -> bool {
        let is_one_at_most = match self.demand {
            Demand::Count { of: Counted::Present, to, .. } => to == 1,
            Demand::Count { of: Counted::True, .. } | Demand::Filled | Demand::Empty | Demand::HasEffect => false,
        };
        self.group().is_some() && is_one_at_most && self.when.is_empty()
    }

    /// Returns whether one value empties its attributes in a response, and a PUT may send both. A PUT with that value removes them from the stored state,
    /// unless they are empty.
    #[must_use]
    pub const fn is_emptying(&self) -> bool {
        let is_promise = self.is_in(Method::Get) && !self.is_in(Method::Put);
        matches!(self.demand, Demand::Empty) && is_promise && self.when.len() == 1
    }

    /// Returns whether one value excludes its attributes from a response or a PUT. A PUT with that value removes them from the
    /// stored state, and a PUT with one of them removes that value.
    #[must_use]
    pub const fn is_exclusion(&self) -> bool {
        let is_forbidding = match self.demand {
            Demand::Count { of: Counted::Present, to, .. } => to == 0,
            Demand::Count { of: Counted::True, .. } | Demand::Filled | Demand::Empty | Demand::HasEffect => false,
        };
        let is_of_the_state = self.is_in(Method::Get) || self.is_in(Method::Put);
        self.group().is_none() && is_forbidding && is_of_the_state && self.when.len() == 1
    }
}

#[cfg(feature = "tree")]
impl Test {
    /// Returns whether a value passes the test.
    #[must_use]
    pub fn passes(&self, value: &Value) -> bool {
        match self {
            Test::IsTrue(_) => *value == true,
            Test::IsFalse(_) => *value == false,
            Test::Is(_, word) => value == word,
            Test::IsNot(_, word) => value != word,
        }
    }
}

/// A test of one attribute of the same object. The result is true or false, or unknown if the value is not known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Test {
    /// The attribute is true.
    IsTrue(&'static str),
    /// The attribute is false.
    IsFalse(&'static str),
    /// The attribute is this word of its list.
    Is(&'static str, &'static str),
    /// The attribute is not this word of its list.
    IsNot(&'static str, &'static str),
}

impl Test {
    /// Returns the name of the attribute that is tested.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Test::IsTrue(field) | Test::IsFalse(field) | Test::Is(field, _) | Test::IsNot(field, _) => field,
        }
    }
}
