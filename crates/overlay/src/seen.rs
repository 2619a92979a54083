//! What a deployment was seen to do.

/// What a response shows that the tables do not say.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Seen {
    /// A row of a table can say it.
    OfRow { object: &'static str, attribute: String, method: &'static str, what: SeenOfRow },
    /// An overlay cannot say it: a rule that is broken in another way.
    Rule(String),
    /// An operation has a status that is not documented for it.
    Status(&'static str, u16),
}

#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum SeenOfRow {
    /// It may be there and may be left out.
    Presence,
    Word(String),
    Type(&'static str),
    New(&'static str),
}

/// How often something was seen, and where first.
#[derive(Clone, Debug)]
pub(crate) struct Times {
    pub(crate) count: u64,
    pub(crate) first: String,
}
