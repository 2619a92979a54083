// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Department of a tenant: A new department of a tenant.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TENANT_DEPARTMENT;

/// The body of a POST. A new department of a tenant.
///
/// [`Department of a tenant`](linecard_model::objects::TENANT_DEPARTMENT), page Departments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The name of the department.
    ///
    /// - In JSON: `departmentName`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub department_name: Option<String>,
    /// The department that the new one belongs to.
    ///
    /// - In JSON: `parentDepartment`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub parent_department: Option<String>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Post {
    /// Sets [`department_name`](field@Self::department_name).
    #[must_use]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }

    /// Sets [`parent_department`](field@Self::parent_department).
    #[must_use]
    pub fn parent_department(mut self, parent_department: impl Into<String>) -> Self {
        self.parent_department = Some(parent_department.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &TENANT_DEPARTMENT;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            department_name: reader.optional(wire::DEPARTMENT_NAME)?,
            parent_department: reader.optional(wire::PARENT_DEPARTMENT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DEPARTMENT_NAME, self.department_name.as_ref());
        writer.optional(wire::PARENT_DEPARTMENT, self.parent_department.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEPARTMENT_NAME: &str = "departmentName";
    pub(super) const PARENT_DEPARTMENT: &str = "parentDepartment";
}
