// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Departments of a group: The departments of a group.

use super::group_department;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_DEPARTMENTS;

/// The body of a GET response. The departments of a group.
///
/// [`Departments of a group`](linecard_model::objects::GROUP_DEPARTMENTS), page Departments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The departments.
    ///
    /// - In JSON: `departments`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Department of a group`](linecard_model::objects::GROUP_DEPARTMENT)).
    pub departments: Option<Vec<group_department::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`departments`](field@Self::departments).
    #[must_use]
    pub fn departments(mut self, departments: impl IntoIterator<Item = group_department::Get>) -> Self {
        self.departments = Some(departments.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_DEPARTMENTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { departments: reader.optional(wire::DEPARTMENTS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DEPARTMENTS, self.departments.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEPARTMENTS: &str = "departments";
}
