//! Stored states as text, so that most updates need no tree.

use crate::behaviour::Behaviour;
use crate::state_part::{root, whole};
use crate::validated::ValidatedBody;
use linecard_contract::{Method, Operation, Service, StateText};
use serde_json::Value;

impl Behaviour {
    /// Returns the state of a service as a text to which [`change_text`](Behaviour::change_text) can apply updates. The state has one
    /// member beside its attributes, `further`: a server can keep its version there.
    ///
    /// None if an update of the service may do more than to replace values.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::services::{CALL_PROCESSING_POLICIES, SELECTIVE_CALL_ACCEPTANCE};
    ///
    /// let mut state = BEHAVIOUR.initial_state(&CALL_PROCESSING_POLICIES);
    /// state["$version"] = 1.into();
    /// assert!(BEHAVIOUR.state_text(&CALL_PROCESSING_POLICIES, &state, "$version").is_some());
    /// ```
    #[must_use]
    pub fn state_text(&self, service: &Service, state: &Value, further: &str) -> Option<StateText> {
        let (path, object) = (root(service)?.0, whole(service)?);
        let behaviour = self.of(object);
        if self.source(service).is_some()
            || self.password_change(service).is_some()
            || behaviour.is_some_and(|behaviour| !behaviour.removals.is_empty() || !behaviour.keyed.is_empty())
            || service.operations.iter().any(|other| updates(other, object.name) && other.path != path)
        {
            return None;
        }
        // After an update that only replaces values, a complete state is complete.
        let mut complete = state.clone();
        self.complete_service(service, complete.as_object_mut()?);
        if complete == *state { StateText::of(object, state, further) } else { None }
    }

    /// Returns the state after an update, as [`change_validated`](Behaviour::change_validated) does. `version` is the new value of the
    /// further member. None if only that function can tell.
    #[must_use]
    pub fn change_text(
        operation: &Operation,
        state: &StateText,
        body: &[u8],
        validated: &ValidatedBody,
        version: &str,
    ) -> Option<StateText> {
        if !updates(operation, state.object().name) {
            return None;
        }
        state.after(body, &validated.report, validated.positions.as_ref()?, version)
    }
}

/// Returns whether an operation is an update of an object.
fn updates(operation: &Operation, object: &str) -> bool {
    operation.method == Method::Put && operation.request.is_some_and(|request| request.object.name == object)
}
