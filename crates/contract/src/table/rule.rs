//! What must hold between the attributes of one object, and under which condition.

/// What must hold between the attributes of one object.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What it demands.
    pub demand: Demand,
    /// The attributes that it speaks of.
    pub fields: &'static [&'static str],
    /// When it demands that; always, if empty. All the tests have to hold.
    pub when: &'static [Test],
    /// The methods in which it is in force, as bits by [`Method`].
    pub methods: u8,
    /// The name of the group of attributes, for the rules that speak of a group.
    pub group: &'static str,
}

/// What a [`Rule`] demands of its attributes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Demand {
    /// At most one of them stands in the body.
    AtMostOne,
    /// Exactly one of them stands in the body.
    ExactlyOne,
    /// Each of them stands in the body. In a PUT, the stored state may hold it instead.
    Required,
    /// Each of them that stands in the body, a list, has an item.
    NotEmpty,
    /// Outside the condition each of them is accepted and ignored.
    Relevant,
}

/// A test of one attribute of the same object. True, false, or unknown where the body leaves the attribute out.
#[derive(Clone, Copy, Debug)]
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
