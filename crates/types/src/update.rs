//! From one state to another.

use crate::{Body, Refused};
use linecard_contract as contract;
use linecard_contract::{Method, Report, Unreachable};
use serde_json::Value;
use std::fmt;

/// The answer to a GET of an object that a PUT can change.
pub trait Stored: Body {
    /// The PUT.
    type Put: Update<Stored = Self>;

    /// A PUT that says all of what is stored, and so changes nothing.
    ///
    /// What a PUT may not hold is left out and keeps its value: an attribute that it does not know, a number out of its
    /// range. [`linecard_contract::project`] tells what was left out, and why.
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
    /// If a PUT asks for what the answer does not hold, or holds in a way that no PUT may.
    fn to_put(&self) -> Result<Self::Put, Refused> {
        Self::Put::read(&contract::project(Self::OBJECT, &self.to_value(), Method::Put).body)
    }
}

/// A PUT that changes what a GET shows.
pub trait Update: Body {
    /// The answer to the GET.
    type Stored: Stored<Put = Self>;

    /// What is stored after this PUT.
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
    /// [`NotApplied::Refused`] if the PUT breaks the contract, the stored state being what it is; then nothing is changed.
    /// [`NotApplied::Incomplete`] if a GET would show what only the service can work out, such as the level of a schedule
    /// that the PUT names without one.
    fn apply(&self, stored: &Self::Stored) -> Result<Self::Stored, NotApplied> {
        let state =
            contract::update(Self::OBJECT, &stored.to_value(), &self.to_value()).map_err(NotApplied::Refused)?;
        match Self::Stored::read_tolerantly(&state) {
            Ok(validated) => Ok(validated.body),
            Err(error) => Err(NotApplied::Incomplete { state, error }),
        }
    }

    /// What of this PUT changes what is stored, and no more: what is stored already is left out.
    ///
    /// ```
    /// use linecard_types::{Update, call_forwarding::{Get, Put}};
    ///
    /// let stored = Get::new(true, "+3225550100");
    /// let put = Put::default().active(true).destination("+3225550101");
    /// assert_eq!(put.diff(&stored)?, Put::default().destination("+3225550101"));
    /// # Ok::<(), linecard_types::Refused>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the PUT breaks the contract, the stored state being what it is.
    fn diff(&self, stored: &Self::Stored) -> Result<Self, Refused> {
        let put = contract::least(Self::OBJECT, &stored.to_value(), &self.to_value()).map_err(Refused::Contract)?;
        Self::read(&put)
    }

    /// The least PUT that brings one state to another, with clears and removals. Which item of a list was renamed is not
    /// guessed: an item of another name is another item.
    ///
    /// ```
    /// use linecard_types::{Update, call_forwarding::{Get, Put}};
    ///
    /// let (from, to) = (Get::new(true, "+3225550100"), Get::new(true, "+3225550101"));
    /// assert_eq!(Put::between(&from, &to)?, Put::default().destination("+3225550101"));
    /// # Ok::<(), linecard_types::Unreachable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unreachable`], if no PUT leads there: something is gone that nothing clears, or a value may not stand in a PUT.
    fn between(from: &Self::Stored, to: &Self::Stored) -> Result<Self, Unreachable> {
        let put = contract::difference(Self::OBJECT, &from.to_value(), &to.to_value())?;
        // What breaks no rule can be read, as long as all readings are in force.
        Self::read(&put).map_err(|_| Unreachable { obstacles: Vec::new() })
    }
}

/// Why a PUT leads to no state that a GET would show.
#[derive(Clone, Debug)]
pub enum NotApplied {
    /// It breaks the contract. Nothing is changed.
    Refused(Box<Report>),
    /// It may be sent, and the service fills in what the state lacks.
    Incomplete {
        /// The state, as far as the PUT tells it.
        state: Value,
        /// What it lacks to be an answer.
        error: Refused,
    },
}

impl fmt::Display for NotApplied {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotApplied::Refused(report) => Refused::Contract(report.clone()).fmt(out),
            NotApplied::Incomplete { error, .. } => {
                write!(out, "the PUT can be sent; what is stored then, only the service can tell: {error}")
            }
        }
    }
}

impl std::error::Error for NotApplied {}
