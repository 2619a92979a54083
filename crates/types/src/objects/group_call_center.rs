// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center of a group: A call center of a group.

use super::group_call_center_instance;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_CALL_CENTER;

/// The body of a GET response. A call center of a group.
///
/// [`Call Center of a group`](linecard_model::objects::GROUP_CALL_CENTER), page Call Center Instances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The call center.
    ///
    /// - In JSON: `callCenterInstance`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Call Center of a group: callCenterInstance`](linecard_model::objects::GROUP_CALL_CENTER_INSTANCE)).
    pub call_center_instance: Option<group_call_center_instance::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`call_center_instance`](field@Self::call_center_instance).
    #[must_use]
    pub fn call_center_instance(mut self, call_center_instance: group_call_center_instance::Get) -> Self {
        self.call_center_instance = Some(call_center_instance);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_CALL_CENTER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { call_center_instance: reader.optional(wire::CALL_CENTER_INSTANCE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CALL_CENTER_INSTANCE, self.call_center_instance.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const CALL_CENTER_INSTANCE: &str = "callCenterInstance";
}
