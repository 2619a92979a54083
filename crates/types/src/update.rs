//! Computes updates: the state after a PUT, and the PUT between two states.

use crate::{Body, Refused};
use linecard_contract as contract;
use linecard_contract::{Method, Report, Unreachable};
use serde_json::Value;
use std::fmt;

/// The response to a GET of an object that a PUT can change.
pub trait Stored: Body {
    /// The PUT.
    type Put: Update<Stored = Self>;

    /// Converts the stored state into a PUT that changes nothing.
    ///
    /// Attributes that a PUT may not have, or not with this value, are omitted, so they keep their value.
    /// [`linecard_contract::project`] lists them with the reasons.
    ///
    /// ```
    /// use linecard_types::{Body, Open, Stored, schedule::{Get, Level, Put}};
    ///
    /// let stored = Get::new(Level::Group, "work");
    /// assert_eq!(stored.to_put()?, Put::new("work").level(Level::Group));
    /// # Ok::<(), linecard_types::Refused>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] if the response does not have an attribute that a PUT requires, or has a value that no PUT may have.
    fn to_put(&self) -> Result<Self::Put, Refused> {
        Self::Put::read(&contract::project(Self::OBJECT, &self.to_value(), Method::Put).body)
    }
}

/// A PUT that changes the state that a GET returns.
pub trait Update: Body {
    /// The response to the GET.
    type Stored: Stored<Put = Self>;

    /// Returns the stored state after this PUT.
    ///
    /// ```
    /// use linecard_types::{Update, schedule::{Get, Level}, schedule::Put};
    ///
    /// let stored = Get::new(Level::Group, "work");
    /// let after = Put::new("leisure").apply(&stored)?;
    /// assert_eq!(after, Get::new(Level::Group, "leisure"));
    /// # Ok::<(), linecard_types::NotApplied>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotApplied::Refused`] if the PUT violates the contract with this stored state.
    /// [`NotApplied::Incomplete`] if only the service knows an attribute of the new state, such as the level of a schedule
    /// that the PUT names without one.
    fn apply(&self, stored: &Self::Stored) -> Result<Self::Stored, NotApplied> {
        let state =
            contract::update(Self::OBJECT, &stored.to_value(), &self.to_value()).map_err(NotApplied::Refused)?;
        match Self::Stored::read_tolerantly(&state) {
            Ok(validated) => Ok(validated.body),
            Err(error) => Err(NotApplied::Incomplete { state, error }),
        }
    }

    /// Removes everything from this PUT that does not change the stored state.
    ///
    /// ```
    /// use linecard_types::{Update, call_forwarding::{Get, Put}};
    ///
    /// let stored = Get::new(true, "+3225550100".try_into()?);
    /// let put = Put::default().active(true).destination("+3225550101".try_into()?);
    /// assert_eq!(put.diff(&stored)?, Put::default().destination("+3225550101".try_into()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] if the PUT violates the contract with this stored state.
    fn diff(&self, stored: &Self::Stored) -> Result<Self, Refused> {
        let put = contract::least(Self::OBJECT, &stored.to_value(), &self.to_value()).map_err(Refused::Contract)?;
        Self::read(&put)
    }

    /// Returns the smallest PUT from one state to another, with clears and removals. It does not guess renamed items of a list:
    /// an item with another name is another item.
    ///
    /// ```
    /// use linecard_types::{Update, call_forwarding::{Get, Put}};
    ///
    /// let (from, to) = (Get::new(true, "+3225550100".try_into()?), Get::new(true, "+3225550101".try_into()?));
    /// assert_eq!(Put::between(&from, &to)?, Put::default().destination("+3225550101".try_into()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unreachable`] if no PUT leads to the state: it does not have an attribute that no PUT can clear, or has a value that no PUT may
    /// have.
    fn between(from: &Self::Stored, to: &Self::Stored) -> Result<Self, Unreachable> {
        let put = contract::difference(Self::OBJECT, &from.to_value(), &to.to_value())?;
        // A PUT without violations can be read, because all interpretations are switched on.
        Self::read(&put).map_err(|_| Unreachable { obstacles: Vec::new() })
    }
}

/// Why the state after a PUT is not known.
#[derive(Clone, Debug)]
pub enum NotApplied {
    /// The PUT violates the contract. Nothing is changed.
    Refused(Box<Report>),
    /// The PUT is valid, but the service adds attributes to the new state.
    Incomplete {
        /// The state without these attributes.
        state: Value,
        /// Why it is not a complete response.
        error: Refused,
    },
}

impl fmt::Display for NotApplied {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotApplied::Refused(report) => Refused::Contract(report.clone()).fmt(out),
            NotApplied::Incomplete { error, .. } => {
                write!(out, "the PUT is valid, but only the service knows the complete new state: {error}")
            }
        }
    }
}

impl std::error::Error for NotApplied {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            NotApplied::Refused(_) => None,
            NotApplied::Incomplete { error, .. } => Some(error),
        }
    }
}
