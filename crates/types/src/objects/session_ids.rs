// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Ids of a session: The tenant, group and user of a session.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::SESSION_IDS;

/// The body of a GET response. The tenant, group and user of a session.
///
/// [`Ids of a session`](linecard_model::services::SESSION_IDS), page Conventions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The tenant, if there is one.
    ///
    /// - In JSON: `tenant_id`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub tenant_id: Option<String>,
    /// The group, if there is one.
    ///
    /// - In JSON: `group_id`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub group_id: Option<String>,
    /// The user, if there is one.
    ///
    /// - In JSON: `user_id`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub user_id: Option<String>,
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

    /// Sets [`user_id`](field@Self::user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SESSION_IDS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            tenant_id: reader.optional(wire::TENANT_ID)?,
            group_id: reader.optional(wire::GROUP_ID)?,
            user_id: reader.optional(wire::USER_ID)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::TENANT_ID, self.tenant_id.as_ref());
        writer.optional(wire::GROUP_ID, self.group_id.as_ref());
        writer.optional(wire::USER_ID, self.user_id.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const TENANT_ID: &str = "tenant_id";
    pub(super) const GROUP_ID: &str = "group_id";
    pub(super) const USER_ID: &str = "user_id";
}
