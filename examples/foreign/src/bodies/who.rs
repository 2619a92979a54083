// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Who: The user of a session.

use crate::tables::WHO;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Extra, Integer, body::body};

/// The body of a GET response. The user of a session.
///
/// [`Who`](crate::tables::WHO), page Sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The operator, where there is one.
    ///
    /// - In JSON: `operator`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub operator: Option<String>,
    /// The courier, where there is one.
    ///
    /// - In JSON: `courier`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub courier: Option<String>,
    /// What the user may do: 1 is a courier, 5 the operator.
    ///
    /// - In JSON: `rank`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub rank: Integer,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(rank: impl Into<Integer>) -> Self {
        Get { rank: rank.into(), operator: None, courier: None, extra: Extra::default() }
    }

    /// Sets [`operator`](field@Self::operator).
    #[must_use]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`courier`](field@Self::courier).
    #[must_use]
    pub fn courier(mut self, courier: impl Into<String>) -> Self {
        self.courier = Some(courier.into());
        self
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &WHO;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get {
            operator: from.optional(wire::OPERATOR)?,
            courier: from.optional(wire::COURIER)?,
            rank: from.required(wire::RANK)?,
            extra: from.rest(),
        })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::OPERATOR, self.operator.as_ref());
        to.optional(wire::COURIER, self.courier.as_ref());
        to.required(wire::RANK, &self.rank);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const OPERATOR: &str = "operator";
    pub(super) const COURIER: &str = "courier";
    pub(super) const RANK: &str = "rank";
}
