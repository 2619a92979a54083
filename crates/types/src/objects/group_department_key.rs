// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group department key attributes: The key of a department.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_DEPARTMENT_KEY;

/// The body of a GET response. The key of a department.
///
/// [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY), page Conventions.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The tenant of the department.
    ///
    /// - In JSON: `tenantId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub tenant_id: Option<String>,
    /// The group of the department; absent if the department belongs to the enterprise.
    ///
    /// - In JSON: `groupId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub group_id: Option<String>,
    /// The name of the department.
    ///
    /// - In JSON: `departmentName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub department_name: Option<String>,
    /// The full path: the name of the department and of its parent departments.
    ///
    /// - In JSON: `fullPathName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub full_path_name: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Sets [`group_id`](field@Self::group_id).
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`department_name`](field@Self::department_name).
    #[must_use]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }

    /// Sets [`full_path_name`](field@Self::full_path_name).
    #[must_use]
    pub fn full_path_name(mut self, full_path_name: impl Into<String>) -> Self {
        self.full_path_name = Some(full_path_name.into());
        self
    }
}

/// The body of a PUT or POST. The key of a department.
///
/// [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY), page Conventions.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The tenant of the department.
    ///
    /// - In JSON: `tenantId`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub tenant_id: Option<String>,
    /// The group of the department; absent if the department belongs to the enterprise.
    ///
    /// - In JSON: `groupId`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub group_id: Option<String>,
    /// The name of the department.
    ///
    /// - In JSON: `departmentName`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub department_name: Option<String>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Sets [`group_id`](field@Self::group_id).
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`department_name`](field@Self::department_name).
    #[must_use]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_DEPARTMENT_KEY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            tenant_id: reader.optional(wire::TENANT_ID)?,
            group_id: reader.optional(wire::GROUP_ID)?,
            department_name: reader.optional(wire::DEPARTMENT_NAME)?,
            full_path_name: reader.optional(wire::FULL_PATH_NAME)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::TENANT_ID, self.tenant_id.as_ref());
        writer.optional(wire::GROUP_ID, self.group_id.as_ref());
        writer.optional(wire::DEPARTMENT_NAME, self.department_name.as_ref());
        writer.optional(wire::FULL_PATH_NAME, self.full_path_name.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &GROUP_DEPARTMENT_KEY;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            tenant_id: reader.optional(wire::TENANT_ID)?,
            group_id: reader.optional(wire::GROUP_ID)?,
            department_name: reader.optional(wire::DEPARTMENT_NAME)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::TENANT_ID, self.tenant_id.as_ref());
        writer.optional(wire::GROUP_ID, self.group_id.as_ref());
        writer.optional(wire::DEPARTMENT_NAME, self.department_name.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const TENANT_ID: &str = "tenantId";
    pub(super) const GROUP_ID: &str = "groupId";
    pub(super) const DEPARTMENT_NAME: &str = "departmentName";
    pub(super) const FULL_PATH_NAME: &str = "fullPathName";
}
