//! What must hold between the attributes of one object, and under which condition.

use super::severity::Severity;

/// What must hold between the attributes of one object.
///
/// A rule is a value: [`of`](Rule::of) says whether it speaks of each attribute alone or of all of them together, and
/// [`demand`](Rule::demand) what it demands. One function gives its outcome in every place that asks: validation of a body,
/// validation against a stored state, the merge.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rule {
    /// When it demands something; always, if empty. All the tests have to hold.
    pub when: &'static [Test],
    /// The attributes that it speaks of.
    pub fields: &'static [&'static str],
    /// Whether it speaks of each of them alone, or of all of them together.
    pub of: Of,
    /// What it demands.
    pub demand: Demand,
    /// The methods in which it holds, as bits by [`Method`](crate::Method).
    pub methods: u8,
    /// What breaking it weighs.
    pub severity: Severity,
    /// Whether it is reported as unchecked where the body alone does not show the outcome.
    pub unchecked: bool,
}

/// Whether a [`Rule`] speaks of each of its attributes alone, or of all of them together.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Of {
    /// Each attribute alone.
    Each,
    /// All of them together, under a name of their own, which appears in the rule id.
    Group(&'static str),
}

/// What a [`Rule`] demands of its attributes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Demand {
    /// How many of them are counted: from the first number to the second, both included. Of each attribute alone, `1..=1` is
    /// required and `0..=0` is forbidden.
    Count {
        /// What is counted.
        of: Counted,
        /// The fewest.
        from: u8,
        /// The most.
        to: u8,
    },
    /// Each of them that is in the body, a list or a text, holds something.
    Filled,
    /// Each of them that is in the body, a list or a text, holds nothing.
    Empty,
    /// Outside the condition each of them is kept, and has no effect.
    HasEffect,
}

/// What a [`Demand::Count`] counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Counted {
    /// Attributes that are in the body. In a PUT, the stored state may hold them instead.
    Present,
    /// Attributes, Booleans, that are true.
    True,
}

impl Demand {
    /// At most one is in the body.
    pub const AT_MOST_ONE: Demand = Demand::Count { of: Counted::Present, from: 0, to: 1 };
    /// Exactly one is in the body; of each attribute alone: it is required.
    pub const ONE: Demand = Demand::Count { of: Counted::Present, from: 1, to: 1 };
    /// None is in the body: each is forbidden.
    pub const NONE: Demand = Demand::Count { of: Counted::Present, from: 0, to: 0 };
}

impl Rule {
    /// The name of the group of attributes, if the rule speaks of all of them together.
    #[must_use]
    pub const fn group(&self) -> Option<&'static str> {
        match self.of {
            Of::Each => None,
            Of::Group(name) => Some(name),
        }
    }

    /// What is counted of the group of attributes, and the fewest and the most of them that it demands, if the rule speaks of
    /// all of them together.
    #[must_use]
    pub const fn count_of_group(&self) -> Option<(Counted, u8, u8)> {
        match (self.of, self.demand) {
            (Of::Group(_), Demand::Count { of, from, to }) => Some((of, from, to)),
            // No table compiles in which a group has any other demand.
            (Of::Group(_), Demand::Filled | Demand::Empty | Demand::HasEffect)
            | (Of::Each, Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => None,
        }
    }

    /// Whether it demands that some of its attributes count.
    #[must_use]
    pub const fn asks_for_some(&self) -> bool {
        match self.demand {
            Demand::Count { from, .. } => from > 0,
            Demand::Filled | Demand::Empty | Demand::HasEffect => false,
        }
    }

    /// Whether it holds in a method.
    #[must_use]
    pub const fn is_in(&self, method: super::method::Method) -> bool {
        self.methods >> method as u32 & 1 == 1
    }

    /// Whether it lets at most one of its attributes be in a body, whatever else
    /// it holds, so that a PUT with one of them takes the others away.
    #[must_use]
    pub const fn is_exclusive(&self) -> bool {
        let is_one_at_most = match self.demand {
            Demand::Count { of: Counted::Present, to, .. } => to == 1,
            Demand::Count { of: Counted::True, .. } | Demand::Filled | Demand::Empty | Demand::HasEffect => false,
        };
        self.group().is_some() && is_one_at_most && self.when.is_empty()
    }
}

/// A test of one attribute of the same object. True, false, or unknown where the body leaves the attribute out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Test {
    /// The attribute, a Boolean, is true.
    IsTrue(&'static str),
    /// The attribute, a Boolean, is false.
    IsFalse(&'static str),
    /// The attribute holds this word of its list.
    Is(&'static str, &'static str),
    /// The attribute holds another word than this one of its list.
    IsNot(&'static str, &'static str),
}

impl Test {
    /// The attribute that is tested.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Test::IsTrue(field) | Test::IsFalse(field) | Test::Is(field, _) | Test::IsNot(field, _) => field,
        }
    }
}
