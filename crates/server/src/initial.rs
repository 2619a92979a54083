//! The initial states of services, and the responses that show them.

use crate::by_address::ByAddress;
use crate::kept::KeptResponse;
use crate::store::Stored;
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Method, Operation, Service};
use std::sync::OnceLock;

/// The initial states of services, and the responses that show them. Each is kept when it is first used.
pub(crate) struct Initial {
    responses: ByAddress<OnceLock<KeptResponse>>,
    states: ByAddress<OnceLock<Stored>>,
}

impl Initial {
    pub(crate) fn of(api: &'static Api) -> Initial {
        let operations = api.operations().map(|(_, operation)| operation);
        Initial {
            responses: ByAddress::new(operations.filter(|operation| operation.method == Method::Get), OnceLock::new),
            states: ByAddress::new(api.services.iter().copied(), OnceLock::new),
        }
    }

    /// The place of the response of an operation.
    pub(crate) fn response(&self, operation: &'static Operation) -> Option<&OnceLock<KeptResponse>> {
        self.responses.get(operation)
    }

    /// The initial state of a service.
    pub(crate) fn state(&self, behaviour: &Behaviour, service: &'static Service) -> Stored {
        let initial = || Stored::from(behaviour.initial_state(service));
        self.states.get(service).map_or_else(initial, |state| state.get_or_init(initial).clone())
    }
}
