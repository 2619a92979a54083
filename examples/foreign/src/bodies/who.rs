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
    /// The attributes that are not in the table. A newer service may return them.
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

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &WHO;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            operator: reader.optional(wire::OPERATOR)?,
            courier: reader.optional(wire::COURIER)?,
            rank: reader.required(wire::RANK)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::OPERATOR, self.operator.as_ref());
        writer.optional(wire::COURIER, self.courier.as_ref());
        writer.required(wire::RANK, &self.rank);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const OPERATOR: &str = "operator";
    pub(super) const COURIER: &str = "courier";
    pub(super) const RANK: &str = "rank";
}
