//! The initial states of services, and the responses that show them.

use crate::kept::KeptResponse;
use crate::store::Stored;
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Method, Operation, Service};
use std::collections::HashMap;
use std::ptr;
use std::sync::OnceLock;

/// The initial states of services, and the responses that show them. Each is kept when it is first used.
pub(crate) struct Initial {
    responses: HashMap<usize, OnceLock<KeptResponse>>,
    states: HashMap<usize, OnceLock<Stored>>,
}

impl Initial {
    pub(crate) fn of(api: &'static Api) -> Initial {
        let gets = api.operations().filter(|(_, operation)| operation.method == Method::Get);
        Initial {
            responses: gets.map(|(_, operation)| (address(operation), OnceLock::new())).collect(),
            states: api.services.iter().map(|service| (address(*service), OnceLock::new())).collect(),
        }
    }

    /// The place of the response of an operation.
    pub(crate) fn response(&self, operation: &'static Operation) -> Option<&OnceLock<KeptResponse>> {
        self.responses.get(&address(operation))
    }

    /// The initial state of a service.
    pub(crate) fn state(&self, behaviour: &Behaviour, service: &'static Service) -> Stored {
        let initial = || Stored::from(behaviour.initial_state(service));
        self.states.get(&address(service)).map_or_else(initial, |state| state.get_or_init(initial).clone())
    }
}

/// What distinguishes an operation or a service of an API from all others.
fn address<T>(of: &'static T) -> usize {
    ptr::from_ref(of).addr()
}
