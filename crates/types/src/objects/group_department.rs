// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Department of a group: A department of a group.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, PhoneNumberOrNone, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_DEPARTMENT;

/// The body of a GET response. A department of a group.
///
/// [`Department of a group`](linecard_model::objects::GROUP_DEPARTMENT), page Departments.
///
/// See also [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the department.
    ///
    /// - In JSON: `departmentName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub department_name: Option<String>,
    /// The enterprise department that it is part of.
    ///
    /// - In JSON: `enterpriseDepartment`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub enterprise_department: Option<String>,
    /// The full path: the name of the department and of its parent departments.
    ///
    /// - In JSON: `fullPathName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub full_path_name: Option<String>,
    /// The name that called users see.
    ///
    /// - In JSON: `cliName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_name: Option<String>,
    /// The number that called users see.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub cli_phone_number: Option<ReturnedNumber>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`department_name`](field@Self::department_name).
    #[must_use]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }

    /// Sets [`enterprise_department`](field@Self::enterprise_department).
    #[must_use]
    pub fn enterprise_department(mut self, enterprise_department: impl Into<String>) -> Self {
        self.enterprise_department = Some(enterprise_department.into());
        self
    }

    /// Sets [`full_path_name`](field@Self::full_path_name).
    #[must_use]
    pub fn full_path_name(mut self, full_path_name: impl Into<String>) -> Self {
        self.full_path_name = Some(full_path_name.into());
        self
    }

    /// Sets [`cli_name`](field@Self::cli_name).
    #[must_use]
    pub fn cli_name(mut self, cli_name: impl Into<String>) -> Self {
        self.cli_name = Some(cli_name.into());
        self
    }

    /// Sets [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn cli_phone_number(mut self, cli_phone_number: ReturnedNumber) -> Self {
        self.cli_phone_number = Some(cli_phone_number);
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::CLI_PHONE_NUMBER, Into::<String>::into(cli_phone_number))?);
        Ok(self)
    }
}

/// The body of a POST. A department of a group.
///
/// [`Department of a group`](linecard_model::objects::GROUP_DEPARTMENT), page Departments.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The name of the department.
    ///
    /// - In JSON: `departmentName`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub department_name: Option<String>,
    /// The name that called users see.
    ///
    /// - In JSON: `cliName`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_name: Option<String>,
    /// The number that called users see.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    pub cli_phone_number: Option<PhoneNumberOrNone>,
    /// The department that the new one belongs to.
    ///
    /// - In JSON: `parentDepartment`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)).
    pub parent_department: Option<group_department_key::Put>,
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

    /// Sets [`cli_name`](field@Self::cli_name).
    #[must_use]
    pub fn cli_name(mut self, cli_name: impl Into<String>) -> Self {
        self.cli_name = Some(cli_name.into());
        self
    }

    /// Sets [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn cli_phone_number(mut self, cli_phone_number: impl Into<PhoneNumberOrNone>) -> Self {
        self.cli_phone_number = Some(cli_phone_number.into());
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number =
            Some(checked::<Self, PhoneNumberOrNone>(wire::CLI_PHONE_NUMBER, Into::<String>::into(cli_phone_number))?);
        Ok(self)
    }

    /// Sets [`parent_department`](field@Self::parent_department).
    #[must_use]
    pub fn parent_department(mut self, parent_department: group_department_key::Put) -> Self {
        self.parent_department = Some(parent_department);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_DEPARTMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            department_name: reader.optional(wire::DEPARTMENT_NAME)?,
            enterprise_department: reader.optional(wire::ENTERPRISE_DEPARTMENT)?,
            full_path_name: reader.optional(wire::FULL_PATH_NAME)?,
            cli_name: reader.optional(wire::CLI_NAME)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DEPARTMENT_NAME, self.department_name.as_ref());
        writer.optional(wire::ENTERPRISE_DEPARTMENT, self.enterprise_department.as_ref());
        writer.optional(wire::FULL_PATH_NAME, self.full_path_name.as_ref());
        writer.optional(wire::CLI_NAME, self.cli_name.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Post {
    const OBJECT: &'static Object = &GROUP_DEPARTMENT;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            department_name: reader.optional(wire::DEPARTMENT_NAME)?,
            cli_name: reader.optional(wire::CLI_NAME)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            parent_department: reader.optional(wire::PARENT_DEPARTMENT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DEPARTMENT_NAME, self.department_name.as_ref());
        writer.optional(wire::CLI_NAME, self.cli_name.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.optional(wire::PARENT_DEPARTMENT, self.parent_department.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEPARTMENT_NAME: &str = "departmentName";
    pub(super) const ENTERPRISE_DEPARTMENT: &str = "enterpriseDepartment";
    pub(super) const FULL_PATH_NAME: &str = "fullPathName";
    pub(super) const CLI_NAME: &str = "cliName";
    pub(super) const CLI_PHONE_NUMBER: &str = "cliPhoneNumber";
    pub(super) const PARENT_DEPARTMENT: &str = "parentDepartment";
}
